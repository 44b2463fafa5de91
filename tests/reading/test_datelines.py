"""The date of publication that a text gives, in the many ways in which that is printed."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

import factcheck
from factcheck.reading.datelines import found

DAY = date(2024, 3, 12)
DATELINES = [
    "LONDON, 12 March 2024 — Fares rose 5% last year.",
    "LONDON, March 12, 2024 (Reuters) - Fares rose 5% last year.",
    "London, 12 March 2024: Fares rose 5% last year.",
    "PORT OF SPAIN, Trinidad, 12 March 2024 – Fares rose.",
    "Calgary, Alberta--(Newswire Corp. - March 12, 2024) - Copper Otter Ltd. said fares rose.",
    "MOUNT LAUREL, NJ / WIREACCESS / March 12, 2024 / An experiment on fares",
    "(London) 12 March 2024 – Fares rose.",
    "12 March 2024 - Finnish ferry company Saari Oyj said fares rose.",
    "Tuesday, 12 March 2024 — “Fares rose,” she said.",
    "NEW YORK, N.Y., March 12, 2024 /WIRE/ -- Fares rose.",
    "FERRYWIRE-12 March 2024-Saari Plc sells ferries",
]
BYLINES = [
    "By Jane Doe | 12 March 2024",
    "By Jane Doe, 12 March 2024",
    "By Jane Doe, Transport Editor, 12 March 2024",
    "By Jane Doe and John Roe — March 12, 2024",
    "By Jane Doe • 12 March 2024 • 5 min read",
    "By Jane Doe, transport correspondent | Tuesday 12 March 2024 10:30 GMT",
    "12 March 2024 | By Jane Doe",
    "Jane Doe · 12 March 2024 · 5 min read",
    "BY JANE DOE 12 MARCH 2024",
]
LINES = [
    "Published 12 March 2024",
    "Published: 12 March 2024, 10:30 GMT",
    "First published on Tuesday 12 March 2024 at 10.30am",
    "**Published:** 12 March 2024",
    "Published on March 12th, 2024 by Jane Doe",
    "Published 12 March 2024, updated 14 March 2024",
    "Published by the Harbour Office on 12 March 2024",
    "Posted: 2024-03-12T10:30:00Z",
    "Press release | 12 March 2024",
    "For immediate release: Tuesday, March 12, 2024",
    "Embargoed until 00:01 Tuesday 12 March 2024",
    "Updated: 12 March 2024",
    "Last updated on 12 Mar 2024",
    "The Daily Ferry | Published 12 March 2024 | 4 min read",
    "12 March 2024",
    "Tuesday, 12 March 2024.",
    "12th March, 2024",
    "*12 March 2024*",
    "2024-03-12",
    "Geneva, 12 March 2024",
    "The Daily Ferry, 12 March 2024",
    "12-Mar-2024",
    "March 12, 2024 at 9 a.m. EST",
    "(Published 12 March 2024)",
    "Press release – 12 March 2024",
]
NONE = [
    "On 12 March 2024 the council raised fares.",
    "12 March 2024 was a cold day on the pier.",
    "Fares rose on 12 March 2024 – the day of the strike.",
    "Paris, 13 November 2015 — the night of the attacks — changed the city.",
    "By 12 March 2024 – Fares had risen.",
    "By 12 March 2024, fares had risen 5%.",
    "Born: 12 March 1994",
    "Date of birth: 12 March 1994",
    "Balance Sheet, 31 December 2018",
    "For the Year Ended December 31, 2018",
    "Deadline: 30 June 2024",
    "Closing date: 12 March 2024",
    "Valid until 31 December 2024",
    "Meeting date: 12 March 2024",
    "| Loan A | 12 March 2024 | £40,000 |",
    "Effective 1 January 2024",
    "Published in 2024, the book sold 6,000 copies by 12 March 2024.",
    "The report was published on 12 March 2024 and found 6,000 visits.",
    "Updated on 12 March 2024, the figures show a rise to 6,000.",
    "Since 12 March 2024 - The Ferry has carried 6,000.",
    "In London, 12 March 2024 — The day it rained",
    "Jane Doe, who joined on 12 March 2024, resigned.",
    "From 12 March 2024: Fares rise",
    "The crash of 12 March 2024 — Six died",
    "As at 31 March 2024",
    "Six months to 31 March 2024",
    "12 March",
    "March 2024",
    "London 2012 – Games cost £9bn",
    "Retrieved 12 March 2024",
    "Council meeting | 12 March 2024 | Town hall",
    "Photograph: Jane Doe, who took it on 12 March 2024.",
    "Expires: 12 March 2024",
    "Quarter ended 31 March 2024",
]
STORY = "Fares rose 5% last year to £4.20, from £4."


def text(line: str, *more: str) -> str:
    return "\n\n".join(["Fares up again", line, STORY, *more])


@pytest.mark.parametrize("line", DATELINES)
def test_a_dateline(line):
    assert found(text(line)) == ("dateline", (DAY, None))
    assert found(line) == ("dateline", (DAY, None))


@pytest.mark.parametrize("line", BYLINES)
def test_a_byline(line):
    assert found(text(line)) == ("byline", (DAY, None))


@pytest.mark.parametrize("line", LINES)
def test_a_line_of_its_own(line):
    assert found(text(line)) == ("line", (DAY, None))


@pytest.mark.parametrize("line", NONE)
def test_another_date_is_none_of_publication(line):
    assert found(text(line)) is None
    assert found(line) is None


def test_a_month_goes_as_far_as_it_goes():
    source, (day, vague) = found(text("Published March 2024"))
    assert (source, day, vague.days) == ("line", None, (date(2024, 3, 1), date(2024, 3, 31)))


def test_of_two_dates_the_first_publication_counts():
    assert found(text("Published 12 March 2024\nUpdated 14 March 2024")).published[0] == DAY
    assert found(text("Updated 14 March 2024\nPublished 12 March 2024")).published[0] == DAY
    dateline = "LONDON, 12 March 2024 — It rained."
    assert found(text(f"Updated 14 March 2024\n\n{dateline}")).source == "dateline"


def test_of_a_list_of_dated_entries_none_is_the_date_of_the_text():
    one, other = "12 March 2024 - Fares rise", "14 April 2024 - Fares fall"
    assert found(text(one)).source == "dateline"
    assert found(text(f"{one}\n{other}")) is None
    assert found(text(one, other)) is None


def test_the_end_may_say_when_it_was_first_published():
    prose = "\n\n".join([STORY] * 40)
    assert found(f"{prose}\n\nFirst published on 12 March 2024").published[0] == DAY
    assert found(f"{prose}\n\n12 March 2024") is None
    assert found(f"{prose}\n\nPublished 12 March 2024\n\n{prose}") is None


def test_prose_that_is_broken_into_lines_ends_with_no_date_of_its_own():
    prose = (
        "The figures were restated for the earnings of\na ferry company that was bought by the town"
        " on\n"
    )
    assert found(f"{STORY}\n\n{prose}12 March 2024.") is None


def test_it_gives_last_year_its_dates_and_is_told():
    report = factcheck.check(f"LONDON, 12 March 2024 — {STORY}")
    plain = report.to_dict()["document"]
    assert (plain["published"], plain["published_from"]) == ("2024-03-12", "dateline")
    assert report.notes == ("The date of publication, 12 Mar 2024, is taken from the dateline.",)
    (year,) = [one.period for one in report.quantities if one.text == "last year"]
    assert year.start == date(2023, 1, 1)


def test_a_date_that_was_given_goes_before_it():
    report = factcheck.check(f"LONDON, 12 March 2024 — {STORY}", published=date(2020, 5, 1))
    plain = report.to_dict()["document"]
    assert (plain["published"], plain["published_from"], plain["notes"]) == ("2020-05-01", None, [])


@given(st.text(), st.text("By AdaMoss1224Mrch20|,.—-/()\n ", max_size=200))
def test_no_text_is_an_error(one, other):
    found(one)
    found(other)
