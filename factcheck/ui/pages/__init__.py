"""The pages, each a file that reads from top to bottom."""

from factcheck.ui.pages import (
    catalogue,
    compare,
    login,
    numbers,
    reference,
    report,
    review,
    settings,
    texts,
)
from factcheck.ui.state.ways import Way

LOGIN = login.page
PAGES = {
    Way.REVIEW: review.page,
    Way.TEXTS: texts.page,
    Way.COMPARE: compare.page,
    Way.REPORT: report.page,
    Way.NUMBERS: numbers.page,
    Way.REFERENCE: reference.page,
    Way.CATALOGUE: catalogue.page,
    Way.SETTINGS: settings.page,
}
