"""PDFs from typst, LibreOffice and Chromium's kin: the text as it is read, and where it stands."""

from datetime import date
from itertools import pairwise

import docx
import pytest
from docx.enum.section import WD_SECTION
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st

import factcheck
from factcheck import reading
from factcheck.model.span import Span
from tests.office import converted
from tests.reading import typeset
from tests.reading.typeset import WORDS

VISITS = "Visits rose 45% to 7,000 from 6,000."


def read(body: str, page: str = "", **look: bool) -> factcheck.Document:
    return reading.document(typeset.pdf(body, page, **look), "a.pdf")


def text(body: str, page: str = "", **look: bool) -> str:
    return read(body, page, **look).text


def spot(found: factcheck.Document, said: str):
    """Page and box of the first place where it is said."""
    start = found.text.index(said)
    (anchor,) = found.origin.at(Span(start, start + len(said)))
    return anchor.place


def test_a_paragraph_is_one_line_however_it_is_set():
    body = f"{WORDS}{VISITS} {WORDS}"
    assert text(body) == " ".join(body.split())


def test_paragraphs_stay_apart():
    assert text(f"{WORDS}\n\n{VISITS}\n\n= Costs\n\nThey fell.") == (
        f"{WORDS.strip()}\n\n{VISITS}\n\nCosts\n\nThey fell."
    )


def test_paragraphs_told_only_by_their_indent_stay_apart():
    indented = "#set par(first-line-indent: (amount: 1em, all: true), spacing: 0.65em)\n"
    found = text(f"{indented}{WORDS}{WORDS}It ended.\n\n{WORDS}{VISITS}\n\nSo it was.")
    assert found.split("\n\n")[1:] == [f"{WORDS}{VISITS}", "So it was."]


def test_words_broken_at_the_end_of_a_line_are_put_together():
    found = text(WORDS * 6, "columns: 3", hyphenate=True, justify=True)
    assert "-" not in found
    assert found == (WORDS * 6).strip()


def test_a_compound_that_is_broken_at_its_hyphen_keeps_it():
    words = "A long-term plan. " + "A long-term and a short-term plan for the well-known quay. " * 9
    assert text(words, "columns: 3") == words.strip()


def test_ranges_broken_at_the_end_of_a_line_have_no_space():
    found = text("#block(width: 60pt)[In the years of 2010–2015 and 2017-18 it rose 5% there.]")
    assert found == "In the years of 2010–2015 and 2017-18 it rose 5% there."


def test_two_columns_are_read_one_after_the_other():
    body = f"{WORDS * 9}\n\n{VISITS}\n\n{WORDS * 7}"
    wide = '#place(top, scope: "parent", float: true)[= Ferry visits rise over both columns]\n'
    found = text(wide + body, "columns: 2", justify=True)
    assert found.split("\n\n") == [
        "Ferry visits rise over both columns",
        (WORDS * 9).strip(),
        VISITS,
        (WORDS * 7).strip(),
    ]


def test_a_sentence_goes_on_over_columns_and_pages():
    sentence = "Visits to the island, which nobody had counted before, rose to 72,000 from 6,000. "
    found = text(sentence * 60, "columns: 2")
    assert found == (sentence * 60).strip()


FRAME = (
    "header: [Harbour Bulletin #h(1fr) Spring 2018], "
    "footer: context align(center)[#counter(page).display()]"
)
FRAME_OF = FRAME.replace("#counter(page).display()", "Page #counter(page).display() of 9")


@pytest.mark.parametrize("page", [FRAME, FRAME_OF])
@pytest.mark.parametrize("tagged", [True, False])
def test_running_heads_and_page_numbers_are_left_out(page, tagged):
    make = typeset.pdf if tagged else typeset.untagged
    found = reading.document(make(WORDS * 40 + VISITS, page), "a.pdf")
    assert max(a.place.page for a in found.origin.anchors) > 2
    assert found.text == WORDS * 40 + VISITS


def test_a_number_alone_on_a_line_of_the_text_stays():
    found = text(f"{WORDS}\n\n#align(center)[7]\n\n{WORDS}")
    assert "\n\n7\n\n" in found


def test_footnotes_come_last_and_their_marks_are_no_part_of_a_number():
    note = "#footnote[Without the 4,500 who came by kayak.]"
    found = text(f"Visits rose to 72,000{note} from 6,000.\n\n{WORDS}")
    assert found == (
        f"Visits rose to 72,000 from 6,000.\n\n{WORDS.strip()}\n\n"
        "Without the 4,500 who came by kayak."
    )


