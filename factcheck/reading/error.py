"""The one error that reading raises."""


class ReadingError(ValueError):
    """A file that cannot be read as prose; its message is one sentence for people."""
