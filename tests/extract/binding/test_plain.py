"""Steps whose words say the other way, rests that are not all of a whole, sizes said again."""

import pytest
from hypothesis import assume, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from factcheck import check
from factcheck.extract.binding.rules import plain, turned
from factcheck.extract.binding.scores.choose import chosen
from tests.extract.binding.books import YEAR, accused, book_of, candidates, crossed, told


def ticked(text: str) -> list[set[str]]:
    """The printed figures of every claim of a change that a reader sees ticked."""
    claims = [one for one in check(text).claims if one.relation.name == "change"]
    return [
        {quantity.text for quantity in one.relation.quantities()}
        for one in claims
        if one.verdict.value == "consistent"
    ]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        # said of the level right before it
        ("The old tower had 110 steps. The new one needs 95, some 15 more.", ("110", "95", "15")),
        ("The old tower had 95 steps. The new one needs 110, 15 fewer.", ("95", "110", "15")),
        ("The old tower had 110 steps. The new one needs 95, 15 higher.", ("110", "95", "15")),
        # set against the level behind it
        ("The tower needs 95 steps, some 15 more than the 110 of the old.", ("95", "15", "110")),
        ("The tower needs 110 steps, 15 fewer than the 95 of the old.", ("110", "15", "95")),
        # in per cent
        ("Prices rose 33% from £9.00 to £6.00.", ("33%", "£9.00", "£6.00")),
        ("Profit fell 50% to £9.0m from £6.0m.", ("50%", "£9.0m", "£6.0m")),
    ],
)
def test_a_step_that_goes_the_other_way_is_crossed(text, figures):
    assert crossed(text) == [figures]
    assert ticked(text) == []


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("The old tower had 110 steps. The new one needs 95, some 15 fewer.", ("110", "95", "15")),
        ("The old tower had 95 steps. The new one needs 110, 15 more.", ("95", "110", "15")),
        ("The tower needs 95 steps, some 15 fewer than the 110 of the old.", ("95", "15", "110")),
        ("The tower needs 110 steps, 15 more than the 95 of the old.", ("110", "15", "95")),
        ("Profit fell 40% to £6.0m from £10.0m.", ("40%", "£6.0m", "£10.0m")),
        # costs that improve fall; a currency may be told in the other
        ("Costs improved 33% to £6.0m from £9.0m.", ("33%", "£6.0m", "£9.0m")),
    ],
)
def test_one_that_goes_its_way_is_ticked(text, figures):
    assert crossed(text) == []
    assert ticked(text) == [set(figures)]


@pytest.mark.parametrize(
    "text",
    [
        # with a base of its own
        "The leaders have 110 points. Kent have 95, 15 more than Surrey.",
        "The leaders have 110 points. Kent have 95, 15 more than they had in May.",
        "It has 110 seats. It won 95, 15 more than in 2015.",
        # of one that is not named
        "The leaders have 110 points. Kent have 95, and 15 more might do.",
    ],
)
def test_more_than_another_is_not_crossed(text):
    assert crossed(text) == []


def test_no_change_is_ticked_against_its_own_words():
    """A fall of 20 per cent leads from £50m to £40m, not the other way."""
    text = "Sales went from £40m to £50m, a fall of 20 per cent."
    found = [one for one in candidates(book_of(text)) if one.name == "growth"]
    assert found != []
    assert all(map(turned.goes_against, found))
    assert {"£40m", "£50m", "20 per cent"} not in ticked(text)


@pytest.mark.parametrize(
    ("text", "against"),
    [
        ("Sales rose 25 per cent to £50m from £40m.", False),
        ("Sales fell 25 per cent to £50m from £40m.", True),
        ("Sales improved 25 per cent to £50m from £40m.", False),
        ("The rate rose 4 percentage points to 12% from 8%.", False),
        ("The rate fell 4 percentage points to 12% from 8%.", True),
        ("The rate fell 4 percentage points, from 12% to 8%.", False),
        ("The euro fell 25 per cent to 50 dollars from 40 dollars.", False),
    ],
)
def test_a_step_goes_with_its_words_or_against_them(text, against):
    named = [one for one in candidates(book_of(text)) if one.name in ("growth", "points")]
    assert named != []  # of points both ways are tried
    assert all(map(turned.goes_against, named)) is against


LEVEL = st.integers(120, 900).filter(lambda n: n % 10)


@hypothesis_settings(max_examples=40)
@given(LEVEL, st.integers(13, 99).filter(lambda n: n % 10), st.booleans())
def test_the_direction_decides_alone(level, step, up):
    other = level + step if up else level - step
    assume(other % 10 and other != step)
    text = "The old tower had {} steps. The new one needs {}, some {} {}."
    right, wrong = ("more", "fewer") if up else ("fewer", "more")
    assert crossed(text.format(level, other, step, right)) == []
    assert crossed(text.format(level, other, step, wrong)) == [(str(level), str(other), str(step))]


