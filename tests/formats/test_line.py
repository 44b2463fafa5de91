"""What editors jump to: file, line and column, counted in code points."""

import re

from factcheck import formats
from factcheck.checking import check
from factcheck.formats import line
from factcheck.model.document import Document
from tests.changed import replace

ENTRY = re.compile(r"(?P<file>.+?):(?P<line>\d+):(?P<column>\d+): (?P<code>FC\d+) (?P<said>.+)")


def test_a_line_for_each_finding_that_wants_a_look(report):
    first, second, last = line.write(report).splitlines()
    assert first == "ferry.txt:3:16: FC101 About 45%. [growth-mismatch, does not add up]"
    assert second.startswith("ferry.txt:5:13: FC101 About by half.")
    assert last.startswith("ferry.txt: 1 does not add up, 1 needs a look, 1 adds up, 1 not checked")


def test_the_place_is_that_of_the_number():
    text = "Calm.\n\n🚢🚢 é – visits rose 45% to 7,000 from 6,000."
    entry = ENTRY.match(line.write(check(Document(text, source="a b.txt"))))
    number = text.splitlines()[int(entry["line"]) - 1][int(entry["column"]) - 1 :]
    assert entry["file"] == "a b.txt"
    assert number.startswith("45%")


def test_a_finding_stays_on_its_line(report):
    wrong = replace(report.claims[0].findings[0], message="one\ntwo\r\x1b[2Jthree")
    claim = replace(report.claims[0], findings=(wrong,))
    written = line.write(replace(report, claims=(claim,)))
    assert "FC101 one two \ufffd[2Jthree [" in written
    assert len(written.splitlines()) == 2


def test_the_decision_is_on_the_line(report, review):
    first = line.write(report, review).splitlines()[0]
    assert first.endswith(
        "[review: Agreed: Does not add up (Bo & Co, 2018-01-15 09:30 UTC);"
        " note: ask <Ann>; wording: rose 17%]"
    )


def test_what_is_in_order_has_the_counts_only(clean):
    assert line.write(check(Document("The sea was calm.", source="a.txt"))).startswith(
        "a.txt: no claims; 0 quantities, 0 in no claim; factcheck "
    )
    assert line.write(clean).startswith("ferry.txt: 1 adds up, 1 not checked; ")


def test_in_brief_what_is_in_order_has_no_line(report, clean):
    brief = formats.load("line", brief=True)
    assert brief.write(clean) == ""
    assert brief.several([(clean, None), (report, None)]) == line.write(report)
