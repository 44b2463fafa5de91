"""factcheck: checks the numbers in prose.

>>> import factcheck
>>> report = factcheck.check("Visits rose 45% to 7,000 from 6,000.")
>>> [claim.verdict.value for claim in report.claims]
['inconsistent']
"""

from typing import TYPE_CHECKING

from factcheck.version import VERSION

if TYPE_CHECKING:
    from factcheck.checking import Checker, check, quantities
    from factcheck.model.claim import Claim
    from factcheck.model.document import Document
    from factcheck.model.finding import Finding, Verdict
    from factcheck.model.quantity import Quantity
    from factcheck.model.report import Report
    from factcheck.model.settings import Settings
    from factcheck.model.trace import Trace
    from factcheck.reading import ReadingError, read
    from factcheck.tracing import trace

__all__ = [
    "Checker",
    "Claim",
    "Document",
    "Finding",
    "Quantity",
    "ReadingError",
    "Report",
    "Settings",
    "Trace",
    "Verdict",
    "check",
    "quantities",
    "read",
    "trace",
]
__version__ = VERSION

_HOMES = {
    "Checker": "factcheck.checking",
    "check": "factcheck.checking",
    "quantities": "factcheck.checking",
    "read": "factcheck.reading",
    "ReadingError": "factcheck.reading",
    "Claim": "factcheck.model.claim",
    "Document": "factcheck.model.document",
    "Finding": "factcheck.model.finding",
    "Quantity": "factcheck.model.quantity",
    "Report": "factcheck.model.report",
    "Settings": "factcheck.model.settings",
    "Trace": "factcheck.model.trace",
    "trace": "factcheck.tracing",
    "Verdict": "factcheck.model.finding",
}


def __getattr__(name: str) -> object:
    """Load a public name when it is first asked for: importing factcheck stays cheap."""
    if name not in _HOMES:
        raise AttributeError(f"module 'factcheck' has no attribute {name!r}")
    from importlib import import_module

    return globals().setdefault(name, getattr(import_module(_HOMES[name]), name))


def __dir__() -> list[str]:
    """Every public name, loaded or not."""
    return sorted({*globals(), *__all__})
