"""What speaks for a candidate and against it, each with a name: the terms of its score."""

from functools import partial
from math import log

from factcheck.extract.binding.candidates.candidate import Candidate
from factcheck.extract.binding.entries.entry import Entry, Type

Terms = dict[str, float]
MOST_SURPRISE = 9.0
SMALL = 12  # counts of so few are everywhere
CONCLUDES = 6  # tokens before a result that may say that it follows
LEAD = 1  # paragraphs of a text that any later one may point back to


def terms(candidate: Candidate, book: list[Entry]) -> Terms:
    """The terms of a candidate; those that are nothing are left out."""
    result, frame = candidate.result, candidate.frame
    found: Terms = {
        candidate.name: 1.0,
        "surprise": min(candidate.surprise, MOST_SURPRISE),
        "tries": log(candidate.tries),
    }
    mark = frame.result.mark(result)
    _mark(found, "result", mark)
    _mark(found, candidate.name, mark)
    _says(found, candidate)
    nearest, farthest = _ends(result, candidate.operands)
    _place(found, "near", result, nearest, book)
    if len(candidate.operands) == 2:
        _mark(found, "first", frame.first.mark(candidate.operands[0]))
        _mark(found, "second", frame.second.mark(candidate.operands[1]))
        _nouns(found, candidate)
        _pair(found, candidate)
    if len(candidate.operands) > 2:
        _listed(found, candidate)
    if len(candidate.operands) > 1:
        _place(found, "far", result, farthest, book)
    nouns = result.nouns
    if nouns and any(e.nouns and nouns.isdisjoint(e.nouns) for e in candidate.operands):
        found["result of another noun"] = 1.0
    if shared := result.label & frozenset().union(*[e.label for e in candidate.operands]):
        found["result shares words"] = log(1 + len(shared))
    return found


def _says(found: Terms, candidate: Candidate) -> None:
    """How the result is said: hedged, or as what follows from the figures before."""
    result = candidate.result
    if result.quantity.hedge_text:
        found["result hedged"] = 1.0
    if result.words.says("hence", result.at - CONCLUDES, result.at):
        found["result concludes"] = 1.0
    if "point" in result.opening:
        last = max(entry.clause for entry in candidate.operands)
        if last == result.clause - 1:
            found["result points back"] = 1.0


def _listed(found: Terms, candidate: Candidate) -> None:
    """What holds of three parts or more."""
    parts = candidate.operands
    found["parts"] = log(len(parts))
    if any(e.bare and e.measure != candidate.result.measure for e in parts):
        found["unit left out"] = 1.0
    if len({e.clause for e in parts}) == 1:
        found["parts in one sentence"] = 1.0
    elif len({e.clause for e in parts}) == len(parts):
        found["a sentence for each part"] = 1.0
    marks = [e.before[:1] for e in parts[1:]]
    if marks.count(marks[0]) >= len(marks) - 1:
        found["parts alike"] = 1.0
    if sum(e.value <= SMALL for e in parts) > len(parts) / 2:
        found["parts small"] = 1.0
    if "also" in parts[-1].before[:2]:
        found["last part joined"] = 1.0


def _mark(found: Terms, role: str, mark: int) -> None:
    if mark:
        found[f"{role} {'marked' if mark > 0 else 'marked otherwise'}"] = 1.0


def _ends(result: Entry, operands: tuple[Entry, ...]) -> tuple[Entry, Entry]:
    """The nearest and the farthest of them; of equals the first is nearest."""
    if len(operands) == 1:
        return operands[0], operands[0]
    ordered = sorted(operands, key=partial(_distance, result))
    return ordered[0], ordered[-1]


def _distance(result: Entry, entry: Entry) -> tuple[int, int]:
    behind = result.clause - entry.clause
    return (behind if behind >= 0 else 1 - 2 * behind), abs(entry.number - result.number)


def _place(found: Terms, which: str, result: Entry, entry: Entry, book: list[Entry]) -> None:
    behind = result.clause - entry.clause
    if behind < 0:
        found[f"{which} ahead"] = min(3.0, -behind)
    elif behind:
        found[f"{which} back"] = log(1 + behind)
    if result.paragraph != entry.paragraph:
        found[f"{which} other paragraph"] = 1.0
        if entry.paragraph <= LEAD and behind > 2:
            found[f"{which} in the lead"] = 1.0
    if result.clause == entry.clause and result.part != entry.part:
        found[f"{which} in another clause"] = 1.0
    if entry.way and entry.type is Type.LEVEL:
        found[f"{which} is a step"] = 1.0
    if rivals := _between(book, result, entry):
        found[f"{which} rivals between"] = log(1 + len(rivals))
    if entry.step == 1 and entry.value <= SMALL:
        found[f"{which} small"] = 1.0


def _between(book: list[Entry], result: Entry, entry: Entry) -> list[Entry]:
    """What is measured like an entry and stands between it and a result, in either's sentence."""
    first, last = (result, entry) if result.number < entry.number else (entry, result)
    between = book[first.number + 1 : last.number]
    if not between:
        return between
    kind, measure, ends = entry.type, entry.measure, (first.clause, last.clause)
    return [e for e in between if e.type is kind and e.measure == measure and e.clause in ends]


def _nouns(found: Terms, candidate: Candidate) -> None:
    result, (first, second) = candidate.result, candidate.operands
    if first.nouns and second.nouns and candidate.frame.same:
        same = bool(first.nouns & second.nouns)
        found[f"operands of {'one noun' if same else 'other nouns'}"] = 1.0
    elif first.label & second.label:
        found["operands share words"] = 1.0
    if result.whole and candidate.name == "share":
        if result.whole & second.named:
            found["whole named"] = 1.0
        elif not result.pointing:
            found["another whole named"] = 1.0
    if result.pointing and result.clause > second.clause:
        found["whole pointed at"] = 1.0


def _pair(found: Terms, candidate: Candidate) -> None:
    result, (first, second) = candidate.result, candidate.operands
    if first.clause == second.clause:
        found["operands in one sentence"] = 1.0
        if first.clause == result.clause:
            found["all in one sentence"] = 1.0
    if abs(first.number - second.number) == 1:
        found["operands adjacent"] = 1.0
    numbers = result.number, first.number, second.number
    if max(numbers) - min(numbers) == 2:
        found["three in a row"] = 1.0
    if candidate.frame.same and first.bare != second.bare and first.measure != second.measure:
        found["unit left out"] = 1.0
    _order(found, candidate)
    if candidate.name in _WAYS and result.way:
        rises = first.value > second.value
        found["way agrees" if rises == (result.way > 0) else "way against"] = 1.0
    if first.way and candidate.name in ("step", "step_after"):
        found["step says which way"] = 1.0


def _order(found: Terms, candidate: Candidate) -> None:
    """Which of two levels was earlier, as their periods tell."""
    if candidate.name not in ("growth", "multiple", "points", "difference"):
        return
    after, before = (entry.start for entry in candidate.operands)
    if after and before and after != before:
        found["earlier first" if before < after else "later first"] = 1.0
    elif after or before:
        found["one dated"] = 1.0


_WAYS = ("growth", "points", "difference")
