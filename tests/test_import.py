"""Importing factcheck is cheap, and its public names are there."""

import subprocess
import sys

import pytest

import factcheck

HEAVY = {"pint", "scipy", "streamlit", "pandas", "numpy", "regex", "sqlalchemy", "jinja2", "click"}
READERS = {"docx", "lxml", "pypdfium2", "httpcore", "trafilatura", "PIL"}
LATE = {"xlsxwriter", "jinja2", "typst"}  # wanted by one format each


def loaded_by(statement: str) -> set[str]:
    """The top-level modules that a fresh interpreter has loaded after `statement`."""
    program = f"{statement}\nimport sys\nprint(*{{name.split('.')[0] for name in sys.modules}})"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    return set(done.stdout.decode().split())


def test_importing_loads_nothing_heavy():
    assert not HEAVY & loaded_by("import factcheck")


def test_an_article_without_a_statistic_does_not_load_scipy():
    ask = "import factcheck\nfactcheck.check({!r})"
    assert "scipy" not in loaded_by(ask.format("Sales rose 20% to 120 from 100 (p. 3)."))
    assert "scipy" in loaded_by(ask.format("It differed, t(28) = 2.20, p = .036."))


def test_a_plain_text_loads_no_library_for_other_files(tmp_path):
    (tmp_path / "a.txt").write_text("Sales rose 20% to 120 from 100.")
    ask = f"import factcheck\nfactcheck.check(factcheck.read({str(tmp_path / 'a.txt')!r}))"
    assert not READERS & loaded_by(ask)


def test_help_loads_nothing_but_click():
    ask = "import factcheck.cli\ntry: factcheck.cli.main(['--help'])\nexcept SystemExit: pass"
    assert HEAVY & loaded_by(ask) == {"click"}


def test_a_format_loads_what_it_needs_when_it_writes():
    assert not LATE & loaded_by("from factcheck import formats\nformats.offered()")


@pytest.mark.parametrize("name", factcheck.__all__)
def test_public_names(name):
    assert getattr(factcheck, name).__module__.startswith("factcheck.")
    assert name in dir(factcheck)


def test_every_lazy_name_is_public():
    assert set(factcheck._HOMES) == set(factcheck.__all__)


def test_another_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match="no attribute 'lint'"):
        factcheck.lint  # noqa: B018
