"""The numbers of a text, also where reading one sentence of it fails: those of the others."""

from collections.abc import Iterator
from itertools import chain

from factcheck.extract.quantities import scan
from factcheck.extract.quantities.scan import Numbers
from factcheck.extract.sentences.ends import breaks
from factcheck.extract.sentences.prose import Prose
from factcheck.model.failure import Failure, failure
from factcheck.model.published import Days

MOST = 100  # sentences at fault; what is left then is not looked at one by one


def read(prose: Prose, published: Days | None, errors: list[Failure]) -> Numbers:
    """As `scan.read`, without the sentences that cannot be read; these are errors."""
    try:
        return scan.read(prose, published)
    except Exception as error:  # noqa: BLE001  the rest of the text is checked all the same
        whole = failure(error, scan.__name__)
    lost: list[Failure] = []
    parts = list(_in_halves(prose, published, [0, *breaks(prose.plain)], lost))
    errors += lost or [whole]
    mentions, exclusions = zip(*parts, strict=True) if parts else ((), ())
    return Numbers([*chain(*mentions)], (*chain(*exclusions),))


def _in_halves(
    prose: Prose, published: Days | None, ends: list[int], lost: list[Failure]
) -> Iterator[Numbers]:
    """The numbers of the sentences between these ends: of the two halves each, and so on."""
    if len(ends) == 2:
        return  # it is one sentence
    middle = len(ends) // 2
    for half in (ends[: middle + 1], ends[middle:]):
        try:
            yield scan.read(_alone(prose, half[0], half[-1]), published)
        except Exception as error:  # noqa: BLE001
            told = failure(error, scan.__name__)
            if len(half) == 2 or len(lost) >= MOST:
                lost.append(told)
            else:
                yield from _in_halves(prose, published, half, lost)


def _alone(prose: Prose, start: int, end: int) -> Prose:
    """Blanks up to a stretch, and nothing behind it: offsets stay what they are."""
    return Prose(
        *(" " * start + text[start:end] for text in (prose.text, prose.plain, prose.lower))
    )
