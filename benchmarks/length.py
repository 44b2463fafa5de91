"""How a check grows with the length of a document, and what a short one takes at worst.

    .bench/bin/python benchmarks/length.py [-o length.json]

Documents of 1 kB to 10 MB (synthetic): characters a second are to stay the same. Then 2,000
checks of articles of 5 kB, each timed alone: the median and the 99th percentile.
"""

import sys
from pathlib import Path

import pyperf

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]
SIZES = (1_000, 10_000, 100_000, 1_000_000, 10_000_000)
SHORT = 5_000


def checked(text: str) -> None:
    from factcheck.checking import Checker
    from factcheck.model.document import Document

    Checker().check(Document(text))


def main() -> None:
    """Time every length, then the short ones one by one."""
    import random

    from synthetic import text

    runner = pyperf.Runner(processes=2, values=3, warmups=1)
    runner.parse_args()
    for size in SIZES:
        article = text(random.Random(7), size)[:size]  # noqa: S311
        runner.args.loops = max(1, 100_000 // size)
        done = runner.bench_func(f"{size:>10,} characters", checked, article)
        if done and not runner.args.worker:
            print(f"{size / done.mean():>30,.0f} characters/s")
    articles = [text(random.Random(n), SHORT)[:SHORT] for n in range(200)]  # noqa: S311
    runner.args.loops, runner.args.values, runner.args.warmups = 1, 1_000, 1
    turn = iter(articles * 11)
    done = runner.bench_func(f"{SHORT:,} characters, one by one", lambda: checked(next(turn)))
    if done and not runner.args.worker:
        print(
            f"{'median':>20} {1e3 * done.median():.2f} ms, p99 {1e3 * done.percentile(99):.2f} ms"
        )


if __name__ == "__main__":
    main()
