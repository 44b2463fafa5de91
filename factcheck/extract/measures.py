"""What stands behind a number: magnitude and unit. All of it is table look-up."""

from functools import cache
from typing import Any, NamedTuple

import regex

from factcheck.extract.prose import Prose
from factcheck.lexicon import load
from factcheck.model.quantity import Kind
from factcheck.pattern import compiled, lazy

MAX_WORDS = 4
OF_ONE = ("time", "length", "volume", "mass")
REACH = 48


class Measure(NamedTuple):
    """A unit as found: what kind of quantity it makes, and where its words end."""

    kind: Kind
    unit: str
    dimension: str
    end: int = 0

    def ending(self, end: int) -> "Measure":
        """The same unit, its words up to `end`."""
        return Measure(self.kind, self.unit, self.dimension, end)


_MARKS = "'\"′″"
_WORD = rf"(?:[{_MARKS}]{{1,2}}|[\p{{L}}°%\p{{Sc}}‰℃℉][\p{{L}}\p{{M}}²³23.$%]*+)"
_LEAD = lazy(r"([ ]?-?)([{<]?)(\p{L}++|[^\s\d])")
_RUN = lazy(rf"{_WORD}(?:[ /-]{_WORD}){{0,{MAX_WORDS - 1}}}")
_SPLIT = lazy(r"[ /-]")


def after(prose: Prose, end: int) -> Measure | None:
    """The unit that follows at `end`, the longest one there is."""
    lead = _LEAD.match(prose.lower, end)
    gap, bracket, head = lead.groups() if lead else ("", "", "")
    if head not in _heads():
        return None
    start = end + len(gap) + len(bracket)
    match = _RUN.match(prose.plain, start, end + REACH)
    if match is None:
        return None
    found = _longest(prose, match[0], start, most=_heads()[head], spaced=bool(gap))
    if found and found.kind is Kind.MONEY and prose.plain[found.end : found.end + 1].isdigit():
        return None  # "$10-$15": the sign of the number behind it
    if found and prose.plain[start] in _MARKS:
        return found if _is_mark(prose, start) else None
    closed = found and bracket and prose.plain[found.end : found.end + 1] in ("}", ">")
    return found.ending(found.end + 1) if found and closed else found


def begins(word: str) -> bool:
    """Whether a unit can begin with the word."""
    return word in _heads()


def may_scale(word: str) -> bool:
    """Whether a word can be, or hold, a magnitude."""
    return word in _magnitudes() or (len(word) == 4 and word[0] in _prefixes())


def named(printed: str) -> str:
    """The canonical name of a unit as printed; "" for what is none."""
    found = _symbols().get(printed) or _words().get(printed.lower())
    return found.unit if found else ""


def _longest(prose: Prose, words: str, start: int, *, most: int, spaced: bool) -> Measure | None:
    """The longest unit that the run of words begins with, no longer than `most` but for stops."""
    for length in _lengths(words, most):
        exact = words[:length]
        low = exact.lower()
        found = _symbol(prose, exact, start + length, spaced=spaced) or _spelled(low)
        if found:
            return found.ending(start + length)
        bare = low.rstrip(".")
        found = _symbols().get(exact[: len(bare)]) or _words().get(bare) if bare != low else None
        if found:
            return found.ending(start + len(bare))
    return None


def _spelled(low: str) -> Measure | None:
    """The unit in full words, hyphened or not: "per-cent", "square-foot"."""
    return _words().get(low) or (_words().get(low.replace("-", " ")) if "-" in low else None)


def _lengths(words: str, most: int) -> list[int]:
    """Where a run of words may be cut, longest first; further than `most` only with full stops."""
    reach = len(words) if "." in words else most + 1
    cuts = [match.start() for match in _SPLIT.finditer(words, 0, reach)]
    if len(words) <= reach:
        cuts.append(len(words))
    return cuts[::-1]


_LONELY = lazy(r"[ ]?(?:$|[^\s\p{Lu}\d]|[\n])")


