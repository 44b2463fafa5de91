"""Ages with a year of birth: "born in 1950, aged 70 in 2020", "(1950–2010) died aged 60"."""

from collections.abc import Iterator

import regex

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.needs import Needs, cues
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation_time import Age
from factcheck.pattern import lazy

OLDEST = 125
# Another person may be meant as soon as one of these stands between the two.
_OTHER = (
    r"(?:son|daughter|child|children|wife|husband|brother|sister|father|mother|parents?|widow"
    r"|partner|twins?|uncle|aunt|grand\p{Ll}+|cousin|nephew|niece|friend|they|their|whose"
    r"|when\ it|and\ [\p{Ll}]+\ [\p{Ll}]+,|company|firm|school|club)\b"
)
_IDLE = rf"(?:(?!\b{_OTHER})[^DNORPQMV.;]){{0,70}}?"
_NEAR = rf"(?:(?!\b{_OTHER})[^DNORPQMV.;]){{0,25}}?"
_AGED = r"(?:aged|at(?:[ ]the)?[ ]age(?:[ ]of)?|at)[ ](?:just[ ]|only[ ])?"
_DIED = r"\b(?P<died>has[ ]died|died|was[ ]killed|killed|death|passed[ ]away)\b"
_BORN = rf"\b(?:born|birth){_NEAR}[ ](?P<born>D)"
_SAID = lazy(rf"{_AGED}$")
_PATTERN = lazy(
    rf"""
      {_BORN}{_IDLE}{_DIED}{_IDLE}(?P<at>D)?{_IDLE}{_AGED}(?P<age>N)
    | {_BORN}{_IDLE}\b(?:{_AGED}|turned[ ]|was[ ](?:aged[ ])?)(?P<age>N){_IDLE}
      \b(?:in|on|by)[ ](?P<at>D)
    | [(](?:born[ ])?(?P<both>D)[)]{_IDLE}{_DIED}{_IDLE}{_AGED}(?P<age>N)
    | {_DIED}{_IDLE}(?P<at>D){_NEAR}{_AGED}(?P<age>N){_IDLE}\bborn\b{_NEAR}[ ](?P<born>D)
    | ,[ ](?P<age>N),?[ ](?:who[ ])?was[ ]born{_NEAR}[ ]in[ ](?P<born>D)
    """,
    regex.VERBOSE,
)
NEEDS = Needs(codes=("D", "N"), words=(cues("born", "died"),))


def find(clause: Clause) -> Iterator[Bound]:
    """Every age that stands with a birth."""
    text = clause.shadow.text
    for match in _PATTERN.finditer(text):
        both, age = _date(clause, match, "both"), clause.quantity(match.start("age"))
        born, at = both or _date(clause, match, "born"), both or _date(clause, match, "at")
        aged = bool(_SAID.search(text, 0, match.start("age")))
        if not born or not _years(age, aged=aged) or (not at and match["died"] not in _JUST_NOW):
            continue
        if both or (_dated(born) and (not at or _dated(at, relative=True))):
            yield Bound(Age(born, age, at, died=bool(match["died"])))


_JUST_NOW = (None, "has died")  # another death without a date may lie centuries back


def _date(clause: Clause, match: regex.Match[str], name: str) -> Quantity | None:
    return clause.quantity(match.start(name)) if match[name] else None


def _years(age: Quantity, *, aged: bool) -> bool:
    """A whole number of years that a person can have lived; "was 2 points clear" is none."""
    fits = age.kind is Kind.NUMBER or age.unit == "year" or (age.kind is Kind.COUNT and aged)
    value = age.value
    return fits and value is not None and 0 < value < OLDEST and value.is_integer()


def _dated(one: Quantity, *, relative: bool = False) -> bool:
    """A day, month or year; a birth does not hang on the date of publication."""
    period = one.period
    if period is None or (period.relative and not relative):
        return False
    return period.year is not None
