"""A page of a PDF as a picture, with the rectangles of an origin in its pixels."""

import base64
import ctypes
import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from factcheck.model.origin import Box
from factcheck.reading import apart
from factcheck.reading.error import ReadingError
from factcheck.reading.readers.pdf.library import opened

PIXELS = 4_000  # of the longer side, at most


@dataclass(frozen=True, slots=True)
class Picture:
    """A page as PNG; `boxes` has left, top, right, bottom of each rectangle from its top left."""

    png: bytes
    width: int
    height: int
    boxes: tuple[tuple[float, float, float, float], ...]
    pages: int = 1  # of the whole document


def picture(raw: bytes, page: int, boxes: Sequence[Box] = (), *, width: int = 900) -> Picture:
    """The page of that number, from 1, so many pixels wide; it takes some tenths of a second.

    Raises:
        ReadingError: when the bytes are no PDF that can be opened, or it has no such page.
    """
    asked = [list(box) for box in boxes]
    found = apart.call("factcheck.reading.pages:drawn", raw, "the document", page, asked, width)
    placed = tuple((left, top, right, bottom) for left, top, right, bottom in found["boxes"])
    png, size = base64.b64decode(found["png"]), (found["width"], found["height"])
    return Picture(png, *size, placed, found["pages"])


def drawn(raw: bytes, name: str, page: int, boxes: list[list[float]], width: int) -> dict[str, Any]:
    """The same as plain data: it runs in the process that `apart` starts."""
    apart.step()
    with opened(raw, name) as pdf:
        if not 1 <= page <= len(pdf):
            raise ReadingError(f"{name} has no page {page}.")
        held = pdf[page - 1]
        across, up = held.get_size()
        bitmap = held.render(scale=min(width / max(across, 1), PIXELS / max(across, up, 1)))
        png = io.BytesIO()
        bitmap.to_pil().save(png, "PNG")
        size, pages = (bitmap.width, bitmap.height), len(pdf)
        placed = [_pixels(held, Box(*box), *size) for box in boxes]
    encoded = base64.b64encode(png.getvalue()).decode()
    return {"png": encoded, "width": size[0], "height": size[1], "boxes": placed, "pages": pages}


def _pixels(page: Any, box: Box, width: int, height: int) -> tuple[float, float, float, float]:
    """Where it lies when the page is turned and cropped as the file says."""
    from pypdfium2 import raw

    found = []
    for across, up in ((box.left, box.top), (box.right, box.bottom)):
        x, y = ctypes.c_int(), ctypes.c_int()
        # ten times as large, because PDFium gives whole pixels
        raw.FPDF_PageToDevice(page, 0, 0, 10 * width, 10 * height, 0, across, up, x, y)
        found.append((x.value / 10, y.value / 10))
    (left, top), (right, bottom) = found
    return min(left, right), min(top, bottom), max(left, right), max(top, bottom)
