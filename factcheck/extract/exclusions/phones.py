"""Phone numbers: told by their form, or by a word before them."""

from collections.abc import Iterator
from functools import cache

import regex

from factcheck.extract.sentences.openings import Openings
from factcheck.extract.sentences.prose import Prose
from factcheck.lexicon import load
from factcheck.pattern import compiled, lazy

_DIALLED = lazy(r"(?<![0-9])(?<![0-9][,.])[0-9][0-9() -]{6,30}(?<=[0-9])")
_PHONE = lazy(
    r"\+[0-9][0-9() -]{5,30}[0-9]|\(?0[0-9][0-9() -]{5,30}[0-9]"
    r"|(?:\([0-9]{3}\)[ ]|[0-9]{3}-)[0-9]{3}-[0-9]{4}|1-800-[0-9-]+|[0-9]{3}-0[0-9]{3}"
)
_SAID = lazy(
    r"\(?[0-9]{2,5}\)?(?:[ ]?[-./ ][ ]?[0-9]{2,5})+(?![0-9]|[.,/-][0-9])"
    r"|[0-9]{3,6}(?=[.;!?)\n]|$|,? (?:now|today|for|to|if|or|and|on|in|free|immediately)\b)"
)
FAR = 30  # characters before a number in which the word that tells it stands


def phones(prose: Prose, opened: Openings) -> Iterator[tuple[int, int]]:
    """Where each stands: "020 7946 0018", "dial 0131/555 2211", "text 60777 to give"."""
    yield from _formed(prose.plain)
    past = 0
    for start, end in opened.digits:
        if (
            start < past
            or end - start < 2
            or not _led().match(prose.lower, max(0, start - FAR), start)
        ):
            continue
        if match := _SAID.match(prose.lower, start - (prose.lower[start - 1] == "(")):
            past = match.end()
            yield match.span()


@cache
def _led() -> regex.Pattern[str]:
    words = load("exclusions")["references"]["dialled"]
    return compiled(
        r"(?r)\b\L<words>(?::|(?: (?:us|me|them|him|her|now|free))? (?:on|at))? ?\(?", words=words
    )


def _formed(plain: str) -> Iterator[tuple[int, int]]:
    """Digits and what is dialled between them, from the "+" or bracket before them."""
    for match in _DIALLED.finditer(plain):
        start = match.start() - (plain[match.start() - 1 : match.start()] in ("+", "("))
        if phone := _PHONE.match(plain, start, match.end()):
            yield phone.span()
