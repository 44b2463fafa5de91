"""The quantities of a text, also where reading one sentence of it fails: those of the others."""

from factcheck.extract.quantities import scan
from factcheck.extract.quantities.mention import Mention
from factcheck.extract.sentences.ends import breaks
from factcheck.extract.sentences.prose import Prose
from factcheck.model.failure import Failure, failure
from factcheck.model.published import Days

MOST = 100  # sentences at fault; what is left then is not looked at one by one


def mentions(prose: Prose, published: Days | None, errors: list[Failure]) -> list[Mention]:
    """As `scan.mentions`, without the sentences that cannot be read; these are errors."""
    try:
        return scan.mentions(prose, published)
    except Exception as error:  # noqa: BLE001  the rest of the text is checked all the same
        whole = failure(error, scan.__name__)
    lost: list[Failure] = []
    found = _in_halves(prose, published, [0, *breaks(prose.plain)], lost)
    errors += lost or [whole]
    return found


def _in_halves(
    prose: Prose, published: Days | None, ends: list[int], lost: list[Failure]
) -> list[Mention]:
    """The mentions of the sentences between these ends: of the two halves each, and so on."""
    if len(ends) == 2:
        return []  # it is one sentence
    middle = len(ends) // 2
    found: list[Mention] = []
    for half in (ends[: middle + 1], ends[middle:]):
        try:
            found += scan.mentions(_alone(prose, half[0], half[-1]), published)
        except Exception as error:  # noqa: BLE001
            told = failure(error, scan.__name__)
            if len(half) == 2 or len(lost) >= MOST:
                lost.append(told)
            else:
                found += _in_halves(prose, published, half, lost)
    return found


def _alone(prose: Prose, start: int, end: int) -> Prose:
    """Blanks up to a stretch, and nothing behind it: offsets stay what they are."""
    return Prose(
        *(" " * start + text[start:end] for text in (prose.text, prose.plain, prose.lower))
    )
