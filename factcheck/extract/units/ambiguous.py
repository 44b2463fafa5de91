"""Units that can mean two things: the words around "pounds" tell money from weight."""

from functools import cache

import regex

from factcheck.extract.sentences.prose import Prose
from factcheck.extract.units.measures import after
from factcheck.extract.units.tables import Measure, currency
from factcheck.lexicon import load
from factcheck.model.quantity import Kind
from factcheck.pattern import compiled, lazy


def cued(measure: Measure, prose: Prose, start: int) -> Measure:
    """The other meaning of an ambiguous unit, where its cues stand near."""
    row = load("ambiguous").get(measure.unit)
    if row is None:
        return measure
    spelled = prose.lower[start : measure.end].lstrip(" -").split()[-1:]
    if not spelled or spelled[0] not in row["words"]:
        return measure
    other = row["unit"]
    aside = beside(prose, measure.end)
    if other in load("currencies"):
        meant = currency(other, load("currencies")[other]).ending(measure.end)
    else:
        meant = Measure(Kind.MEASURE, other, load("units")[other]["dimension"], measure.end)
    if aside and aside.kind is measure.kind is not meant.kind:
        return measure  # "700 pounds ($1,100)" are no weight
    tells = measure.dimension != meant.dimension  # "500nm (0.5 micron)" tells of no sea miles
    if _is_owed(measure, prose):
        return measure
    told = tells and aside and (aside.kind, aside.dimension) == (meant.kind, meant.dimension)
    attributive = _is_attributive(measure, prose, start)
    if told or attributive or near(measure.unit, prose.lower, measure.end):
        return meant
    return measure


_OF_MONEY = lazy(r" of (?:its |their |his |her |public |private |new )?(\p{Ll}+)")


def _is_owed(measure: Measure, prose: Prose) -> bool:
    """True if "100 pounds of debt" are money: nothing of the kind is weighed."""
    match = _OF_MONEY.match(prose.lower, measure.end)
    return match is not None and match[1] in load("ambiguous")[measure.unit].get("owed", ())


_SIZE = lazy(r"-pound[ -](?P<what>[\p{L}-]+(?: [\p{L}-]+)?)?")
_PAID = ("million", "billion", "trillion", "m", "bn")


def _is_attributive(measure: Measure, prose: Prose, start: int) -> bool:
    """True if a "200-pound statue" weighs that much: nothing that is paid follows."""
    match = _SIZE.match(prose.lower, start)
    if match is None or prose.lower.endswith(_PAID, 0, start):
        return False
    words = (match["what"] or "").split()
    return bool(words) and _paid(measure.unit).isdisjoint(words)


_ASIDE = lazy(
    r"(?: ?[(\[](?:or )?|, or )(?:about |around |some |nearly )?(?P<sign>\p{Sc})?[0-9][0-9.,]*"
)


def beside(prose: Prose, end: int) -> Measure | None:
    """The unit of the other size in "700 pounds (320kg)": it tells which pounds are meant."""
    aside = _ASIDE.match(prose.lower, end)
    if aside and aside["sign"]:
        return Measure(Kind.MONEY, aside["sign"], aside["sign"], aside.end())
    return after(prose, aside.end()) if aside else None


def near(name: str, lower: str, at: int) -> bool:
    """True if a cue of the ambiguous unit stands around a place, and none against it before."""
    if not _cues(name).search(lower, max(0, at - 45), at + 25):
        return False
    against = _against(name)
    return against.isdisjoint(lower[max(0, at - 45) : at].split())


def built(lower: str, at: int) -> bool:
    """True if what is measured in metres stands before: "the crane reaches 48m"."""
    left = max(0, at - 30)
    return bool(_built().search(lower, left, at)) and _against("million").isdisjoint(
        lower[left:at].split()
    )


@cache
def _built() -> regex.Pattern[str]:
    return compiled(r"(?<!\p{L})\L<words>", words=load("ambiguous")["million"]["built"])


@cache
def _against(name: str) -> frozenset[str]:
    return frozenset(load("ambiguous")[name].get("against", ()))


@cache
def _paid(name: str) -> frozenset[str]:
    """What is paid so much of, however it is hyphened: "a 5-pound note"."""
    return frozenset(load("ambiguous")[name].get("hyphened", ()))


@cache
def _cues(name: str) -> regex.Pattern[str]:
    """The cues where a word begins: no metres in "barometer"."""
    cues = load("ambiguous")[name]["cues"]
    words = [cue for cue in cues if cue[0].isalpha()]
    words += [f"{size}{cue}" for cue in words for size in ("kilo", "centi", "milli")]
    inner = "|".join(regex.escape(cue) for cue in cues if not cue[0].isalpha())
    pattern = r"(?<!\p{L})\L<words>" + (f"|{inner}" if inner else "")
    return compiled(pattern, words=words)
