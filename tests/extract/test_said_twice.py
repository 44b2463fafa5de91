"""Ratios beside a per cent, units that the words ask for, shares of what no number counts."""

import pytest

from factcheck import check


def told(text: str, name: str) -> list[tuple[str, set[str]]]:
    """The claims of one relation: their verdicts and their printed numbers."""
    claims = [claim for claim in check(text).claims if claim.relation.name == name]
    return [(c.verdict.value, {q.text for q in c.relation.quantities()}) for c in claims]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("One in four homes – 25% – is damp.", {"One in four", "25%"}),
        ("One in five of the homes - 20% - is damp.", {"One in five", "20%"}),
        ("Some 25% of homes – one in four – are damp.", {"25%", "one in four"}),
        ("Nine in ten pupils — 90 per cent — came.", {"Nine in ten", "90 per cent"}),
    ],
)
def test_a_ratio_and_a_per_cent_between_dashes_agree(text, numbers):
    assert told(text, "restatement") == [("consistent", numbers)]


@pytest.mark.parametrize(
    "text",
    [
        "One in four homes – 35% – is damp.",
        "One in four homes - 45% - is damp.",
        "Some 45% of homes – one in four – are damp.",
    ],
)
def test_or_do_not(text):
    assert [verdict for verdict, _ in told(text, "restatement")] == ["inconsistent"]


@pytest.mark.parametrize(
    "text",
    [
        "One in four – 35% in Kent – are damp.",
        "One in four homes – 35% more than in May – is damp.",
        "One in four homes – 35% up on May – is damp.",
        "One in four homes – 35% of them old – is damp.",
    ],
)
def test_another_per_cent_between_dashes_is_left_alone(text):
    assert "inconsistent" not in [verdict for verdict, _ in told(text, "restatement")]


@pytest.mark.parametrize(
    ("text", "doubted"),
    [
        ("The energy saved was 40 MW.", True),
        ("The energy used by the town is 40 MW.", True),
        ("The energy produced was 40 MWh.", False),
        ("The energy consumed came to 3 GWh.", False),
        ("The energy supplied comes from a plant of 40 MW.", False),
        ("The energy plan calls for 40 MW.", False),
    ],
)
def test_energy_is_told_in_units_of_energy(text, doubted):
    found = [verdict for verdict, _ in told(text, "comparison")]
    assert ("questionable" in found) is doubted


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("There were 400 cases and 80 deaths (CFR 20%).", "consistent"),
        ("There were 400 cases and 80 deaths (a CFR of 20%).", "consistent"),
        ("There were 400 cases and 80 deaths (CFR 30%).", "inconsistent"),
    ],
)
def test_a_fatality_rate_may_be_cut_to_letters(text, verdict):
    assert told(text, "share") == [(verdict, {"400", "80", text[-5:-2]})]


@pytest.mark.parametrize(
    "text",
    [
        "The mill has 412 staff, 5% of the population.",
        "The mill has 412 staff, some 5% of the population.",
        "The mill has 412 staff, or 5% of the population.",
    ],
)
def test_a_share_behind_a_comma_is_of_what_no_number_counts(text):
    assert told(text, "share") == [("unverifiable", {"412", "5%"})]


@pytest.mark.parametrize(("share", "verdict"), [("5%", "consistent"), ("15%", "inconsistent")])
def test_or_of_what_one_does(share, verdict):
    text = f"The town has 412 teachers, {share} of the population of 8,240."
    assert told(text, "share") == [(verdict, {"412", share, "8,240"})]
