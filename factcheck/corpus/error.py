"""The one error that a corpus raises for people."""


class CorpusError(Exception):
    """A run that cannot go on; its message is one sentence that says what to do."""