@pytest.mark.parametrize(
    ("text", "result", "shares"),
    [
        (
            "Some 29% went to Spain, 27% to Italy and the remaining 34% stayed at home.",
            "34%",
            ("29%", "27%"),
        ),
        ("In Spain (29%), in Italy (27%) and the other 34% elsewhere.", "34%", ("29%", "27%")),
    ],
)
def test_a_rest_that_shares_do_not_leave_is_crossed(text, result, shares):
    assert accused(plain.rest, text) == [("rest_of_shares", result, shares)]


@pytest.mark.parametrize(
    "text",
    [
        # a share may leave its unit out
        "In Spain (29 per cent), in Italy (37) and the other 24 per cent elsewhere.",
        "In Spain (29 per cent), Italy (37), Malta (3) and the remaining 24 per cent elsewhere.",
        "Spain had 29 per cent (of all). In Italy (37) it was less; the other 24 per cent stayed.",
    ],
)
def test_a_share_without_its_unit_may_be_among_them(text):
    assert accused(plain.rest, text) == []
    assert crossed(text) == []


@pytest.mark.parametrize(
    ("text", "result", "other"),
    [
        ("The trail is 31 miles, just under 60 km.", "60 km", "31 miles"),
        ("The trail is 31 miles, about 75 km, long.", "75 km", "31 miles"),
        ("The farm has 40 acres, some 30 hectares.", "30 hectares", "40 acres"),
    ],
)
def test_another_size_behind_a_comma_and_a_hedge_is_crossed(text, result, other):
    assert accused(plain.conversion, text) == [("conversion", result, (other,))]
    assert len(crossed(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The trail is 31 miles, just under 50 km.",
        "The farm has 40 acres, some 16 hectares.",
        "The trail is 31 miles, 60 km from Deal.",  # no hedge: another size
        "The trail is 31 miles long, about 60 km from Deal.",  # a word between
        "The trail is 31 miles and about 60 km of road.",
        "The trail is 31 miles, about 60 hectares of it wood.",  # another measure
        "The trail is 31 miles, about 900 km from here.",  # so far off was not meant
        "The trail is 31 miles, about 60 miles from Deal.",  # in one unit
    ],
)
def test_what_is_no_size_said_again(text):
    assert accused(plain.conversion, text) == []
    assert crossed(text) == []


def test_a_turned_step_names_the_later_level_first():
    text = "The old tower had 110 steps. The new one needs 95, some 15 more."
    (choice,) = chosen(book_of(text), YEAR)
    assert told(choice.candidate) == ("difference", "15", ("95", "110"))


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("There were 240 of them in May; now there are 150, a fall of 60%.", ("240", "150", "60%")),
        ("The hall is £84 a day but £63 on a Monday, a saving of 33%.", ("£84", "£63", "33%")),
        ("What cost £78 in May now costs £121, which is 36% more.", ("£78", "£121", "36%")),
        ("In May it took 520 tonnes a day; the load of 378 tonnes is 37.6% lighter.",
         ("520 tonnes", "378 tonnes", "37.6%")),
        # in the next sentence, that goes on about it
        ("It made 96.4 million trips against 89.1 million in May. That is an increase of 7.6%.",
         ("96.4 million", "89.1 million", "7.6%")),
        # from one level to the other, whatever the word says
        ("The loss narrowed from £6.1m to £4.6m, a 33% improvement in one season.",
         ("£6.1m", "£4.6m", "33%")),
    ],
)  # fmt: skip
def test_a_step_that_fits_on_the_later_level_alone_is_crossed(text, figures):
    assert [set(found) for found in crossed(text)] == [set(figures)]
    assert "of the later figure: the wrong base" in check(text).claims[0].findings[0].message


@pytest.mark.parametrize(
    "text",
    [
        "There were 240 of them in May; now there are 150, a fall of 38%.",
        "What cost £78 in May now costs £121, which is 55% more.",
        # so small a step fits on both
        "What cost £100 in May now costs £102, which is 2% more.",
        # each level has a step of its own
        "First orders rose 39% to 3,303 homes, while others gained 18% to 4,040 homes.",
        # of something else
        "Crime fell from 515 cases to 412, with a 25% fall in thefts.",
        "Sales grew from £412m to £515m, helped by a 20% rise in Asia.",
        "Shares rose from 412p to 515p, then fell 20%.",
        "Hire goes up from £11 to £12.50. It is the first rise, and at 12% is less than the gas.",
    ],
)
def test_a_step_on_the_right_level_is_not(text):
    assert crossed(text) == []


def test_a_step_of_the_later_level_is_set_against_the_earlier():
    text = "It sold at £10.00. Last season it closed at £8.20. The rise of £1.80 is worth {}."
    assert [set(one) for one in crossed(text.format("18%"))] == [{"£10.00", "£8.20", "18%"}]
    assert crossed(text.format("22%")) == []


def test_the_step_tells_the_way_where_the_verb_does_not():
    text = "The number of bags went from 1.94 million to 1.71 million, {} of 11.9%."
    assert crossed(text.format("a fall")) == []
    assert len(crossed(text.format("an increase"))) == 1
