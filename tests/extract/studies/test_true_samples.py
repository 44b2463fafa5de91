"""What is worked out from a sample and printed, rounded, is never flagged, whatever the sample."""

from math import exp, sqrt
from statistics import fmean, stdev

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.checking import check

counts = st.integers(4, 400).flatmap(lambda n: st.tuples(st.integers(1, n - 1), st.just(n)))


def messages(text: str) -> list[str]:
    flagged = [claim for claim in check(text).claims if claim.verdict.flagged]
    return [finding.message for claim in flagged for finding in claim.findings]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.integers(1, 7), min_size=5, max_size=80))
def test_the_mean_and_deviation_of_whole_numbers(answers):
    spread = f"M = {fmean(answers):.2f}, SD = {stdev(answers):.2f}, N = {len(answers)}"
    assert not messages(f"Pupils rated it on a scale of 1 to 7 ({spread}).")


@settings(max_examples=150, deadline=None)
@given(counts, st.integers(0, 2))
def test_a_per_cent_of_people(count, decimals):
    part, n = count
    assert not messages(f"Of the {n} patients, {100 * part / n:.{decimals}f}% had a fever.")


@settings(max_examples=150, deadline=None)
@given(counts, counts)
def test_the_ratios_of_counts(one, other):
    (a, m), (b, n) = one, other
    groups = f"Relapse came to {a} of {m} on the drug and {b} of {n} on placebo"
    odds, risks = (a / (m - a)) / (b / (n - b)), (a / m) / (b / n)
    assert not messages(f"{groups} (OR {odds:.2f}).")
    assert not messages(f"{groups} (RR {risks:.2f}).")


@settings(max_examples=150, deadline=None)
@given(st.integers(4, 200), st.integers(4, 200), st.floats(0.1, 6))
def test_d_of_two_groups_up_to_three_times_as_large(first, second, t):
    if not 1 / 3 <= first / second <= 3:
        return
    d = t * sqrt(1 / first + 1 / second)
    size = f"t({first + second - 2}) = {t:.2f}, p < .999, d = {d:.2f}"
    assert not messages(f"The groups differed, {size}.")


@settings(max_examples=150, deadline=None)
@given(st.floats(-3, 3), st.floats(0.05, 1))
def test_the_interval_of_a_logarithm(log, error):
    low, middle, high = (exp(log + step * 1.96 * error) for step in (-1, 0, 1))
    if low < 0.1:
        return
    assert not messages(f"The odds ratio was {middle:.2f} (95% CI {low:.2f} to {high:.2f}).")
