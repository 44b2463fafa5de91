"""The one sentence about errors of our own, for one report or for many."""

from collections.abc import Iterable

from factcheck.model.claim import Claim
from factcheck.model.failure import Failure

SHOWN = 5  # kinds of error that are named


class Trouble:
    """A count of errors; `sentence` is empty as long as there is none.

    >>> trouble = Trouble()
    >>> trouble.add([Failure("FC303", "KeyError", "c1"), Failure("FC303", "KeyError", "c2")])
    >>> trouble.sentence
    '2 claims could not be checked because of an error of ours (FC303: KeyError); please report it.'
    """

    def __init__(self) -> None:
        """Nothing went wrong so far."""
        self._claims = 0
        self._partly = self._missing = False
        self._kinds: dict[str, None] = {}

    def add(self, errors: Iterable[Failure], claims: Iterable[Claim] = ()) -> None:
        """Count the errors of one report; of a claim with findings only some checks failed."""
        listed = tuple(errors)
        if not listed:  # the claims of a report without errors are not looked at
            return
        failed = {error.claim for error in listed} - {None}
        self._claims += len(failed)
        self._partly |= any(claim.findings for claim in claims if claim.id in failed)
        self._missing |= any(error.claim is None for error in listed)
        self._kinds |= {f"{error.where}: {error.kind}": None for error in listed}

    @property
    def sentence(self) -> str:
        """Which claims suffered, from what, and what to do."""
        if not self._kinds:
            return ""
        named = [*self._kinds][:SHOWN]
        more = ["…"] if len(self._kinds) > SHOWN else []
        cause = f"because of an error of ours ({', '.join(named + more)}); please report it."
        if not self._claims:
            return f"Claims may be missing {cause}"
        claims = f"{self._claims:,} claim{'s' * (self._claims != 1)}"
        how = " in full" * self._partly + ", and others may be missing," * self._missing
        return f"{claims} could not be checked{how} {cause}"
