"""The command line from outside: what it prints where, and its exit status."""

import io
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from factcheck import cli


@pytest.fixture
def run(capsysbinary, monkeypatch):
    """Run the command line; the answer has `status`, `out` and `err`."""

    def _run(*arguments: object, stdin: bytes = b"") -> SimpleNamespace:
        monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(stdin)))
        with pytest.raises(SystemExit) as caught:
            cli.main([str(argument) for argument in arguments])
        raw, err = capsysbinary.readouterr()
        out = raw.decode(errors="replace")
        return SimpleNamespace(status=caught.value.code, out=out, err=err.decode(), raw=raw)

    return _run


@pytest.fixture
def article(tmp_path):
    """Write a text to a file, give its path."""

    def _article(text: str, name: str = "article.txt") -> Path:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return _article
