"""Word documents: what is printed with all changes accepted, and where each stretch stands."""

import io
import string
import zipfile
from datetime import date, datetime

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

import factcheck
from factcheck import reading
from factcheck.model.origin import RunPlace
from factcheck.model.span import Span
from factcheck.reading.readers.docx.runs import W, pieces
from tests.reading import word
from tests.reading.word import deleted, inserted, paragraph, raised, run, table

BEGIN, SEPARATE, END = (
    f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
)
NOTE = '<w:r><w:rPr><w:rStyle w:val="Mark"/></w:rPr><w:footnoteReference w:id="2"/></w:r>'
BOX = f"<wps:txbx><w:txbxContent>{paragraph('In the box: 40.')}</w:txbxContent></wps:txbx>"
STYLES = (
    '<w:style w:type="character" w:styleId="Mark"><w:rPr><w:vertAlign w:val="superscript"/>'
    '</w:rPr></w:style><w:style w:type="character" w:styleId="Note"><w:basedOn w:val="Mark"/>'
    '</w:style><w:style w:type="character" w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style>'
)


def read(*blocks: str, **parts: str) -> factcheck.Document:
    return reading.document(word.document(*blocks, **parts), "a.docx")


def text(*content: str, **parts: str) -> str:
    """The text of one paragraph."""
    return read(paragraph(*content), **parts).text


def field(code: str, result: str) -> str:
    return f"{BEGIN}<w:r><w:instrText>{code}</w:instrText></w:r>{SEPARATE}{run(result)}{END}"


def shown(document: factcheck.Document, place: RunPlace, length: int) -> str:
    """What the XML of the file has at a place: found without the reader's own walk."""
    with zipfile.ZipFile(io.BytesIO(document.original)) as archive:
        root = etree.fromstring(archive.read(place.part))
    own = list(root.iter(f"{W}p"))[place.paragraph]
    found = list(own.iter(f"{W}r"))[place.run]
    return "".join(said for _, said in pieces(found))[place.offset :][:length]


def test_a_tracked_insertion_is_text_and_a_deletion_is_not():
    assert text("Visits rose to ", inserted("72,", "000"), deleted("70,000"), ".") == (
        "Visits rose to 72,000."
    )


def test_what_was_moved_stands_where_it_was_moved_to():
    away = f"<w:moveFrom>{run('It rose. ')}</w:moveFrom>"
    here = f"<w:moveTo>{run(' It rose.')}</w:moveTo>"
    assert text(away, "It fell.", here) == "It fell. It rose."


def test_a_paragraph_whose_end_is_deleted_runs_on_into_the_next():
    gone = paragraph("Visits rose ", properties='<w:rPr><w:del w:id="1"/></w:rPr>')
    assert read(gone, paragraph("to 72,000.")).text == "Visits rose to 72,000."


@pytest.mark.parametrize(
    "wrapped",
    [
        "<w:hyperlink>{}</w:hyperlink>",
        "<w:smartTag>{}</w:smartTag>",
        "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>",
        "<w:customXml><w:ins>{}</w:ins></w:customXml>",
        '<w:fldSimple w:instr="REF x">{}</w:fldSimple>',
    ],
)
def test_nothing_is_lost_in_what_stands_around_a_run(wrapped):
    assert text("Visits: ", wrapped.format(run("72,000")), ".") == "Visits: 72,000."


def test_of_a_field_the_result_is_read_and_the_code_is_not():
    inner = f"{BEGIN}<w:r><w:instrText>X</w:instrText></w:r>{SEPARATE}{run('99')}{END}"
    outer = f"{BEGIN}<w:r><w:instrText>IF </w:instrText></w:r>{inner}{SEPARATE}{run('5%')}{END}"
    assert text("It rose ", field("=SUM(A1)", "72,000"), ", ", outer, ".") == "It rose 72,000, 5%."


def test_a_table_of_contents_is_left_out():
    contents = paragraph(field('TOC \\o "1-3"', "Fares 12"))
    assert read(contents, paragraph("Fares rose.")).text == "Fares rose."


