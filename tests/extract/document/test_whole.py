import pytest

from factcheck.extract.document.whole import Whole


def headline(text: str) -> str:
    found = Whole(text, text.lower(), (), ()).headline
    return found.of(text) if found else ""


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Harbour opens\n\nThe harbour opened.", "Harbour opens"),
        ("\n\n  Harbour opens \nThe harbour opened.", "Harbour opens"),
    ],
)
def test_a_short_first_line_without_a_stop_is_the_headline(text, line):
    assert headline(text) == line


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Harbour opens",
        "The harbour opened.\n\nIt was full.",
        "Open now:\n- the harbour",
        "The harbour " * 20 + "\nIt was full.",
    ],
)
def test_other_first_lines_are_none(text):
    assert headline(text) == ""
