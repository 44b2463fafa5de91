"""The catalogue of checks.

Each is a module in this folder that declares
`CODE`, `RELATION`, `FORMULA`, `FLAGS` (sentences in which the marked [[span]] is flagged),
`PASSES` (sentences whose claim must be found and must not be flagged), and
`check(relation, context) -> Outcome | None`. Its name is the file's, its text the docstring.
`NEEDS`, if it has any, are roles without which it has nothing to say. A new check is a new file.
"""

import inspect
import pkgutil
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from functools import cache
from importlib import import_module
from operator import attrgetter
from typing import Any, TypeVar

from msgspec import Struct

from factcheck.checks._sizes_of import SizesOf
from factcheck.model.claim import Claim
from factcheck.model.figure_index import FigureIndex
from factcheck.model.finding import Closeness, Finding, Proposal, Step, Verdict
from factcheck.model.published import Days
from factcheck.model.quantity import Quantity
from factcheck.model.relation import Relation
from factcheck.model.settings import DEFAULT, Settings

_START = attrgetter("span.start")
_CLOSE = {Verdict.CONSISTENT: Closeness.EXACT}  # where a check leaves it open


class Context(Struct, frozen=True):
    """What a check may know beside its claim: the document's quantities and claims, in order."""

    text: str = ""
    quantities: tuple[Quantity, ...] = ()
    claims: tuple[Claim, ...] = ()
    published: Days | None = None  # the first and the last day that it may be
    claim: Claim | None = None
    settings: Settings = DEFAULT
    sizes_of: SizesOf = SizesOf("", ())
    figures: FigureIndex = FigureIndex()

    def quantities_near(self, start: int, end: int, reach: int) -> tuple[Quantity, ...]:
        """Those that begin less than `reach` characters before `start` or behind `end`."""
        return _begun(self.quantities, start - reach, end + reach)

    def claims_near(self, start: int, end: int, reach: int) -> tuple[Claim, ...]:
        """The same of claims, also those that will not be kept."""
        return _begun(self.claims, start - reach, end + reach)


Placed = TypeVar("Placed", Quantity, Claim)


def _begun(placed: tuple[Placed, ...], after: int, before: int) -> tuple[Placed, ...]:
    """Those that begin between two offsets, found by bisection."""
    first = bisect_right(placed, after, key=_START)
    return placed[first : bisect_left(placed, before, key=_START)]


class Outcome(Struct, frozen=True):
    """What a check found, at which quantity."""

    verdict: Verdict
    at: Quantity
    message: str
    stated: str = ""
    computed: str = ""
    derivation: tuple[Step, ...] = ()
    readings: tuple[str, ...] = ()
    remedy: str = ""
    diagnosis: str = ""
    closeness: Closeness | None = None
    remark: str = ""
    proposals: tuple[Proposal, ...] = ()


class Check(Struct, frozen=True):
    """One check as the catalogue shows it."""

    code: str
    name: str
    relation: type[Relation]
    formula: str
    flags: tuple[str, ...]
    passes: tuple[str, ...]
    text: str
    run: Callable[[Any, Context], Outcome | None]
    needs: frozenset[str] = frozenset()

    @property
    def summary(self) -> str:
        """The first paragraph of its page."""
        return " ".join(self.text.split("\n\n")[0].split())

    def finding(self, outcome: Outcome) -> Finding:
        """What it found, as a report says it."""
        return Finding(
            code=self.code,
            name=self.name,
            verdict=outcome.verdict,
            span=outcome.at.span,
            message=outcome.message,
            stated=outcome.stated,
            computed=outcome.computed,
            derivation=outcome.derivation,
            readings=outcome.readings,
            remedy=outcome.remedy,
            diagnosis=outcome.diagnosis,
            closeness=outcome.closeness or _CLOSE.get(outcome.verdict),
            remark=outcome.remark,
            proposals=outcome.proposals,
        )


@cache
def registry() -> dict[str, Check]:
    """All checks by code, in the order of their codes."""
    names = (info.name for info in pkgutil.iter_modules(__path__) if not info.name.startswith("_"))
    found = [_declared(name) for name in names]
    return {check.code: check for check in sorted(found, key=lambda check: check.code)}


def _declared(name: str) -> Check:
    module = import_module(f"{__name__}.{name}")
    return Check(
        code=module.CODE,
        name=name.replace("_", "-"),
        relation=module.RELATION,
        formula=module.FORMULA,
        flags=tuple(module.FLAGS),
        passes=tuple(module.PASSES),
        text=inspect.cleandoc(module.__doc__ or ""),
        run=module.check,
        needs=frozenset(getattr(module, "NEEDS", ())),
    )
