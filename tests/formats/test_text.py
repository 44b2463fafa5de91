"""What a person sees at a terminal."""

import pytest
from click import unstyle

from factcheck import formats
from factcheck.formats import text
from factcheck.model.finding import Closeness, Proposal, Verdict
from factcheck.model.report import Report
from factcheck.model.settings import Settings
from factcheck.version import VERSION
from tests.changed import replace

BRIEF = formats.load("text", brief=True)
WRONG = """\
ferry.txt: Ferry <i>traffic</i>

✗ Does not add up  line 3  “rose 45% to 7,000 from 6,000”
    ✗ FC101 growth-mismatch: About 45%.
        stated 45%, recomputed 16.6% to 16.7%
        100 × (7,000 ÷ 6,000 − 1) = 16.67% (16.6% to 16.7%)
        readings tried: as printed, closing zeros as rounding
        to make it right: for 45% it would need 8,700

? Needs a look  line 5  “grew by half to 16 from 11”
"""


def finding_of(report: Report, number: int, **changed: object) -> Report:
    """The report with the finding of one claim changed."""
    claims = list(report.claims)
    finding = replace(claims[number].findings[0], **changed)
    claims[number] = replace(claims[number], findings=(finding,))
    return replace(report, claims=tuple(claims))


def test_a_finding_with_all_that_led_to_it(report):
    assert text.write(report).startswith(WRONG)


def test_the_worst_comes_first_and_what_was_not_checked_last(report):
    rows = text.write(report).splitlines()
    assert [row[0] for row in rows if "“" in row and row[0] != " "] == ["✗", "?", "✓", "–"]


def test_in_brief_there_is_what_is_flagged_and_a_line_of_totals(report):
    assert BRIEF.write(report) == (
        f"{WRONG}    ? FC101 growth-mismatch: About by half.\n\n"
        "ferry.txt: 1 does not add up, 1 needs a look, 1 adds up, 1 not checked\n"
    )


def test_in_brief_a_flagged_claim_has_its_flagged_findings_alone(report):
    wrong = report.claims[0]
    right = replace(wrong.findings[0], verdict=Verdict.CONSISTENT, name="wrong-direction")
    both = replace(wrong, findings=(right, *wrong.findings))
    changed = replace(report, claims=(both,))
    assert "wrong-direction" in text.write(changed)
    assert "wrong-direction" not in BRIEF.write(changed)


def test_in_brief_a_clean_text_has_its_line_of_totals_only(clean):
    assert BRIEF.write(clean) == "ferry.txt: 1 adds up, 1 not checked\n"
    assert "Numbers in no claim:" in text.write(clean)


def test_in_brief_a_claim_that_somebody_decided_is_there_whatever_its_verdict(clean, review):
    decided = replace(clean, claims=(replace(clean.claims[1], id="c1"),))
    assert "note: ask <Ann>" in BRIEF.write(decided, review)


def test_settings_that_are_not_the_usual_ones_are_told_in_brief_too(clean):
    fewer = replace(clean, settings=Settings(ignore=("FC2",)))
    assert BRIEF.write(fewer) == (
        "ferry.txt: 1 adds up, 1 not checked; all checks but FC2; strictness: normal\n"
    )
    assert BRIEF.several([(fewer, None)] * 2).count("all checks but FC2") == 1


def test_several_texts_end_with_a_table_by_check_and_the_totals(report, clean):
    shown = BRIEF.several([(clean, None), (clean, None), (report, None)])
    assert shown.startswith(
        "ferry.txt: 1 adds up, 1 not checked\nferry.txt: 1 adds up, 1 not checked\n\nferry.txt: F"
    )
    assert shown.endswith(
        """\
ferry.txt: 1 does not add up, 1 needs a look, 1 adds up, 1 not checked

By check               Does not add up  Needs a look
FC101 growth-mismatch                1             1

3 documents: 1 does not add up, 1 needs a look, 3 add up, 3 not checked
"""
    )
    assert text.several([(report, None)] * 2).endswith(
        "\n2 documents: 2 do not add up, 2 need a look, 2 add up, 2 not checked\n"
    )


def test_several_clean_texts_have_a_line_each_and_no_table(clean):
    assert BRIEF.several([(clean, None)] * 2) == (
        "ferry.txt: 1 adds up, 1 not checked\n" * 2 + "2 documents: 2 add up, 2 not checked\n"
    )


def test_the_table_has_what_does_not_add_up_first(report):
    wrong, doubtful = report.claims[0].findings[0], report.claims[3].findings[0]
    found = (
        replace(doubtful, code="FC103", name="rare"),
        replace(doubtful, code="FC109", name="doubtful"),
        replace(wrong, code="FC302", name="wrong"),
        replace(wrong, code="FC301", name="as-wrong"),
    )
    often = replace(report.claims[0], findings=found[1:2])
    claims = (replace(report.claims[0], findings=found), often)
    shown = formats.statistics().write(replace(report, claims=claims))
    assert shown.splitlines() == [
        "By check        Does not add up  Needs a look",
        "FC301 as-wrong                1             0",
        "FC302 wrong                   1             0",
        "FC109 doubtful                0             2",
        "FC103 rare                    0             1",
    ]


def test_the_table_of_a_clean_text_is_a_sentence(clean):
    assert formats.statistics().write(clean) == (
        "Nothing was flagged: every claim that could be checked adds up.\n"
    )


def test_a_fit_within_rounding_is_called_one(report):
    assert "✓ Adds up  line 4" in text.write(report)
    loose = finding_of(report, 2, closeness=Closeness.ROUNDING)
    assert "✓ Adds up, within rounding  line 4" in text.write(loose)


def test_what_earns_no_tick_has_its_remark(report):
    little = finding_of(report, 2, verdict=Verdict.UNVERIFIABLE, remark="direction fits")
    assert "– Not checked  line 4  “doubled" in text.write(little)
    assert "    only the direction could be checked, and it fits\n" in text.write(little)
    assert "direction" not in BRIEF.write(little)


@pytest.mark.parametrize(
    ("fits", "said"),
    [
        (["16.7%"], "to make it right: 16.7% instead of 45%"),
        (["16.7%", "8,700"], "to make it right: 16.7% instead of 45%, or 8,700 instead of 7,000"),
        (
            ["16.7%", "8,700", "4,828"],
            (
                "to make it right: 16.7% instead of 45%, 8,700 instead of 7,000, "
                "or 4,828 instead of 6,000"
            ),
        ),
    ],
)
def test_what_would_fit_takes_the_place_of_the_remedy(report, fits, said):
    proposals = tuple(map(Proposal, report.quantities, fits))
    told = BRIEF.write(finding_of(report, 0, proposals=proposals))
    assert f"        {said}\n" in told
    assert told.count("to make it right") == 1


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