def _symbol(prose: Prose, exact: str, end: int, *, spaced: bool) -> Measure | None:
    """A symbol as written; a single capital a space away only before a plain word or a stop."""
    found = _symbols().get(exact)
    near = load("units_near")
    if found is None or not spaced or exact not in (*near["attached"], *near["lonely"]):
        return found
    follows = prose.plain[end : end + 1]
    if follows == "/" or (exact == "in" and not follows.strip(" .,;)")):
        return found if follows != " " else None  # "1.3 A/cm2", "10 in."
    return found if exact in near["lonely"] and _LONELY.match(prose.plain, end) else None


_QUOTE_BEFORE = lazy(r"(?:^|[\s(\[])(['\"])(?=[\p{L}\d$£€])")


def _is_mark(prose: Prose, at: int) -> bool:
    """Whether ' or " after a number measures, and does not close a quotation."""
    line = prose.plain.rfind("\n", 0, at) + 1
    mark = prose.plain[at]
    if mark in "′″":
        return True
    before = prose.plain[max(line, at - 400) : at]
    opened = before.count(mark) if mark == '"' else len(_QUOTE_BEFORE.findall(before))
    follows = prose.plain[at + 1 : at + 2]
    return opened % 2 == 0 and not (follows.isalpha() and mark == "'")


_MAGNITUDE = lazy(r"([ -]?)(\p{L}++)(?![²³^]|[23/]\b|[23]\s)")


def magnitude(prose: Prose, end: int, *, money: bool, scaled: bool) -> tuple[float, int] | None:
    """The magnitude that follows a number, and where it ends: "72k", "7.2 million"."""
    match = _MAGNITUDE.match(prose.lower, end)
    if not match:
        return None
    gap, word = match[1], match[2]
    worth = _magnitudes().get(word)
    if worth is None:
        return _before_code(prose, match) if not gap or gap == " " else None
    if word == "mm" and not money:
        return None
    if len(word) == 1 and not _is_letter(prose, match, money=money):
        return None
    if word.startswith("doz") and scaled:  # "3 million dozen": what is counted
        return None
    return float(worth), match.end()


def _is_letter(prose: Prose, match: regex.Match[str], *, money: bool) -> bool:
    """Whether a single letter is a magnitude: "72k", "$5 B", "24 M"; "b" only of money."""
    letter, at = match[2], match.start(2)
    if letter == "b" and not money:  # "1.2b", not "Fig. 4b"
        return not match[1] and prose.plain[at - 2 : at - 1] == "."
    if match[1] and not money:
        return prose.plain[at] == "M" and match[1] == " "
    if money or letter != "m":
        return True
    beside = _beside(prose, match.end())  # "60m (197ft)"
    long = beside is not None and beside.dimension == "length"
    return not long and not _near("million", prose.lower, match.end())


def _before_code(prose: Prose, match: regex.Match[str]) -> tuple[float, int] | None:
    """The letter of "48.5 MGBP" and "20 TSEK"."""
    at = match.start(2)
    word = prose.plain[at : match.end()]
    worth = load("currencies_before")["prefixes"].get(word[0])
    if worth is None or len(word) != 4 or not word[1:].isupper():
        return None
    found = _words().get(match[2][1:])
    return (float(worth), at + 1) if found and found.kind is Kind.MONEY else None


def cued(measure: Measure, prose: Prose, start: int) -> Measure:
    """The other meaning of an ambiguous unit, where its cues stand near."""
    row = load("ambiguous").get(measure.unit)
    if row is None:
        return measure
    spelled = prose.lower[start : measure.end].lstrip(" -").split()[-1:]
    if not spelled or spelled[0] not in row["words"]:
        return measure
    other = row["unit"]
    beside = _beside(prose, measure.end)
    if other in load("currencies"):
        meant = currency(other, load("currencies")[other]).ending(measure.end)
    else:
        meant = Measure(Kind.MEASURE, other, load("units")[other]["dimension"], measure.end)
    if beside and beside.kind is measure.kind is not meant.kind:
        return measure  # "700 pounds ($1,100)" are no weight
    told = beside and (beside.kind, beside.dimension) == (meant.kind, meant.dimension)
    return meant if told or _near(measure.unit, prose.lower, measure.end) else measure


_ASIDE = lazy(
    r"(?: ?[(\[](?:or )?|, or )(?:about |around |some |nearly )?(?P<sign>\p{Sc})?[0-9][0-9.,]*"
)


