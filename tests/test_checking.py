"""From Python: a text or a document, all at once or one after another."""

from datetime import date

import pytest

import factcheck
from factcheck.model.settings import SettingsError

LAST_YEAR = "Sales were £4m last year."


def test_quantities_of_a_text_or_of_a_document_with_its_date():
    document = factcheck.Document(LAST_YEAR, published=date(2018, 1, 14))
    found = factcheck.quantities(document)
    assert found == factcheck.quantities(LAST_YEAR, published=date(2018, 1, 14))
    assert found[0].period.start == date(2017, 1, 1)


def test_settings_and_keywords_choose_the_checks():
    document = factcheck.Document("Visits rose by 1,000, or 45%, to 7,000 from 6,000.")
    settings = factcheck.Settings(ignore=("FC106",))
    assert codes(factcheck.Checker(settings), document) == {"FC101"}
    assert codes(factcheck.Checker(settings, ignore=()), document) == {"FC101", "FC106"}
    assert codes(factcheck.Checker(select=["FC102"]), document) == {"FC102"}
    assert factcheck.check(document, settings=settings).settings == settings


def codes(checker: factcheck.Checker, document: factcheck.Document) -> set[str]:
    """The checks that speak."""
    claims = checker.check(document).claims
    return {finding.code for claim in claims for finding in claim.findings}


def test_a_code_that_no_check_has_is_refused():
    with pytest.raises(SettingsError, match="no check has the code 'FC999'"):
        factcheck.Checker(factcheck.Settings(ignore=("FC999",)))
