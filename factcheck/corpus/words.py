"""Numbers with their nouns."""


def counted(count: int, noun: str) -> str:
    """How many of what.

    >>> counted(1, "row"), counted(1200, "row")
    ('1 row', '1,200 rows')
    """
    return f"{count:,} {noun if count == 1 else f'{noun}s'}"
