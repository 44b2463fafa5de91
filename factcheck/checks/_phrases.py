"""Phrases for the messages of the checks: no check itself."""

from factcheck.checks import _percentages
from factcheck.lexicon import load
from factcheck.model import wording
from factcheck.model.figure import face_of
from factcheck.model.finding import Closeness
from factcheck.model.fit import Fit
from factcheck.model.interval import INFINITE
from factcheck.model.printed_form import in_digits, printed_like
from factcheck.model.quantity import Quantity


def given(found: Fit, at: Quantity) -> str:
    """What the printed figures give, in the form and precision in which `at` is printed."""
    face = found.face
    if face is None or face.width or at.value is None or face.middle in (INFINITE, -INFINITE):
        return wording.span(face or found.computed, _percentages.as_percent(at).unit, 3)
    if _as_printed(found, at):
        return at.inside
    apart = found.closeness is not Closeness.EXACT
    return printed_like(_percentages.as_percent(at), face.middle, apart=apart)


def _as_printed(found: Fit, at: Quantity) -> bool:
    """True if the figures give just what is printed in digits: "two thirds" may be rough."""
    return found.closeness is Closeness.EXACT and not at.hedge_text and in_digits(at)


def against(found: Fit, at: Quantity) -> str:
    """The end of a message: what the text says, set against what its figures give."""
    if _as_printed(found, at):
        return ", as the text says."
    rounding = ", within rounding" if found.closeness is Closeness.ROUNDING else ""
    return f"; the text says {named(at)}{rounding}."


def moved(before: Quantity, after: Quantity, size: str) -> str:
    """From what to what, and by how much; between two equal figures nothing has changed."""
    early, late = (face_of(level).middle for level in (before, after))
    if early == late:
        return f"{from_to(before, after)} is no change"
    return f"{from_to(before, after)} is a {'fall' if late < early else 'rise'} of {size}"


def from_to(before: Quantity, after: Quantity) -> str:
    """The beginning of a message on a change."""
    return f"From {named(before)} to {named(after)}"


def each(quantity: Quantity) -> str:
    """A price or an average with what it is for: "£250 each", "£8 per kg"."""
    return f"{quantity.inside}{rate(quantity) or ' each'}"


def rate(quantity: Quantity) -> str:
    """What a rate is counted against, as its end: " per kg"; empty for no rate."""
    per = quantity.unit.partition("/")[2]
    counted = per and per != "each" and not per.isdigit()
    return f" per {wording.unit_name(per, '1')}" if counted else ""


def named(quantity: Quantity) -> str:
    """A figure with its hedge, as it stands inside a sentence: "more than half"."""
    words, hedge = quantity.inside, quantity.hedge_text
    if not hedge:
        return words
    if hedge == "+":
        return f"{words}+"
    behind = any(hedge in listed for listed in load("hedges")["after"].values())
    return f"{words} {hedge}" if behind else f"{hedge} {words}"


def capitalised(words: str) -> str:
    """The words with a capital at their beginning."""
    return f"{words[0].upper()}{words[1:]}"
