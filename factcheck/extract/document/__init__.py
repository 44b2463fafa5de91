"""From documents to relations that span sentences: one module a kind.

Each module with a `find(whole) -> Iterator[Bound]` is asked once, after the sentences, about every
document that holds a quantity and one of each group of `NEEDS.words`. A new kind is a new file.
"""

import pkgutil
from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module

from factcheck.extract.document.whole import Whole
from factcheck.extract.roles.bound import Bound
from factcheck.extract.roles.needs import ANY

Find = Callable[[Whole], Iterator[Bound]]


def due(whole: Whole) -> list[Find]:
    """The `find` of every kind whose needs the document meets, in the order of their names."""
    lacks = whole.words.isdisjoint
    return [find for find, groups in _finders() if not any(map(lacks, groups))]


@cache
def _finders() -> tuple[tuple[Find, tuple[frozenset[str], ...]], ...]:
    modules = (import_module(f"{__name__}.{info.name}") for info in pkgutil.iter_modules(__path__))
    return tuple(
        (module.find, getattr(module, "NEEDS", ANY).words)
        for module in modules
        if hasattr(module, "find")
    )
