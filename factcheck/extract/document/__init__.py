"""From documents to relations that span sentences: one module a kind.

Each module with a `find(whole) -> Iterator[Bound]` is asked once about every document that
holds a quantity, after the sentences. A new kind is a new file.
"""

import pkgutil
from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module

from factcheck.extract.document.whole import Whole
from factcheck.extract.roles.bound import Bound

Find = Callable[[Whole], Iterator[Bound]]


@cache
def finders() -> tuple[Find, ...]:
    """The `find` of every kind, in the order of their names."""
    modules = (import_module(f"{__name__}.{info.name}") for info in pkgutil.iter_modules(__path__))
    return tuple(module.find for module in modules if hasattr(module, "find"))
