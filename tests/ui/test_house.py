"""The rooms of the dashboard: no import cycle, and imports go down only."""

import ast
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

from tests.test_floors import PACKAGE, imported

UI = PACKAGE / "ui"
ROOMS = ("assets", "state", "widgets", "pages", "main")  # from the ground up


def named(path: Path) -> str:
    """The module of a file: "factcheck.ui.state.desk"."""
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


FILES = {named(path): path for path in sorted(UI.rglob("*.py"))}


def floor(module: str) -> int:
    return ROOMS.index(module.split(".")[2])


def needs(module: str) -> set[str]:
    """The modules of the dashboard that one needs, also inside functions and for types."""
    names = list(imported(FILES[module]))
    whole = {name for name in names if name in FILES}
    return (whole | {name.rpartition(".")[0] for name in names} & FILES.keys()) - {module}


def test_no_import_leads_back_to_where_it_began():
    below = {module: needs(module) for module in FILES}
    order = list(TopologicalSorter(below).static_order())
    assert set(order) == FILES.keys()


@pytest.mark.parametrize("module", [name for name in FILES if name.count(".") > 1])
def test_a_room_needs_the_rooms_below_it_only(module):
    own = ROOMS.index(module.split(".")[2])
    above = {
        name
        for name in needs(module)
        if name.count(".") > 1 and ROOMS.index(name.split(".")[2]) > own
    }
    assert not above


@pytest.mark.parametrize("module", [name for name in FILES if ".pages." in name])
def test_no_page_needs_another_page(module):
    assert not {name for name in needs(module) if name.startswith("factcheck.ui.pages")} - {
        "factcheck.ui.pages"
    }


@pytest.mark.parametrize("module", [name for name in FILES if ".pages." in name])
def test_a_page_reads_from_top_to_bottom(module):
    """`page` is its first function, and each of the others stands below one that calls it."""
    tree = ast.parse(FILES[module].read_text(encoding="utf-8"))
    functions = [node for node in tree.body if isinstance(node, ast.FunctionDef)]
    assert functions[0].name == "page"
    called: set[str] = {"page"}
    for function in functions:
        assert function.name in called, f"{function.name} stands above what calls it"
        called |= {node.id for node in ast.walk(function) if isinstance(node, ast.Name)}
