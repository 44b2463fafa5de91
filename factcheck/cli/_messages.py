"""The messages of all checks on all their examples, as one list for proof-reading."""

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
    """A finding on an example; for a claim without findings, the reason why it was not checked."""

    code: str  # of the check; empty for a reason
    verdict: str
    fit: str
    remark: str
    message: str
    mending: str
    diagnosis: str

    @property
    def outcome(self) -> str:
        """ "consistent, rounding"."""
        return ", ".join(word for word in (self.verdict, self.fit, self.remark) if word)

    @property
    def words(self) -> str:
        """ "From 6,000 to 7,000 is …  [to make it right: 16.7% instead of 45%]"."""
        diagnosis = f"diagnosis: {self.diagnosis}" if self.diagnosis else ""
        details = "; ".join(line(detail) for detail in (self.mending, diagnosis) if detail)
        return f"{line(self.message)}  [{details}]" if details else line(self.message)


def as_text() -> str:
    """A row for each distinct message, in the order of the codes."""
    distinct = dict.fromkeys(message for message, _ in messages())
    width = max((len(message.outcome) for message in distinct), default=0)
    return "".join(f"{m.code or '–':5}  {m.outcome:{width}}  {m.words}\n" for m in distinct)


def as_json() -> str:
    """All messages, each with the example that it is about."""
    rows = [{**asdict(message), "example": example} for message, example in messages()]
    return json.dumps(rows, ensure_ascii=False, indent=1) + "\n"


def messages() -> list[tuple[Message, str]]:
    """Every message with its example, by code; the reasons, which have none, come first."""
    return sorted(_messages(), key=lambda pair: pair[0].code)


def _messages() -> Iterator[tuple[Message, str]]:
    known = registry().values()
    examples = (example for entry in known for example in (*entry.flags, *entry.passes))
    for text in dict.fromkeys(map(sentence, examples)):
        for claim in check(text, published=PUBLISHED).claims:
            yield from ((message, text) for message in _of(claim))


def _of(claim: Claim) -> Iterator[Message]:
    if not claim.findings:
        yield Message("", claim.verdict.value, "", "", claim.reason, "", "")
    for finding in claim.findings:
        yield _message(finding)


def _message(finding: Finding) -> Message:
    return Message(
        code=finding.code,
        verdict=finding.verdict.value,
        fit=finding.closeness.value if finding.closeness else "",
        remark=finding.remark,
        message=finding.message,
        mending=mending(finding),
        diagnosis=finding.diagnosis,
    )
