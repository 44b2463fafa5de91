"""The word for the share and the share do not go together.

"Most" and "a majority" are more than half, "a minority" less. The most votes (a plurality) can
be fewer than half of them, and a majority of 12 votes is a margin.
"""

from factcheck.checks import Context, Outcome, _lines, _outcomes, _percentages, _phrases
from factcheck.model.fit import settle
from factcheck.model.relation_parts import Quantified

CODE = "FC206"
RELATION = Quantified
FORMULA = "most, majority > 50%; minority < 50%"
FLAGS = [
    "Most voters ([[39%]]) were against the bypass.",
    "The family keeps a minority stake of [[61 per cent]].",
    "A majority of the members, [[44 per cent]], voted for the merger.",
]
PASSES = [
    "Most voters (54%) were against the bypass.",
    "The most votes (39%) went to Ansell, but most voters (61%) wanted a change.",
    "The most popular choice (39%) was tea, though most people (72%) drank both.",
    "The bill passed with a majority of 12%, and most of the members (56%) voted for it.",
    "The family keeps a 49.5% minority stake.",
]
HALF = 50


def check(said: Quantified, context: Context) -> Outcome | None:
    """Hold the share against what the word may stand for."""
    found = settle(_percentages.in_percent(said.share), lambda: said.range, [])
    told = "more than half" if said.range.low >= HALF else "less than half"
    message = f"“{said.word}” means {told}; the text says {_phrases.named(said.share)}."
    line = _lines.step(f"“{said.word}”", said.range, "%")
    return _outcomes.outcome(found, said.share, message, [line], remedy=f"a share of {told}")
