"""The floors of the house: imports go down only."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "factcheck"
FLOORS = {
    "version": -1, "home": -1, "extras": -1, "suggestion": -1, "kept": 0, "model": 0,
    "lexicon": 1, "pattern": 1, "units": 1, "openxml": 1, "distributions": 1, "configuration": 1,
    "language": 2, "reading": 2, "extract": 2, "checks": 2, "reference": 2, "pictures": 2,
    "checking": 3, "catalogue": 3, "drafts": 3,
    "formats": 4, "store": 4, "corpus": 4, "tracing": 4,
    "cli": 5, "ui": 5,
}  # fmt: skip
NEIGHBOURS = {("units", "lexicon")}  # the words for units are in the lexicon
FRONT = {"__init__", "__main__"}  # the public names may come from any floor
MODULES = sorted(path.relative_to(PACKAGE) for path in PACKAGE.rglob("*.py"))


def imported(path: Path) -> Iterator[str]:
    """Every module that a file imports, also inside functions, by its full name."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path}: a relative import"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def room(module: Path) -> str:
    return module.parts[0].removesuffix(".py")


def rooms_of(module: Path) -> set[str]:
    names = (name.split(".") for name in imported(PACKAGE / module))
    return {name[1] for name in names if name[0] == "factcheck" and len(name) > 1}


def users_of(library: str) -> set[str]:
    """The rooms that import a library; app.py goes by its own name."""
    files = [*(PACKAGE / module for module in MODULES), ROOT / "app.py"]
    users = (f for f in files if any(n.split(".")[0] == library for n in imported(f)))
    return {room(f.relative_to(PACKAGE)) if f.is_relative_to(PACKAGE) else f.stem for f in users}


def test_every_room_has_its_floor():
    assert {room(module) for module in MODULES} - FRONT <= set(FLOORS)


@pytest.mark.parametrize("module", [m for m in MODULES if room(m) not in FRONT], ids=str)
def test_imports_go_down_only(module):
    own = room(module)
    others = (rooms_of(module) & set(FLOORS)) - {own}
    above = {other for other in others if FLOORS[other] >= FLOORS[own]}
    assert not {other for other in above if (own, other) not in NEIGHBOURS}


@pytest.mark.parametrize("module", [m for m in MODULES if room(m) == "checks"], ids=str)
def test_checks_import_no_other_check(module):
    if module.name == "__init__.py":
        return
    inside = {name for name in imported(PACKAGE / module) if name.startswith("factcheck.checks.")}
    siblings = {path.stem for path in (PACKAGE / "checks").glob("*.py") if path.stem[0] != "_"}
    assert not {name.split(".")[2] for name in inside} & siblings


@pytest.mark.parametrize("module", [m for m in MODULES if room(m) == "model"], ids=str)
def test_the_model_needs_only_the_standard_library_and_structs(module):
    tops = {name.split(".")[0] for name in imported(PACKAGE / module)}
    assert tops <= sys.stdlib_module_names | {"factcheck", "msgspec"}


def test_extraction_and_checks_make_structs_and_no_dataclasses():
    assert not users_of("dataclasses") & {"extract", "checks"}


def test_pint_stays_behind_units():
    assert users_of("pint") == {"units"}


def test_py3langid_stays_behind_language():
    assert users_of("py3langid") == {"language"}


def test_scipy_stays_behind_distributions():
    assert users_of("scipy") == {"distributions"}


def test_streamlit_stays_in_the_dashboard():
    assert users_of("streamlit") <= {"ui", "app"}
    assert "ui" in users_of("streamlit")


def test_what_opens_files_stays_where_they_are_read_and_written():
    assert "reading" in users_of("docx") <= {"reading", "formats"}
    assert "reading" in users_of("lxml") <= {"reading", "formats"}
    assert users_of("pypdfium2") == users_of("httpcore") == users_of("trafilatura") == {"reading"}


@pytest.mark.parametrize("library", ["dask", "distributed", "pyarrow", "tqdm"])
def test_what_many_documents_need_stays_in_the_corpus(library):
    assert users_of(library) == {"corpus"}


def test_sqlalchemy_stays_in_the_store():
    assert users_of("sqlalchemy") == {"store"}
    assert users_of("alembic") == {"store"}


def test_typst_stays_in_the_formats():
    assert users_of("typst") == {"formats"}
