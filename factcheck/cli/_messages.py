"""What the checks say of all their examples, in one list to be read at one sitting."""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass

from factcheck.catalogue import PUBLISHED, sentence
from factcheck.checking import check
from factcheck.checks import registry
from factcheck.formats._shown import line, mending
from factcheck.model.claim import Claim
from factcheck.model.finding import Finding


@dataclass(frozen=True, slots=True)
class Message:
    """What is said of a claim; without a finding, the reason why it is not checked."""

    code: str  # of the check that says it; empty for a reason
    verdict: str
    fit: str
    remark: str
    message: str
    mending: str
    diagnosis: str

    @property
    def how(self) -> str:
        """ "consistent, rounding"."""
        return ", ".join(said for said in (self.verdict, self.fit, self.remark) if said)

    @property
    def told(self) -> str:
        """ "From 6,000 to 7,000 is …  [Would fit: 16.7% for 45%]"."""
        diagnosis = f"diagnosis: {self.diagnosis}" if self.diagnosis else ""
        more = "; ".join(line(said) for said in (self.mending, diagnosis) if said)
        return f"{line(self.message)}  [{more}]" if more else line(self.message)


def as_text() -> str:
    """A row a message, by the codes of the checks; what is said twice stands there once."""
    distinct = dict.fromkeys(one for one, _ in messages())
    width = max((len(one.how) for one in distinct), default=0)
    return "".join(f"{one.code or '–':5}  {one.how:{width}}  {one.told}\n" for one in distinct)


def as_json() -> str:
    """The same with the sentences that the messages are about."""
    held = [{**asdict(one), "example": example} for one, example in messages()]
    return json.dumps(held, ensure_ascii=False, indent=1) + "\n"


def messages() -> list[tuple[Message, str]]:
    """All that is said of the examples, each with its sentence, reasons first."""
    return sorted(_messages(), key=lambda pair: pair[0].code)


def _messages() -> Iterator[tuple[Message, str]]:
    checks = registry().values()
    examples = (text for one in checks for text in (*one.flags, *one.passes))
    for text in dict.fromkeys(map(sentence, examples)):
        for claim in check(text, published=PUBLISHED).claims:
            yield from ((one, text) for one in _of(claim))


def _of(claim: Claim) -> Iterator[Message]:
    if not claim.findings:
        yield Message("", claim.verdict.value, "", "", claim.reason, "", "")
    for finding in claim.findings:
        yield _told(finding)


def _told(one: Finding) -> Message:
    fit, verdict = one.closeness.value if one.closeness else "", one.verdict.value
    return Message(one.code, verdict, fit, one.remark, one.message, mending(one), one.diagnosis)
