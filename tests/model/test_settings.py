"""Settings: what may be said, and what they do to a finding."""

import pytest

from factcheck.model.claim import Claim
from factcheck.model.finding import Finding, Verdict
from factcheck.model.relation import Change
from factcheck.model.settings import Settings, SettingsError, Strictness
from factcheck.model.span import Span


def claim(verdict: Verdict, *readings: str) -> Claim:
    finding = Finding(
        "FC101", "growth-mismatch", verdict, Span(0, 3), "", readings=readings, remedy="17%"
    )
    return Claim(Span(0, 3), "up.", Change(), findings=(finding,))


@pytest.mark.parametrize(
    ("strictness", "verdict"),
    [
        (Strictness.LENIENT, Verdict.CONSISTENT),
        (Strictness.NORMAL, Verdict.QUESTIONABLE),
        (Strictness.STRICT, Verdict.INCONSISTENT),
    ],
)
def test_strictness_decides_on_what_only_a_kind_reading_fits(strictness, verdict):
    kind = claim(Verdict.QUESTIONABLE, "as printed", "closing zeros as rounding")
    settings = Settings(strictness=strictness)
    assert settings.applied(kind).verdict is verdict
    assert bool(settings.applied(kind).findings[0].remedy) == (verdict is not Verdict.CONSISTENT)


@pytest.mark.parametrize("strictness", Strictness)
def test_strictness_leaves_everything_else_alone(strictness):
    settings = Settings(strictness=strictness)
    misleading = claim(Verdict.QUESTIONABLE)
    wrong = claim(Verdict.INCONSISTENT, "as printed", "closing zeros as rounding")
    assert settings.applied(misleading) == misleading
    assert settings.applied(wrong) == wrong


def test_a_check_runs_unless_it_is_ignored_or_others_are_selected():
    settings = Settings(select=("FC1", "FC203"), ignore=("FC109",))
    asked = ("FC101", "FC109", "FC203", "FC204")
    assert [settings.runs(code) for code in asked] == [True, False, True, False]
    assert Settings().runs("FC999")


def test_lists_and_words_will_do_in_python_too():
    settings = Settings(ignore=["fc109"], strictness="strict")
    assert settings == Settings(ignore=("FC109",), strictness=Strictness.STRICT)
    assert settings.strictness.verdict is Verdict.INCONSISTENT


def test_plain_data_comes_back_as_the_same_settings():
    settings = Settings(("FC1",), ("FC109",), Strictness.STRICT)
    assert Settings.of(settings.to_dict()) == settings
    assert Settings.of({}) == Settings()
    assert Settings.of({"ignore": [" fc109"]}).ignore == ("FC109",)


@pytest.mark.parametrize(
    ("table", "why"),
    [
        (
            {"strict": True},
            "there is no setting 'strict'; there are select, ignore, strictness, rates, likeness.",
        ),
        ({"select": "FC1"}, "'select' wants a list of codes"),
        ({"ignore": [1]}, "'ignore' wants a list of codes"),
        ({"ignore": [" "]}, "'ignore' wants a list of codes"),
        ({"strictness": "harsh"}, "'strictness' is one of lenient, normal, strict; not 'harsh'."),
        ({"strictness": ["strict"]}, "'strictness' is one of"),
    ],
)
def test_what_makes_no_sense_is_one_sentence(table, why):
    with pytest.raises(SettingsError) as caught:
        Settings.of(table)
    assert str(caught.value).startswith(why)
    assert str(caught.value).endswith(".")


def test_tolerances_are_per_cents():
    assert Settings(rates=2).rates == 2.0
    assert Settings(rates=2).words.endswith("rates: ±2%")
    with pytest.raises(SettingsError, match="'rates' is a tolerance in per cent"):
        Settings(rates=-1)
    with pytest.raises(SettingsError, match="'likeness' is a tolerance in per cent"):
        Settings.of({"likeness": "rough"})


def test_a_wider_tolerance_lets_a_rate_pass():
    from factcheck.checking import Checker
    from factcheck.model.document import Document

    text = Document("The club paid £10.0m ($12.5m) for it. It owes the builder £40.0m ($54.0m).")
    verdicts = [
        {claim.verdict for claim in Checker(Settings(rates=rates)).check(text).claims}
        for rates in (5, 15)
    ]
    assert Verdict.INCONSISTENT in verdicts[0]
    assert verdicts[1] == {Verdict.CONSISTENT}
