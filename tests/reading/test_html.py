"""Pages of HTML, written by hand: the article and nothing around it, with its elements."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html

import factcheck
from factcheck import reading
from factcheck.model.span import Span
from factcheck.reading.readers import html as reader
from tests.reading.test_kinds import refusal

STORY = (
    "Visits to the ferries of the harbour rose to 72,000 from 6,000 in 2010, said the authority, "
    "which had not expected as many people to come over the water in that year. "
)
HEAD = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<title>Ferry visits rise | Harbour News</title>
<meta property="og:title" content="Ferry visits rise">
<meta property="article:published_time" content="2018-01-14T09:30:00Z"></head><body>"""
AROUND = """<header><nav><ul><li><a href="/">Home 24</a></li><li><a href="/s">Sport</a></li></ul>
</nav></header><div class="cookies"><p>We and our 812 partners use cookies.</p></div>"""
AFTER = """<section class="comments"><h2>Comments (134)</h2><div class="comment"><p>I was one of 500
people there, and I say that it was 600 at the very most, not more.</p></div></section>
<aside><h2>Most read</h2><ol><li><a href="/a">10 ways to cook mussels</a></li></ol></aside>
<footer><p>© 2018 Harbour News. Registered number 1234567.</p></footer></body></html>"""


def page(*blocks: str) -> str:
    """A page of a newspaper with these blocks in its article."""
    inside = "\n".join(blocks)
    return (
        f"{HEAD}{AROUND}<main><article><h1>Ferry visits rise</h1>{inside}</article></main>{AFTER}"
    )


def read(*blocks: str) -> factcheck.Document:
    """The article: its paragraphs stand between two that are known."""
    return reader.document(page(*blocks).encode(), "a.html")


def text(block: str) -> str:
    """What a block becomes among paragraphs of a story."""
    found = read(f"<p>{STORY}</p>", block, f"<p>{STORY}</p>").text
    title, first, *middle, last = found.split("\n\n")
    assert (title, first, last) == ("Ferry visits rise", STORY.strip(), STORY.strip())
    return "\n\n".join(middle)


def test_the_article_is_read_and_nothing_around_it():
    found = reading.document(page(f"<p>{STORY}</p>", "<p>So it was.</p>").encode(), "a.html")
    assert found.text == f"Ferry visits rise\n\n{STORY.strip()}\n\nSo it was."
    assert (found.title, found.published) == ("Ferry visits rise", date(2018, 1, 14))


@pytest.mark.parametrize(
    "marked",
    [
        "to 72,000<sup>1</sup> from",
        "to <sup>1</sup>72,000 from",
        'to 72,000<sup><a href="#n">[2]</a></sup> from',
        "to 72,000<sup>*</sup> from",
        "to 72,000<sub>a</sub> from",
        "to <b><sup>12</sup></b><i>72,000</i> from",
    ],
)
def test_a_mark_is_never_part_of_a_number(marked):
    assert text(f"<p>It rose {marked} 6,000.</p>") == "It rose to 72,000 from 6,000."


@pytest.mark.parametrize(
    ("block", "said"),
    [
        ("5 km<sup>2</sup> of it", "5 km² of it"),
        ("3 × 10<sup>6</sup> cells", "3 × 10⁶ cells"),
        ("CO<sub>2</sub> fell", "CO2 fell"),
        ("1<sup>1</sup>/<sub>2</sub> miles", "1 1/2 miles"),
        ("the 21<sup>st</sup> of May", "the 21st of May"),
        ("7&nbsp;000 at <b>4</b><i>5</i>% &amp; &pound;3", "7\u00a0000 at 45% & £3"),
        ("refer&shy;rals of\n   12 <wbr>people", "referrals of 12 people"),
        ("one<br>two<br/> three", "one\ntwo\nthree"),
        ("It <del>fell</del><ins>rose</ins> 5%<!-- 9 -->.", "It rose 5%."),
        ('It rose<span hidden> 9</span><b style="display: none"> 8</b> 5%.', "It rose 5%."),
        ("&lt;script&gt;alert(1)&lt;/script&gt; rose 5%", "<script>alert(1)</script> rose 5%"),
        ("It rose<script>var a = 99</script><style>b{top:7}</style> 5%.", "It rose 5%."),
    ],
)
def test_what_a_paragraph_says(block, said):
    assert text(f"<p>{block}</p>") == said


@pytest.mark.parametrize(
    ("block", "said"),
    [
        ("<p>Short: 45.</p>", "Short: 45."),
        ("<h2>What 5 cost</h2>", "What 5 cost"),
        ("<blockquote><p>We saw 50.</p></blockquote>", "We saw 50."),
        ("<ul><li>First 12%.</li><li>Second 30%.</li></ul>", "First 12%.\n\nSecond 30%."),
        ("<pre>a 5\nb 6</pre>", "a 5\nb 6"),
        (
            '<p>Some <a href="/x">80,000 people</a> came to it.</p>',
            "Some 80,000 people came to it.",
        ),
        (
            "<figure><img alt='9'><figcaption>The quay cost £4m.</figcaption></figure>",
            "The quay cost £4m.",
        ),
        (
            "<table><tr><th>Year<th>Visits</tr><tr><td>2016</td><td>6 000</td></tr></table>",
            "| Year | Visits |\n| 2016 | 6 000 |",
        ),
    ],
)
def test_nothing_of_the_article_is_lost(block, said):
    assert text(block) == said


