"""The index of relations: what it leaves out of a sentence could not have been found there."""

from pathlib import Path

import pytest

from factcheck.checks import registry
from factcheck.extract import claims
from factcheck.extract.roles import calendar, index
from factcheck.extract.roles.needs import Needs, cues
from factcheck.lexicon import load
from factcheck.model.document import Document

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
EXAMPLES = [
    example.replace("[[", "").replace("]]", "")
    for check in registry().values()
    for example in (*check.flags, *check.passes)
]


def test_needs_count_each_group_of_capitals():
    needs = Needs(codes=("N", "N", "PR"))
    assert needs.met_by("NPN")
    assert needs.met_by("RNDN")
    assert not needs.met_by("NP")
    assert not needs.met_by("NNN")


def test_a_quantity_may_stand_in_two_groups():
    assert Needs(codes=("D", "NDO", "NDO")).met_by("DD")


def test_a_phrase_is_found_by_its_first_word():
    assert cues("shot up", "in total", "(", "year-end") == {"shot", "in", "(", "year"}


@pytest.mark.parametrize("text", [*EXAMPLES, *(path.read_text() for path in SEEDS)])
def test_the_index_leaves_nothing_out(text, monkeypatch):
    """With every relation looked for in every sentence the same claims come out."""
    document = Document(text)
    indexed = claims.extract(document)
    monkeypatch.setattr(index().__class__, "due", lambda self, _: [f for f, _ in self._finders])
    assert claims.extract(document) == indexed


def test_every_weekday_ends_as_the_calendar_expects():
    assert all(day.endswith(calendar.WEEKDAY_END) for day in load("periods")["weekdays"])
