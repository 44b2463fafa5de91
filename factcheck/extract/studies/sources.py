"""Works that are cited: their years date nothing that is said, their numbers count nothing."""

from factcheck.extract.quantities.mention import Mention
from factcheck.pattern import lazy

BACK = 48  # characters before a year in which its author stands
# "(Smith, 2010", "Smith et al. (2010)", "; Jones & Lee, 2012b".
_NAMED = lazy(
    r"(?:[(\[;][ ]?|see[ ]|e\.g\.,?[ ])(?:\p{Lu}[\p{L}'’-]+(?:[ ](?:&|and)[ ]|[ ])?){1,3}"
    r"(?:et[ ]al\.?)?,[ ]?$|\bet[ ]al\.?,?[ ][(\[]?$"
)
_ENDED = lazy(r"[a-z]?(?:[)\];]|,[ ](?:p|[0-9]{4}))")


def is_source(plain: str, date: Mention) -> bool:
    """True for the year of a work that is cited, which dates nothing that is said."""
    if date.end - date.start != 4 or not _ENDED.match(plain, date.end):
        return False
    return bool(_NAMED.search(plain, max(0, date.start - BACK), date.start))


_REFERENCES = lazy(r"[0-9]{1,3}(?:(?:,[ ]|,(?![0-9]{3})|[-–])[0-9]{1,3})+\)")


def references(plain: str, start: int) -> int:
    """Where a list of works ends that are cited by number, "as shown (3, 7, 12)"; else 0."""
    if plain[start - 1 : start] != "(" or not plain[start - 3 : start - 2].isalpha():
        return 0
    match = _REFERENCES.match(plain, start)
    return match.end() if match else 0
