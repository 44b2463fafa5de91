"""Steps that the next sentence explains: "Fares rose 60%. The price went from £20 to £25"."""

from collections.abc import Iterator

from factcheck.extract.binding.candidates.candidate import Candidate
from factcheck.extract.binding.candidates.frames import frames
from factcheck.extract.binding.candidates.likeness import alike
from factcheck.extract.binding.entries.entry import Entry, Type
from factcheck.extract.binding.entries.markers import Token
from factcheck.extract.binding.entries.sentence import row
from factcheck.extract.binding.rules.levels import are_ends, is_first, misses
from factcheck.extract.binding.rules.misfit import misfit
from factcheck.extract.binding.rules.steps import tells_step
from factcheck.lexicon import load
from factcheck.model.subject import words

AHEAD = 8  # entries
SENTENCES = 2  # behind the step, of the same paragraph
SHORT = 3  # letters of a word that names nothing
VERBS = {"level", "up", "down"}  # classes of the word that ends a subject
HEADS = frozenset(("of", "for", "in", "at", "on", "to", "per"))


def explained(book: list[Entry], result: Entry, _year: int | None) -> Iterator[Candidate]:
    """The step that the only two figures of the next sentences do not give."""
    if result.type is not Type.PERCENT or not tells_step("growth", result):
        return
    before, ahead = _around(book, result)
    levels = [e for e in ahead if e.type is not Type.DATE]
    if before or len(levels) != 2 or not _are_levels(*levels) or not _is_about(result, levels[0]):
        return
    if ends := _in_order(*levels):
        base, later = ends
        if _of_its_base(book, result, base, later) and misses(
            frames()["growth"], result, later, base
        ):
            yield misfit("growth", result, later, base)


def _around(book: list[Entry], result: Entry) -> tuple[list[Entry], list[Entry]]:
    """The other figures of its sentence, and the entries of the next ones of its paragraph."""
    near = book[max(0, result.number - AHEAD) : result.number + AHEAD]
    others = [e for e in near if e.clause == result.clause and e is not result]
    ahead = [e for e in near if 0 < e.clause - result.clause <= SENTENCES]
    dates = (Type.DATE, Type.ORDINAL)
    return [e for e in others if e.type not in dates], [
        e for e in ahead if e.paragraph == result.paragraph and e.type is not Type.ORDINAL
    ]


def _are_levels(one: Entry, other: Entry) -> bool:
    levels = one.type is other.type is Type.LEVEL and alike(one, other)
    near = other.clause - one.clause <= 1
    return levels and near and not (one.per or other.per) and one.measure != "time"


def _in_order(one: Entry, other: Entry) -> tuple[Entry, Entry] | None:
    """The earlier and the later level, where words or dates say which is which."""
    for base, later in ((one, other), (other, one)):
        if are_ends(base, later) or is_first(base, [one, other]):
            return base, later
        if base.before[:1] == ("base",) and base.number > later.number:
            return base, later
    return None


def _is_about(result: Entry, level: Entry) -> bool:
    """True if the next sentence goes on about the same thing: by its subject, or what it counts.

    "The price went from £2 to £3" is of what was named; "the price of oil" names it.
    """
    said = _stems(result.words.tokens)
    if level.clause != result.clause + 1 or result.words.says("supposed", 0, result.at):
        return False
    subject = _subject(level.words.tokens[: level.at])
    head = subject[0] if subject else ""
    new = [word for word in subject[1:] if words(word).isdisjoint(said)]
    named = head in row("figures") or not said.isdisjoint(words(head) | level.nouns)
    return named and not new


def _subject(before: list[Token]) -> list[str]:
    """The words of a subject that name something, its head first; none of "for a flat"."""
    verb = next((n for n, token in enumerate(before) if _is_verb(token)), len(before))
    ends = next((n for n, t in enumerate(before[:verb]) if t.text in HEADS), verb)
    texts = [token.text for token in before[:verb]]
    rest = [] if texts[ends : ends + 2] == ["for", "a"] else texts[ends + 1 :]
    named = [text for text in (*reversed(texts[:ends]), *rest) if text not in row("fillers")]
    return [text for text in named if text.isalpha() and text.islower()]


def _is_verb(token: Token) -> bool:
    moved = token.text in row("verbs") or token.text in load("change")["either"]["moves"]
    return moved or not VERBS.isdisjoint(token.classes)


def _stems(tokens: list[Token]) -> frozenset[str]:
    return words(" ".join(token.text for token in tokens if len(token.text) > SHORT))


def _of_its_base(book: list[Entry], result: Entry, base: Entry, later: Entry) -> bool:
    """True unless the step is of another time than that from the one level to the other."""
    near = book[max(0, result.number - AHEAD) : result.number + AHEAD]
    dates = [e for e in near if e.clause == result.clause and e.type is Type.DATE]
    since = [e for e in dates if e.quantity.text.lower().startswith("since")]
    if since:
        return base.start is not None and base.start.year == since[0].value
    dated = any(token.text == "D" for token in result.words.tokens)
    return base.start is None or (dated and later.start is None)