def test_tables_stand_where_they_stand_with_a_line_a_row():
    found = read(paragraph("Before."), table(("Year", "Visits"), ("2016", "6 000")), paragraph("X"))
    assert found.text == "Before.\n\n| Year | Visits |\n| 2016 | 6 000 |\n\nX"


def test_the_numbers_of_two_cells_are_two():
    cells = read(table(("Rooms", "6", "120"), ("Beds", "72", "500"))).text
    assert [q.value for q in factcheck.quantities(cells)] == [6, 120, 72, 500]


def test_columns_made_with_tabs_are_not_one_number():
    line = paragraph(run("Rooms"), "<w:r><w:tab/><w:t>6</w:t><w:tab/><w:t>120</w:t></w:r>")
    found = read(line)
    assert found.text == "Rooms\t6\t120"
    assert [q.value for q in factcheck.quantities(found)] == [6, 120]


def test_a_table_that_lays_out_a_page_is_read_cell_by_cell():
    cell = paragraph("One.") + paragraph("Two.") + table(("a", "b"))
    assert read(table((cell, "Right."))).text == "One.\n\nTwo.\n\n| a | b |\n\nRight."


def test_a_row_that_is_deleted_is_left_out():
    rows = table(("2016", "6"), ("2017", "7"))
    gone = rows.replace("<w:tr>", '<w:tr><w:trPr><w:del w:id="1"/></w:trPr>', 1)
    assert read(gone).text == "| 2017 | 7 |"


def test_a_text_box_comes_once_and_after_its_paragraph():
    choice = f'<mc:Choice Requires="wps">{BOX}</mc:Choice><mc:Fallback>{BOX}</mc:Fallback>'
    shape = f"<w:r><mc:AlternateContent>{choice}</mc:AlternateContent></w:r>"
    found = read(paragraph("Fares ", shape, "rose."), paragraph("They fell."))
    assert found.text == "Fares rose.\n\nIn the box: 40.\n\nThey fell."
    (place,) = found.origin.at(Span(found.text.index("40"), found.text.index("40") + 2))
    assert shown(found, place.place, 2) == "40"


@pytest.mark.parametrize(
    "marked",
    [
        ("Visits rose to 72,000", raised("1"), " from 6,000."),
        ("Visits rose to ", raised("1"), "72,000 from 6,000."),
        ("Visits rose to 72,000", raised("[1]"), " from 6,000."),
        ("Visits rose to 72,000", raised("a,b"), " from 6,000."),
        ("Visits rose to 72,000", raised("*"), " from 6,000."),
        ("Visits rose to 72,000", NOTE, " from 6,000."),
        ("Visits rose to ", NOTE, "72,000 from 6,000."),
        ("Visits rose to 72,000", run("1", '<w:rStyle w:val="Note"/>'), " from 6,000."),
    ],
)
def test_a_footnote_mark_is_never_part_of_a_number(marked):
    found = read(paragraph(*marked), styles=STYLES)
    assert found.text == "Visits rose to 72,000 from 6,000."
    assert [q.value for q in factcheck.quantities(found)] == [72_000, 6_000]


def test_a_mark_between_two_numbers_keeps_them_apart():
    assert text("in 2017", raised("1"), "72,000 came") == "in 2017 72,000 came"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (("5 km", raised("2")), "5 km²"),
        (("3 × 10", raised("6"), " cells"), "3 × 10⁶ cells"),
        (("10", raised("-3"), " m"), "10⁻³ m"),
        (("20 kg m", raised("-3")), "20 kg m⁻³"),
        (("the 21", raised("st"), " of May"), "the 21st of May"),
        (("Acme", raised("TM")), "AcmeTM"),
        (("M", raised("c"), "Adam"), "McAdam"),
        (("rose to 10", raised("1")), "rose to 10"),
        (("about 1", raised("1/2"), " miles"), "about 1 1/2 miles"),
        (("CO", run("2", '<w:vertAlign w:val="subscript"/>'), " fell"), "CO2 fell"),
        (
            ("1", raised("1"), "/", run("2", '<w:vertAlign w:val="subscript"/>'), " miles"),
            "1 1/2 miles",
        ),
    ],
)
def test_powers_and_fractions_and_ordinals_stay(content, said):
    assert text(*content) == said


