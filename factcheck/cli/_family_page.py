"""The page of a family of claims: its frames, examples, and what is missed today."""

from collections.abc import Iterator

from factcheck.extract.binding.candidates.equations import IN_WORDS
from factcheck.extract.binding.candidates.frames import Frame, Role, frames
from factcheck.extract.binding.corpus import WANTS, Example, examples

SHOWN = 3  # examples of each want
LEGEND = (
    "A marker with < stands before the number, one with > behind it; their words are in",
    "factcheck/lexicon/markers.toml, those of up and down in change.toml beside it.",
)
HEADINGS = {
    "consistent": "To be ticked",
    "inconsistent": "To be flagged",
    "nothing": "To be left alone",
}


def page(family: str) -> Iterator[str]:
    """The lines of the page of a family."""
    those = {name: frame for name, frame in frames().items() if family in frame.families}
    yield f"{family}: a family of claims; {_counted(len(those), 'frame')} of it"
    for name, frame in those.items():
        yield from ("", f"{name}: result = {IN_WORDS[frame.equation]}")
        yield from _roles(frame)
    yield from ("", *LEGEND)
    every = examples(family)
    for want in WANTS:
        shown = [one for one in every if one.want == want and not one.missed][:SHOWN]
        yield from ("", f"{HEADINGS[want]}:")
        yield from (f"  {one.marked}" for one in shown)
        if not shown:
            yield "  none of them today"
    yield from ("", _missed(every))


def _roles(frame: Frame) -> Iterator[str]:
    operands = (("operands", frame.first),)
    pair = (("first", frame.first), ("second", frame.second))
    for name, role in (("result", frame.result), *(operands if frame.many else pair)):
        yield f"  {name:9} {_role(role)}"
    if frame.asks:
        yield f"  {'asks for':9} {' or '.join(sorted(frame.asks))} in the sentence"


def _role(role: Role) -> str:
    parts = [" or ".join(sorted(role.types))]
    for word, markers in (("for", role.speaks), ("against", role.against)):
        if markers:
            parts.append(f"{word}: {' '.join(markers)}")
    return "; ".join(parts)


def _missed(every: tuple[Example, ...]) -> str:
    """ "Missed today: 26 of 62 (11 to be ticked, 15 to be flagged)."."""
    missed = [example.want for example in every if example.missed]
    counts = (f"{missed.count(want)} {HEADINGS[want].lower()}" for want in WANTS if want in missed)
    kinds = f" ({', '.join(counts)})" if missed else ""
    return f"Missed today: {len(missed)} of {len(every)}{kinds}."


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'s' * (number != 1)}"
