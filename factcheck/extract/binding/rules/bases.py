"""Steps in per cent that fit only on another level than the one that they start from."""

from itertools import chain

from factcheck.extract.binding.candidates.candidate import Candidate
from factcheck.extract.binding.candidates.equations import EQUATIONS, meets, size
from factcheck.extract.binding.entries.entry import Entry
from factcheck.extract.binding.rules import explained, levels
from factcheck.extract.binding.rules.misfit import misfit


def of_right_base(book: list[Entry], fits: Candidate) -> Candidate | None:
    """A change that fits on the later level only, where words say which was the earlier one."""
    if fits.name != "growth":
        return None
    later, base = fits.operands
    found = chain(
        levels.changes(book, fits.result, None), explained.explained(book, fits.result, None)
    )
    return next((c for c in found if c.operands == (base, later)), None)


def of_earlier(fits: Candidate, difference: Candidate | None) -> Candidate | None:
    """A step in per cent that fits on the later of the two levels between which it lies.

    "£10.00, from £8.20. The rise of £1.80 is worth 18%": £1.80 is 22% of £8.20. `difference` is
    what gives the step.
    """
    if fits.name != "step" or fits.result.behind[:1] == ("of",) or fits.result.is_end:
        return None
    step, level = fits.operands
    if difference is None or difference.name != "difference" or not step.way:
        return None
    later, base = difference.operands if step.way > 0 else difference.operands[::-1]
    right = EQUATIONS["growth"].give(size(later), size(base))
    if level is not later or meets(size(fits.result), right):
        return None
    return misfit("growth", fits.result, later, base)
