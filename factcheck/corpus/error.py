"""What goes wrong in a corpus, said for people."""

KILLED = (
    "the processes that take it are killed: see whether memory is short, "
    "and run the same command again."
)


class CorpusError(Exception):
    """A run that cannot go on; its message is one sentence that says what to do."""


class DiedError(CorpusError):
    """A task that was given up because every process that took it died."""

    def __init__(self, message: str = KILLED) -> None:
        """Short memory is what processes mostly die of."""
        super().__init__(message)
