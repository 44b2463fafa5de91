"""A claim in its sentences, in one piece or in several."""

from hypothesis import given
from hypothesis import strategies as st

from factcheck.extract.sentences.surroundings import Part, Sentences
from factcheck.model.span import Span

TEXT = "The pier is old. It has 40 lamps, and they work. Nobody counts. It has 44 lamps. It rains."


def where(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def test_one_spot_is_quoted_in_its_sentence():
    assert Sentences(TEXT).quoted([where("40 lamps")]) == (
        Part("It has ", own=False),
        Part("40 lamps", own=True),
        Part(", and they work.", own=False),
    )


def test_between_sentences_that_lie_apart_stand_dots():
    spots = [where("40 lamps"), where("44 lamps")]
    said = "It has 40 lamps, and they work. … It has 44 lamps."
    assert Sentences(TEXT).words(spots) == said
    assert "".join(part.text for part in Sentences(TEXT).quoted(spots)) == said


def test_sentences_that_follow_one_another_are_quoted_as_they_stand():
    spots = [where("40 lamps"), where("counts")]
    said = "It has 40 lamps, and they work. Nobody counts."
    assert Sentences(TEXT).words(spots) == said


SPANS = st.tuples(st.integers(0, len(TEXT) - 1), st.integers(1, 20))


@given(st.lists(SPANS, min_size=1, max_size=4))
def test_what_is_quoted_is_all_of_the_spots_and_nothing_else(ends):
    spans = [Span(start, min(start + length, len(TEXT))) for start, length in ends]
    sentences = Sentences(TEXT)
    parts = sentences.quoted(spans)
    assert "".join(part.text for part in parts) == sentences.words(spans)
    covered = {place for span in spans for place in range(*span)}
    assert sum(len(part.text) for part in parts if part.own) == len(covered)