@pytest.mark.parametrize(
    "block",
    [
        '<p><strong>Read more:</strong> <a href="/x">The 15 best ferries of 2017</a></p>',
        '<p>Check also: <a href="/x">Why 9 in 10 ferries are late</a></p>',
        '<div class="related-box"><h3>Tolls</h3><ul><li><a href="/1">Up 12%</a></li></ul></div>',
        "<aside><p>Sign up for our letter with 10,000 readers.</p></aside>",
        '<div class="advert"><p>Advertisement: 50% off all of our sofas until Monday.</p></div>',
    ],
)
def test_what_leads_elsewhere_is_left_out(block):
    assert text(block) == ""


def test_links_at_the_end_are_left_out():
    tail = '<p>Check also:</p><p><a href="/1">Tolls up 12%</a></p><p><a href="/2">5 sank</a></p>'
    assert read(f"<p>{STORY}</p>", f"<p>{STORY}</p>", tail).text.endswith(STORY.strip())


def test_a_page_without_any_frame_is_read_whole():
    found = reader.document(b"<p>Visits rose 45% to 7,000<sup>1</sup> from 6,000.</p>", "a.html")
    assert found.text == "Visits rose 45% to 7,000 from 6,000."
    assert (found.title, found.published) == ("", None)


def test_paragraphs_made_of_breaks_and_a_table_that_lays_out_the_page():
    cell = f"<h1>Ferry visits rise</h1>{STORY}<br><br>{STORY}"
    found = reader.document(f"<table><tr><td>{cell}</td></tr></table>".encode(), "a.html")
    assert found.text.startswith("Ferry visits rise\n\nVisits to")
    assert found.text.count("72,000") == 2


def test_offsets_lead_back_to_the_element():
    raw = page(f"<p>{STORY}</p>", "<p>It rose <b>5%</b>.</p>", f"<p>{STORY}</p>").encode()
    found = reading.document(raw, "a.html")
    start = found.text.index("5%")
    (anchor,) = found.origin.at(Span(start, start + 2))
    assert anchor.place.path == "body/main/article/p[2]"
    (element,) = html.document_fromstring(found.original).xpath(f"/html/{anchor.place.path}")
    assert element.text_content() == "It rose 5%."


def test_a_script_in_a_title_is_text():
    evil = page(f"<p>{STORY}</p>").replace("Ferry visits rise", "&lt;script&gt;x&lt;/script&gt; 5")
    assert reader.document(evil.encode(), "a.html").title == "<script>x</script> 5"


def test_a_date_is_not_guessed_from_the_text():
    undated = page(f"<p>{STORY} It was the best year since 2016.</p>").replace("2018-01-14T09", "x")
    assert reader.document(undated.encode(), "a.html").published is None


@pytest.mark.parametrize("said", ["2004", "2004-03", "March 2004", "2004/2005", "Thursday"])
@pytest.mark.parametrize(
    "head",
    [
        '<meta property="article:published_time" content="{}">',
        '<meta content="{}" name="DC.date">',
        '<script type="application/ld+json">{{"datePublished": "{}"}}</script>',
    ],
)
def test_of_a_month_or_a_year_in_the_metadata_no_day_is_made(said, head):
    page = f"<html><head>{head.format(said)}</head><body><article>"
    body = "<p>The ferry carried 6,000 people in its first year.</p>" * 5
    found = reader.document(f"{page}{body}</article></body></html>".encode(), "a.html")
    assert (found.published, found.vague.said) == (None, said)
    assert bool(found.days) == (said != "Thursday")
    dated = f"{page}<p>14 January 2018</p>{body}</article></body></html>"
    found = reader.document(dated.encode(), "a.html")
    assert (found.published, found.dated_by.value) == (date(2018, 1, 14), "line")


LINKED = '{"@type": "NewsArticle", "dateModified": "2018-02-02", "datePublished": "2018-01-14"}'


