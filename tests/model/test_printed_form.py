"""A value in the form in which the text prints another."""

import pytest

import factcheck
from factcheck.model.printed_form import printed_like


def only(text: str) -> factcheck.Quantity:
    [found] = factcheck.quantities(text)
    return found


@pytest.mark.parametrize(
    ("text", "value", "form"),
    [
        ("It cost £9.7m.", 8.7e6, "£8.7m"),
        ("It cost £9.7m.", 9.74e6, "£9.74m"),  # told apart from the printed one
        ("It cost 9.7 million pounds.", 8.7e6, "8.7 million pounds"),
        ("It cost £6.20.", 5.4, "£5.40"),
        ("A pint is 92p.", 81.6, "82p"),
        ("It rose 45%.", 16.667, "17%"),
        ("It rose 45 per cent.", 16.667, "17 per cent"),
        ("It lost 530 people.", 5283, "5,283"),
        ("It lost 5300 people.", 7000, "7000"),  # the text prints no commas
        ("It lost 1,200 people.", 900, "900"),
        ("It hired seven women.", 6, "six"),
        ("It hired seven women.", 14, "14"),
        ("Visits doubled.", 2.5, "2.5 times"),
        ("About 1.2m people came.", 120_000, "0.12m"),
        ("It paid $2m.", 2.0, "$2"),  # no "$0.000002m"
        ("A rate of 44 per 100,000.", 442, "442 per 100,000"),
    ],
)
def test_the_form_of_the_text_is_kept(text, value, form):
    assert printed_like(only(text), value) == form


def test_what_is_the_same_as_printed_need_not_be_told_apart():
    assert printed_like(only("It rose 17%."), 16.667, apart=False) == "17%"
    assert printed_like(only("It rose 17%."), 16.667) == "16.7%"
