"""What the reading pane reports: a queue of numbered key presses and clicks.

The queue comes from a browser, so it is checked like any other input. Each entry names the
run of the page that it comes from: together with its number that makes a name which the
store remembers, and a queue that is sent again after a reconnection does nothing twice.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Protocol

KEYS = {"keys on": True, "keys off": False}
APPLY = {"apply 1": 0, "apply 2": 1, "apply 3": 2}  # a proposal, by its place
EDITS = frozenset({"edit", "keep", "cancel"})
ACTS = frozenset({"go", "next", "previous", "agree", "skip", "undo", *KEYS, *APPLY, *EDITS})
MOST = 200_000  # characters of a paragraph that is edited
RUN_MOST = 40  # characters


@dataclass(frozen=True, slots=True)
class Edit:
    """A stretch of the article that is typed anew: where it begins, in code points."""

    at: int
    old: str
    new: str

    @property
    def narrowed(self) -> "Edit":
        """Without what both ends have in common: what was really changed."""
        before = _common(self.old, self.new)
        old, new = self.old[before:], self.new[before:]
        behind = _common(old[::-1], new[::-1])
        return Edit(self.at + before, old[: len(old) - behind], new[: len(new) - behind])


@dataclass(frozen=True, slots=True)
class Press:
    """One press: on which claim, and where the reader was taken (None: ask the server).

    `rev` names the article that the reader saw.
    """

    run: str
    seq: int
    rev: str
    act: str
    claim: str | None
    to: str | None
    edit: Edit | None = None

    @property
    def name(self) -> str:
        """What the store knows it by."""
        return f"{self.run}:{self.seq}"


class Pressed(Protocol):
    """What presses are for: the desk of the article that the reader saw."""

    def do(self, press: Press, name: str) -> None:
        """Do what was pressed."""


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """The last press that was applied."""

    run: str = ""
    seq: int = 0

    def given_up(self, names: Iterable[str]) -> "Acknowledged":
        """With these acts behind it as well, so far as they are presses."""
        places = (name.rpartition(":") for name in names)
        found = [Acknowledged(run, int(seq)) for run, _, seq in places if run]
        return found[-1] if found else self

    def covers(self, press: Press) -> bool:
        """True if it was applied already."""
        return press.run == self.run and press.seq <= self.seq


def parse(queue: object) -> list[Press]:
    """The presses that are well-formed, in order; anything else is left out."""
    if not isinstance(queue, list):
        return []
    found = [press for item in queue if (press := _press(item))]
    return sorted(found, key=lambda press: press.seq)


def beside(order: Sequence[str], visible: Collection[str], here: str, step: int) -> str:
    """The next (or previous) visible claim by position in the text; `here` at the end."""
    at = order.index(here) if here in order else -1
    ahead = order[at + 1 :] if step > 0 else order[: max(at, 0)][::-1]
    return next((claim for claim in ahead if claim in visible), here)


def built(queue: object) -> str:
    """The revision of the article that the pane had built at the last press."""
    last = queue[-1] if isinstance(queue, list) and queue else {}
    rev = last.get("rev") if isinstance(last, dict) else None
    return rev if isinstance(rev, str) else ""


def _common(one: str, other: str) -> int:
    """How many characters they begin with alike."""
    pairs = zip(one, other, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _press(item: object) -> Press | None:
    if not isinstance(item, dict):
        return None
    run, seq, rev, act = (item.get(name) for name in ("run", "seq", "rev", "act"))
    claim, to = item.get("id"), item.get("to")
    if not (isinstance(run, str) and isinstance(act, str) and type(seq) is int):
        return None
    if not (isinstance(rev, str) and 0 < len(run) <= RUN_MOST and act in ACTS):
        return None
    named = all(place is None or isinstance(place, str) for place in (claim, to))
    edit = _edit(item) if act in EDITS else None
    if not named or (act in EDITS and edit is None):
        return None
    return Press(run, seq, rev, act, claim, to, edit)


def _edit(item: dict[str, object]) -> Edit | None:
    """What was typed; None where that makes no sense."""
    at, old, new = item.get("at"), item.get("old"), item.get("new")
    if type(at) is not int or at < 0 or not isinstance(old, str) or not isinstance(new, str):
        return None
    return Edit(at, old, new) if max(len(old), len(new)) <= MOST else None
