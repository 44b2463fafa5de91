"""LibreOffice, which opens what we write. Skipped, visibly, where there is none."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

SOFFICE = os.environ.get("FACTCHECK_SOFFICE") or shutil.which("soffice")
PATIENCE = 180  # s; the first start sets up a profile


def converted(source: Path, to: str) -> Path:
    """The file as LibreOffice writes it after opening it; `to` is what --convert-to takes.

    Every call has a profile of its own beside the file: two may run at the same time.
    """
    if not SOFFICE:
        if os.environ.get("FACTCHECK_REQUIRE_OFFICE"):
            pytest.fail("no LibreOffice (soffice), and FACTCHECK_REQUIRE_OFFICE is set")
        pytest.skip("no LibreOffice (soffice)")
    folder = source.parent / "converted"
    profile = f"-env:UserInstallation={(source.parent / 'profile').as_uri()}"
    command = [SOFFICE, profile, "--headless", "--convert-to", to, "--outdir", folder, source]
    done = subprocess.run(command, capture_output=True, timeout=PATIENCE, check=False)
    written = folder / f"{source.stem}.{to.partition(':')[0]}"
    assert written.exists(), done.stderr.decode(errors="replace")
    return written
