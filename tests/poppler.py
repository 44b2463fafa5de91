"""Poppler, which reads the PDFs that we write. Skipped, visibly, where there is none."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest


def poppler(program: str, *arguments: str | Path) -> str:
    """What pdfinfo, pdffonts or pdftotext says; what it grumbles about typst is not looked at."""
    if not shutil.which(program):
        if os.environ.get("FACTCHECK_REQUIRE_OFFICE"):
            pytest.fail(f"no {program}, and FACTCHECK_REQUIRE_OFFICE is set")
        pytest.skip(f"no {program} (poppler-utils)")
    done = subprocess.run([program, *arguments], capture_output=True, timeout=60, check=True)
    return done.stdout.decode(errors="replace")
