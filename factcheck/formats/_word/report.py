"""The report as a Word document of its own: what the PDF says, in its order, in Word's styles."""

from typing import Any

from factcheck.formats import _paper
from factcheck.formats._word.page import SOFT, Page, Words
from factcheck.model.finding import FLAGGED
from factcheck.model.report import Report
from factcheck.model.review import Review

_TONES = {
    "consistent": ("single", "1F5FB0"),
    "rounding": ("single", "3A76B8"),
    "questionable": ("dash", "8A5A00"),
    "inconsistent": ("double", "A83200"),
    "unverifiable": ("dotted", "565D67"),
}
_WIDE = (3000, 1200, 4900)  # twentieths of a point


def written(report: Report, review: Review) -> bytes:
    """The document, with headings to move by and tables whose heads are known as heads."""
    held = _paper.plain(report, review)
    words = held["words"]
    page = Page(held["title"], ", ".join(held["authors"]), report.made)
    page.foot(words["foot"])
    _head(page, held)
    page.add("Heading1", words["flagged"])
    if not held["flagged"]:
        page.add("Normal", words["nothing"])
    for claim in held["flagged"]:
        _claim(page, claim)
    page.add("Heading1", words["article"])
    for line in held["article"]:
        page.add("Normal", *(_stretch(run, bold=line["head"]) for run in line["runs"]))
    for name in ("consistent", "unverifiable"):
        if held[name]:
            page.add("Heading1", words[name])
        for claim in held[name]:
            _claim(page, claim)
    _unchecked(page, held)
    page.add("Heading1", words["checked"])
    page.add("Normal", words["method"])
    return page.packed()


def _head(page: Page, held: dict[str, Any]) -> None:
    page.add("NoSpacing", Words(held["words"]["kicker"], colour=SOFT))
    page.add("Title", held["title"])
    for label, said in held["facts"]:
        page.row(label, said)
    page.row("SHA-256", Words(held["sha256"], small=True))
    page.add("NoSpacing")
    rows = [(f"{one['icon']} {one['words']}", str(one["count"])) for one in held["counts"]]
    page.table(("Verdict", "Claims"), rows, _WIDE[:2])
    page.add("Normal", " ".join(held["summary"]))


def _claim(page: Page, claim: dict[str, Any]) -> None:
    number = claim["id"].removeprefix("c")
    _, tone = _TONES[claim["verdict"]]
    verdict = Words(f"{claim['icon']} {claim['words']}", colour=tone)
    page.add("Heading2", verdict, Words(f" – claim {number}, {claim['place']}", colour=SOFT))
    page.add("Quote", *(Words(text, colour="" if own else SOFT) for text, own in claim["quote"]))
    if claim["reason"]:
        page.add("Normal", claim["reason"])
    for finding in claim["findings"]:
        _finding(page, finding)
    if claim["decision"]:
        _decision(page, claim["decision"])


def _finding(page: Page, finding: dict[str, Any]) -> None:
    code = f"{finding['icon']} {finding['code']} {finding['name']} "
    page.add("BodyText", Words(code, bold=True), finding["message"])
    if finding["verdict"] not in FLAGGED:
        for step in finding["steps"]:
            page.add("NoSpacing", Words(_step(step), colour=SOFT))
        return
    told = [("Stated", finding["stated"]), ("Recomputed", finding["computed"])]
    told += [("Derivation", step) for step in map(_step, finding["steps"])]
    told += [("Readings tried", finding["readings"]), ("A likely slip", finding["slip"])]
    told += [("To make it right", finding["remedy"])]
    for label, said in told:
        if said:
            page.row(label, said)


def _step(step: list[str]) -> str:
    expression, result, spread = step
    return expression + (f" = {result}" if result else "") + (f" ({spread})" if spread else "")


def _decision(page: Page, decision: dict[str, Any]) -> None:
    by = f", {decision['by']}" if decision["by"] else ""
    since = "; the finding has changed since" if decision["outdated"] else ""
    page.row("Review", Words(decision["words"], bold=True), f"{by}{since}")
    told = [("Note", decision["note"]), ("Wording", decision["wording"])]
    for label, said in (*told, ("Before the change", decision["former"])):
        if said:
            page.row(label, said)


def _stretch(run: dict[str, Any], *, bold: bool) -> Words:
    if "ends" in run:
        sign = run["icon"] + run["ends"].removeprefix("c")
        return Words(sign, colour=_TONES[run["verdict"]][1], raised=True)
    if "on" in run:
        under, tone = _TONES[run["verdict"]]
        return Words(run["text"], bold=bold, under=under, tone=tone)
    return Words(run["text"], bold=bold)


def _unchecked(page: Page, held: dict[str, Any]) -> None:
    page.add("Heading1", held["words"]["unchecked"])
    if held["unchecked"]:
        page.table(("Number", "Where", "Why not"), held["unchecked"], _WIDE)
    else:
        page.add("Normal", held["words"]["none"])
