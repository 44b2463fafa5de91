"""The command that installs an extra, as messages give it."""


def install(extra: str) -> str:
    """The command for a checkout: on the public index the name factcheck is somebody else's.

    >>> install("pdf")
    "pip install '.[pdf]' in a checkout of factcheck"
    """
    return f"pip install '.[{extra}]' in a checkout of factcheck"
