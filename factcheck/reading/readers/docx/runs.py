"""What a run shows, character by character, and how it is set."""

from collections.abc import Iterator
from typing import Any, NamedTuple

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_ONE = {
    f"{W}tab": "\t", f"{W}ptab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-",
}  # fmt: skip
_SYMBOLS = {  # the signs of arithmetic in the Symbol font, which has a code of its own
    "A3": "≤", "B1": "±", "B3": "≥", "B4": "×", "B8": "÷", "BB": "≈", "B0": "°", "B7": "·",
}  # fmt: skip
_UNSEEN = dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff")
MOVED = 4  # half points: less is a correction of the look
DEEPEST = 30  # styles based on one another; a circle ends there, too
_OFF = {"0", "false", "off", "none"}


class Setting(NamedTuple):
    """How a run is set: raised (1) or lowered (-1), and whether it is hidden at all."""

    level: int = 0
    hidden: bool = False


def pieces(run: Any) -> Iterator[tuple[Any, str]]:
    """The children of a w:r that show something, each with the characters that it counts for.

    The offset of a RunPlace counts these characters.
    """
    for child in run:
        if child.tag == f"{W}t":
            yield child, (child.text or "").translate({9: 32, 10: 32, 13: 32})
        elif child.tag in _ONE:
            yield child, _ONE[child.tag]
        elif child.tag == f"{W}sym":
            yield child, _SYMBOLS.get(child.get(f"{W}char", "")[-2:].upper(), "\ufffd")


def seen(text: str) -> Iterator[tuple[int, str]]:
    r"""The stretches of it without soft hyphens and other marks of no width, with offsets.

    >>> list(seen("refer\u00adrals"))
    [(0, 'refer'), (6, 'rals')]
    """
    start = 0
    for at, char in enumerate(text):
        if char in _UNSEEN:
            if at > start:
                yield start, text[start:at]
            start = at + 1
    if start < len(text):
        yield start, text[start:]


def setting(properties: Any, styles: dict[str, Setting]) -> Setting:
    """What a w:rPr says, over what its style says."""
    if properties is None:
        return Setting()
    named = properties.find(f"{W}rStyle")
    base = styles.get(named.get(f"{W}val"), Setting()) if named is not None else Setting()
    vertical, vanish = properties.find(f"{W}vertAlign"), properties.find(f"{W}vanish")
    level = _moved(properties, base.level)
    if vertical is not None:
        level = _LEVELS.get(vertical.get(f"{W}val"), 0)
    hidden = base.hidden if vanish is None else vanish.get(f"{W}val", "1") not in _OFF
    return Setting(level, hidden)


_LEVELS = {"superscript": 1, "subscript": -1}


def _moved(properties: Any, level: int) -> int:
    """Raised or lowered by hand: by so many half points."""
    moved = properties.find(f"{W}position")
    said = "" if moved is None else moved.get(f"{W}val", "")
    if not said.removeprefix("-").isdecimal() or abs(int(said)) < MOVED:
        return level
    return 1 if int(said) > 0 else -1


def styles(root: Any) -> dict[str, Setting]:
    """The setting that each character style gives, with what it is based on."""
    if root is None:
        return {}
    known = {style.get(f"{W}styleId"): style for style in root.iter(f"{W}style")}
    found: dict[str, Setting] = {}
    for name in known:
        _settle(name, known, found)
    return found


def _settle(name: str, known: dict[str, Any], found: dict[str, Setting]) -> None:
    """Settle a style after all that it is based on; one based on itself is based on nothing."""
    chain: list[str] = []
    while name in known and name not in found and len(chain) < DEEPEST:
        chain.append(name)
        based = known[name].find(f"{W}basedOn")
        name = "" if based is None else based.get(f"{W}val")
    base = found.get(name, Setting())
    for one in reversed(chain):
        base = found[one] = _over(base, known[one].find(f"{W}rPr"))


def _over(base: Setting, properties: Any) -> Setting:
    if properties is None:
        return base
    own, told = setting(properties, {}), {child.tag for child in properties}
    return Setting(
        own.level if {f"{W}vertAlign", f"{W}position"} & told else base.level,
        own.hidden if f"{W}vanish" in told else base.hidden,
    )