def _beside(prose: Prose, end: int) -> Measure | None:
    """The unit of the other size in "700 pounds (320kg)": it tells which pounds are meant."""
    aside = _ASIDE.match(prose.lower, end)
    if aside and aside["sign"]:
        return Measure(Kind.MONEY, aside["sign"], aside["sign"], aside.end())
    return after(prose, aside.end()) if aside else None


def _near(name: str, lower: str, at: int) -> bool:
    return bool(_cues(name).search(lower, max(0, at - 45), at + 25))


@cache
def _cues(name: str) -> regex.Pattern[str]:
    """The cues where a word begins: no metres in "barometer"."""
    cues = load("ambiguous")[name]["cues"]
    words = [cue for cue in cues if cue[0].isalpha()]
    words += [f"{size}{cue}" for cue in words for size in ("kilo", "centi", "milli")]
    inner = "|".join(regex.escape(cue) for cue in cues if not cue[0].isalpha())
    pattern = r"(?<!\p{L})\L<words>" + (f"|{inner}" if inner else "")
    return compiled(pattern, words=words)


def currency(code: str, row: dict[str, Any]) -> Measure:
    """Money in the currency, or the coin, that a row of the lexicon is about."""
    return Measure(Kind.MONEY, code, str(row.get("of", code)))


@cache
def _words() -> dict[str, Measure]:
    table: dict[str, Measure] = {}
    for unit, row in load("units").items():
        if not row.get("weak"):
            table |= dict.fromkeys(row["words"], _measured(unit, row))
    for code, row in load("currencies").items():
        if not row.get("weak"):
            listed = (row.get(key, ()) for key in ("words", "codes", "signs"))
            table |= dict.fromkeys([w for words in listed for w in words], currency(code, row))
    return table | _percents()


def _measured(unit: str, row: dict[str, Any]) -> Measure:
    kind = Kind.DURATION if row["dimension"] in ("time", "age") else Kind.MEASURE
    return Measure(kind, unit, row["dimension"])


@cache
def _percents() -> dict[str, Measure]:
    rows = load("percents")
    return {
        **dict.fromkeys(rows["percentage"], Measure(Kind.PERCENTAGE, "%", "%")),
        **dict.fromkeys(rows["per_mille"], Measure(Kind.PERCENTAGE, "per_mille", "%")),
        **dict.fromkeys(
            rows["percentage_point"], Measure(Kind.POINTS, "percentage_point", "points")
        ),
        **dict.fromkeys(rows["basis_point"], Measure(Kind.POINTS, "basis_point", "points")),
    }


@cache
def _symbols() -> dict[str, Measure]:
    table: dict[str, Measure] = {}
    for unit, row in load("units").items():
        table |= dict.fromkeys(row.get("symbols", ()), _measured(unit, row))
    for code, row in load("currencies").items():
        table |= dict.fromkeys(row.get("symbols", ()), currency(code, row))
    return table


_LETTERS = lazy("[a-z]+")
_HEAD = lazy(r"\p{L}++|.")


@cache
def _heads() -> dict[str, int]:
    """What units begin with, and how long the longest such is: most words are turned away here."""
    longest: dict[str, int] = {}
    for word in (*_words(), *(symbol.lower() for symbol in _symbols())):
        if match := _HEAD.match(word):
            longest[match[0]] = max(len(word), longest.get(match[0], 0))
    return longest


def heads_of_one() -> set[str]:
    """What the units begin with that one is told of without a number: "a mile", "for an hour"."""
    units = [*_words().items(), *_symbols().items()]
    told = [word.lower() for word, unit in units if unit.dimension in OF_ONE]
    return {match[0] for word in told if (match := _LETTERS.match(word))}


@cache
def _prefixes() -> frozenset[str]:
    return frozenset(letter.lower() for letter in load("currencies_before")["prefixes"])


@cache
def _magnitudes() -> dict[str, float]:
    rows = load("numerals")
    dozens = {word: worth for word, worth in rows["dozens"].items() if word.startswith("d")}
    return {**rows["magnitudes"], **rows["abbreviations"], **dozens}
