import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.ui.state.presses import ACTS, Acknowledged, Edit, Press, beside, built, parse

CLAIMS = [f"c{number}" for number in range(1, 9)]
GOOD = {"run": "r", "seq": 1, "act": "agree", "id": "c1", "to": "c2", "rev": "v"}
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=8,
)


def test_a_press_is_named_by_its_run_and_number():
    (press,) = parse([GOOD])
    assert press == Press("r", 1, "v", "agree", "c1", "c2")
    assert press.name == "r:1"


def test_what_is_typed_comes_with_its_place():
    (press,) = parse([GOOD | {"act": "keep", "at": 3, "old": "a", "new": "b"}])
    assert press.edit == Edit(3, "a", "b")


def test_presses_that_are_given_up_are_acknowledged_other_acts_are_not():
    (press,) = parse([GOOD])
    assert Acknowledged().given_up([press.name, "0123abcd"]).covers(press)
    assert Acknowledged("r", 5).given_up(["0123abcd"]) == Acknowledged("r", 5)


def test_presses_come_in_the_order_of_their_numbers():
    queue = [GOOD | {"seq": seq} for seq in (3, 1, 2)]
    assert [press.seq for press in parse(queue)] == [1, 2, 3]


@pytest.mark.parametrize(
    "wrong",
    [
        {"act": "delete"},
        {"act": ["agree"]},
        {"id": 1},
        {"to": {"$": 1}},
        {"seq": "1"},
        {"seq": True},
        {"run": ""},
        {"run": "r" * 41},
        {"run": None},
        {"rev": None},
        {"act": "edit"},
        {"act": "keep", "at": -1, "old": "", "new": ""},
        {"act": "keep", "at": True, "old": "", "new": ""},
        {"act": "keep", "at": 0, "old": "", "new": None},
        {"act": "keep", "at": 0, "old": "", "new": "x" * 200_001},
    ],
)
def test_a_press_that_makes_no_sense_is_left_out(wrong):
    good = GOOD | {"seq": 2}
    assert parse([GOOD | wrong, good]) == parse([good])


@given(anything | st.lists(st.fixed_dictionaries(dict.fromkeys(GOOD, anything))))
def test_no_queue_breaks_anything(queue):
    assert all(press.act in ACTS for press in parse(queue))


@given(anything | st.lists(st.fixed_dictionaries(dict.fromkeys(GOOD, anything))))
def test_the_article_that_the_pane_has_is_that_of_its_last_press(queue):
    assert built([*(queue if isinstance(queue, list) else []), GOOD]) == "v"
    assert isinstance(built(queue), str)


def test_what_was_applied_is_known_by_run():
    done = Acknowledged("r", 5)
    assert done.covers(Press("r", 5, "v", "skip", None, None))
    assert not done.covers(Press("r", 6, "v", "skip", None, None))
    assert not done.covers(Press("other", 1, "v", "skip", None, None))


@given(st.sets(st.sampled_from(CLAIMS)), st.sampled_from(CLAIMS), st.sampled_from([1, -1]))
def test_the_next_one_is_visible_ahead_and_the_nearest(visible, here, step):
    found = beside(CLAIMS, visible, here, step)
    ahead = [c for c in visible if (CLAIMS.index(c) - CLAIMS.index(here)) * step > 0]
    nearest = min(ahead, key=lambda c: abs(CLAIMS.index(c) - CLAIMS.index(here)), default=here)
    assert found == nearest
