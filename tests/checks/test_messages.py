"""What every check says of every example, read as a sub-editor would."""

import re

import pytest

from factcheck.catalogue import PUBLISHED, sentence
from factcheck.checking import check
from factcheck.checks import registry
from factcheck.model.finding import Finding

NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
EXAMPLES = [text for one in registry().values() for text in (*one.flags, *one.passes)]
# What no reader would say; the 5% level is the name of a thing.
JARGON = re.compile(r"\b(?:steps?|(?<!5% )levels?|thermometer|no check|None|nan|inf)\b")
SYMBOL = re.compile(r"[tFrzχ]²?(?:\(| = )")
RISE = re.compile(r"From (?P<before>.+?) to (?P<after>.+?) is (?:up|down|a rise|a fall)")


def findings(text: str) -> list[Finding]:
    claims = check(sentence(text), published=PUBLISHED).claims
    return [finding for claim in claims for finding in claim.findings]


def digits(number: str) -> int:
    """The digits of a printed number, without zeros in front."""
    return len(number.replace(",", "").lstrip("0.").replace(".", "")) or 1


def telling(number: str) -> int:
    """The digits that claim something: without the closing zeros of a whole number."""
    return digits(number if "." in number else number.rstrip("0,") or "0")


def test_there_are_messages_to_read():
    assert len({one.message for text in EXAMPLES for one in findings(text)}) > 150


@pytest.mark.parametrize("text", EXAMPLES)
def test_messages_are_plain_sentences(text):
    for one in findings(text):
        assert not JARGON.search(one.message), one.message
        begins = one.message[0].isupper() or not one.message[0].isalpha()
        assert begins or SYMBOL.match(one.message), one.message
        assert one.message.endswith("."), one.message
        assert "  " not in one.message
        assert ".." not in one.message


@pytest.mark.parametrize("text", EXAMPLES)
def test_no_two_equal_ends_are_called_a_rise(text):
    for one in findings(text):
        match = RISE.search(one.message)
        assert not match or match["before"] != match["after"], one.message


@pytest.mark.parametrize("text", EXAMPLES)
def test_no_number_has_more_digits_than_it_was_computed_from(text):
    """Those of the text itself stand as printed; a conversion factor or a root adds none."""
    said = sentence(text)
    printed = {match[0] for match in NUMBER.finditer(said)}
    most = max([digits(number) for number in printed] + [3])
    for one in findings(text):
        computed = [match[0] for match in NUMBER.finditer(one.message)]
        assert all(telling(number) <= most for number in computed), one.message


@pytest.mark.parametrize("text", EXAMPLES)
def test_what_adds_up_says_how_closely_and_proposes_nothing(text):
    for claim in check(sentence(text), published=PUBLISHED).claims:
        if claim.closeness:
            assert not claim.proposals
        assert len(claim.proposals) <= 3
        assert all(one.text != one.quantity.text for one in claim.proposals)
