"""Every reason for "not checked" is true of its text, in the seeds and in all examples."""

import re
from datetime import date
from pathlib import Path

import pytest

from factcheck import check
from factcheck.checks import registry
from tests.oracle import kinds, lies

SEEDS = sorted((Path(__file__).parent.parent / "seeds").glob("*.txt"))
MARK = re.compile(r"\[\[(.+?)\]\]")
PUBLISHED = date(2018, 1, 14)
CHECKS = list(registry().values())


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_every_reason_in_a_seed_is_true_of_it(path):
    report = check(path.read_text(encoding="utf-8"), published=PUBLISHED).to_dict()
    assert kinds(report), "a seed has numbers that are not checked"
    assert not lies(report)


@pytest.mark.parametrize("one", CHECKS, ids=lambda one: one.name)
def test_every_reason_in_an_example_is_true_of_it(one):
    for text in (*one.flags, *one.passes):
        report = check(MARK.sub(r"\1", text), published=PUBLISHED).to_dict()
        assert not lies(report), text


def test_the_oracle_sees_what_is_false():
    text = "Sales rose 4% to £26m. They had been £25m. Rents rose 3%. It fed 12 cats and 30 cats."
    report = check(text).to_dict()
    by_text = {one["text"]: one["id"] for one in report["quantities"]}
    false = {
        "3%": "no figure in the text to check it with",
        "12": "no second figure for cats in the text",
        "£25m": "a rank or a place in a sequence",
        "30": "the text says “organic”: part of the figures is left out",
        "£26m": "the text names no level for it",
    }
    told = [{"quantity": by_text[one], "reason": why} for one, why in false.items()]
    found = lies({**report, "claims": [], "unchecked": told})
    assert [one.split("”")[0][1:] for one in found] == list(false)


@pytest.mark.parametrize(
    "text",
    [
        "Sales rose 5 per cent to 12 per cent.",  # an implied share of a share
        "Sales in the four northern towns were down 8 per cent.",  # 4.3 towns
        "The wait rose 4 per cent to 25 years.",
        "It won £5m, or 1 per cent of its sales.",  # £333m to £1bn
        "The reserves came to £6m, or 177 per cent of the loss.",
        "Growth is seen in a range of 5% to 7%.",
        "The head said 35 per cent of pupils had passed.",
        "Membership fell by half to 312.",
    ],
)
def test_nothing_is_worked_out_where_it_would_make_no_sense(text):
    report = check(text).to_dict()
    assert report["quantities"]
    assert not [one for claim in report["claims"] for one in claim["checks"]]
    assert not lies(report)


ALONE, MORE = "no figure in the text to check them with", "not tied to a third figure"


@pytest.mark.parametrize(
    ("text", "implied", "reason"),
    [
        (
            "The brewery's sales rose 4 per cent to £24.7m.",
            "£24.7m is 4 per cent more than about £23.8 million",
            ALONE,
        ),
        (
            "The brewery's sales rose 4 per cent to £24.7m. They had been £22m.",
            "£24.7m is 4 per cent more than about £23.8 million",
            MORE,
        ),
        (
            "It says 2.7m people, or 4.2 per cent of the population, moved house.",
            "2.7m is 4.2 per cent of about 64 million",
            ALONE,
        ),
        (
            "The county saw 530 cases, a rate of 44 per 100,000.",
            "530 at 44 per 100,000 is among about 1.2 million",
            ALONE,
        ),
    ],
)
def test_what_two_figures_imply_is_told_as_far_as_they_allow(text, implied, reason):
    (claim,) = check(text).claims
    assert [one.message for one in claim.findings] == [f"{implied}; {reason}."]
