"""How fast quantities are found, beside quantulum3 on the same text.

    python benchmarks/extraction.py [TEXT …] [--peer PYTHON]

Without files the sample articles of the dashboard are read. PYTHON is the interpreter of an
environment with quantulum3 in it (`pip install quantulum3`); by default this one is tried,
and the peer is left out where it is not installed. Each reads the text once before it is
timed, so that tables and patterns are built.
"""

import argparse
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).parents[1]
PIECE = 5_000  # characters: about an article
RUNS = 5

PEER = """
import json, sys, warnings
from time import perf_counter
warnings.simplefilter("ignore")
from quantulum3 import parser
pieces = json.load(sys.stdin)
parser.parse(pieces[0])
start = perf_counter()
found = sum(len(parser.parse(piece)) for piece in pieces)
print(json.dumps([perf_counter() - start, found]))
"""


def main() -> None:
    """Time both and say how many times faster we are."""
    arguments = _arguments()
    text = "\n\n".join(path.read_text(encoding="utf-8") for path in arguments.text)
    pieces = [text[start : start + PIECE] for start in range(0, len(text), PIECE)]
    seconds, found = _own(pieces)
    _tell("factcheck", len(text), seconds, found)
    theirs = _peer(arguments.peer, pieces)
    if theirs is None:
        sys.stdout.write("quantulum3 is not installed there: left out\n")
        return
    _tell("quantulum3", len(text), *theirs)
    sys.stdout.write(f"{theirs[0] / seconds:.0f} times as fast\n")


def _arguments() -> argparse.Namespace:
    reader = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    samples = sorted((ROOT / "seeds").glob("*.txt"))
    reader.add_argument("text", nargs="*", type=Path, default=samples)
    reader.add_argument("--peer", default=sys.executable, metavar="PYTHON")
    return reader.parse_args()


def _own(pieces: list[str]) -> tuple[float, int]:
    """Seconds for all pieces, the best of a few runs, and how many quantities there are."""
    sys.path.insert(0, str(ROOT))
    from factcheck.extract import quantities
    from factcheck.extract.prose import prose

    def run() -> int:
        return sum(len(quantities.mentions(prose(piece), None)) for piece in pieces)

    found = run()
    return min(_timed(run) for _ in range(RUNS)), found


def _timed(run: Callable[[], int]) -> float:
    start = perf_counter()
    run()
    return perf_counter() - start


def _peer(python: str, pieces: list[str]) -> tuple[float, int] | None:
    """The same of quantulum3, run once; None where it cannot be imported."""
    done = subprocess.run(  # noqa: S603 - the interpreter that the user names
        [python, "-c", PEER], input=json.dumps(pieces), capture_output=True, text=True, check=False
    )
    if done.returncode:
        return None
    seconds, found = json.loads(done.stdout.splitlines()[-1])
    return float(seconds), int(found)


def _tell(name: str, size: int, seconds: float, found: int) -> None:
    sys.stdout.write(f"{name:<11} {size / seconds:>12,.0f} characters/s {found:>6,} found\n")


if __name__ == "__main__":
    main()
