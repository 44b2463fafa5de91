"""`frames.toml`: what it names exists."""

import pytest

from factcheck.extract.binding.candidates.equations import EQUATIONS, IN_WORDS
from factcheck.extract.binding.candidates.frames import Frame, frames, of_result
from factcheck.extract.binding.corpus import FAMILIES
from factcheck.extract.binding.entries.entry import Type
from factcheck.lexicon import load

FRAMES = [pytest.param(frame, id=name) for name, frame in frames().items()]
CLASSES = {name for name, row in load("markers").items() if isinstance(row, list)} | {"up", "down"}


@pytest.mark.parametrize("frame", FRAMES)
def test_every_marker_named_in_a_role_exists(frame: Frame):
    roles = (frame.result, frame.first, frame.second)
    named = [marker for role in roles for marker in (*role.speaks, *role.against)]
    assert {marker[0] for marker in named} <= {"<", ">"}
    assert {marker[1:] for marker in named} <= CLASSES


@pytest.mark.parametrize("frame", FRAMES)
def test_no_marker_speaks_for_a_role_and_against_it(frame: Frame):
    for role in (frame.result, frame.first, frame.second):
        assert not set(role.speaks) & set(role.against)


@pytest.mark.parametrize("frame", FRAMES)
def test_every_marker_that_a_sentence_is_asked_for_exists(frame: Frame):
    assert frame.asks <= CLASSES


@pytest.mark.parametrize("frame", FRAMES)
def test_the_equation_of_a_frame_can_be_computed_and_has_its_words(frame: Frame):
    assert frame.many or frame.equation in EQUATIONS
    assert frame.equation in IN_WORDS


def test_every_equation_is_of_use():
    assert set(EQUATIONS) <= {frame.equation for frame in frames().values()}


@pytest.mark.parametrize("frame", FRAMES)
def test_a_frame_is_of_a_family_that_has_a_corpus(frame: Frame):
    assert frame.families
    assert set(frame.families) <= set(FAMILIES)


def test_every_family_has_a_frame():
    assert {family for frame in frames().values() for family in frame.families} == {*FAMILIES}


@pytest.mark.parametrize("type_", Type)
def test_the_frames_of_a_result_are_those_that_take_it_and_have_two_operands(type_: Type):
    assert dict(of_result(type_)) == {
        name: frame
        for name, frame in frames().items()
        if type_ in frame.result.types and not frame.many
    }


def test_every_frame_has_its_weight():
    assert set(frames()) <= set(load("weights")["fits"])
