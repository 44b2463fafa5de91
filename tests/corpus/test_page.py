"""docs/corpus.md says what is so."""

import re
from pathlib import Path

from factcheck.corpus.columns import TABLES, schema
from factcheck.corpus.files import KINDS

PAGE = (Path(__file__).parents[2] / "docs" / "corpus.md").read_text(encoding="utf-8")


def test_the_columns_are_those_of_the_tables():
    told = {
        name: re.findall(r"`(\w+)`", rest)
        for name, rest in re.findall(r"\| `(\w+)` \|[^|]+\|(.+)\|", PAGE)
    }
    assert told == {table: schema(table).names for table in TABLES}


def test_the_kinds_of_files_are_named():
    assert all(f"`{end}`" in PAGE for end in KINDS if not end.endswith(".gz"))


def test_what_python_is_told_to_import_is_there():
    (example,) = re.findall(r"```python\n(.+?)```", PAGE, re.DOTALL)
    exec(example, {})  # noqa: S102
