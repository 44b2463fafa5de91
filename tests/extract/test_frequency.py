"""One flow over two stretches of time, which are bound with it."""

import pytest

from factcheck import check


def told(text):
    """The claims of flows in a text: their verdicts and their quantities."""
    claims = [claim for claim in check(text).claims if claim.relation.name == "frequency"]
    return [(c.verdict.value, [q.text for q in c.relation.quantities()]) for c in claims]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("She smokes 20 cigarettes a day, or 7,300 a year.", ["20", "a day", "7,300", "a year"]),
        (
            "The plant makes 1,200 cars a week, equivalent to one every 8.4 minutes.",
            ["1,200", "a week", "one", "8.4 minutes"],
        ),
        (
            "A fire breaks out every five minutes. Some 288 fires are reported each day.",
            ["five minutes", "288", "each day"],
        ),
        (
            "Some 60 million people die each year. On average, 114 people die every minute.",
            ["60 million", "each year", "114", "every minute"],
        ),
        (
            "The annual total is 4,380 calls, which means one every two hours.",
            ["annual", "4,380", "one", "two hours"],
        ),
    ],
)
def test_a_flow_told_twice_adds_up(text, numbers):
    assert told(text) == [("consistent", numbers)]


@pytest.mark.parametrize(
    "text",
    [
        "The line takes 400 calls a month, or 48,000 a year.",
        "Some 60 million people die each year. On average, 411 people die every minute.",
        "The shop sells 40 loaves an hour, equivalent to 9,600 a day.",
    ],
)
def test_a_flow_told_twice_does_not_add_up(text):
    assert [verdict for verdict, _ in told(text)] == ["inconsistent"]


@pytest.mark.parametrize(
    "text",
    [
        "Each clerk has an annual target of 8,000 forms - equivalent to 40 a day.",
        "Each clerk deals with 40 forms a day, or one every 11 minutes.",
    ],
)
def test_working_days_and_hours_are_not_said(text):
    ((verdict, _),) = told(text)
    assert verdict == "unverifiable"


@pytest.mark.parametrize(
    "text",
    [
        "In Norway 4,000 people drown each year. In Sweden 12 people drown every day.",
        "Some 400 people die each year. On average, 30 people apply every day.",
        "She earns £400 a week. A ticket costs £12 a day.",
        "Some 4,000 people drown each year. Twelve dogs drown every day.",
    ],
)
def test_two_flows_are_not_one(text):
    assert told(text) == []


def test_a_stretch_is_a_quantity_only_where_a_claim_holds_it():
    report = check("She smokes 20 cigarettes a day, or 7,300 a year. He drives 9 miles a day.")
    texts = [quantity.text for quantity in report.quantities]
    assert texts == ["20", "a day", "7,300", "a year", "9 miles"]
    assert len({quantity.id for quantity in report.quantities}) == 5


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("In 2015 they built 7,300 homes, or 20 a day.", "consistent"),
        ("The dam lost 62m litres in May – 2m a day.", "consistent"),
        ("It sold 90,000 books in the first quarter of 2011, or 1,000 a day.", "consistent"),
        ("She earned £52,000 in 2012 – £4,333 a month.", "consistent"),
        ("The figures are for 2015. A total of 7,300 homes – 20 a day – were built.", "consistent"),
        ("In 2015 they took 45,625 calls, an average of 12.5 a day.", "inconsistent"),
        ("In 2015 they took 2,200 calls, equivalent to ten a day.", "unverifiable"),
    ],
)
def test_a_total_over_a_stretch_of_the_calendar(text, verdict):
    assert [one for one, _ in told(text)] == [verdict]


def test_a_best_day_is_no_mean():
    assert told("In 2012 she sold 40 pictures, or two a day on her best days.") == []
