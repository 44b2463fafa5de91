"""Two drafts: the fate of each claim, and which faults are new."""

import pytest

from factcheck.checking import check
from factcheck.drafts.difference import Difference, Draft, NoReportError
from factcheck.drafts.keys import claim_keys
from factcheck.drafts.matching import Fate
from factcheck.model.finding import Verdict

WRONG = "Visits rose 45% to 7,000 from 6,000."
RIGHT = "Sales rose 12% to 5.6m from 5m."
KIND = "Trade rose 16% to 7,000 from 6,000."


def difference(old: str, new: str) -> Difference:
    return Difference.between(Draft.of(check(old)), Draft.of(check(new)))


def faults(old: str, new: str, least: Verdict = Verdict.INCONSISTENT) -> list[str]:
    return [one.new.quote for one in difference(old, new).faults(least)]


def test_a_report_says_the_same_of_its_claims_as_the_store_does():
    report = check(f"{WRONG} {RIGHT} {WRONG}")
    traces = Draft.read(report.to_dict()).traces
    assert {trace.name: trace.key for trace in traces} == claim_keys(report)
    assert Draft.of(report) == Draft.read(report.to_dict())


def test_every_claim_has_its_fate():
    found = difference(f"{WRONG} {RIGHT}", f"{WRONG.replace('45', '46')} {KIND}")
    assert [one.fate for one in found.pairs] == [Fate.CHANGED, Fate.ADDED, Fate.GONE]


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        (WRONG, WRONG, []),
        (WRONG, f"It rained. {WRONG}", []),
        (RIGHT, f"{RIGHT} {WRONG}", ["45% to 7,000 from 6,000"]),
        (WRONG, WRONG.replace("45", "46"), ["46% to 7,000 from 6,000"]),
        (WRONG.replace("45", "16.7"), WRONG, ["45% to 7,000 from 6,000"]),
        (WRONG, "", []),
    ],
)
def test_a_fault_is_new_unless_its_claim_had_it_before(old, new, found):
    assert faults(old, new) == found


def test_the_mildest_verdict_decides_what_a_fault_is():
    assert faults("", KIND) == []
    assert faults("", KIND, Verdict.QUESTIONABLE) == ["16% to 7,000 from 6,000"]


def spoiled(**changes: object) -> dict:
    return check(WRONG).to_dict() | changes


@pytest.mark.parametrize(
    ("plain", "why"),
    [
        ([], "not a report"),
        ({}, "not a report"),
        (spoiled(schema="factcheck/report/9"), "not a report of the kind factcheck/report/1"),
        (spoiled(claims=7), "lacks something"),
        (spoiled(document={}), "lacks something"),
        (spoiled(document=check("").to_dict()["document"]), "lacks something"),
        (spoiled(claims=[{"id": "c1"}]), "lacks something"),
        (spoiled(settings={"select": 7}), "lacks something"),
    ],
)
def test_what_is_no_report_is_told(plain, why):
    with pytest.raises(NoReportError, match=why):
        Draft.read(plain)
