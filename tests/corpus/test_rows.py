"""The rows of a claim, and how the page counts what they say."""

import pyarrow as pa

from factcheck.corpus import overview, rows
from factcheck.corpus.columns import schema
from factcheck.corpus.items import Item
from factcheck.model.finding import Verdict
from tests.shades import AGAIN, CORRECTION, TEXT, TOLD, shaded

ITEM = Item("a.jsonl", 1, "d1", "Herald", None)


def told() -> list[dict]:
    found = list(rows.claims(ITEM, shaded()))
    return pa.Table.from_pylist(found, schema("claims")).to_pylist()


def test_a_row_has_the_fit_and_the_remark_of_its_claim():
    assert [row["fit"] for row in told()] == [None, "rounding", None, None]
    assert [row["remark"] for row in told()] == [None, None, None, "direction fits"]


def test_a_row_has_the_spots_of_its_claim_and_their_sentences():
    first = told()[0]
    assert [TEXT[start:end] for start, end in first["spans"]] == [TOLD, AGAIN]
    assert first["sentence"] == f"{TOLD}. … {AGAIN}, a second page says."


def test_a_check_says_its_proposals_where_a_remedy_would_stand():
    assert told()[2]["checks"][0]["remedy"] == CORRECTION


def test_the_page_counts_what_fits_only_within_rounding():
    found = overview.Overview()
    for row in told():
        found._claim(row)
    assert (found.verdicts[Verdict.CONSISTENT], found.rounding) == (1, 1)