@pytest.mark.parametrize(
    "marked",
    [
        "to 72,000#super[1] from",
        "to #super[1]72,000 from",
        "to 72,000#super(typographic: false)[1] from",
        "to #super(typographic: false)[12]72,000 from",
        "to 72,000#super(typographic: false)[\\*] from",
    ],
)
def test_a_raised_mark_is_never_part_of_a_number(marked):
    assert text(f"Visits rose {marked} 6,000.") == "Visits rose to 72,000 from 6,000."


@pytest.mark.parametrize("typographic", ["true", "false"])
def test_powers_stay(typographic):
    two, six = (f"#super(typographic: {typographic})[{n}]" for n in (2, 6))
    assert text(f"It held 3 × 10{six} cells on 5 km{two}.") == "It held 3 × 10⁶ cells on 5 km²."


def test_a_note_on_a_sum_of_money_is_no_power():
    assert text("Repairs cost £1.3m#super[2], of which") == "Repairs cost £1.3m, of which"


def test_figures_of_the_old_style_are_not_raised():
    assert text('#text(number-type: "old-style")[In 2017 came 72,346.]') == "In 2017 came 72,346."


def test_ligatures_are_letters():
    assert text("The office of the fifth flow was efficient.") == (
        "The office of the fifth flow was efficient."
    )


@pytest.mark.parametrize("stroke", ["1pt", "none"])
def test_the_rows_of_a_table_are_lines(stroke):
    cells = "[Year],[Visits],[Share],[2016],[6,000],[100%],[2017],[72,000],[1,200%]"
    found = text(f"{WORDS}\n\n#table(columns: 3, stroke: {stroke}, {cells})\n\n{WORDS}")
    assert found.split("\n\n")[1] == (
        "| Year | Visits | Share |\n| 2016 | 6,000 | 100% |\n| 2017 | 72,000 | 1,200% |"
    )


def test_the_figures_of_two_close_cells_are_two():
    cells = "[5],[200],[17],[300]"
    found = text(f"#table(columns: 2, stroke: none, inset: 1.5pt, {cells})\n\n{WORDS}")
    assert found.startswith("| 5 | 200 |\n| 17 | 300 |\n\n")


@pytest.mark.parametrize("gap", ["    ", "  "])
def test_cells_that_only_spaces_part_are_cells(gap):
    rows = [("Area ", " 2016", " 2017"), ("North", "1,200", "1,300"), ("South", "   45", "    7")]
    typed = "\n".join(gap.join(row) for row in rows)
    assert text(f"{WORDS}\n\n```\n{typed}\n```\n\n{WORDS}").split("\n\n")[1] == (
        "| Area | 2016 | 2017 |\n| North | 1,200 | 1,300 |\n| South | 45 | 7 |"
    )


def test_two_spaces_in_prose_part_nothing():
    typed = "```\nFares rose to 45  in May.  They\nfell  in June to 12 and  stayed.\n```"
    assert text(typed) == "Fares rose to 45 in May. They fell in June to 12 and stayed."


def test_a_space_within_a_number_stays():
    assert text("It was 72 000 and 7\u202f000.") == "It was 72 000 and 7 000."


def test_lists_are_read_point_by_point():
    assert text(f"{WORDS}\n\n- Fares rose 5%.\n- Tolls fell 3%.").split("\n\n")[1:] == [
        "• Fares rose 5%.",
        "• Tolls fell 3%.",
    ]


def test_the_second_line_of_a_point_belongs_to_it():
    points = f"- {WORDS}\n- Fares rose 5%.\n- {WORDS}"
    assert text(f"{WORDS}\n\n{points}").split("\n\n")[1:] == [
        f"• {WORDS}".strip(),
        "• Fares rose 5%.",
        f"• {WORDS}".strip(),
    ]


def test_a_page_that_is_turned_is_read_as_people_turn_it():
    found = read(f"#rotate(90deg, reflow: true)[#block(width: 250pt)[{VISITS} {WORDS}]]")
    assert found.text == f"{VISITS} {WORDS}".strip()
    left, bottom, right, top = spot(found, "6,000").box
    assert top - bottom > right - left


def test_a_slanting_watermark_is_left_out():
    mark = "background: rotate(30deg)[#text(60pt)[DRAFT 99]]"
    assert text(VISITS, mark) == VISITS


def test_a_drop_cap_belongs_to_its_word():
    cap = (
        "#grid(columns: 2, column-gutter: 2pt, text(30pt)[V], [isits rose 45% to 7,000 from 6,000 "
    )
    found = text(f"{cap}last year, as the representatives of the municipality said.])")
    assert found.startswith("Visits rose 45% to 7,000 from 6,000")


NUMBERS = ["72,000", "6,000", "1,234"]


