"""Files of tables as offices publish them: read as they are meant, or refused in one sentence."""

import io
import zipfile
from datetime import date

import pytest
from openpyxl import Workbook

from factcheck import reference
from factcheck.reference import Column, Table, TableError
from factcheck.reference.cells import cell
from tests.reading.word import strict

OFFICE = """Table 4: Visits to clinics,,,
,2021,,2022
Area,Visits,Cost (£m),Visits
North,"1,234 [1]",12.5,1 402
South,"987p",(0.3),n/a
All,"2,221",12.2%,–
Source: an office that does not exist,,,
[1] Counted anew,,,
"""


def csv(text: str, name: str = "visits.csv", encoding: str = "utf-8") -> Table:
    return reference.read(text.encode(encoding), name)


def book(*rows: list[object], title: str = "Visits") -> Workbook:
    made = Workbook()
    made.active.title = title
    for row in rows:
        made.active.append(row)
    return made


def saved(made: Workbook) -> bytes:
    held = io.BytesIO()
    made.save(held)
    return held.getvalue()


def words(table: Table) -> list[list[str]]:
    return [[one.text for one in row] for row in table.rows]


def values(table: Table) -> list[list[float | None]]:
    return [[one.value for one in row] for row in table.rows]


def test_a_table_of_an_office_has_titles_groups_units_marks_and_notes():
    table = csv(OFFICE)
    assert table.above == ("Table 4: Visits to clinics",)
    assert table.columns == (
        Column("Area"),
        Column("2021 · Visits"),
        Column("2021 · Cost", "£m"),
        Column("2022 · Visits"),
    )
    assert values(table) == [
        [None, 1234.0, 12.5, 1402.0],
        [None, 987.0, -0.3, None],
        [None, 2221.0, 12.2, None],
    ]
    assert [row[1].mark for row in table.rows] == ["[1]", "p", ""]
    assert table.below == ("Source: an office that does not exist", "[1] Counted anew")


@pytest.mark.parametrize(
    ("written", "value", "mark"),
    [
        ("1,234", 1234, ""),
        ("12,34", None, ""),
        ("1 234 567.5", 1234567.5, ""),
        ("1\u00a0234", 1234, ""),
        ("−7", -7, ""),
        ("£1,200", 1200, ""),
        (".5", 0.5, ""),
        ("8*", 8, "*"),
        ("8¹", 8, "¹"),
        ("12m", None, ""),  # a unit, no mark
        ("Q4", None, ""),
        ("..", None, ""),
        ("2021-03-01", None, ""),
    ],
)
def test_a_cell_is_a_number_only_when_all_of_it_is(written, value, mark):
    found = cell(written)
    assert (found.value, found.mark) == (value, mark)


@pytest.mark.parametrize("separator", ",;\t|")
def test_any_separator_will_do(separator):
    table = csv(separator.join(["Area", "Visits"]) + "\n" + separator.join(["North", "7"]) + "\n")
    assert [column.name for column in table.columns] == ["Area", "Visits"]
    assert values(table) == [[None, 7.0]]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_any_usual_encoding_will_do(encoding):
    table = csv("Ort,Besuche (€)\nKöln,7\n", encoding=encoding)
    assert (words(table), table.columns[1].unit) == ([["Köln", "7"]], "€")


def test_decimals_after_a_comma_are_read_where_the_whole_table_has_them():
    table = csv("Ort;Anteil;Zahl\nKöln;12,5;1.234,5\nBonn;8,25;987\n")
    assert values(table) == [[None, 12.5, 1234.5], [None, 8.25, 987.0]]


def test_a_head_of_years_is_a_head():
    table = csv("Area,2019,2020/21\nNorth,5,6\n")
    assert [column.name for column in table.columns] == ["Area", "2019", "2020/21"]
    assert len(table.rows) == 1


def test_a_table_of_words_has_the_first_row_as_its_head():
    table = csv("Area,Town\nNorth,Mill\nSouth,Quay\n")
    assert [column.name for column in table.columns] == ["Area", "Town"]
    assert words(table) == [["North", "Mill"], ["South", "Quay"]]