@pytest.mark.parametrize(
    ("head", "body", "by"),
    [
        ('<meta itemprop="datePublished" content="2018-01-14">', "", "metadata"),
        (f'<script type="application/ld+json">{LINKED}</script>', "", "metadata"),
        ("", '<time datetime="2018-01-14T09:30">14 January</time>', "metadata"),
        ("", '<p>By Ada Moss | <time datetime="2018-01-14">14 January 2018</time></p>', "metadata"),
        ("", "<p>By Ada Moss | 14 January 2018</p>", "byline"),
        ("", f"<p>GENEVA, 14 January 2018 — {STORY}</p>", "dateline"),
        ("", '<p>On <time datetime="2018-01-14">14 January 2018</time> it rained.</p>', None),
        ("", f'<p>{STORY} It rained on <time datetime="2018-01-14">Sunday</time></p>', None),
        ("", f"<p>On 14 January 2018 it rained. {STORY}</p>", None),
        ("", "<footer>© 2018 Harbour Office</footer>", None),
    ],
)
def test_the_page_says_when_it_was_published(head, body, by):
    start = f"<html><head><title>Ferry</title>{head}</head><body><article><h1>Ferry</h1>"
    page = f"{start}{body}{f'<p>{STORY}</p>' * 4}</article></body></html>"
    found = reader.document(page.encode(), "a.html")
    assert (found.published, found.dated_by) == (date(2018, 1, 14) if by else None, by)


def test_a_dateline_in_the_article_is_a_date():
    undated = page("<p>14 January 2018</p>", f"<p>{STORY}</p>").replace("2018-01-14T09", "x")
    assert reader.document(undated.encode(), "a.html").published == date(2018, 1, 14)


@pytest.mark.parametrize(
    ("charset", "encoding"),
    [("utf-8", "utf-8"), ("iso-8859-1", "cp1252"), ("nonsense", "utf-8"), ("utf-8", "cp1252")],
)
def test_encodings(charset, encoding):
    said = f'<html><meta charset="{charset}"><body><p>The café’s £5 – up 5%.</p></body></html>'
    assert reader.document(said.encode(encoding), "a.html").text == "The café’s £5 – up 5%."


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_encodings_by_their_mark(encoding):
    raw = "<!DOCTYPE html><html><body><p>The café’s £5.</p></body></html>".encode(encoding)
    assert reading.document(raw, "a").text == "The café’s £5."


def test_xhtml_with_its_declaration():
    raw = b'<?xml version="1.0" encoding="utf-8"?><html><body><p>Fares rose.</p></body></html>'
    assert reading.document(raw, "a.xhtml").text == "Fares rose."


@pytest.mark.parametrize(
    ("raw", "name", "why"),
    [
        (b"<html><body>Fares rose.</body></html>", "a.txt", "but a page of HTML: name it .html"),
        (b"Fares rose.", "a.html", "is not a page of HTML, whatever its name says"),
        (b"", "a.html", "it is empty"),
        (
            b"<html><body><script>Home()</script></body></html>",
            "a.html",
            "holds no text of an article",
        ),
        (b"<html><head><title>x</title></head></html>", "a.html", "holds no text of an article"),
        (b"<html><body>" + b"<div>" * 5_000 + b"5%", "a.html", "is nested too deeply"),
        (b"<html><body>" + b"<p>5" * 100_000, "a.html", "is too large"),
        (b"<html>" + bytes(range(256)) * 9, "a.html", "is not a text file"),
    ],
)
def test_what_is_no_page_to_read(raw, name, why):
    assert why in refusal(raw, name)


def test_a_tag_with_a_million_attributes_is_given_up(monkeypatch):
    monkeypatch.setattr("factcheck.reading.apart.SECONDS", 8)
    raw = b"<html><body><p " + b" ".join(b"a%d=1" % n for n in range(1_000_000)) + b">5%"
    assert "takes too much time or memory" in refusal(raw, "a.html")


def test_nothing_that_lies_in_the_folder_is_run(tmp_path, monkeypatch):
    (tmp_path / "json.py").write_text("raise SystemExit(3)")
    monkeypatch.delenv("PYTHONPATH", raising=False)  # a relative one would name this folder
    monkeypatch.chdir(tmp_path)
    assert reading.document(b"<html><p>Fares rose.</p></html>", "a.html").text == "Fares rose."


def test_entities_of_its_own_are_never_put_in():
    raw = b'<!DOCTYPE html [<!ENTITY a SYSTEM "file:///etc/hostname">]><p>Fares &a; rose.</p>'
    assert reader.document(raw, "a.html").text.endswith("Fares &a; rose.")


WORDS = st.text("ab1,%£ \n>&🚢", max_size=12)
TAGS = st.sampled_from(["p", "div", "li", "td", "b", "sup", "h2", "a", "table", "tr", "br"])


@settings(deadline=None, max_examples=40)
@given(st.lists(st.tuples(TAGS, WORDS, st.booleans()), max_size=12))
def test_any_tags_in_any_order_give_a_text_whose_places_are_in_the_page(parts):
    inside = "".join(f"<{tag}>{words}{f'</{tag}>' * shut}" for tag, words, shut in parts)
    raw = f"<html><body><p>Fares rose.</p>{inside}</body></html>".encode()
    found = reader.document(raw, "a.html")
    spans = [anchor.span for anchor in found.origin.anchors]
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert found.text == found.text.strip()
    tree = html.document_fromstring(raw)
    for _, place in found.origin.anchors:
        assert len(tree.xpath(f"/html/{place.path}")) == 1
