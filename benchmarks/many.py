"""How a corpus grows: with the number of documents, with the cores, and beside a bare pool.

    .bench/bin/python benchmarks/many.py [--counts 1000 5000 20000 200000] [--compare 20000]

Synthetic articles of 2,000 characters. For each count `factcheck corpus` is run on all cores: the
time is to grow with the count, the memory to stay. Then the same documents by one process and by
two, and by the process pool of the standard library. Processor time is that of all processes.
"""

import argparse
import json
import shutil
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

from measured import Cost, measured  # noqa: E402
from synthetic import write  # noqa: E402

SIZE = 2_000


def corpus(source: Path, out: Path, *options: str) -> Cost:
    command = [sys.executable, "-m", "factcheck", "corpus", str(source), str(out), *options]
    return measured(command)


def pool(source: Path, out: Path, workers: int) -> Cost:
    script = str(ROOT / "benchmarks" / "pool.py")
    return measured([sys.executable, script, str(source), str(out), "--workers", str(workers)])


def told(name: str, count: int, size: int, cost: Cost) -> None:
    print(
        f"{name:<24} {count:>9,} documents {cost.wall:>8.1f} s {cost.cpu:>8.1f} s CPU "
        f"{count / cost.wall:>8,.0f} documents/s {size / cost.wall / 1e6:>6.2f} MB/s "
        f"{cost.peak:>6,.0f} MB",
        flush=True,
    )


def main() -> None:
    """Grow, then compare."""
    reader = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    reader.add_argument("--counts", type=int, nargs="*", default=[1_000, 5_000, 20_000, 200_000])
    reader.add_argument("--compare", type=int, default=20_000)
    reader.add_argument("--scratch", type=Path, help="a folder on the disk to be used")
    reader.add_argument("-o", "--output", type=Path, help="the numbers as JSON")
    said = reader.parse_args()
    scratch = Path(tempfile.mkdtemp(dir=said.scratch))
    costs: dict[str, dict[str, float]] = {}

    def run(name: str, count: int, way: object) -> Cost:
        source = scratch / f"{count}.jsonl"
        size = source.stat().st_size if source.exists() else write(source, count, size=SIZE)
        cost = way(source, scratch / "out")  # type: ignore[operator]
        shutil.rmtree(scratch / "out")
        told(name, count, size, cost)
        costs[f"{name}, {count}"] = {"wall": cost.wall, "cpu": cost.cpu, "peak": cost.peak}
        return cost

    try:
        for count in said.counts:
            run("all cores", count, corpus)
        if count := said.compare:
            one = run("one process", count, lambda s, o: corpus(s, o, "--workers", "1"))
            two = run("two processes", count, lambda s, o: corpus(s, o, "--workers", "2"))
            bare = run("bare pool of two", count, lambda s, o: pool(s, o, 2))
            print(f"two against one: {one.wall / two.wall:.2f} times as fast")
            print(f"Dask against a bare pool: {two.cpu / bare.cpu:.2f} times the processor time")
    finally:
        shutil.rmtree(scratch)
        if said.output:
            said.output.write_text(json.dumps(costs, indent=1) + "\n")


if __name__ == "__main__":
    main()
