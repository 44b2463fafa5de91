"""Which stretches of a page are its article: trafilatura's choice, put right where it errs."""

import re
from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Any

from factcheck.reading.dates import plausible
from factcheck.reading.readers.html.stretches import Stretch

_HOLDERS = ("article", "aside", "body", "div", "footer", "header", "main", "section")
PROSE = 120  # characters around a time; a byline has fewer
SMALL = 0.25  # of the text: a box that holds more is no box
LINKED = 0.6  # of the characters: more, and it leads elsewhere
_ELSEWHERE = re.compile(
    r"""(?:read\s(?:more|also|next|on)|also\sread|(?:see|check|watch|listen)\s(?:also|more)|related
    |more\s(?:on\sthis|from|stories|like\sthis)|recommended|you\smay\s(?:also\s)?like|don[’']t\smiss
    |most\s(?:read|popular)|trending|sign\sup|subscribe|follow\sus|share\sthis|advertisement
    |newsletter)\b""",
    re.VERBOSE | re.IGNORECASE,
)
_BOX = re.compile(
    r"(?:^|[\s_-])(?:related|recommended|read-?more|readmore|promo|newsletter|share|social|comments?"
    r"|advert|sponsor(?:ed)?|outbrain|taboola|breadcrumbs?)(?:$|[\s_-])",
    re.IGNORECASE,
)
_MARKS = "ꝏꙮꚘꚙꝎꞘꞙ" + "".join(map(chr, range(0xA500, 0xA620)))  # letters that no page uses
_PROSE = {
    "p", "blockquote", "ul", "ol", "li", "h2", "h3", "h4", "h5", "h6", "pre", "dd", "dt", "div",
    "figcaption",
}  # fmt: skip
_ASIDE = {"nav", "footer", "aside", "form", "menu", "dialog"}


@dataclass(frozen=True, slots=True)
class Choice:
    """The stretches of the article, and what its metadata say."""

    stretches: list[Stretch]
    title: str
    published: date | None


def chosen(root: Any, stretches: Sequence[Stretch]) -> Choice:
    """The article among them; the tree is changed.

    Each stretch is marked in the tree, so that what trafilatura keeps can be told; the text
    itself is taken from the page, where nothing is dropped or glued together.
    """
    found, kept = _extracted(root, stretches)
    if not kept:
        kept = {number for number, one in enumerate(stretches) if not _is_aside(one.block)}
    kept |= set(_left_out(kept, stretches))
    kept -= _boxed(kept, stretches)
    title = " ".join((found.title or "").split()) if found else ""
    headline = _headline(title, stretches, min(kept, default=0))
    numbers = sorted(kept | set(headline))
    article = _without_tail([stretches[n] for n in numbers if not _elsewhere(stretches[n])])
    title = stretches[headline[0]].text.strip() if headline else title
    return Choice(article, " ".join(title.split()), _date(found.date) if found else None)


def _extracted(root: Any, stretches: Sequence[Stretch]) -> tuple[Any, set[int]]:
    """What trafilatura finds, and the numbers of the stretches in it."""
    import trafilatura

    mark = next(char for char in _MARKS if char not in root.text_content())
    for number, stretch in enumerate(stretches):
        element, tail = stretch.start
        where = "tail" if tail else "text"
        setattr(element, where, f"{mark}{number:x}{mark}{getattr(element, where) or ''}")
    found: Any = trafilatura.bare_extraction(
        _without_times(deepcopy(root)),
        with_metadata=True,
        include_comments=False,
        include_tables=True,
        date_extraction_params={"extensive_search": False, "original_date": True},
    )
    if found is None:
        return None, set()
    token = re.compile(f"{mark}([0-9a-f]+){mark}")
    found.title = token.sub("", found.title or "")
    return found, {int(number, 16) for number in token.findall(found.text or "")}


def _without_times(root: Any) -> Any:
    """The page without the marks of times in its prose: the library dates a page by the first."""
    for time in list(root.iter("time")):
        parent, beside = time.getparent(), f"{time.text_content()}{time.tail or ''}"
        around = (beside if parent.tag in _HOLDERS else parent.text_content()).strip()
        prose = len(around) > PROSE or around.endswith((".", "!", "?", "”"))
        if prose and time.get("pubdate") is None and time.get("itemprop") is None:
            time.drop_tag()
    return root


def _left_out(kept: set[int], stretches: Sequence[Stretch]) -> Iterator[int]:
    """What stands among the paragraphs of the article, or in a table of it, as they do."""
    ordered = sorted(kept)
    for one, other in pairwise(ordered):
        beside = {_holder(stretches[one].block), _holder(stretches[other].block)}
        for number in range(one + 1, other):
            stretch = stretches[number]
            near = _holder(stretch.block) in beside and stretch.block.tag in _PROSE
            if near and stretch.share <= LINKED and not _is_aside(stretch.block):
                yield number
    rows = {_table(stretches[number].block) for number in kept} - {None}
    for number, stretch in enumerate(stretches):
        if stretch.block.tag in ("td", "th", "caption") and _table(stretch.block) in rows:
            yield number


def _holder(block: Any) -> Any:
    """What holds it beside others: for a caption what holds its figure."""
    if block.tag in ("li", "figcaption"):
        return block.getparent().getparent()
    return block.getparent()


def _table(block: Any) -> Any:
    """The table of data that a cell is in; a table that lays out a page is none."""
    if block.tag not in ("td", "th", "caption"):
        return None
    table = next(block.iterancestors("table"), None)
    layout = table is None or next(table.iter("p", "div", "article", "h1", "h2"), None) is not None
    return None if layout else table


def _headline(title: str, stretches: Sequence[Stretch], before: int) -> list[int]:
    """The headline above the article: the main heading that the title names."""
    for number, stretch in enumerate(stretches[: before + 1]):
        said = " ".join(stretch.text.split())
        if stretch.block.tag == "h1" and (not title or said in title or title in said):
            return [number]
    return []


def _boxed(kept: set[int], stretches: Sequence[Stretch]) -> set[int]:
    """Those in small boxes beside the article; a large one is the article."""
    held: dict[Any, list[int]] = {}
    for number in kept:
        if (box := _box(stretches[number].block)) is not None:
            held.setdefault(box, []).append(number)
    whole = sum(len(stretches[number].text) for number in kept)
    small = (
        numbers
        for numbers in held.values()
        if sum(len(stretches[number].text) for number in numbers) < SMALL * whole
    )
    return {number for numbers in small for number in numbers}


def _is_aside(block: Any) -> bool:
    return _box(block) is not None


def _box(block: Any) -> Any:
    """The box beside the article that it is in, by its tag or by what it is called."""
    for element in (block, *block.iterancestors()):
        called = f"{element.get('class', '')} {element.get('id', '')}"
        if element.tag in _ASIDE or (element.tag not in ("body", "html") and _BOX.search(called)):
            return element
    return None


def _elsewhere(stretch: Stretch) -> bool:
    """True if it only leads to another page: "Read more: …"."""
    said = stretch.text.strip()
    short = len(said.split()) <= 8 or said.endswith(":")
    return bool(_ELSEWHERE.match(said)) and (stretch.share > 0.3 or short)


def _without_tail(article: list[Stretch]) -> list[Stretch]:
    """Without the links at its end."""
    end = len(article)
    while end and article[end - 1].share > 0.9:
        end -= 1
    return article[:end]


def _date(said: str | None) -> date | None:
    try:
        return plausible(date.fromisoformat(said)) if said else None
    except ValueError:
        return None
