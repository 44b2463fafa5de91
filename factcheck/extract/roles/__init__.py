"""From sentences to relations: one module a relation.

Each module with a `find(clause) -> Iterator[Bound]` is asked about every sentence that meets its
`NEEDS`; a `Bound` is a relation made of finished quantities. A new relation is a new file.
"""

import pkgutil
from functools import cache
from importlib import import_module

from factcheck.extract.roles.index import Index
from factcheck.extract.roles.needs import ANY


@cache
def index() -> Index:
    """The `find` of every relation, in the order of their names."""
    modules = (import_module(f"{__name__}.{info.name}") for info in pkgutil.iter_modules(__path__))
    return Index(
        (module.find, getattr(module, "NEEDS", ANY))
        for module in modules
        if hasattr(module, "find")
    )