@pytest.mark.parametrize("page", ["", "columns: 2", "columns: 2, flipped: true"])
def test_the_box_of_a_number_lies_where_the_number_is(page, tmp_path):
    body = f"{WORDS * 3}{NUMBERS[0]} {WORDS * 9}{NUMBERS[1]} {WORDS}\n\n= Costs {NUMBERS[2]}\n\nA."
    path = tmp_path / "a.pdf"
    path.write_bytes(typeset.pdf(body, page, hyphenate=True, justify=True))
    found = reading.read(path)
    for number in NUMBERS:
        place = spot(found, number)
        ((page_number, left, bottom, right, top),) = typeset.places(path, number)
        assert place.page == page_number
        assert left - 1 <= place.box.left < place.box.right <= right + 1
        assert bottom - 1 <= place.box.bottom < place.box.top <= top + 1
        assert place.box.right - place.box.left > 0.9 * (right - left)


@settings(max_examples=15, deadline=None)  # each starts a process
@given(st.lists(st.integers(1, 99_999), min_size=1, max_size=9), st.integers(1, 3))
def test_every_number_is_found_in_its_order_and_in_its_own_box(numbers, columns):
    said = [f"{number:,}" for number in numbers]
    body = "".join(f"{WORDS} came to {number} people there. " for number in said)
    found = reading.document(typeset.pdf(body, f"columns: {columns}"), "a.pdf")
    assert found.text == body.strip().replace("  ", " ")
    starts = [found.text.index(f"came to {number} people") + 8 for number in dict.fromkeys(said)]
    for start, number in zip(starts, dict.fromkeys(said), strict=True):
        (anchor,) = found.origin.at(Span(start, start + len(number)))
        assert anchor.span == (start, start + len(number))
        assert 0 < anchor.place.box.right - anchor.place.box.left < 10 * len(number)


def test_anchors_are_in_order_and_no_two_overlap():
    found = read(WORDS * 30, "columns: 2", hyphenate=True)
    for one, other in pairwise(anchor.span for anchor in found.origin.anchors):
        assert one.end <= other.start


def test_title_and_date_of_the_file():
    set_ = (
        '#set document(title: "Ferry visits rise", date: datetime(year: 2018, month: 1, day: 14))\n'
    )
    found = read(f"{set_}{WORDS}")
    assert (found.title, found.published) == ("Ferry visits rise", date(2018, 1, 14))


def test_a_headline_counts_more_than_a_title_that_the_page_does_not_bear():
    set_ = '#set document(title: "Template of 2012")\n'
    found = read(f"{set_}#text(20pt)[Ferry visits rise]\n\n14 January 2018\n\n{WORDS}")
    assert (found.title, found.published) == ("Ferry visits rise", date(2018, 1, 14))


def test_the_file_comes_with_the_document():
    raw = typeset.pdf(VISITS)
    found = reading.document(raw, "a.pdf")
    assert found.original == raw
    assert found == reading.document(raw, "a.pdf")


@pytest.fixture(scope="module")
def newsletter(tmp_path_factory):
    """Two pages from LibreOffice: a title over two justified columns, a head, a table, notes."""
    made = docx.Document()
    made.sections[0].header.paragraphs[0].text = "Harbour Authority — Press office"
    made.add_heading("Ferry visits rise to 72,000", 0)
    made.add_paragraph("14 January 2018")
    columns = made.add_section(WD_SECTION.CONTINUOUS)._sectPr.find(qn("w:cols"))
    columns.set(qn("w:num"), "2")
    for number in range(12):
        own = made.add_paragraph(
            f"In month {number + 1} of the year it was so. {WORDS * 2}To 72,000"
        )
        own.alignment = 3
        own.add_run("1").font.superscript = True
        own.add_run(" from 6,000.")
    cells = made.add_table(rows=3, cols=2)
    for place, said in enumerate(["Year", "Visits", "2016", "6,000", "2017", "72,000"]):
        cells.cell(place // 2, place % 2).text = said
    made.add_paragraph("First point, 12%.", style="List Bullet")
    path = tmp_path_factory.mktemp("newsletter") / "a.docx"
    made.save(path)
    return reading.read(converted(path, "pdf"))


def test_a_newsletter_from_an_office_program(newsletter):
    title, day, *months, cells, point = newsletter.text.split("\n\n")
    assert (title, day) == ("Ferry visits rise to 72,000", "14 January 2018")
    assert months == [
        f"In month {number + 1} of the year it was so. {WORDS * 2}To 72,000 from 6,000."
        for number in range(12)
    ]
    assert cells == "| Year | Visits |\n| 2016 | 6,000 |\n| 2017 | 72,000 |"
    assert point == "• First point, 12%."


def test_its_title_and_date(newsletter):
    assert (newsletter.title, newsletter.published) == (
        "Ferry visits rise to 72,000",
        date(2018, 1, 14),
    )
