"""Numbers that somebody else has tied: a reader, or a program that reads better than we do."""

from collections.abc import Iterable, Mapping

from msgspec import Struct

from factcheck.model.span import Span

READER = "reader"  # whose binding a claim is, where it is not ours


class TieError(ValueError):
    """A tie that makes no sense; the message is one sentence that names it."""


class Tie(Struct, frozen=True):
    """A relation by name, and the spans of the numbers that fill its roles, in order."""

    relation: str
    roles: tuple[tuple[str, tuple[Span, ...]], ...]
    number: int = 1  # among those of its document, from 1

    @property
    def name(self) -> str:
        """What a message calls it: "tie 2 (share)"."""
        return f"tie {self.number} ({self.relation})"


def ties(plain: object) -> tuple[Tie, ...]:
    """The ties in plain data; TieError for what is none.

    >>> ties([{"relation": "share", "roles": {"part": [0, 2], "whole": [6, 8]}}])[0].name
    'tie 1 (share)'
    """
    if plain is None:
        return ()
    if isinstance(plain, str | bytes | Mapping) or not isinstance(plain, Iterable):
        raise TieError('"ties" is a list of {"relation": …, "roles": {…}}.')
    return tuple(_tie(one, number) for number, one in enumerate(plain, 1))


def _tie(plain: object, number: int) -> Tie:
    if isinstance(plain, Tie):
        return plain
    relation = plain.get("relation") if isinstance(plain, Mapping) else None
    roles = plain.get("roles") if isinstance(plain, Mapping) else None
    if not isinstance(relation, str) or not isinstance(roles, Mapping) or not roles:
        raise TieError(f'tie {number} is not of the form {{"relation": …, "roles": {{…}}}}.')
    return Tie(
        relation, tuple((str(role), _spans(held, number)) for role, held in roles.items()), number
    )


def _spans(held: object, number: int) -> tuple[Span, ...]:
    """One span, or several."""
    if not isinstance(held, list | tuple) or not held:
        raise TieError(f"tie {number} has a role without a span [start, end].")
    several = held if isinstance(held[0], list | tuple) else [held]
    return tuple(_span(one, number) for one in several)


def _span(held: object, number: int) -> Span:
    ends = tuple(held) if isinstance(held, list | tuple) else ()
    whole = all(isinstance(end, int) and not isinstance(end, bool) for end in ends)
    if len(ends) != 2 or not whole or not 0 <= ends[0] < ends[1]:
        raise TieError(f"tie {number} has a span that is not [start, end]: {held!r}.")
    return Span(*ends)
