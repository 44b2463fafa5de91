"""Texts made of what claims are made of, without any sense: for whatever must hold of any text."""

from hypothesis import strategies as st

PIECES = [
    "rose", "fell", "to", "from", "of", "up", "down", "doubled", "by", "a", "the", "in", "and",
    "or", "than", "more", "per cent", "%", "£", "$", "5",
    "6,000", "72,000", "1.3bn", "-", "–",
    "(", ")",
    ",", ".", "12", "2010", "last year", "total", "including", "each", "a day", "one in five",
    "half", "km", "miles", "½", "\u00a0", "\n", "😀", "İ", "１２", "٣", "€5m-€6m", "10:30", "3-1",
    "Article 50",
]  # fmt: skip
TEXTS = st.one_of(
    st.text(max_size=200), st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join)
)
