"""Elements of WordprocessingML, made in short."""

from typing import Any

from factcheck.reading.readers.docx.runs import W

_SPACES = {"w": W[1:-1]}
SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def element(name: str, *children: Any, **attributes: str) -> Any:
    """A w:name with children and attributes of the same namespace."""
    from lxml import etree

    named = {f"{W}{key}": value for key, value in attributes.items()}
    made = etree.Element(f"{W}{name}", named, nsmap=_SPACES)
    made.extend(children)
    return made


def text(said: str) -> Any:
    """A w:t whose spaces count."""
    made = element("t")
    made.text = said
    made.set(SPACE, "preserve")
    return made


def after(one: Any, new: Any) -> None:
    """Put `new` behind an element; white space between tags stays where it is."""
    new.tail, one.tail = one.tail, None
    one.addnext(new)
