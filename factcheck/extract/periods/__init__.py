"""Dates and stretches of time in prose, absolute or reckoned from the date of publication.

Trigger words and four-digit numbers are among the openings of the text (`scan`); a reader at
each place takes in the words beside it and gives an atom (`years`, `months`, `days`, `units`,
`coded`); atoms are then put together (`join`, `ranges`), bounded (`edges`), and those that
point back at another period are dated by it (`anaphora`).
"""

from factcheck.extract.periods.reader import find, read

__all__ = ["find", "read"]
