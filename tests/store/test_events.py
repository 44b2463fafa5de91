from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from factcheck.model.finding import Verdict
from factcheck.model.review import Act
from factcheck.store.events import BLANK, UNDO, Change, Event, decision, standing, state

NOON = datetime(2018, 1, 14, 12, tzinfo=UTC)
CHANGES = [
    Change.decide(Act.AGREE, Verdict.INCONSISTENT),
    Change.decide(Act.OVERRIDE, Verdict.CONSISTENT),
    Change.decide(Act.SKIP),
    Change.note("ask"),
    Change.note(""),
]


def event(number: int, change: Change, who: str = "Ada") -> Event:
    return Event(number, 1, "k", who, NOON, change.what, {}, change.fields)


def undo(number: int, target: int) -> Event:
    return Event(number, 1, "k", "Ada", NOON, UNDO, undoes=target)


@st.composite
def logs(draw: st.DrawFn) -> list[Event]:
    """What may really happen: changes, and undoings of events that stand."""
    log: list[Event] = []
    for number in range(1, draw(st.integers(0, 12)) + 1):
        candidates = standing(log)
        if candidates and draw(st.booleans()):
            log.append(undo(number, draw(st.sampled_from(candidates)).id))
        else:
            log.append(event(number, draw(st.sampled_from(CHANGES))))
    return log


@given(logs())
def test_state_is_that_of_the_standing_events_alone(log):
    assert state(log) == state(standing(log))


@given(logs(), st.sampled_from(CHANGES))
def test_an_event_and_its_undoing_leave_no_trace_in_the_state(log, change):
    number = len(log) + 1
    assert state([*log, event(number, change), undo(number + 1, number)]) == state(log)


@given(logs(), st.randoms())
def test_the_order_in_which_events_are_read_does_not_matter(log, random):
    shuffled = list(log)
    random.shuffle(shuffled)
    assert decision("c1", shuffled) == decision("c1", log)


def test_nothing_happened():
    assert state([]) == BLANK
    assert decision("c1", []).empty


def test_the_decision_is_signed_by_who_decided_not_by_who_noted_later():
    log = [event(1, CHANGES[0], "Ada"), event(2, CHANGES[3], "Grace")]
    assert decision("c1", log).reviewer == "Ada"
    assert decision("c1", log[1:]).reviewer == "Grace"
    assert decision("c1", log).note == "ask"
