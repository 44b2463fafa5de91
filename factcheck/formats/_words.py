"""The headings and standing sentences that a report has alike on the page, on paper and in Word.

The sections come in this order in all of them: flagged, article, consistent, unverifiable,
unchecked, checked.
"""

from factcheck.version import VERSION

WORDS = {
    "kicker": "Fact-check of the numbers",
    "flagged": "What needs a decision",
    "nothing": "Nothing was flagged: every claim that could be checked adds up.",
    "article": "The article",
    "consistent": "Claims that add up",
    "unverifiable": "Claims that could not be checked",
    "unchecked": "Numbers in no claim",
    "none": "None: every number has its part in a claim.",
    "checked": "How it was checked",
    "method": f"factcheck {VERSION} read every number as the interval of values that its printed "
    "digits may stand for, recomputed each claim from the other numbers of the text, and tried the "
    "kinder readings before saying that one does not fit. A verdict is about arithmetic, never "
    "about truth.",
    "foot": f"Fact-check by factcheck {VERSION}",
}
