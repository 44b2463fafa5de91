"""What a user decides about checking: which checks run, how strict they are."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any

from msgspec.structs import replace

from factcheck.model.claim import Claim
from factcheck.model.finding import Finding, Verdict


class SettingsError(ValueError):
    """A setting that makes no sense; the message is one sentence."""


class Strictness(StrEnum):
    """What becomes of a claim that fits only when its numbers are read kindly."""

    LENIENT = "lenient"
    NORMAL = "normal"
    STRICT = "strict"

    @property
    def verdict(self) -> Verdict:
        """The verdict on a claim that only a kind reading fits."""
        return _VERDICTS[self]


_VERDICTS = {
    Strictness.LENIENT: Verdict.CONSISTENT,
    Strictness.NORMAL: Verdict.QUESTIONABLE,
    Strictness.STRICT: Verdict.INCONSISTENT,
}


@dataclass(frozen=True, slots=True)
class Settings:
    """`select` and `ignore` are codes or beginnings of codes ("FC1", "FC109").

    Without `select` every check runs that `ignore` does not name. `rates` is how far exchange
    rates of one text may lie apart, `likeness` how rough a likeness (football pitches, buses)
    may be; both in per cent.

    >>> settings = Settings(ignore=("FC1",))
    >>> settings.runs("FC101"), settings.runs("FC201")
    (False, True)
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    strictness: Strictness = Strictness.NORMAL
    rates: float = 5.0
    likeness: float = 10.0

    def __post_init__(self) -> None:
        """Take lists and plain words too; SettingsError for what is neither."""
        for name in ("select", "ignore"):
            object.__setattr__(self, name, _codes(name, getattr(self, name)))
        object.__setattr__(self, "strictness", _strictness(self.strictness))
        for name in ("rates", "likeness"):
            object.__setattr__(self, name, _percent(name, getattr(self, name)))

    @classmethod
    def of(cls, table: Mapping[str, Any]) -> "Settings":
        """The settings in plain data; SettingsError for a name or value that is none.

        >>> Settings.of({"ignore": ["FC1"], "strictness": "strict"}).strictness
        <Strictness.STRICT: 'strict'>
        """
        known = [field.name for field in fields(cls)]
        if unknown := [name for name in table if name not in known]:
            raise SettingsError(
                f"there is no setting '{unknown[0]}'; there are {', '.join(known)}."
            )
        return cls(**table)

    def to_dict(self) -> dict[str, Any]:
        """Plain data, from which `of` makes the same settings."""
        return {
            "select": list(self.select),
            "ignore": list(self.ignore),
            "strictness": self.strictness.value,
            "rates": self.rates,
            "likeness": self.likeness,
        }

    def runs(self, code: str) -> bool:
        """True if the check of that code is switched on."""
        chosen = not self.select or code.startswith(self.select)
        return chosen and not (self.ignore and code.startswith(self.ignore))

    def applied(self, claim: Claim) -> Claim:
        """The claim with the verdicts that these settings give it."""
        if not any(finding.charitable for finding in claim.findings):
            return claim
        return claim.judged(tuple(self._applied(finding) for finding in claim.findings))

    def _applied(self, finding: Finding) -> Finding:
        if not finding.charitable:
            return finding
        verdict = self.strictness.verdict
        remedy = "" if verdict is Verdict.CONSISTENT else finding.remedy
        return replace(finding, verdict=verdict, remedy=remedy)

    @property
    def words(self) -> str:
        """For the reader of a report.

        >>> Settings(ignore=("FC1", "FC203")).words
        'all checks but FC1, FC203; strictness: normal'
        """
        checks = ", ".join(self.select) or "all checks"
        ignored = f" but {', '.join(self.ignore)}" if self.ignore else ""
        moved = [
            f"; {name}: ±{getattr(self, name):g}%"
            for name in ("rates", "likeness")
            if getattr(self, name) != getattr(DEFAULT, name)
        ]
        return f"{checks}{ignored}; strictness: {self.strictness}{''.join(moved)}"


def _codes(name: str, said: object) -> tuple[str, ...]:
    listed: list[Any] = list(said) if isinstance(said, list | tuple) else [None]
    if not all(isinstance(code, str) and code.strip() for code in listed):
        raise SettingsError(f'\'{name}\' wants a list of codes, such as ["FC1", "FC203"].')
    return tuple(code.strip().upper() for code in listed)


def _strictness(said: object) -> Strictness:
    if not isinstance(said, str) or said not in set(Strictness):
        raise SettingsError(f"'strictness' is one of {', '.join(Strictness)}; not {said!r}.")
    return Strictness(said)


def _percent(name: str, said: object) -> float:
    number = isinstance(said, int | float) and not isinstance(said, bool)
    if not number or not 0 <= float(said) < 100:  # type: ignore[arg-type]  # a number, as tested
        raise SettingsError(f"'{name}' is a tolerance in per cent, from 0 to 99; not {said!r}.")
    return float(said)  # type: ignore[arg-type]


DEFAULT = Settings()
