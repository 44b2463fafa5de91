from collections import Counter
from datetime import date

from factcheck.checking import check
from factcheck.model.finding import Verdict
from factcheck.ui.state import seeds


def test_the_samples_of_the_project_open_in_order_with_their_dates():
    found = seeds.samples()
    assert found[1].source == "02-fraud-referrals.txt"
    assert found[1].published == date(2018, 1, 14)
    assert all(sample.title and sample.text for sample in found)
    assert [sample.source for sample in found] == sorted(sample.source for sample in found)


def test_the_first_sample_has_one_error_among_claims_that_add_up():
    report = check(seeds.samples()[0])
    verdicts = Counter(claim.verdict for claim in report.claims)
    assert verdicts.keys() == {Verdict.INCONSISTENT, Verdict.CONSISTENT}
    assert verdicts[Verdict.INCONSISTENT] == 1
    assert verdicts[Verdict.CONSISTENT] >= 5


def test_what_cannot_be_read_is_left_out(tmp_path):
    (tmp_path / "1.txt").write_bytes(b"\x00\x01")
    (tmp_path / "2.md").write_text("# Ships\n\nThere are 5.", encoding="utf-8")
    (tmp_path / "2.expected.json").write_text('{"published": "soon"}', encoding="utf-8")
    (tmp_path / "3.pdf").write_text("no", encoding="utf-8")
    (tmp_path / "4.txt").mkdir()
    found = seeds.samples(tmp_path)
    assert [(sample.title, sample.published) for sample in found] == [("Ships", None)]


def test_an_installation_without_samples_offers_none(tmp_path, monkeypatch):
    monkeypatch.setattr(seeds, "home", lambda: tmp_path)
    assert seeds.folder() is None
    assert seeds.samples() == []
    (tmp_path / "seeds").mkdir()
    assert seeds.folder() == tmp_path / "seeds"