def test_notes_that_are_referred_to_come_last():
    note = '<w:footnote w:id="{}" w:type="{}">{}</w:footnote>'
    notes = note.format(0, "separator", paragraph("---"))
    notes += note.format(2, "normal", paragraph("Of them, 12,000 by boat."))
    notes += note.format(3, "normal", paragraph("Nobody refers to it."))
    found = read(paragraph("It rose", NOTE, "."), paragraph("It fell."), footnotes=notes)
    assert found.text == "It rose.\n\nIt fell.\n\nOf them, 12,000 by boat."
    start = found.text.index("12,000")
    (anchor,) = found.origin.at(Span(start, start + 6))
    assert anchor.place.part == "word/footnotes.xml"
    assert shown(found, anchor.place, 6) == "12,000"


def test_breaks_hyphens_and_symbols_count_as_one_character():
    odd = (
        '<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:noBreakHyphen/><w:sym w:char="F0B1"/>'
        "<w:softHyphen/><w:t>5%</w:t></w:r>"
    )
    found = read(paragraph(odd))
    assert found.text == "a\nb-±5%"
    assert found.origin.at(Span(5, 7))[0].place == RunPlace("word/document.xml", 0, 0, 5)


def test_soft_hyphens_are_left_out_and_offsets_still_hold():
    found = read(paragraph("refer\u00adrals rose 5%"))
    assert found.text == "referrals rose 5%"
    anchors = found.origin.at(Span(15, 17))
    assert [shown(found, a.place, 2) for a in anchors] == ["5%"]


def test_hidden_text_is_not_read():
    assert text("Fares", run(" SECRET 9", "<w:vanish/>"), " rose.") == "Fares rose."


def test_formulas_are_read():
    power = (
        "<m:sSup><m:e><m:r><m:t>10</m:t></m:r></m:e><m:sup><m:r><m:t>6</m:t></m:r></m:sup></m:sSup>"
    )
    half = "<m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f>"
    maths = f"<m:oMath><m:r><m:t>3 × </m:t></m:r>{power}</m:oMath><m:oMath>{half}</m:oMath>"
    assert text("About ", maths.replace("</m:oMath><m:oMath>", "")) == "About 3 × 10⁶ 1/2"


def test_a_document_made_with_python_docx(tmp_path):
    made = docx.Document()
    made.add_heading("Ferry visits rise", 0)
    made.add_paragraph("Released on 14 January 2018")
    made.add_paragraph("Visits rose 45% to 7,000 from 6,000.")
    made.save(tmp_path / "a.docx")
    before = (tmp_path / "a.docx").read_bytes()
    found = factcheck.read(tmp_path / "a.docx")
    assert (found.title, found.published) == ("Ferry visits rise", date(2018, 1, 14))
    assert found.original == before == (tmp_path / "a.docx").read_bytes()
    (claim,) = factcheck.check(found).claims
    (anchor,) = found.origin.at(claim.span)
    assert shown(found, anchor.place, len(claim.text)) == claim.text


@pytest.mark.parametrize(
    ("title", "told"),
    [("Ferry fares rise", "Ferry fares rise"), ("Microsoft Word - fares.doc", ""), ("Draft 2", "")],
)
def test_a_title_of_the_properties_counts_when_a_person_gave_it(title, told):
    core = f"<dc:title>{title}</dc:title>"
    assert read(paragraph("Fares rose. They fell."), properties=core).title == told


