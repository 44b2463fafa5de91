"""Outcomes as all checks make them: no check itself."""

from collections.abc import Callable, Iterable, Sequence

from factcheck.checks import Context, Outcome, _percentages, _phrases
from factcheck.model import diagnosis, wording
from factcheck.model.figure import PLAIN
from factcheck.model.finding import Proposal, Step, Verdict
from factcheck.model.fit import COARSE, Compute, Fit
from factcheck.model.interval import Interval
from factcheck.model.proposals import proposals
from factcheck.model.quantity import Quantity


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

    `mended` are the figures proposed instead of a misfit; `remedy` says what to do without them.
    """
    holds = found.holds or found.verdict is Verdict.UNVERIFIABLE
    return Outcome(
        found.verdict,
        at,
        message + (f" {_phrases.capitalised(slip)}." if slip else _reading(found, at)),
        at.text,
        _phrases.given(found, at),
        tuple(steps),
        found.tried,
        "" if holds else remedy or f"{_phrases.given(found, at)} instead of {_phrases.named(at)}",
        slip,
        found.closeness,
        proposals=() if holds else tuple(mended),
    )


def _reading(found: Fit, at: Quantity) -> str:
    """The kind reading that fits, as the end of a message."""
    if found.verdict is not Verdict.QUESTIONABLE or found.reading == PLAIN:
        return ""
    if found.reading == COARSE:
        allowed = wording.span(found.computed, _percentages.as_percent(at).unit, 3)
        return f" The printed figures are too coarse to tell: rounding would allow {allowed}."
    return f" It fits only with {found.reading}."


def no_tick(at: Quantity, message: str, remark: str, steps: Iterable[Step] = ()) -> Outcome:
    """An outcome that earns no tick, since only `remark` could be seen to hold."""
    return Outcome(
        Verdict.UNVERIFIABLE, at, message, at.text, derivation=tuple(steps), remark=remark
    )


def slip(
    found: Fit,
    stated: Quantity,
    compute: Compute,
    inputs: Sequence[Quantity],
    context: Context | None = None,
) -> str:
    """The slip that would explain a mismatch; empty for a claim that some reading fits.

    A claim that `context` shows to be loose needs one that explains more digits than chance could.
    """
    if found.verdict is not Verdict.INCONSISTENT:
        return ""
    if context and loose(context) and not diagnosis.telling(stated):
        return ""
    return diagnosis.of(stated, compute, inputs)


def proposed(
    found: Fit, stated: Quantity, compute: Compute, inputs: Sequence[Quantity]
) -> tuple[Proposal, ...]:
    """The figures that would mend a misfit; none for a claim that adds up."""
    return () if found.holds or stated.hedge_text else proposals(stated, compute, inputs)


def loose(context: Context) -> bool:
    """True if only loose grammar ties the claim."""
    return context.claim is not None and context.claim.tentative


def discarded(found: Fit, slip: str, context: Context) -> bool:
    """True if a claim will be dropped: it is loose, and the arithmetic does not support it.

    What was found then need not be put in words.
    """
    return loose(context) and not found.holds and not slip


def unsigned(compute: Compute) -> Callable[..., Interval]:
    """The size of what is computed, where its direction has a check of its own."""

    def size(*intervals: Interval) -> Interval:
        return compute(*intervals).unsigned

    return size
