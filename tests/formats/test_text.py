"""What a person sees at a terminal."""

import pytest
from click import unstyle

from factcheck.formats import text
from factcheck.version import VERSION


def test_a_finding_with_all_that_led_to_it(report):
    assert text.write(report).startswith(
        """\
ferry.txt: Ferry <i>traffic</i>

✗ Does not add up  line 3  “rose 45% to 7,000 from 6,000”
    ✗ FC101 growth-mismatch: About 45%.
        stated 45%, recomputed 16.6% to 16.7%
        100 × (7,000 ÷ 6,000 − 1) = 16.67% (16.6% to 16.7%)
        readings tried: as printed, closing zeros as rounding
        to make it right: for 45% it would need 8,700

– Not checked  line 4  “up* 9% [in](real) terms”
    in real terms
"""
    )


def test_the_last_lines_count_and_tell_how_it_was_made(report):
    assert text.write(report).endswith(
        "\n1 does not add up, 1 needs a look, 1 adds up, 1 not checked;"
        " 9 quantities, 1 in no claim\n"
        f"factcheck {VERSION}; all checks; strictness: normal; SHA-256 of the text: "
        f"{report.document.sha256}\n"
    )


def test_colour_changes_nothing_but_colour(report, review, monkeypatch):
    monkeypatch.setenv("COLUMNS", "500")
    styled = text.styled([(report, review)])
    assert styled != text.write(report, review)
    assert unstyle(styled) == text.write(report, review)


def test_a_narrow_terminal_cuts_no_word_and_loses_none(report, monkeypatch):
    monkeypatch.setenv("COLUMNS", "40")
    shown = unstyle(text.styled([(report, None)]))
    assert "\n        readings tried: as printed,\n          closing zeros as rounding\n" in shown
    assert max(map(len, shown.splitlines())) == len(report.document.sha256) + 2  # in one piece
    assert shown.split() == text.write(report).split()


@pytest.mark.parametrize("hostile", ["\x1b[2J", "\r", "\x07", "\u202e", "\x9b31m", "\u2066"])
def test_an_article_does_not_steer_the_terminal(hostile):
    assert hostile not in text.line(f"rose {hostile} 45%")