@pytest.mark.parametrize(
    ("created", "modified", "published"),
    [
        ("2018-01-10", "2018-01-14", date(2018, 1, 14)),
        ("2013-05-01", "2018-01-14", None),
        ("2018-01-14", "2018-01-10", None),
        ("2998-01-10", "2998-01-14", None),
        ("1601-01-01", "1601-01-01", None),
    ],
)
def test_a_date_of_the_properties_counts_when_it_is_plausible(created, modified, published):
    kind = 'xsi:type="dcterms:W3CDTF"'
    core = (
        f"<dcterms:created {kind}>{created}T09:00:00Z</dcterms:created>"
        f"<dcterms:modified {kind}>{modified}T09:00:00Z</dcterms:modified>"
    )
    assert read(paragraph("Fares rose."), properties=core).published == published


@pytest.mark.parametrize(
    ("said", "last"), [("2018", date(2018, 12, 31)), ("2018-01", date(2018, 1, 31))]
)
def test_properties_may_name_a_month_or_a_year_which_is_no_day(said, last):
    kind = 'xsi:type="dcterms:W3CDTF"'
    core = (
        f"<dcterms:created {kind}>{said}</dcterms:created>"
        f"<dcterms:modified {kind}>{said}</dcterms:modified>"
    )
    found = read(paragraph("Fares rose."), properties=core)
    assert (found.published, found.days) == (None, (date(2018, 1, 1), last))


def test_the_template_of_python_docx_is_no_date_of_publication(tmp_path):
    made = docx.Document()
    made.core_properties.modified = datetime(2014, 1, 2)  # noqa: DTZ001  as python-docx wants it
    made.save(tmp_path / "a.docx")
    assert factcheck.read(tmp_path / "a.docx").published is None


WORDS = st.text(string.ascii_letters + string.digits + " ,.%£×\u00ad\u200b🚢", max_size=8)
RUNS = st.builds(run, WORDS, st.sampled_from(["", '<w:vertAlign w:val="superscript"/>', "<w:b/>"]))
INLINE = st.one_of(
    RUNS,
    st.builds(inserted, WORDS),
    st.builds(deleted, WORDS),
    st.builds(lambda said: field("REF x", said), WORDS),
    st.just("<w:r><w:tab/><w:br/><w:noBreakHyphen/></w:r>"),
)
PARAGRAPHS = st.builds(lambda content: paragraph(*content), st.lists(INLINE, max_size=4))
CELLS = st.lists(st.lists(PARAGRAPHS, min_size=1, max_size=2).map("".join), min_size=1, max_size=3)
BLOCKS = st.one_of(PARAGRAPHS, st.lists(CELLS.map(tuple), max_size=2).map(lambda r: table(*r)))


@given(st.lists(BLOCKS, max_size=4))
def test_every_stretch_of_the_text_is_what_its_run_has_at_that_place(blocks):
    found = read(*blocks)
    spans = [anchor.span for anchor in found.origin.anchors]
    assert spans == sorted(spans)
    for span, place in found.origin.anchors:
        held = shown(found, place, span.end - span.start)
        assert len(held) == span.end - span.start
        said = span.of(found.text)
        assert said in (held, held.translate(str.maketrans("0123456789\n", "⁰¹²³⁴⁵⁶⁷⁸⁹ ")))
    own = "".join(c for n, c in enumerate(found.text) if not found.origin.at(Span(n, n + 1)))
    assert not own.strip("| \n")


def test_the_same_bytes_give_the_same_document():
    raw = word.document(paragraph("Fares ", inserted("rose"), " 5%."), table(("a", "b")))
    one, other = (reading.document(raw, "a.docx") for _ in range(2))
    assert one == other
    assert one.origin == other.origin


def test_the_date_of_a_cover_page_is_that_of_publication():
    cover = "<PublishDate>2018-01-14T00:00:00</PublishDate><Abstract/>"
    found = read(paragraph("LONDON, 12 March 2017 — Fares rose."), cover=cover)
    assert (found.published, found.dated_by, found.notes) == (date(2018, 1, 14), "metadata", ())
    unfilled = read(paragraph("LONDON, 12 March 2017 — Fares rose."), cover="<PublishDate/>")
    assert (unfilled.published, unfilled.dated_by) == (date(2017, 3, 12), "dateline")


