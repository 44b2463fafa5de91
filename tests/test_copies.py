"""A text that says the same many times costs and gives no more than so many times as much."""

import json
from pathlib import Path

import pytest

from factcheck.checking import check
from factcheck.drafts.difference import Draft
from factcheck.drafts.keys import claim_keys
from factcheck.model.claim import Claim
from factcheck.model.report import Report

SEEDS = sorted((Path(__file__).parents[1] / "seeds").glob("*.txt"))
ARTICLES = "\n\n".join(seed.read_text(encoding="utf-8") for seed in SEEDS)
COUNTS = (1, 4, 16)
REPEATED = [
    # one figure, restated
    "The harbour trust employs 640 people on the quay.",
    # two figures that differ: each pair of copies could be held against each other
    (
        "The harbour trust employs 640 people on the quay."
        " The harbour trust employs 460 people on the quay."
    ),
    # the same digits a thousand times apart
    (
        "The fund for the old bridge holds £640 of gifts."
        " The fund for the old bridge holds £640,000 of gifts."
    ),
    # sums in two currencies, all of one rate
    "The club paid £10m ($12.5m) for the ground and owes the builder £4m ($5m).",
    # a sum over years beside a sum a year
    "The board gets £8m over four years for the old ferry. The old ferry gets £2m a year.",
    # a share and its whole
    "Some 2.7m people, or 4.2 per cent of the population, moved. It has a population of 64m.",
    # a margin of error and the number asked
    "A poll of 1,000 adults found a lead of four points. The margin of error is 3.1 points.",
    # statements that lead to another one
    (
        "The trust's income was £40m in 2015. Its income grew 10% in 2016."
        " The trust's income was £44m in 2016."
    ),
    # a per cent whose levels stand near it
    "Visits rose by 90,000 to 1.5 million. That is an increase of 6.4 per cent.",
    # people and cases
    "The line had 4,213 complaints. Some 4,213 people complained.",
]


@pytest.fixture(scope="module")
def reports() -> dict[int, Report]:
    return {count: check("\n\n".join([ARTICLES] * count)) for count in COUNTS}


def in_several(report: Report) -> list[Claim]:
    return [claim for claim in report.claims if claim.spots]


def test_claims_and_json_grow_no_faster_than_the_text(reports):
    one = reports[1]
    assert in_several(one), "none of the articles says anything in two sentences"
    for count in COUNTS:
        assert len(reports[count].claims) <= 1.05 * count * len(one.claims)
        assert len(reports[count].to_json()) <= 1.05 * count * len(one.to_json())


def test_no_claim_brings_the_text_between_its_sentences(reports):
    for report in reports.values():
        longest = max(len(claim.text) for claim in report.claims if not claim.spots)
        for claim in in_several(report):
            assert len(claim.text) <= len(claim.spots) * longest


def test_what_is_kept_of_a_draft_grows_no_faster_than_the_text(reports):
    kept = {count: Draft.of(report).traces for count, report in reports.items()}
    sizes = {n: sum(len(one.quote + one.sentence) for one in kept[n]) for n in COUNTS}
    assert all(sizes[count] <= 1.2 * count * sizes[1] for count in COUNTS)
    assert len(set(claim_keys(reports[16]).values())) == len(reports[16].claims)


@pytest.mark.parametrize("said", REPEATED)
def test_a_statement_said_again_and_again_makes_no_claim_for_each_two_of_them(said):
    found = {count: check("\n\n".join([said] * count)) for count in (2, 8, 32)}
    claims = {count: len(report.claims) for count, report in found.items()}
    assert claims[2], "nothing is claimed"
    assert claims[32] <= 4 * (claims[8] + 1)
    held = {n: sum(len(c.relation.quantities()) for c in found[n].claims) for n in found}
    assert held[32] <= 4 * (held[8] + 3)


@pytest.mark.parametrize("count", [2, 10, 30])
def test_one_figure_restated_is_one_claim_with_every_place(count):
    said = "The harbour trust employs 640 people on the quay."
    (claim,) = check("\n\n".join([said] * count)).claims
    assert len(claim.spots) == count
    assert claim.text == " … ".join(["640"] * count)
    told = json.loads(check("\n\n".join([said] * count)).to_json())["claims"][0]
    assert len(told["roles"]["again"]) == count - 2
    assert told["spans"] == [list(spot) for spot in claim.spots]


def test_what_differs_is_told_once_for_each_of_its_sizes():
    said = "The harbour trust employs {} people on the quay."
    sizes = ["640", "460", "640", "560", "460"]
    found = check("\n\n".join(said.format(size) for size in sizes)).claims
    told = {claim.text: claim.verdict.value for claim in found}
    assert len(found) == len(told)
    assert told == {
        "640 … 460 … 460": "inconsistent",
        "640 … 640": "consistent",
        "640 … 560": "inconsistent",
    }
