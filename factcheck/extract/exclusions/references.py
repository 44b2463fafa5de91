"""References to laws, streets, versions and works: numbers told by the words beside them."""

from collections.abc import Iterator
from functools import cache
from itertools import pairwise

import regex

from factcheck.extract.sentences.prose import Prose
from factcheck.extract.trie import trie
from factcheck.lexicon import load
from factcheck.pattern import compiled, lazy

LAW, ROAD, SEQUENCE = (
    "a place in a document or law",
    "an address, road or room",
    "a number in a sequence",
)
_SECTION = r"[0-9](?:[\w.-]*\w)?+(?:\([0-9A-Za-z]{1,4}\))*+"
_LAW = lazy(
    rf"§+ ?{_SECTION}(?:(?:, | and | or |-|–)§* ?{_SECTION})*+"
    rf"|(?<![\w.])[0-9]{{1,4}} (?:U\.?S\.?C\.?(?:A\.)?|C\.?F\.?R\.?|U\.S\.|F\.(?:2d|3d|4th)"
    rf"|S\. ?Ct\.|Stat\.|Fed\. ?Reg\.) ?(?:§+ ?)?{_SECTION}"
)
_LAW_SIGNS = ("§", " U.S", " USC", " C.F.R", " CFR", " F.2d", " F.3d", " S. Ct", " Stat.", " Fed.")
_POINTS = r"(?:(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)\.? )?"
_ADDRESS = (
    rf"(?<![\w.,$£€-])[0-9]{{1,5}} {_POINTS}(?:[0-9]{{1,3}}(?:st|nd|rd|th)"
    r"|\p{Lu}[\p{L}'.]++(?: \p{Lu}[\p{L}'.]++)?) \L<streets>(?!\p{L})"
    rf"|(?<![\w.]){_POINTS}[0-9]{{1,3}}(?:st|nd|rd|th) \L<streets>(?!\p{{L}})"
)
_RUN = lazy(
    r"(?<=[\p{L}\])\"'.,] ?)\((?P<first>[0-9]{1,3})(?:(?:, ?|[-–])(?P<more>[0-9]{1,3}))++\)"
)
_ENUMERATED = lazy(r"(?:\(|(?<=^|\s))(?P<mark>[0-9]{1,2})\)(?= ?[\p{L}\"'])")
_ISBN = lazy(r"ISBN(?:-1[03])?:? ?[0-9][0-9 -]{8,15}[0-9X]|ISSN:? ?[0-9]{4}-[0-9]{3}[0-9X]")
_PLACE = lazy(
    r"[0-9]{1,3}(?:\.[0-9]+)?[°º] ?"
    r"(?:[0-9]{1,2}(?:\.[0-9]+)?['′] ?(?:[0-9.]+(?:\"|″|'')? ?)?)?[NSEW]\b"
)
_Found = tuple[int, int, str]


def references(prose: Prose) -> Iterator[_Found]:
    """Every such reference; each kind is looked for where its sign stands at all."""
    plain = prose.plain
    if any(map(plain.__contains__, _LAW_SIGNS)):
        yield from _all(_LAW, plain, LAW)
    if any(map(plain.__contains__, load("exclusions")["references"]["streets"])):
        yield from _all(_addresses(), plain, ROAD)
    if "ISBN" in plain or "ISSN" in plain:
        yield from _all(_ISBN, plain, "a code")
    if "°" in plain or "º" in plain:
        yield from _all(_PLACE, plain, "a place on the map")
    if ")" in plain:
        yield from ((*match.span(), "a footnote mark") for match in _runs(plain))
        yield from _enumerators(plain)
    if any(map(prose.lower.__contains__, load("exclusions")["references"]["software"])):
        yield from _all(_versions(), plain, "part of a name", "version")


def _all(pattern: "regex.Pattern[str]", plain: str, why: str, group: str = "") -> Iterator[_Found]:
    for match in pattern.finditer(plain):
        yield (*match.span(group or 0), why)


def _runs(plain: str) -> Iterator["regex.Match[str]"]:
    """ "(12, 14, 17)", "(3-5, 9)": at least three numbers that only rise."""
    for match in _RUN.finditer(plain):
        numbers = [int(match["first"]), *map(int, match.captures("more"))]
        rises = all(one < two for one, two in pairwise(numbers))
        if len(numbers) > LEAST and rises:
            yield match


LEAST = 2  # numbers: "(12, 14)" may be data


def _enumerators(plain: str) -> Iterator[_Found]:
    """ "(1) … (2) …", "1) … 2) …": marks that count up from one."""
    run: list[regex.Match[str]] = []
    for match in _ENUMERATED.finditer(plain):
        if _closes(plain, match):
            continue
        mark = int(match["mark"])
        if mark != len(run) + 1:
            yield from _marks(run)
            run = []
        if mark == len(run) + 1:
            run.append(match)
    yield from _marks(run)


def _closes(plain: str, match: "regex.Match[str]") -> bool:
    """True if the bracket behind the number was opened before it: "(Table 1)"."""
    if match[0][0] == "(":
        return False
    left = max(0, match.start() - FAR)
    return plain.rfind("(", left, match.start()) > plain.rfind(")", left, match.start())


FAR = 60


def _marks(run: "list[regex.Match[str]]") -> Iterator[_Found]:
    if len(run) > 1:
        yield from ((*match.span(), SEQUENCE) for match in run)


@cache
def _addresses() -> "regex.Pattern[str]":
    return compiled(_ADDRESS, streets=load("exclusions")["references"]["streets"])


@cache
def _versions() -> "regex.Pattern[str]":
    words = trie(load("exclusions")["references"]["software"])
    number = r"[0-9]{1,2}[cgi]\b"
    return compiled(rf"(?i)\b{words} (?P<version>{number}(?:(?:, ?| and | or |/){number})*+)")
