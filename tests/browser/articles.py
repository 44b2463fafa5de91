"""Articles for the browser, our own."""

HOSTILE = """Clinic visits *soar* 🚢🚢 <script>window.pwned = 1</script>

Visits 🚢 rose 45% to 7,000 from 6,000 <img src=x onerror="window.pwned = 1">, *they* say, \
$x^2$ & <b>all</b>.

The 🚢 board's costs rose 25% to $5m from $4m {{ 7 * 7 }} ${7 * 7} </textarea><svg onload=pwned=1>.
"""
WRONG, RIGHT = 45, 25
STREETS = ("Mill", "Harbour", "Church", "Orchard")
TITLE = HOSTILE.splitlines()[0]


def vast(claims: int = 4_000) -> str:
    """So many marks in more than 200,000 characters, five sentences a paragraph."""
    sentences = [
        f"Visits in {STREETS[number % 4]} Street rose {WRONG if number % 3 == 0 else RIGHT}% "
        f"to {5_000 + 5 * number:,} from {4_000 + 4 * number:,}."
        for number in range(claims)
    ]
    paragraphs = [" ".join(sentences[start : start + 5]) for start in range(0, claims, 5)]
    return "Visits to the clinics\n\n" + "\n\n".join(paragraphs) + "\n"


def long(claims: int = 30) -> str:
    """So many sentences with one claim each; every third one does not add up."""
    levels = [(4_000 + 400 * number, 5_000 + 500 * number) for number in range(claims)]
    sentences = [
        f"Visits in {STREETS[number % 4]} Street rose {WRONG if number % 3 == 0 else RIGHT}% "
        f"to {after:,} from {before:,}."
        for number, (before, after) in enumerate(levels)
    ]
    return "Visits to the clinics\n\n" + "\n\n".join(sentences) + "\n"
