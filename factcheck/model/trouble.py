"""What people are told of errors of ours: one sentence, for one report or for many."""

from collections.abc import Iterable

from factcheck.model.claim import Claim
from factcheck.model.failure import Failure

SHOWN = 5  # kinds of error that are named


class Trouble:
    """Counts errors; `sentence` is empty as long as there is none.

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
        """The errors of one report; of a claim with findings only some checks failed."""
        held = tuple(errors)
        if not held:
            return
        told = {one.claim for one in held} - {None}
        self._claims += len(told)
        self._partly |= any(claim.findings for claim in claims if claim.id in told)
        self._missing |= any(one.claim is None for one in held)
        self._kinds |= {f"{one.where}: {one.kind}": None for one in held}

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
