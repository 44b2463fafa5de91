"""The traces of CONTRIBUTING.md: what a row in the lexicon changes is as it is told there."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
BEFORE = re.compile(r'```\n\$ factcheck trace "([^"]+)"\n(.+?)```\n.+?```\n(.+?)```', re.DOTALL)
ROWS = {
    "unspent": "load('markers')['rest'].append('unspent')",
    "burgeoned": "load('change')['up']['verbs'].append('burgeoned')",
}
PROGRAM = """
import sys
from factcheck.cli import main
from factcheck.lexicon import load

{row}
sys.argv = ["factcheck", "trace", {text!r}]
main()
"""


def traced(text: str, row: str = "") -> str:
    """The trace of a text by a process of its own, with one more row in the lexicon."""
    program = PROGRAM.format(row=row, text=text)
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=ROOT, check=True
    )
    return done.stdout


@pytest.mark.parametrize("told", BEFORE.findall(PAGE), ids=lambda told: told[0][:20])
def test_a_trace_is_shown_as_it_is_and_as_a_row_makes_it(told):
    text, before, after = told
    (row,) = (row for word, row in ROWS.items() if word in text)
    assert traced(text) == before
    assert traced(text, row) == after


def test_both_are_shown():
    assert len(BEFORE.findall(PAGE)) == len(ROWS)
