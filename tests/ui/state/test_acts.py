"""What a reader did stays in line until it is done."""

import pytest

from factcheck.store import StoreError
from factcheck.ui.state.acts import OURS, Line


def test_acts_are_done_in_order_each_under_its_name():
    line, done = Line(), []
    for name in ("first", "second", "first"):
        line.put(done.append, name)
    line.put(lambda name: done.append(len(name) > 0))
    assert not line.work()
    assert done == ["first", "second", True]
    assert not line.waiting


def test_what_meets_a_busy_database_waits_with_all_that_follows():
    line, done, busy = Line(), [], [True, True, False]

    def act(name: str) -> None:
        if busy.pop(0):
            raise StoreError("The database is held.", passing=True)
        done.append(name)

    line.put(act, "first")
    line.put(done.append, "second")
    for _ in range(2):
        assert not line.work()
        assert (line.trouble, list(line.waiting), done) == (
            "The database is held.",
            ["first", "second"],
            [],
        )
    assert line.work()  # late, but done: the reader is told
    assert (line.trouble, done) == ("", ["first", "second"])


@pytest.mark.parametrize(
    ("error", "said"),
    [(StoreError("It cannot be kept."), "It cannot be kept."), (ValueError("secret"), OURS)],
)
def test_what_will_never_succeed_is_said_and_holds_nothing_up(error, said, caplog):
    line, done = Line(), []

    def broken(_name: str) -> None:
        raise error

    line.put(broken)
    line.put(done.append, "next")
    assert not line.work()
    assert (line.trouble, done, line.waiting) == (said, ["next"], {})
    assert ("secret" in caplog.text) == (said == OURS)


def test_what_waits_can_be_given_up():
    line = Line()
    line.put(lambda _: None, "one")
    assert line.drop() == ["one"]
    assert not line.waiting
