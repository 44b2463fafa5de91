"""Makes the dashboard slow where a press may break a run off."""

import time
from functools import wraps
from threading import Lock

from factcheck.ui import desk, trouble

HEARING, WRITING = 0.1, 0.5  # seconds
undisturbed, apply, doing = trouble.undisturbed, desk.Desk._apply, Lock()


def slow_to_hear(callback):
    """A callback that looks at its widget late: the next press is there by then."""

    @wraps(callback)
    def late(*args, **kwargs):
        time.sleep(HEARING)
        callback(*args, **kwargs)

    return undisturbed(late)


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
    """From now on; the pages must not be loaded yet."""
    trouble.undisturbed = slow_to_hear
    desk.Desk._apply = slow_to_write
