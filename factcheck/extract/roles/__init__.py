"""From sentences to relations: one module a relation.

Each module with a `find(clause) -> Iterator[Bound]` is asked about every sentence that
holds a quantity; a `Bound` is a relation made of finished quantities. A new relation is a
new file.
"""

import pkgutil
from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module

from factcheck.extract.roles.bound import Bound, Clause

Find = Callable[[Clause], Iterator[Bound]]


@cache
def finders() -> tuple[Find, ...]:
    """The `find` of every relation, in the order of their names."""
    modules = (import_module(f"{__name__}.{info.name}") for info in pkgutil.iter_modules(__path__))
    return tuple(module.find for module in modules if hasattr(module, "find"))
