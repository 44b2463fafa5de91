"""Claims of numbers that somebody else has tied, in place of what was found of the same numbers."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from factcheck import units
from factcheck.extract.claims import Extraction, claims_of
from factcheck.extract.roles.bound import Bound
from factcheck.extract.sentences.ends import breaks
from factcheck.extract.sentences.prose import prose
from factcheck.model import relation as shapes
from factcheck.model.claim import Claim
from factcheck.model.quantity import Kind, Quantity
from factcheck.model.relation import Direction, Relation
from factcheck.model.relation_document import Restatement
from factcheck.model.tie import READER, Tie, TieError

SHARES = frozenset({Kind.PERCENTAGE, Kind.RATIO})
Roles = dict[str, tuple[Quantity, ...]]


class Shape(Struct, frozen=True):
    """A relation that can be tied: the roles that take several numbers, those of one dimension."""

    relation: type[Relation]
    alike: tuple[str, ...]
    several: tuple[str, ...] = ()
    needed: int = 2  # numbers


SHAPES: Mapping[str, Shape] = {
    "change": Shape(shapes.Change, ("before", "after")),
    "share": Shape(shapes.Share, ("part", "whole")),
    "total": Shape(shapes.Total, ("parts", "total"), ("parts",), needed=3),
    "average": Shape(shapes.Product, ("each", "total"), needed=3),
    "rate": Shape(shapes.Rate, (), needed=3),
    "conversion": Shape(shapes.Conversion, ("one", "other")),
    "elapsed": Shape(shapes.Elapsed, ("start", "end")),
    "restatement": Shape(Restatement, ("one", "other")),
}


def tied(found: Extraction, ties: Sequence[Tie], text: str) -> Extraction:
    """With the ties as claims, in the order of the text; TieError for one that makes no sense.

    What was found of exactly the same numbers gives way.
    """
    if not ties:
        return found
    bounds = [_bound(tie, found.quantities, text) for tie in ties]
    own = list(claims_of(bounds, text, [0, *breaks(prose(text).plain)]))
    taken = {_numbers(claim) for claim in own}
    kept = [claim for claim in found.claims if _numbers(claim) not in taken]
    by_reader = [replace(claim, by=READER) for claim in own]
    claims = sorted([*kept, *by_reader], key=lambda claim: claim.span)
    numbered = tuple(claim.numbered(number) for number, claim in enumerate(claims, 1))
    return replace(found, claims=numbered)


def _numbers(claim: Claim) -> frozenset[str]:
    return frozenset(quantity.id for quantity in claim.relation.quantities())


def _bound(tie: Tie, quantities: Sequence[Quantity], text: str) -> Bound:
    """The relation with its roles filled."""
    shape = SHAPES.get(tie.relation)
    if shape is None:
        raise TieError(f"{tie.name}: there is no such relation; there are {', '.join(SHAPES)}.")
    roles = {role: _held(tie, role, quantities, text) for role, _ in tie.roles}
    _well_formed(tie, shape, roles)
    _of_one_kind(tie, shape, roles)
    fields = {role: held if role in shape.several else held[0] for role, held in roles.items()}
    return Bound(_directed(shape.relation(**fields)))


def _held(tie: Tie, role: str, quantities: Sequence[Quantity], text: str) -> tuple[Quantity, ...]:
    """The quantities at the spans of a role."""
    found: list[Quantity] = []
    for span in dict(tie.roles)[role]:
        here = [one for one in quantities if one.span.overlaps(span)]
        if len(here) != 1:
            words = " ".join(span.of(text).split())[:40]
            what = "no number" if not here else "more than one number"
            raise TieError(f"{tie.name}: “{words}”, for {role}, holds {what}.")
        found += here
    return tuple(found)


def _well_formed(tie: Tie, shape: Shape, roles: Roles) -> None:
    """Roles that the relation has, one number in each that takes one, and enough of them."""
    names = shape.relation.role_names
    if unknown := [role for role in roles if role not in names]:
        raise TieError(f"{tie.name} has no role {unknown[0]}; it has {', '.join(names)}.")
    if crowded := [r for r, held in roles.items() if len(held) > 1 and r not in shape.several]:
        raise TieError(f"{tie.name} takes one number for {crowded[0]}.")
    every = [quantity.id for held in roles.values() for quantity in held]
    if len(set(every)) < max(shape.needed, len(every)):
        raise TieError(f"{tie.name} takes at least {shape.needed} numbers, each of them once.")


def _of_one_kind(tie: Tie, shape: Shape, roles: Roles) -> None:
    """What is to be compared or added has units that can be."""
    compared = [one for role in shape.alike for one in roles.get(role, ())]
    for one, other in pairwise(compared):
        if not _comparable(one, other):
            raise TieError(f"{tie.name}: {one.text} and {other.text} are not of one kind.")
    share = roles.get("share", ())
    if share and share[0].kind not in SHARES:
        raise TieError(f"{tie.name}: {share[0].text} is no share.")


def _comparable(one: Quantity, other: Quantity) -> bool:
    return one.unit == other.unit or units.alike(one.unit, other.unit)


def _directed(relation: Relation) -> Relation:
    """A change goes the way that its levels go: nobody says more than which numbers they are."""
    if not isinstance(relation, shapes.Change) or relation.by is None:
        return relation
    before, after = relation.before, relation.after
    if before is None or after is None or before.value is None or after.value is None:
        return relation
    up = after.value >= before.value
    return replace(relation, direction=Direction.UP if up else Direction.DOWN)
