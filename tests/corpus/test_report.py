"""The page about an output folder, and the documents that a reviewer opens from it."""

import re
from html.parser import HTMLParser

import pytest

from factcheck import checking
from factcheck.corpus import charts, overview
from factcheck.corpus.error import CorpusError
from factcheck.corpus.flagged import flagged
from factcheck.corpus.report import page
from tests.corpus.conftest import RIGHT, WRONG, documents, write_lines

KIND = "Visits rose 16% to 7,000 from 6,000."  # fits only when it is cut off, not rounded


@pytest.fixture
def out(check, tmp_path):
    rows = documents(30)
    rows[4] |= {"text": KIND, "published": "2017-05-01"}
    rows[5] |= {"text": f"<script>x</script> {WRONG}", "source": "<b>Herald</b>", "id": '"><i>'}
    rows[7] |= {"text": WRONG, "published": None}
    rows.append({"id": "bad & broken"})
    check(write_lines(tmp_path / "in" / "a.jsonl", rows), size=1000)
    return tmp_path / "out"


def shown(html: str) -> str:
    """The text of a page on one line."""
    words = []
    parser = HTMLParser()
    parser.handle_data = words.append
    parser.feed(html[html.index("</style>") :])
    return " ".join(" ".join(words).split())


def test_the_page_tells_what_was_found_and_where(out):
    told = shown(page(out, 200))
    assert "30 documents, 21 claims" in told
    assert "FC101 growth-mismatch" in told
    assert "Gazette" in told
    assert "13 of 13, the gravest first" in told
    assert "Stated 45%" in told
    assert "Recomputed 17%" in told
    assert "In documents without a date: 1 claim." in told
    assert "bad & broken" in told
    assert 'has no "text"' in told


def test_the_gravest_claims_come_first_and_no_more_than_asked_for(out):
    html = page(out, 3)
    verdicts = re.findall(r'<section class="claim (\w+)"', html)
    assert verdicts == ["inconsistent"] * 3
    assert "3 of 13, the gravest first; all of them are in the table of claims" in shown(html)
    every = re.findall(r'<section class="claim (\w+)"', page(out, 200))
    assert every == ["inconsistent"] * 12 + ["questionable"]


def test_words_of_the_corpus_are_never_markup_and_nothing_is_requested(out):
    html = page(out, 200)
    assert "<script" not in html
    assert "<b>Herald" not in html
    assert "&lt;b&gt;Herald&lt;/b&gt;" in html
    assert "default-src 'none'" in html
    assert not re.findall(r"(?:src|href)=\"(?!#)", html)


def test_the_same_output_gives_the_same_page(out):
    assert page(out, 200) == page(out, 200)


def test_the_documents_to_look_at_are_those_that_were_checked(out):
    found = list(flagged(out))
    assert len(found) == 13
    assert found[-1].text == KIND
    assert [checking.check(one).counts["inconsistent"] for one in found] == [1] * 12 + [0]
    assert found[0].title == "Title 0"
    assert (found[0].source, str(found[0].published)) == ("d0", "2018-01-14")
    assert [one.source for one in flagged(out, most=2)] == ["d0", "d3"]


def test_what_is_no_output_or_not_complete_is_told(out, tmp_path):
    with pytest.raises(CorpusError, match="is no output of 'factcheck corpus'"):
        page(tmp_path / "in", 10)
    (out / "_SUCCESS").unlink()
    with pytest.raises(CorpusError, match="is not complete: run the command that made it"):
        list(flagged(out))


def test_a_corpus_without_a_claim_has_a_page_too(check, tmp_path):
    check(write_lines(tmp_path / "a.jsonl", [{"id": 1, "text": "The harbour was calm."}]))
    told = shown(page(tmp_path / "out", 10))
    assert "1 document, 0 claims" in told
    assert "No check had anything to say" in told
    assert "There are none." in told


def test_a_long_time_is_told_by_years_and_columns_stay_within_the_picture(check, tmp_path):
    rows = [
        {
            "id": n,
            "text": WRONG if n % 3 else RIGHT,
            "published": f"{1990 + n // 4}-0{1 + n % 4}-01",
        }
        for n in range(120)
    ]
    check(write_lines(tmp_path / "a.jsonl", rows))
    times = overview.Overview.of(tmp_path / "out").times()
    assert list(times) == [str(year) for year in range(1990, 2020)]
    boxes = charts.columns(times)
    assert sum(overview.flags(count) for count in times.values()) == 80
    assert all(0 <= box.x <= charts.WIDTH - box.width for box in boxes)
    assert all(0 <= box.y <= charts.HEIGHT - box.height + 0.01 for box in boxes)
    assert len(charts.labels(times)) <= charts.LABELS
