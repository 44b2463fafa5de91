"""The whole check, and extraction alone, beside quantulum3 and Recognizers-Text: one run, one text.

    .bench/bin/python benchmarks/peers.py [--articles FILE.jsonl[.gz] …] [-o peers.json]

(.bench: see benchmarks/requirements.txt.) Without files the articles are synthetic. Each reads
the same articles of about 3,000 characters, one after another, in the same kind of process, timed
by pyperf after a round that is not timed. The models of Recognizers-Text are those that read
quantities: number, percentage, currency, dimension, temperature, age, date and time.
"""

import gzip
import json
import sys
from collections.abc import Callable
from pathlib import Path

import pyperf

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]
CHARACTERS = 120_000  # of text: the slowest of them needs its time

Work = Callable[[str], object]


def texts(files: list[str]) -> list[str]:
    """Articles of so many characters; of a file those that lie evenly spread over it."""
    if not files:
        from synthetic import articles

        return [article["text"] for article in articles(CHARACTERS // 3_000, size=3_000)]
    return [text for name in files for text in spread(name, CHARACTERS // len(files))]


def spread(name: str, size: int) -> list[str]:
    """Every n-th article of a file: its first ones may be short, or of one kind."""
    opened = gzip.open if name.endswith(".gz") else open
    with opened(name, "rt", encoding="utf-8") as file:
        every = [json.loads(line)["text"] for line in file]
    step = max(1, round(sum(map(len, every)) / size))
    return every[min(step // 2, len(every) - 1) :: step]


def whole_check() -> Work:
    from factcheck.checking import Checker
    from factcheck.model.document import Document

    checker = Checker()
    return lambda text: checker.check(Document(text)).to_dict()


def extraction() -> Work:
    from factcheck.extract.quantities import scan
    from factcheck.extract.sentences.prose import prose

    return lambda text: scan.read(prose(text), None).mentions


def quantulum() -> Work:
    import warnings

    warnings.simplefilter("ignore")
    from quantulum3 import parser

    return parser.parse


def recognizers() -> Work:
    from recognizers_date_time import recognize_datetime
    from recognizers_number import Culture, recognize_number, recognize_percentage
    from recognizers_number_with_unit import (
        recognize_age,
        recognize_currency,
        recognize_dimension,
        recognize_temperature,
    )

    models = (
        recognize_number, recognize_percentage, recognize_currency, recognize_dimension,
        recognize_temperature, recognize_age, recognize_datetime,
    )  # fmt: skip
    return lambda text: [model(text, Culture.English) for model in models]


PARTIES = {
    "factcheck: whole check": whole_check,
    "factcheck: extraction": extraction,
    "quantulum3: extraction": quantulum,
    "Recognizers-Text: extraction": recognizers,
}


def run(make: Callable[[], Work], read: list[str]) -> Callable[[], None]:
    """What is timed: all articles once. Imports and tables come before."""
    held: list[Work] = []

    def once() -> None:
        if not held:
            held.append(make())
        for text in read:
            held[0](text)

    return once


def main() -> None:
    """Time all four and say how they stand to each other."""
    runner = pyperf.Runner(processes=3, values=2, warmups=1, loops=1, add_cmdline_args=handed_on)
    runner.argparser.add_argument("--articles", nargs="+", default=[], metavar="FILE")
    runner.parse_args()
    read = texts(runner.args.articles)
    size = sum(map(len, read))
    seconds = {}
    for name, make in PARTIES.items():
        if done := runner.bench_func(name, run(make, read)):
            seconds[name] = done.mean()
    if runner.args.worker:
        return
    slowest = seconds["quantulum3: extraction"]
    print(f"{size:,} characters in {len(read)} articles")
    for name, mean in seconds.items():
        print(f"{name:<30} {size / mean:>12,.0f} characters/s {slowest / mean:>8.1f} x quantulum3")


def handed_on(command: list[str], arguments: object) -> None:
    """The files are read by each process that is timed."""
    if files := getattr(arguments, "articles", None):
        command += ["--articles", *files]


if __name__ == "__main__":
    main()
