"""What a mistyped word was meant to be."""

import pytest

from factcheck.checks._unknown import unknown
from factcheck.suggestion import closest

KNOWN = ["check", "checks", "diff", "html", "FC101"]


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("chek", "check"),
        ("HTLM", "html"),
        ("dif", "diff"),
        ("fc1001", "FC101"),
        ("papyrus", None),
        ("", None),
    ],
)
def test_the_known_word_that_is_most_like_it(word, meant):
    assert closest(word, KNOWN) == meant


def test_nothing_is_like_a_word_where_none_is_known():
    assert closest("check", []) is None


@pytest.mark.parametrize("said", ["FC1001", "growth-mismach", "GROWTH-MISMATCH"])
def test_a_check_is_suggested_by_code_and_name(said):
    assert unknown(said) == f"no check has the code '{said}'. Did you mean FC101 (growth-mismatch)?"
