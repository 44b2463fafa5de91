"""`factcheck explain FAMILY`: how claims of a family are found, and what is missed today."""

import re

import pytest

from factcheck.extract.binding import corpus
from factcheck.extract.binding.candidates.frames import frames
from factcheck.extract.binding.corpus import FAMILIES


@pytest.mark.parametrize("family", FAMILIES)
def test_a_family_has_its_frames_with_their_roles_and_equations(run, family):
    page = run("explain", family).out
    shown = re.findall(r"^(\w+): result = .+\n  result  +\w+", page, re.MULTILINE)
    assert shown == [name for name, frame in frames().items() if family in frame.families]


@pytest.mark.parametrize("family", FAMILIES)
def test_a_family_has_examples_that_are_managed_today(run, family):
    page = run("explain", family).out
    shown = re.findall(r"^  (.+)$", page.partition("To be ticked:")[2], re.MULTILINE)
    managed = {one.marked for one in corpus.examples(family) if not one.missed}
    assert len(shown) > 2
    assert set(shown) <= managed | {"none of them today"}


@pytest.mark.parametrize("family", FAMILIES)
def test_the_last_line_says_how_many_are_missed_today(run, family):
    every = corpus.examples(family)
    missed = sum(example.missed for example in every)
    last = run("explain", family).out.splitlines()[-1]
    assert last.startswith(f"Missed today: {missed} of {len(every)}")
    assert sum(map(int, re.findall(r"(\d+) to be", last))) == missed


def test_markers_and_types_of_a_role_are_those_of_the_frame(run):
    page = run("explain", "multiple").out
    assert "multiple: result = first ÷ second" in page
    assert "  second    level or percent; for: <base <earlier >earlier <times\n" in page


def test_a_frame_with_any_number_of_operands_says_so(run):
    page = run("explain", "conversion").out
    assert "conversion: result = the operand, in another unit" in page
    assert "  operands  level\n" in page


def test_what_a_sentence_must_hold_is_shown(run):
    assert "  asks for  base or down or gap or up in the sentence\n" in run("explain", "change").out


def test_the_name_of_a_family_may_be_written_in_capitals(run):
    assert run("explain", "Change").out == run("explain", "change").out
