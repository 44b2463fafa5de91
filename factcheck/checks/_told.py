"""How checks word what they found: shared by all of them, no check itself."""

from collections.abc import Callable, Iterable, Sequence

from msgspec.structs import replace

from factcheck.checks import Context, Outcome
from factcheck.lexicon import load
from factcheck.model import diagnosis, wording
from factcheck.model.figure import PLAIN, Figure, face_of, figure
from factcheck.model.finding import Closeness, Proposal, Step, Verdict
from factcheck.model.fit import COARSE, Compute, Fit
from factcheck.model.interval import INFINITE, Interval, point
from factcheck.model.precision import Hedge, Reading
from factcheck.model.printed_form import in_digits, printed_like
from factcheck.model.proposals import proposals
from factcheck.model.quantity import Kind, Quantity

ABOVE = 100 * 4 / 3  # per cent: two thirds are no longer "more than half"


def outcome(
    found: Fit,
    at: Quantity,
    message: str,
    steps: Iterable[Step],
    *,
    remedy: str = "",
    slip: str = "",
    mended: Sequence[Proposal] = (),
) -> Outcome:
    """An outcome with stated beside computed; `message` gets the kind reading or the slip.

    `mended` are the figures proposed instead; `remedy` says what to do where there are none.
    """
    holds = found.holds or found.verdict is Verdict.UNVERIFIABLE
    return Outcome(
        found.verdict,
        at,
        message + (f" {_sentence(slip)}" if slip else _reading(found, at)),
        at.text,
        given(found, at),
        tuple(steps),
        found.tried,
        "" if holds else remedy or f"{given(found, at)} instead of {named(at)}",
        slip,
        found.closeness,
        proposals=() if holds else tuple(mended),
    )


def _reading(found: Fit, at: Quantity) -> str:
    """The kind reading that fits, as the end of a message."""
    if found.verdict is not Verdict.QUESTIONABLE or found.reading == PLAIN:
        return ""
    if found.reading == COARSE:
        allowed = wording.span(found.computed, as_percent(at).unit, 3)
        return f" The printed figures are too coarse to tell: rounding would allow {allowed}."
    return f" It fits only with {found.reading}."


def _sentence(words: str) -> str:
    return f"{words[0].upper()}{words[1:]}."


def hollow(at: Quantity, message: str, remark: str, steps: Iterable[Step] = ()) -> Outcome:
    """What earns no tick, since only `remark` could be seen to hold."""
    return Outcome(
        Verdict.UNVERIFIABLE, at, message, at.text, derivation=tuple(steps), remark=remark
    )


def given(found: Fit, at: Quantity) -> str:
    """What the printed figures give, in the form and precision in which `at` is printed."""
    face = found.face
    if face is None or face.width or at.value is None or face.middle in (INFINITE, -INFINITE):
        return wording.span(face or found.computed, as_percent(at).unit, 3)
    if _as_printed(found, at):
        return at.inside
    apart = found.closeness is not Closeness.EXACT
    return printed_like(as_percent(at), face.middle, apart=apart)


def _as_printed(found: Fit, at: Quantity) -> bool:
    """True if the figures give just what is printed, and in figures: "two thirds" is rough."""
    return found.closeness is Closeness.EXACT and not at.hedge_text and in_digits(at)


def against(found: Fit, at: Quantity) -> str:
    """The end of a message: what the text says, set against what its figures give."""
    if _as_printed(found, at):
        return ", as the text says."
    rounding = ", within rounding" if found.closeness is Closeness.ROUNDING else ""
    return f"; the text says {named(at)}{rounding}."


def moved(before: Quantity, after: Quantity, size: str) -> str:
    """From what to what, and by how much; figures that are printed alike have not moved."""
    early, late = (face_of(one).middle for one in (before, after))
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
    behind = any(hedge in listed for listed in load("hedges")["after"].values()) or hedge == "+"
    return f"{words}{hedge if hedge == '+' else f' {hedge}'}" if behind else f"{hedge} {words}"


def slip(
    found: Fit,
    stated: Quantity,
    compute: Compute,
    inputs: Sequence[Quantity],
    context: Context | None = None,
) -> str:
    """The slip that would explain a mismatch; empty for a claim that fits somehow.

    A claim that `context` shows to be loose needs one that explains more digits than chance could.
    """
    if found.verdict is not Verdict.INCONSISTENT:
        return ""
    if context and loose(context) and not diagnosis.telling(stated):
        return ""
    return diagnosis.of(stated, compute, inputs)


def mending(
    found: Fit, stated: Quantity, compute: Compute, inputs: Sequence[Quantity]
) -> tuple[Proposal, ...]:
    """The figures that would mend a misfit; none for a claim that adds up."""
    return () if found.holds or stated.hedge_text else proposals(stated, compute, inputs)


def loose(context: Context) -> bool:
    """True if only loose grammar ties the claim."""
    return context.claim is not None and context.claim.tentative


def let_go(found: Fit, slip: str, context: Context) -> bool:
    """True if only loose grammar ties a claim and the arithmetic does not speak for it.

    The checker drops such a claim, so that what was found need not be put in words.
    """
    return loose(context) and not found.holds and not slip


def as_percent(quantity: Quantity) -> Quantity:
    """A share or a change as a per cent: "a third" is 33.3."""
    return quantity.scaled(100, "%") if quantity.kind is Kind.RATIO else quantity


def in_percent(quantity: Quantity, *, open_above: bool = False) -> Figure:
    """A share in per cent: "a third" is 33.3, "one in five" 20.

    With `open_above` "more than half" holds all shares that have no word of their own.
    """
    found = figure(as_percent(quantity))
    if not (open_above and quantity.kind is Kind.RATIO and quantity.hedge is Hedge.OVER):
        return found
    wide = Reading(
        found.readings[0].name, found.plain.hull(point(ABOVE * face_of(quantity).middle))
    )
    return replace(found, readings=(wide, *found.readings[1:]))


def unsigned(compute: Compute) -> Callable[..., Interval]:
    """The size of what is computed, where its direction has a check of its own."""

    def size(*intervals: Interval) -> Interval:
        found = compute(*intervals)
        return -found if found.middle < 0 else found

    return size
