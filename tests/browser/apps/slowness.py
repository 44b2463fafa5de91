"""Makes the dashboard slow where a press may break a run off."""

import time
from threading import Lock

from factcheck.ui.state import desk, tabs

HEARING, WRITING = 0.1, 0.5  # seconds
heard, apply, doing = tabs.heard, desk.Desk._apply, Lock()


def slow_to_hear(*keys):
    """A callback looks at its widgets late: the next press is there by then."""

    def decorated(act):
        callback = heard(*keys)(act)
        return lambda: (time.sleep(HEARING), callback())

    return decorated


def slow_to_write(self, press, name):
    """A press that is done slowly, and by one run only."""
    if not doing.acquire(blocking=False):
        raise RuntimeError("two runs of one tab at once")
    try:
        time.sleep(WRITING)
        apply(self, press, name)
    finally:
        doing.release()


def begin():
    """From now on."""
    tabs.heard = slow_to_hear
    desk.Desk._apply = slow_to_write
