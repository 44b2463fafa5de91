"""Where reports go: all to one place, or each into a file of its own.

The report on `article.txt` is `article.factcheck.html`, beside the article or in the folder
that was named; where two would have one name, each keeps its suffix: `article.txt.factcheck.html`.
"""

import os
import re
from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path

import click

from factcheck.cli._sink import STDOUT
from factcheck.formats import Format
from factcheck.reading.folders import OURS, among

_UNFIT = re.compile(r"[^\w.-]+")
_LONGEST = 100  # characters of a name that is no file's


def apart(form: Format, output: str | None, number: int) -> bool:
    """True if so many documents get a file each; UsageError where there is no room for them."""
    if output and output != STDOUT and (output.endswith(os.sep) or Path(output).is_dir()):
        return True
    if number < 2 or form.several:
        return False
    if output is None:
        return True
    if output == STDOUT or Path(output).exists() or Path(output).suffix == form.file.suffix:
        raise click.UsageError(
            f"--format {form.name} holds one document, not {number}: name a folder with -o."
        )
    return True


def aside(output: str | None, named: Sequence[str]) -> None:
    """UsageError where the report would be one more file to check the next time."""
    if output and not Path(output).exists() and among(output, named):
        path = Path(output)
        ours = path.with_name(f"{path.stem}{OURS}{path.suffix}")
        raise click.UsageError(
            f"{output} would be checked itself the next time: name it {ours}, or put it elsewhere."
        )


class Targets:
    """The file of each report: beside its document, or in a folder as the documents are."""

    def __init__(self, form: Format, output: str | None, names: Sequence[str]) -> None:
        """No report has a file yet."""
        self._form = form
        self._folder = Path(output) if output is not None and output != STDOUT else None
        self._files = [Path(name) for name in names if Path(name).is_file()]
        self._used: set[Path] = set()

    def of(self, ident: object) -> str:
        """Where the report on the document of this id goes; its folder is there afterwards."""
        path = Path(str(ident))
        folder, stem = self._beside(path) if path.is_file() else (Path(), _slug(str(ident)))
        folder = folder if self._folder is None else self._folder / folder
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise click.ClickException(f"{folder} cannot be made: {error.strerror}.") from error
        return str(self._unused(folder, stem))

    def _beside(self, path: Path) -> tuple[Path, str]:
        """The folder of a file, seen from where the reports go, and the stem of its report."""
        stem = path.name if self._stems[path.with_suffix("")] > 1 else path.stem
        if self._folder is None:
            return path.parent, stem
        return path.resolve().parent.relative_to(self._common), stem

    def _unused(self, folder: Path, stem: str) -> Path:
        """A name that no report of this run has: ids may be the same, or alike."""
        number, target = 1, folder / f"{stem}{OURS}{self._form.file.suffix}"
        while target in self._used:
            number += 1
            target = folder / f"{stem}-{number}{OURS}{self._form.file.suffix}"
        self._used.add(target)
        return target

    @cached_property
    def _stems(self) -> Counter[Path]:
        return Counter(path.with_suffix("") for path in self._files)

    @cached_property
    def _common(self) -> str:
        """The folder that all documents are below."""
        return os.path.commonpath([path.resolve().parent for path in self._files])


def _slug(ident: str) -> str:
    """A name for the report on what is no file: an address, standard input, a row of a batch.

    >>> _slug("https://example.org/a?b=1"), _slug("-")
    ('https-example.org-a-b-1', 'stdin')
    """
    return "stdin" if ident == "-" else _UNFIT.sub("-", ident).strip("-.")[:_LONGEST] or "document"
