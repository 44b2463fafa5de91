"""Which characters typst's own fonts lack, and how they are printed all the same."""

import json
import re
import unicodedata
from collections.abc import Collection, Iterable

FONTS = ("Libertinus Serif", "DejaVu Sans Mono")  # both come with typst
_PROBE = b"""#set document(title: "probe")
#set text(font: json(bytes(sys.inputs.fonts)))
#for character in json(bytes(sys.inputs.characters)) [#character #parbreak()]
"""
_UNSHOWN = re.compile(r'the text `"(.+?)"` could not be displayed')
_ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}|\\(.)")
_JOINERS = "\u200c\u200d\ufe0e\ufe0f"  # seen only in what they join
_MOST = 40  # characters that are told by name


def unshown(text: str) -> set[str]:
    """The characters of a text that none of typst's fonts has."""
    import typst

    asked = sorted({one for one in text if not one.isascii()} - set(_JOINERS))
    inputs = {"fonts": json.dumps(FONTS), "characters": json.dumps(asked)}
    try:
        typst.compile(_PROBE, sys_inputs=inputs, ignore_system_fonts=True, pdf_standards=["ua-1"])
    except typst.TypstError as error:
        return told(error.diagnostic)
    return set()


def told(diagnostic: str) -> set[str]:
    r"""The characters that typst says it cannot show.

    ASCII is not among them: it is lost only to an accent on it, and holds the JSON together.

    >>> sorted(told('the text `"\\u{200d}é"` could not be displayed with font `"A"`'))
    ['é', '\u200d']
    """
    shown = (_ESCAPED.sub(_unescaped, text) for text in _UNSHOWN.findall(diagnostic))
    return {character for character in "".join(shown) if not character.isascii()}


def _unescaped(match: re.Match[str]) -> str:
    return chr(int(match[1], 16)) if match[1] else match[2]


def numbered(text: str, missing: Collection[str]) -> str:
    """The text with the numbers in Unicode of what is missing.

    >>> numbered("a 中文 b", "中文")
    'a [U+4E2D U+6587] b'
    """
    if not missing:
        return text
    lost = "[" + re.escape("".join(sorted(missing))) + "]"
    run = re.compile(f"{lost}(?:[{_JOINERS}]*{lost})*[{_JOINERS}]*")
    return run.sub(lambda match: f"[{' '.join(f'U+{ord(one):04X}' for one in match[0])}]", text)


def remark(missing: Iterable[str]) -> str:
    """What is done about the missing ones, in words; empty without any."""
    listed = sorted(set(missing) - set(_JOINERS))
    if not listed:
        return ""
    named = [f"U+{ord(one):04X} {unicodedata.name(one, '')}".strip() for one in listed[:_MOST]]
    more = f" and {len(listed) - _MOST} more" if len(listed) > _MOST else ""
    return (
        "Characters that the fonts of this report lack are printed as their numbers in Unicode: "
        f"{', '.join(named)}{more}."
    )
