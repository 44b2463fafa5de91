"""The same work by the bare process pool of the standard library, to see what an engine costs.

    python benchmarks/pool.py IN OUT [--workers N]

Nothing is resumed, nothing is watched: a process that dies takes the run with it.
"""

import argparse
import sys
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))


class Pool:
    """What the planning asks of an engine."""

    def __init__(self, pool: ProcessPoolExecutor) -> None:
        self._pool = pool

    def map(self, function, things, _again=None):  # noqa: ANN001, ANN201
        """Each thing with its result, in their order."""
        things = list(things)
        return zip(things, self._pool.map(function, things), strict=True)


def main() -> None:
    """Plan, check, count."""
    from factcheck.corpus.columns import TABLES
    from factcheck.corpus.files import files
    from factcheck.corpus.job import Job, code
    from factcheck.corpus.plan import Wanted
    from factcheck.corpus.planning import parts
    from factcheck.corpus.tally import Tally, tally
    from factcheck.corpus.work import process_partition

    reader = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    reader.add_argument("inputs")
    reader.add_argument("out", type=Path)
    reader.add_argument("--workers", type=int, default=2)
    said = reader.parse_args()
    for table in TABLES:
        (said.out / table).mkdir(parents=True)
    job = Job(said.out.absolute(), code=code())
    with ProcessPoolExecutor(said.workers, mp_context=get_context("spawn")) as pool:
        crew = Pool(pool)
        every = parts(files([said.inputs], said.out), Wanted(), None, job, crew)
        for _ in crew.map(partial(process_partition, dst=job), every):
            pass
        count = partial(tally, out=job.out, form=job.form)
        total = Tally()
        for _, one in crew.map(count, [part.name for part in every]):
            total += one
    print(f"{total.documents:,} documents")


if __name__ == "__main__":
    main()
