"""What every rule needs: the entries of a sentence, what is too far off, and the misfit itself."""

from collections.abc import Iterator
from math import log10

from factcheck.extract.binding.candidates.candidate import Candidate
from factcheck.extract.binding.candidates.frames import frames
from factcheck.extract.binding.entries.entry import Entry
from factcheck.extract.binding.entries.sentence import row

REACH = 40  # entries on each side: more do not stand in two sentences
FAR = 12.0  # times: what lies further off was not meant
CLOSES = frozenset(("", ".", ";", ")"))  # end a clause; "" stands for the end of a text
MARKS = frozenset((",", "(", "–", "—", "-"))  # before what is put beside a figure
SLIP = 0.02  # of a decade: how near to a power of ten a slip of magnitude lies
THOUSANDS = (1e3, 1e-3)  # million for billion, and the other way


def misfit(name: str, result: Entry, *operands: Entry) -> Candidate:
    """The candidate of a rule: no chance explains it, for nothing else was tried."""
    return Candidate(name, frames()[name], result, operands, 0.0, 1.0)


def of_sentence(book: list[Entry], result: Entry, back: int = 0) -> Iterator[Entry]:
    """The other entries of the sentence of a result, or of one so many sentences before it."""
    near = book[max(0, result.number - REACH) : result.number + REACH]
    return (e for e in near if e is not result and e.clause == result.clause - back)


def is_last(entry: Entry) -> bool:
    """True if a mark ends what is said of it: "or 8.2 a match, …"."""
    return entry.next_word in (*CLOSES, ",")


def is_power(times: float) -> bool:
    """True if one size is ten, a hundred or a thousand times the other: a slip of magnitude."""
    powers = abs(log10(times)) if times > 0 else 0.0
    return round(powers) in (1, 2, 3) and abs(powers - round(powers)) < SLIP


def is_near(left: float, right: float, times: float = FAR) -> bool:
    """True if neither size is so many times the other."""
    less, more = sorted((left, right))
    return more < times * less


def is_apposed(result: Entry, words: str) -> bool:
    """True if only words of this row of `clauses` stand between it and a mark before it."""
    for at in range(result.at - 1, -1, -1):
        text = result.words.tokens[at].text
        if text in MARKS:
            return True
        if text not in row(words) and not result.words.tokens[at].classes:
            return False
    return False
