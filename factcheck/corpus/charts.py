"""Pictures as plain rectangles; the page draws them as inline SVG."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.corpus.overview import flags
from factcheck.model.finding import FLAGGED, Verdict

WIDTH, HEIGHT, FOOT = 720, 160, 34
LABELS = 12  # under the columns: no more than can be read


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in the colour of a verdict, with the words for who points at it."""

    x: float
    y: float
    width: float
    height: float
    verdict: Verdict
    words: str


@dataclass(frozen=True, slots=True)
class Label:
    """Words under a column."""

    x: float
    words: str


def bar(count: Counter[Verdict], most: int) -> list[Box]:
    """One line of a hundred units for `most`: what does not add up, then what needs a look."""
    boxes, x = [], 0.0
    for verdict in FLAGGED:
        if count[verdict]:
            width = 100 * count[verdict] / most
            boxes.append(_box(x, 0, width, 10, verdict, count[verdict]))
            x += width
    return boxes


def columns(times: dict[str, Counter[Verdict]]) -> list[Box]:
    """A column for each time, the gravest at the bottom."""
    most = most_of(times)
    return [box for index, time in enumerate(times) for box in _column(index, time, times, most)]


def _column(index: int, time: str, times: dict[str, Counter[Verdict]], most: int) -> Iterator[Box]:
    step, y = WIDTH / len(times), float(HEIGHT)
    for verdict in FLAGGED:
        if number := times[time][verdict]:
            height = HEIGHT * number / most
            y -= height
            words = f"{time}: "
            yield _box(index * step + 1, y, max(step - 2, 1), height, verdict, number, words)


def labels(times: dict[str, Counter[Verdict]]) -> list[Label]:
    """Some of the times, from the left."""
    step, every = WIDTH / max(1, len(times)), -(-len(times) // LABELS)
    return [
        Label(round(index * step + step / 2, 1), time)
        for index, time in enumerate(times)
        if index % every == 0
    ]


def most_of(groups: dict[str, Counter[Verdict]]) -> int:
    """The largest number of claims to look at in a group, one at least."""
    return max([1, *(flags(count) for count in groups.values())])


def _box(
    x: float, y: float, width: float, height: float, verdict: Verdict, number: int, of: str = ""
) -> Box:
    words = f"{of}{number:,} {verdict.words.lower()}"
    return Box(round(x, 2), round(y, 2), round(width, 2), round(height, 2), verdict, words)