def test_a_date_of_the_properties_is_told():
    kind = 'xsi:type="dcterms:W3CDTF"'
    core = "".join(
        f"<dcterms:{it} {kind}>2018-01-14</dcterms:{it}>" for it in ("created", "modified")
    )
    found = read(paragraph("Fares rose."), properties=core)
    assert found.dated_by == "properties"
    assert found.notes[0].endswith("14 Jan 2018, is taken from the properties of the file.")


def r(text: str) -> str:
    return f"<m:r><m:t>{text}</m:t></m:r>"


def part(name: str, *inside: str) -> str:
    return f"<m:{name}>{''.join(inside)}</m:{name}>"


@pytest.mark.parametrize(
    ("maths", "said"),
    [
        (part("sSup", part("e", r("10")), part("sup", r("2"))), "10²"),
        (part("sSup", part("e", r("10")), part("sup", r("-6"))), "10⁻⁶"),
        (part("sSup", part("e", r("2")), part("sup", r("n+1"))), "2^(n+1)"),
        (part("sSub", part("e", r("x")), part("sub", r("12"))) + r(" = 5"), "x₁₂ = 5"),
        (part("sSubSup", part("e", r("x")), part("sub", r("1")), part("sup", r("2"))), "x₁²"),
        (part("f", part("num", r("7,000-6,000")), part("den", r("6,000"))), "(7,000-6,000)/6,000"),
        (r("2") + part("f", part("num", r("1")), part("den", r("2"))), "2 1/2"),
        (part("rad", part("deg"), part("e", r("16"))) + r("=4"), "√16=4"),
        (part("rad", part("deg", r("3")), part("e", r("27"))), "³√27"),
        (part("d", part("e", r("a+1"))) + r("5"), "(a+1)5"),
        (part("nary", part("sub", r("i=1")), part("sup", r("10")), part("e", r("7"))), "∫ 7"),
        (
            part(
                "m", part("mr", part("e", r("1")), part("e", r("2"))), part("mr", part("e", r("3")))
            ),
            "1 2; 3",
        ),
        (part("eqArr", part("e", r("a=1")), part("e", r("b=2"))), "a=1; b=2"),
        (part("acc", part("e", r("x"))) + r("=5.2"), "x=5.2"),
    ],
)
def test_no_two_numbers_of_an_equation_run_together(maths, said):
    assert text("It is ", f"<m:oMath>{maths}</m:oMath>", " now.") == f"It is {said} now."


def test_a_number_raised_by_hand_is_a_mark():
    assert text("72,000", run("12", '<w:position w:val="8"/>'), " visits") == "72,000 visits"
    assert text("72,000", run("12", '<w:position w:val="1"/>'), " visits") == "72,00012 visits"
    assert text("6 km", run("2", '<w:position w:val="8"/>'), " of sand") == "6 km² of sand"


def test_hidden_rows_of_a_table_are_not_read():
    hidden = word.table(("South", "9")).replace("<w:tr>", "<w:tr><w:trPr><w:hidden/></w:trPr>")
    rows = word.table(("Area", "Visits"), ("North", "5")).replace("</w:tbl>", "")
    found = read(rows + hidden.removeprefix("<w:tbl>"))
    assert found.text == "| Area | Visits |\n| North | 5 |"


def test_a_strict_document_is_read_as_any_other():
    blocks = paragraph("Visits rose 45% to 7,000 from 6,000 km", word.raised("2"), ".")
    loose = word.document(blocks, word.table(("North", "5"), ("South", "4")))
    strict = reading.document(word.strict(loose), "a.docx")
    assert word.strict(loose) != loose
    assert strict.text == reading.document(loose, "a.docx").text
    assert strict.origin.plain([Span(0, 6)]) == reading.document(loose, "a.docx").origin.plain(
        [Span(0, 6)]
    )
    docx.Document(io.BytesIO(strict.original))  # its comments can be written into it
