"""The one error that this room raises."""


class TableError(ValueError):
    """A file that cannot be read as a table; its message is one sentence for people."""
