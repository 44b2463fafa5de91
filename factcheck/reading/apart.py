"""Work on a file in a process of its own, which may run out of time or memory, or crash.

A few hundred bytes can ask for years of work or for all the memory (a PDF is a program; a tag
of HTML may have a million attributes), and the libraries that take them on cannot be told to
stop. So another process does it, with limits.
"""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from factcheck.model.document import Document
from factcheck.reading.error import ReadingError
from factcheck.reading.plain import plain, restored

SECONDS = 180.0  # for all of it, however slow the machine
MEMORY = 2_000_000_000  # bytes
STEP = 15  # seconds of computing for one step, see `step`
_ROOT = str(Path(__file__).parents[2])
_CODE = "from factcheck.reading.apart import serve; serve()"


def read(kind: str, raw: bytes, name: str) -> Document:
    """What the reader of that kind makes of the bytes; as `call`."""
    return restored(call("factcheck.reading.apart:here", raw, name, kind), name, raw)


def here(raw: bytes, name: str, kind: str) -> dict[str, Any]:
    """The same on the other side."""
    step()
    document: Document = import_module(f"factcheck.reading.readers.{kind}").document(raw, name)
    return plain(document)


def call(job: str, raw: bytes, name: str, *arguments: object) -> Any:
    """What "module:function" says of the bytes: plain data, as JSON has it.

    Raises:
        ReadingError: which the function raised, or because it did not come to an end.
        RuntimeError: for whatever else it raised.
    """
    told = json.dumps([job, name, *arguments])
    paths = os.pathsep.join(filter(None, (_ROOT, os.environ.get("PYTHONPATH"))))
    try:
        done = subprocess.run(  # noqa: S603  our own words; the file goes in as data
            [sys.executable, "-P", "-c", _CODE, told],  # -P: nothing from this folder is imported
            input=raw,
            capture_output=True,
            timeout=SECONDS,
            check=False,
            env={**os.environ, "PYTHONPATH": paths},
        )
    except subprocess.TimeoutExpired as error:
        raise _too_much(name) from error
    if done.returncode:
        raise _too_much(name)
    said = json.loads(done.stdout)
    if "error" in said:
        raise ReadingError(said["error"])
    if "failed" in said:
        raise RuntimeError(said["failed"])
    return said["found"]


def step(seconds: int = STEP) -> None:
    """Begin a step of the work, which ends the process when it computes longer than this."""
    try:
        import resource
    except ImportError:  # not on Windows, where `SECONDS` still hold
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    end = int(used.ru_utime + used.ru_stime) + seconds
    _, most = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (end if most < 0 else min(end, most), most))


def serve(arguments: Sequence[str] | None = None) -> None:
    """The other side: do what is asked in the first argument with what comes in."""
    _limit_memory()
    job, name, *more = json.loads((arguments or sys.argv[1:])[0])
    out, sys.stdout = sys.stdout, sys.stderr  # whatever a library says is no answer
    module, _, function = job.partition(":")
    try:
        found = getattr(import_module(module), function)(sys.stdin.buffer.read(), name, *more)
        said = {"found": found}
    except ReadingError as error:
        said = {"error": str(error)}
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001  it is raised again on the other side
        said = {"failed": f"{type(error).__name__}: {error}"}
    json.dump(said, out)
    out.flush()


def _limit_memory() -> None:
    try:
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_AS)
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, most))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (ImportError, ValueError, OSError):  # a system without such limits
        return


def _too_much(name: str) -> ReadingError:
    return ReadingError(f"{name} takes too much time or memory to read: make a simpler file of it.")
