"""What a reader did, kept in line until it is done.

The run before may still be at work when a callback is called, and a database may be busy or
full. So a callback only puts an act in line, at once (see `tabs.heard`). The line is
worked off at the start of the next run; an act leaves it when it is done, and what meets
trouble stays in it to be tried again. Each act has a name, by which the store knows one that
comes twice.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from time import monotonic
from uuid import uuid4

from factcheck.store import StoreError

Act = Callable[[str], object]  # it is given its name
OURS = "Something went wrong here. It was not done; the details are in the server's log."
log = logging.getLogger(__name__)


@dataclass
class Line:
    """The acts of one tab that are not done yet, the first one first."""

    waiting: dict[str, Act] = field(default_factory=dict)
    trouble: str = ""  # what the first one met
    tried: float = 0.0  # when, on the monotonic clock

    def put(self, act: Act, name: str = "") -> None:
        """One more; an act with a name that is there already is the same one."""
        self.waiting.setdefault(name or uuid4().hex, act)

    def work(self) -> bool:
        """Do what waits, in order, up to what meets trouble; True when something late was done."""
        late, self.trouble, self.tried = bool(self.trouble), "", monotonic()
        while waiting := list(self.waiting.items()):  # a copy: a callback may add one just now
            name, act = waiting[0]
            try:
                act(name)
            except StoreError as error:
                self.trouble = str(error)
                if error.passing:
                    return False
            except Exception:
                log.exception("an act failed")
                self.trouble = OURS
            self.waiting.pop(name, None)  # done, or never to be done
        return late and not self.trouble

    def drop(self) -> list[str]:
        """Give up what waits; the names of it."""
        names = list(self.waiting)
        self.waiting.clear()
        self.trouble = ""
        return names
