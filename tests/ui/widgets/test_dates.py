"""The field for the date of publication takes what people know of it."""

from datetime import date

import pytest
import streamlit as st

from factcheck.model.document import Document
from factcheck.model.published import Source
from factcheck.reading.published import published
from factcheck.ui.widgets import dates

BEFORE = Document("", vague=published("n.d.")[1])


@pytest.fixture
def told(monkeypatch) -> list[str]:
    """What the page says is wrong."""
    said: list[str] = []
    monkeypatch.setattr(dates, "put", lambda _name, sentence: said.append(sentence))
    return said


@pytest.mark.parametrize(
    ("typed", "day", "days"),
    [
        ("2018-01-14", date(2018, 1, 14), (date(2018, 1, 14),) * 2),
        ("14 January 2018", date(2018, 1, 14), (date(2018, 1, 14),) * 2),
        ("2018", None, (date(2018, 1, 1), date(2018, 12, 31))),
        ("", None, None),
        ("n.d.", None, None),
    ],
)
def test_a_day_a_month_a_year_or_what_the_file_brought(typed, day, days, told):
    found = dates.dated(Document("Fares rose."), typed, BEFORE)
    assert (found.published, found.days) == (day, days)
    assert told == []


def test_what_is_none_is_said_and_nothing_is_opened(told):
    assert dates.dated(Document("Fares rose."), "2018-02-30", BEFORE) is None
    assert told == [
        "“2018-02-30” is no date: a day (2018-01-14), a month (2018-01) or a year (2018)."
    ]


def test_the_date_is_shown_as_it_was_said():
    assert dates.shown(Document("")) == "No date of publication"
    assert dates.shown(BEFORE) == "Published n.d."
    assert dates.shown(Document("", published=date(2018, 1, 14))) == "Published 14 Jan 2018"


def test_the_field_shows_what_the_document_says_of_itself():
    assert dates.field(st.container(), BEFORE, "one") == "n.d."
    dated = Document("", published=date(2018, 1, 14))
    assert dates.field(st.container(), dated, "two") == "2018-01-14"


def test_where_nothing_is_typed_a_pasted_text_keeps_the_date_of_its_dateline():
    text = "GENEVA, 14 January 2018 — Fares rose."
    pasted = Document(text).dated(date(2018, 1, 14), None, Source.DATELINE)
    assert dates.dated(pasted, "", Document("")) == pasted
    assert dates.shown(pasted) == "Published 14 Jan 2018, as the dateline has it"
    assert dates.dated(pasted, "2020", Document("")).days[0] == date(2020, 1, 1)
    assert dates.dated(pasted, "", pasted).published is None  # it was deleted
    assert dates.shown(Document("Fares rose.", published=date(2018, 1, 14))) == (
        "Published 14 Jan 2018"
    )
