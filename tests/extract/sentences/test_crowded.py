"""A line of ten thousands of numbers ends, and its numbers are listed though none is bound."""

import pytest

from factcheck.checking import check
from factcheck.extract import roles
from factcheck.extract.roles.index import Find
from factcheck.extract.sentences.clauses import MOST
from factcheck.extract.sentences.shadow import Shadow
from factcheck.model.report import Report

TOLD = "one of so many numbers in one sentence that this is taken for a table or a list"


def summed(parts: int) -> str:
    """A sentence that lists so many parts and says what they come to."""
    return f"The shelves hold {', '.join(['2 jars'] * parts)} and a total of {2 * parts}."


def reasons(report: Report) -> set[str]:
    return {one.reason for one in report.unchecked}


# Searched as the sentences of a text are, the first of these would take a day.
@pytest.mark.parametrize(
    ("number", "between", "times"),
    [
        ("7", ", ", 60_000),
        ("5 per cent", ", ", 60_000),
        ("3", " ", 10_000),
        ("£4m", " and ", 10_000),
        ("sales rose 4% to 5m", "; ", 5_000),
    ],
)
def test_a_line_of_ten_thousands_of_numbers_is_read_to_its_end(
    number: str, between: str, times: int
):
    report = check(between.join([number] * times) + ".")
    assert len(report.quantities) >= times
    assert report.claims == ()
    assert TOLD in reasons(report)


def test_a_list_as_long_as_any_in_prose_is_searched_and_one_more_number_is_not():
    held, crowded = check(summed(MOST - 1)), check(summed(MOST))
    assert [len(claim.relation.quantities()) for claim in held.claims] == [MOST]
    assert crowded.claims == ()
    assert reasons(crowded) == {TOLD}
    assert len(crowded.quantities) == MOST + 1


def test_a_crowded_sentence_takes_nothing_from_the_others():
    alone = check("Visits rose 45% to 7,000 from 6,000.")
    beside = check(f"{summed(500)} Visits rose 45% to 7,000 from 6,000.")
    assert [claim.text for claim in beside.claims] == [claim.text for claim in alone.claims]
    assert [claim.verdict for claim in beside.claims] == [claim.verdict for claim in alone.claims]


def test_no_search_sees_more_numbers_than_that_however_long_the_text(
    monkeypatch: pytest.MonkeyPatch,
):
    """So that the work grows with the number of sentences, and not with the square of a list."""
    shown: list[int] = []
    due = roles.index().due

    def counted(shadow: Shadow) -> list[Find]:
        shown.append(len(shadow.codes))
        return due(shadow)

    monkeypatch.setattr(roles.index(), "due", counted)
    check(" ".join(summed(parts) for parts in (3, MOST - 1, MOST, 10 * MOST, 100 * MOST)))
    assert shown == [4, MOST]