def test_a_workbook_is_shown_as_it_looks_sheet_by_sheet():
    made = book(["Area", "Visits", "Share", "Day"], ["North", 1234567, 0.125, date(2021, 3, 1)])
    made.active["B2"].number_format = "#,##0"
    made.active["C2"].number_format = "0.0%"
    other = made.create_sheet("Other")
    other.append(["Area", "Cost"])
    other.append(["South", 0.1 + 0.2])
    content = saved(made)
    assert reference.sheets(content, "v.xlsx") == ["Visits", "Other"]
    first = reference.read(content, "v.xlsx")
    assert words(first) == [["North", "1,234,567", "12.5%", "2021-03-01"]]
    assert values(first)[0][1:3] == [1234567.0, 12.5]
    assert words(reference.read(content, "v.xlsx", "Other")) == [["South", "0.3"]]
    with pytest.raises(TableError, match=r"^v.xlsx has no sheet “Third”\.$"):
        reference.read(content, "v.xlsx", "Third")


def test_a_merged_head_names_every_column_below_it():
    made = book(["", "Men", "", "Women"], ["Area", "2020", "2021", "2020"], ["North", 1, 2, 3])
    made.active.merge_cells("B1:C1")
    names = [column.name for column in reference.read(saved(made), "v.xlsx").columns]
    assert names == ["Area", "Men · 2020", "Men · 2021", "Women · 2020"]


def test_a_formula_without_a_result_is_told_not_computed():
    table = reference.read(saved(book(["Area", "Sum"], ["North", "=1+1"])), "v.xlsx")
    assert (table.unset, table.rows[0][1].text, table.rows[0][1].value) == (1, "?", None)


def bomb() -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as packed:
        for part in range(11):
            packed.writestr(f"xl/{part}.xml", bytes(20_000_000))
    return held.getvalue()


def broken() -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as packed:
        packed.writestr("xl/workbook.xml", "<not><closed>")
    return held.getvalue()


@pytest.mark.parametrize(
    ("content", "name", "said"),
    [
        (b"", "a.csv", "is empty"),
        (b"  \n", "a.csv", "is empty"),
        (b"\x00\x01\x02", "a.csv", "is not a text file"),
        (b"\x81\x8d\n\x90,\x9d", "a.csv", "is in no encoding"),
        (b"just a sentence\n", "a.csv", "holds no table"),
        (b"a,b\n" * 100_001, "a.csv", "has more than 100,000 rows"),
        (b"a," * 600, "a.csv", "has more than 500 columns"),
        (b"a,b\n1," + b"x" * 200_000, "a.csv", "cannot be read as CSV"),
        (b"x" * 20_000_001, "a.csv", "is larger than 20 MB"),
        (b"\xd0\xcf\x11\xe0rest", "a.xls", "is an old or protected Excel file"),
        (b"Area,Visits\n", "a.xlsx", "is not an Excel workbook"),
        (b"PK\x03\x04rest", "a.xlsx", "is damaged"),
        (broken(), "a.xlsx", "is damaged"),
        (bomb(), "a.xlsx", "is too large when it is unpacked"),
    ],
)
def test_a_bad_file_is_one_sentence(content, name, said):
    with pytest.raises(TableError) as caught:
        reference.read(content, name)
    assert str(caught.value).startswith(f"{name} {said}")
    assert "\n" not in str(caught.value)


def test_the_same_file_gives_the_same_table():
    assert csv(OFFICE) == csv(OFFICE)


def test_hidden_sheets_rows_and_columns_are_not_read():
    made = book(["Area", "Old", "New"], ["North", 1, 2], ["South", 3, 4], ["West", 5, 6])
    made["Visits"].column_dimensions["B"].hidden = True
    made["Visits"].row_dimensions[3].hidden = True
    made.create_sheet("Secret", 0).sheet_state = "hidden"
    assert reference.sheets(saved(made), "v.xlsx") == ["Visits"]
    table = reference.read(saved(made), "v.xlsx")
    assert [column.name for column in table.columns] == ["Area", "New"]
    assert words(table) == [["North", "2"], ["West", "6"]]


def test_a_strict_workbook_is_read_as_any_other():
    loose = saved(book(["Area", "Visits"], ["North", 5], ["South", 0.5]))
    assert strict(loose) != loose
    assert words(reference.read(strict(loose), "v.xlsx")) == words(reference.read(loose, "v.xlsx"))
