"""The cold start: from typing `factcheck check FILE` to the end of it, in a new process.

    .bench/bin/python benchmarks/cold.py [-o cold.json]

The file is a sample article of the dashboard; an interpreter that does nothing is timed beside it.
"""

import sys
from pathlib import Path

import pyperf

ROOT = Path(__file__).parents[1]
ARTICLE = min((ROOT / "seeds").glob("*.txt"))


def main() -> None:
    """Time both, and the memory at its highest."""
    runner = pyperf.Runner(processes=1, values=20, warmups=2, loops=1)
    runner.parse_args()
    check = [sys.executable, "-m", "factcheck", "check", "--exit-zero", str(ARTICLE)]
    for name, command in (("python -c pass", [sys.executable, "-c", "pass"]), ("cold", check)):
        done = runner.bench_command(name, command)
        if done and not runner.args.worker:
            peak = done.get_metadata().get("command_max_rss")
            told = f", {peak / 1e6:.0f} MB at most" if peak else ""
            print(f"{name}: median {1e3 * done.median():.0f} ms{told}")


if __name__ == "__main__":
    main()
