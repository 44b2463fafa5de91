"""Twenty kills at random moments, and not a row lost or doubled.

    .bench/bin/python benchmarks/kills.py [--cluster] [--kills 20] [--documents 30000] [--seed 1]

`factcheck corpus` is run once undisturbed. Then it is run again, and at random moments one of its
processes gets SIGKILL: a process that checks, or the run itself, which is started again by the
same command. With --cluster the work is done by a Dask cluster of a scheduler and two workers, and
the workers are killed too; their nannies start others. In the end the output of both is to be the
same, byte for byte.
"""

import argparse
import json
import random
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from time import sleep

import psutil

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

from synthetic import write  # noqa: E402

WEIGHT = {"run": 1, "worker": 2, "checking": 3}  # a run that begins again takes a while
Run = subprocess.Popen[bytes]


def program(*arguments: object) -> Run:
    """A module with arguments, in silence."""
    command = [sys.executable, "-m", *map(str, arguments)]
    quiet = subprocess.DEVNULL
    return subprocess.Popen(command, cwd=ROOT, stdout=quiet, stderr=quiet)  # noqa: S603


def start(source: Path, out: Path, *options: object) -> Run:
    return program("factcheck", "corpus", source, out, "--partition-size", "0.05", *options)


@contextmanager
def cluster(scratch: Path) -> Iterator[tuple[Run, list[object]]]:
    """The process that has two workers, and the options with which a run finds them."""
    about, local = scratch / "scheduler.json", ("--host", "127.0.0.1", "--no-dashboard")
    asked = ("--port", 0, "--scheduler-file", about)
    scheduler = program("distributed.cli.dask_scheduler", *local, *asked)
    while not about.exists():
        sleep(0.1)
    address = json.loads(about.read_text())["address"]
    two = ("--nworkers", 2, "--nthreads", 1, "--local-directory", scratch / "dask")
    workers = program("distributed.cli.dask_worker", address, *local, *two)
    try:
        yield workers, ["--scheduler", address]
    finally:
        family = [scheduler, *psutil.Process(workers.pid).children(recursive=True), workers]
        for one in family:
            one.kill()


def roles(run: Run, helpers: Run | None) -> dict[str, list[psutil.Process]]:
    """The processes of a run by what they do."""
    found: dict[str, list[psutil.Process]] = {"run": [psutil.Process(run.pid)]}
    family = [
        one
        for root in filter(None, (run, helpers))
        for one in psutil.Process(root.pid).children(recursive=True)
    ]
    for one in family:
        try:
            line = " ".join(one.cmdline())
        except psutil.Error:
            continue
        if "factcheck.corpus.child" in line:
            found.setdefault("checking", []).append(one)
        elif "spawn_main" in line:
            found.setdefault("worker", []).append(one)
    return found


def disturbed(
    order: tuple[Path, Path, list[object]],
    helpers: Run | None,
    kills: int,
    longest: float,
    draw: random.Random,
) -> Counter[str]:
    """Run it to its end, with so many kills on the way; how many of each kind."""
    source, out, options = order
    done: Counter[str] = Counter()
    run = start(source, out, *options)
    all_there = len(WEIGHT) if helpers else len(WEIGHT) - 1
    while done.total() < kills:
        sleep(draw.uniform(0.2, longest))
        if run.poll() is not None:
            why = "it failed" if run.returncode else "more --documents are needed"
            raise SystemExit(f"it ended after {done.total()} kills: {why}")
        found = roles(run, helpers)
        if len(found) < all_there and draw.random() < 0.9:
            continue  # it has only begun; most kills are to hit it at work
        role = draw.choices(sorted(found), [WEIGHT[one] for one in sorted(found)])[0]
        try:
            draw.choice(found[role]).kill()
        except psutil.Error:
            continue
        done[role] += 1
        print(f"kill {done.total():>2}: {role:<8} {parts(out):>4} parts done", flush=True)
        if role == "run":
            run.wait()
            run = start(source, out, *options)
    if run.wait():
        raise SystemExit(f"the run ended with status {run.returncode}")
    return done


def parts(out: Path) -> int:
    return len(list((out / "documents").glob("part-*")))


def content(out: Path) -> dict[str, bytes]:
    """Every file of the tables."""
    files = (path for path in out.rglob("*/part-*") if path.is_file())
    return {str(path.relative_to(out)): path.read_bytes() for path in files}


def ids(out: Path) -> Counter[str]:
    from factcheck.corpus.reading import every

    tables = ("documents", "failures")
    return Counter(row["id"] for table in tables for row in every(out, table, ("id",)))


def main() -> None:
    """Run both and compare."""
    reader = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    reader.add_argument("--cluster", action="store_true", help="with workers of their own")
    reader.add_argument("--kills", type=int, default=20)
    reader.add_argument("--documents", type=int, default=30_000)
    reader.add_argument("--longest", type=float, default=4, help="seconds between two kills")
    reader.add_argument("--seed", type=int, default=1)
    said = reader.parse_args()
    scratch = Path(tempfile.mkdtemp())
    try:
        source = scratch / "articles.jsonl"
        write(source, said.documents)
        if start(source, scratch / "calm").wait():
            raise SystemExit("the undisturbed run failed")
        draw = random.Random(said.seed)  # noqa: S311
        with cluster(scratch) if said.cluster else nullcontext((None, [])) as (helpers, options):
            order = (source, scratch / "killed", options)
            kills = disturbed(order, helpers, said.kills, said.longest, draw)
        found = ids(scratch / "killed")
        lost = said.documents - len(found)
        doubled = found.total() - len(found)
        same = content(scratch / "calm") == content(scratch / "killed")
        print(
            f"{kills.total()} kills ({dict(kills)}): {lost} rows lost, {doubled} doubled; ", end=""
        )
        print("the same bytes" if same else "OTHER BYTES")
        sys.exit(bool(lost or doubled or not same))
    finally:
        shutil.rmtree(scratch)


if __name__ == "__main__":
    main()
