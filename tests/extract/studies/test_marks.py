"""What belongs to an estimate or a test is no size: nothing adds it up, shares it or prices it."""

import pytest

from factcheck.checking import check
from factcheck.extract.quantities import scan
from factcheck.extract.quantities.mention import Study
from factcheck.extract.sentences.prose import prose


def marked(text: str, study: Study) -> list[str]:
    """The numbers of a text that are marked as this."""
    found = scan.read(prose(text), None).mentions
    return [text[one.start : one.end] for one in found if one.study is study]


ENDS = [
    ("The odds ratio was 1.14 (0.52, 2.31).", ["0.52", "2.31"]),
    ("The median wait was 3.1 days (1.2; 7.4).", ["1.2", "7.4"]),
    ("The median age was 34 (IQR 28–41).", ["28–41"]),
    ("The hazard ratio was 0.71 [0.55–0.92].", ["0.55–0.92"]),
    ("The gap was 3.1 kg (1.2 to 5.0).", ["1.2 to 5.0"]),
    ("The gap was 3.4 kg (95% CI −1.2 to 8.0).", ["95%", "−1.2 to 8.0"]),
    ("The gap was 3.4 kg, 95 % CI [1.2, 8.0].", ["95 %", "1.2", "8.0"]),
    ("A ratio of 0.62 with a 95% confidence interval of 0.45 to 0.86.", ["95%", "0.45 to 0.86"]),
    ("The median was 5 (interquartile range 3 to 8).", ["3 to 8"]),
    ("The rent was €120 (€80, €200).", ["€80", "€200"]),
]


@pytest.mark.parametrize(("text", "ends"), ENDS)
def test_the_ends_of_an_interval_are_told_from_its_estimate(text, ends):
    assert marked(text, Study.ENDS) == ends


@pytest.mark.parametrize(
    ("text", "spreads"),
    [
        ("The mean score was 4.2 (SD = 1.1, n = 50).", ["1.1"]),
        ("The mean score was 4.2 (standard deviation 1.1).", ["1.1"]),
        ("Means were 4.2 and 5.1 (SD 1.1 and 0.9).", ["1.1", "0.9"]),
        ("The slope was 0.42 (SE 0.10).", ["0.10"]),
    ],
)
def test_a_spread_goes_by_its_name(text, spreads):
    assert marked(text, Study.SPREAD) == spreads


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("F(1, 150) = 4.02, p = .40.", ["1", "150", "4.02", ".40"]),
        ("It differed, χ²(1, N = 90) = 4.21, p < .05.", ["1", "90", "4.21", ".05"]),
        ("We found t(31) = −3.10, d = 0.55.", ["31", "−3.10", "0.55"]),
        ("HR 0.71, OR 1.26 and aOR = 1.97.", ["0.71", "1.26", "1.97"]),
        ("The odds ratio for women was 1.85.", ["1.85"]),
    ],
)
def test_the_values_of_tests_go_by_their_symbols(text, values):
    assert marked(text, Study.TEST) == values


@pytest.mark.parametrize(
    "text",
    [
        "(Smith, 2010)",
        "(see Smith & Lee, 2010; Moe, 2010)",
        "Smith et al. (2010)",
        "(Moe, 2010, p. 4)",
    ],
)
def test_the_year_of_a_source_dates_nothing(text):
    assert set(marked(f"Rents fell {text} by 4%.", Study.SOURCE)) == {"2010"}


@pytest.mark.parametrize(
    "text",
    [
        "Nestor paid 1bn francs ($861m; £451m).",
        "There were 40 shops (30 to 50 last year).",
        "In all 2,900 came, 58% (1,682) of them women.",
        "Of 40 patients 12 (30%) died.",
        "The oven reached 2,700°F (1,480°C).",
        "The mean of June was 16.1C (61F).",
        "It is behind Kinhead (148,500) and Skerra (58,900).",
        "In Q3 sales were $162 million.",
        "He won in London (2012).",
        "Three wards (12 beds, 14 beds and 9 beds) closed.",
        "The average was £52 (£48 a year before).",
    ],
)
def test_other_brackets_hold_sizes(text):
    assert all(one.study is Study.NONE for one in scan.read(prose(text), None).mentions)


SILENT = [
    "Odds were higher in women (1.5 [1.1, 2.0]) and older adults (2.0 [1.5, 2.7]).",
    "HR 0.71 (0.55–0.92), OR 1.26 (0.81, 1.71), aOR 1.97.",
    "The mean was 10.0 (SD 2.0), 12.0 in women and 8.0 in men.",
    "Mean scores were 4.2 and 5.1 (SD 1.1 and 0.9).",
    "The mean was 4.13 (0.9) in the first group and 5.03 (1.1) in the second.",
    "The risk ratio was 1.20 (0.80, 2.00) and the rate was 3.2 (1.2, 2.0).",
    "Smoking (OR 2.0, 1.2 to 3.2) and age (OR 1.2, 1.0 to 1.4) mattered, sex (OR 3.2) too.",
    "The rent was €120 (€80, €200) in May.",
    "The wait was 12 days (IQR 4, 8) and 4 days at night.",
    "It held, F(2, 48) = 50.0, p = .001, and t(48) = 2.00.",
    "Weights were 80 kg (70, 90), 10 kg (5, 15) and 90 kg (80, 100).",
    "Smith et al. (2010) followed Jones et al. (2012) for two years.",
    "The median was 5 (IQR 3 to 8, n = 60).",
]


@pytest.mark.parametrize("text", SILENT)
def test_estimates_and_their_spreads_make_no_sum_share_or_price(text):
    bound = {claim.relation.name for claim in check(text).claims}
    assert not bound & {"total", "share", "conversion", "average", "rate", "elapsed"}


def test_an_estimate_may_still_fall():
    text = "Scores fell from 12.1 (SD 3.0) to 10.0 (SD 2.9), a fall of 2.6."
    assert [claim.verdict for claim in check(text).claims] == ["inconsistent"]
