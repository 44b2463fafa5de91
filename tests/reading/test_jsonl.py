"""JSON lines: no row is lost, whatever is wrong with another."""

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.reading.jsonl import Row, rows


def row(**held: object) -> Row:
    (found,) = rows([json.dumps(held).encode()], "a.jsonl")
    return found


def test_a_whole_row():
    found = row(id="a1", text="Fares rose 5%.", published="2018-01-14", title="Fares")
    assert (found.id, found.error) == ("a1", "")
    document = found.document
    assert (document.text, document.title) == ("Fares rose 5%.", "Fares")
    assert (document.source, document.published) == ("a1", date(2018, 1, 14))


@pytest.mark.parametrize("ident", ["a", 7, 1.5, ""])
def test_ids_are_kept_as_they_are(ident):
    assert row(id=ident, text="").id == ident


@pytest.mark.parametrize("said", [None, "", "2018-01-14T10:00:00Z"])
def test_dates_may_be_missing_or_have_a_time(said):
    assert row(id=1, text="", published=said).document.published in (None, date(2018, 1, 14))


@pytest.mark.parametrize(
    ("line", "ident", "why"),
    [
        (b"rose 5%", None, "is not JSON"),
        (b'["rose"]', None, "is not a JSON object"),
        (b'{"text": "rose"}', None, 'has no "id"'),
        (b'{"id": NaN, "text": "rose"}', None, 'has no "id"'),
        (b'{"id": true, "text": "rose"}', None, 'has no "id"'),
        (b'{"id": "a"}', "a", 'has no "text"'),
        (b'{"id": "a", "text": 5}', "a", 'has no "text"'),
        (b'{"id": "a", "text": "", "title": 5}', "a", "is not text"),
        (b'{"id": "a", "text": "\\ud83d"}', "a", "lone surrogate"),
        (b"\xff\xfe", None, "is not UTF-8"),
        (b"[" * 100_000, None, "is not JSON"),
        (b'{"id": ' + b"9" * 5_000 + b', "text": ""}', None, "is not JSON"),
    ],
)
def test_a_bad_line_is_a_row_with_an_error(line, ident, why):
    good = b'{"id": "z", "text": ""}'
    bad, after = rows([line, b"\n", good], "a.jsonl")
    assert (bad.id, bad.document) == (ident, None)
    assert why in bad.error
    assert bad.error.startswith("a.jsonl:1 ")
    assert after.id == "z"


@given(st.lists(st.binary(max_size=30).filter(lambda raw: b"\n" not in raw), max_size=5))
def test_a_row_for_every_line_that_is_not_blank(lines):
    assert len(list(rows(lines, "x"))) == sum(1 for line in lines if line.strip())


@pytest.mark.parametrize("said", ["2018", 2018, "2018-01", "2017/2018", "May", "n.d.", [], {}])
def test_a_date_that_is_no_day_costs_no_document(said):
    document = row(id=1, text="", published=said).document
    assert document.published is None
    assert document.vague.said == str(said)
    assert document.notes[0].startswith(f"The date “{said}” is no day: ")
