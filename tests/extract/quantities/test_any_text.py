"""What holds for every text: nothing crashes, spans are exact, time stays linear."""

from itertools import pairwise
from time import process_time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from factcheck.extract.quantities import scan
from factcheck.extract.quantities.mention import Mention
from factcheck.extract.sentences.prose import prose
from factcheck.model.quantity import Kind
from tests.extract.reading import PUBLISHED

WORDS = """
    one two three twenty hundred thousand million dozen half third thirds quarter a an and of point
    to or from between more than about up at least £ $ US$ HK € % per cent pct km ² ^ 3 2 10
    1,000 3.5 1/2 ½ -5 − ( ) / [ ] " ' ′ ″ ± × 10^6 m ft in lb hours m s−1 bn each year day
    first second 21st double times fold minus negative no. Article Fig. over
    99999999999999999999999 Windows 11 : 10:30 3-1 people rose : ; , . ! zero 元 MSEK R5,000 İ ٣
    e9 E+7 0 007"""
PIECES = [*WORDS.split(), "\n"]
PROSE = st.lists(st.sampled_from(PIECES), max_size=25).map(" ".join)
GLUED = st.lists(st.sampled_from(PIECES), max_size=25).map("".join)


def sound(text: str, found: list[Mention]) -> None:
    """Spans lie in the text and in order; only a length inside a date overlaps another."""
    for mention in found:
        assert 0 <= mention.start < mention.end <= max(mention.end, mention.tail) <= len(text)
        assert mention.quantity(text, 1).text == text[mention.start : mention.end]
    assert [m.start for m in found] == sorted(m.start for m in found)
    for one, two in pairwise(found):
        assert one.end <= two.start or one.kind is Kind.DATE, (one, two)


@given(PROSE | GLUED | st.text())
@example("20000^73")
def test_any_text_gives_sound_quantities(text: str) -> None:
    sound(text, scan.read(prose(text), PUBLISHED).mentions)


HOSTILE = ["1", "1,", "1 ", "1.", "1-", "1/2 ", "1:1", "one ", "one hundred and ", "a ", "half a "]
HOSTILE += ["$", "£1 ", "1 km/", "m-1 ", "'", '5" ', "(", "+0", "@", "[1,", "3 to ", "5, 6 and "]
HOSTILE += ["from 1 ", "x" * 40 + " 1 ", "Fig. 1 ", "e9", "10^", "½", "more than ", "of the ", "\n"]


def quickest(text: str, times: int) -> float:
    """The least processor time of a few runs."""
    took = []
    for _ in range(times):
        start = process_time()
        scan.read(prose(text), PUBLISHED)
        took.append(process_time() - start)
    return min(took)


@pytest.mark.parametrize("junk", HOSTILE)
def test_repeated_junk_takes_time_in_proportion(junk: str) -> None:
    short, long = (junk * (size // len(junk)) for size in (1_000, 16_000))
    assert quickest(long, 2) < 16 * 4 * max(quickest(short, 4), 0.002)
