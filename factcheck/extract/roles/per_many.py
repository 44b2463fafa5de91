"""Per cents among many: the slip "17.4% per 100,000"."""

from collections.abc import Iterator

from factcheck.extract.roles.bound import Bound, Clause
from factcheck.extract.roles.needs import Needs
from factcheck.model.relation import Rate
from factcheck.pattern import lazy

_MANY = lazy(r"10{3,}|thousand|million")
# "1.5% per 1,000 km": so much for every stretch of a way, of time or of use.
_STRETCH = lazy(
    r"[ -]?(?:(?:[\p{Ll}]+[ ])?(?:cycles|hours|days|charges|steps|revolutions|turns|washes|starts)"
    r"|km|kilomet|miles?|met(?:re|er)s?|m\b|feet|ft|foot|tonnes?|tons?|lit(?:re|er)s?|kg|grams?"
    r"|dollars?|pounds|euros?|square|acres|hectares|words|years)\b"
)
NEEDS = Needs(codes=("P",))


def find(clause: Clause) -> Iterator[Bound]:
    """Every per cent that is said per thousand or more."""
    for position, mention in clause.shadow.at.items():
        if mention.per and clause.shadow.text[position] == "P" and _MANY.fullmatch(mention.per):
            rate = clause.quantity(position)
            if not _STRETCH.match(clause.shadow.text, position + 1):
                yield Bound(Rate(rate=rate), rate.of)
