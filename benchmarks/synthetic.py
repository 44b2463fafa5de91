"""Synthetic articles: as many as wanted, the same ones for the same seed, in words of our own.

    python benchmarks/synthetic.py 20000 articles.jsonl [--seed 1] [--size 2000]

They hold about eight quantities in a thousand characters, in the shapes that news has: growth,
shares, totals, rates, ranges, money, measures, dates. Most of the claims hold; a few do not.
"""

import argparse
import json
import random
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

PLACES = (
    "Harbourton", "Millford", "Eastwick", "Ardley", "Norham", "Kelsby", "Tarnhill", "Ostley",
)  # fmt: skip
THINGS = (
    "visits", "referrals", "sales", "complaints", "journeys", "permits", "repairs", "loans",
)  # fmt: skip
PEOPLE = (
    "nurses", "pupils", "drivers", "tenants", "farmers", "members", "teachers", "rowers",
)  # fmt: skip
BODIES = (
    "The harbour board", "The district council", "The ferry company", "The museum trust",
    "The water authority", "The bakers' guild", "The railway society", "The school board",
)  # fmt: skip
SOURCES = ("Gazette", "Herald", "Courier", "Observer")
CALM = (
    "Nobody who was asked could remember a quieter season on the quay.",
    "The chairman thanked the staff and said that the work would go on.",
    "Residents had asked for an answer since the winter storms, and few were surprised by it.",
    "A spokeswoman said that the figures would be published in full before the summer.",
    "Older buildings along the river are to be surveyed before any decision is taken.",
    "What happens next depends on the weather, on the price of timber and on a good deal of luck.",
    "The mayor called it a fair result, while the opposition spoke of a missed chance.",
    "There is still no date for the opening, although the scaffolding has gone.",
)
ODDS = 0.03  # of a claim that does not hold

Draw = random.Random
Sentence = Callable[[Draw], str]


def growth(draw: Draw) -> str:
    before, percent = draw.randrange(1_000, 90_000, 10), draw.randint(2, 60)
    fact = percent + (draw.randint(9, 30) if draw.random() < ODDS else 0)
    after = round(before * (1 + fact / 100))
    year = draw.randint(2008, 2018)
    return (
        f"{draw.choice(THINGS).capitalize()} in {draw.choice(PLACES)} rose {percent}% to {after:,} "
        f"from {before:,} in {year}."
    )


def fall(draw: Draw) -> str:
    before, percent = draw.randrange(200, 9_000), draw.randint(5, 70)
    after = round(before * (1 - percent / 100))
    thing = draw.choice(THINGS)
    return f"The number of {thing} fell by {percent} per cent, from {before:,} to {after:,}."


def share(draw: Draw) -> str:
    whole = draw.randrange(200, 4_000, 10)
    percent = draw.randint(5, 90)
    part = round(whole * percent / 100) + (draw.randint(40, 90) if draw.random() < ODDS else 0)
    return f"Of {whole:,} {draw.choice(PEOPLE)} who were asked, {part:,} ({percent}%) agreed."


def total(draw: Draw) -> str:
    parts = [draw.randint(11, 96) / 10 for _ in range(3)]
    whole = sum(parts) + (1.1 if draw.random() < ODDS else 0)
    first, second, third = (f"£{part:.1f}m" for part in parts)
    return f"Grants of {first}, {second} and {third} come to £{whole:.1f}m in all."


def rate(draw: Draw) -> str:
    return (
        f"About one in {draw.choice(['four', 'five', 'eight', 'ten'])} {draw.choice(PEOPLE)} and "
        f"{draw.randint(2, 90)}.{draw.randint(0, 9)} per 1,000 inhabitants were affected."
    )


def money(draw: Draw) -> str:
    return (
        f"{draw.choice(BODIES)} spent £{draw.randint(2, 900)}.{draw.randint(1, 9)} million over "
        f"{draw.randint(2, 9)} years and owes its lenders ${draw.randint(2, 90)}bn."
    )


def measure(draw: Draw) -> str:
    return (
        f"The path is {draw.randint(2, 90)} km long, {draw.randint(2, 9)}.{draw.randint(1, 9)} "
        f"metres wide and takes between {draw.randint(2, 5)} and {draw.randint(6, 9)} hours."
    )


def dates(draw: Draw) -> str:
    year = draw.randint(2001, 2018)
    return (
        f"It opened on {draw.randint(1, 28)} March {year}, closed in the third quarter of "
        f"{year + 1} and was sold for more than {draw.randint(2, 40)},000 euros a year later."
    )


def weather(draw: Draw) -> str:
    low, rain = draw.randint(-9, 9), draw.randint(3, 80)
    high = low + draw.randint(3, 9)
    return f"Temperatures of {low} to {high} degrees and {rain} mm of rain are expected."


def words(draw: Draw) -> str:
    few = draw.choice(["two", "three", "seven", "a dozen", "twenty-five", "half a million"])
    return (
        f"{few.capitalize()} {draw.choice(PEOPLE)} and nearly {draw.randint(3, 40)} others were "
        f"there, twice as many as in {draw.randint(2005, 2017)}."
    )


def calm(draw: Draw) -> str:
    return draw.choice(CALM)


NUMBERS: tuple[Sentence, ...] = (
    growth, fall, share, total, rate, money, measure, dates, weather, words,
)  # fmt: skip
MIX: tuple[Sentence, ...] = (*NUMBERS, *(calm,) * 40)


def text(draw: Draw, size: int) -> str:
    """Paragraphs of sentences, about `size` characters."""
    paragraphs, length = [], 0
    while length < size:
        sentences = [draw.choice(MIX)(draw) for _ in range(draw.randint(2, 5))]
        paragraphs.append(" ".join(sentences))
        length += len(paragraphs[-1]) + 2
    return "\n\n".join(paragraphs)


def articles(count: int, seed: int = 1, size: int = 2_000) -> Iterator[dict[str, Any]]:
    """So many articles; each depends on the seed and its number only. Sizes vary around `size`."""
    for number in range(count):
        draw = random.Random(f"{seed}:{number}")  # noqa: S311  no secret
        day = date(2018, 1, 1) + timedelta(days=draw.randrange(900))
        long = max(300, round(draw.gauss(size, size / 3)))
        yield {
            "id": f"s{seed}-{number}",
            "title": f"{draw.choice(PLACES)} counts its {draw.choice(THINGS)}",
            "published": day.isoformat(),
            "source": draw.choice(SOURCES),
            "text": text(draw, long),
        }


def write(path: Path, count: int, seed: int = 1, size: int = 2_000) -> int:
    """Write JSON lines; the characters of text in them."""
    characters = 0
    with path.open("w", encoding="utf-8") as file:
        for article in articles(count, seed, size):
            characters += len(article["text"])
            file.write(json.dumps(article, ensure_ascii=False) + "\n")
    return characters


def main() -> None:
    """Write them to a file."""
    reader = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    reader.add_argument("count", type=int)
    reader.add_argument("file", type=Path)
    reader.add_argument("--seed", type=int, default=1)
    reader.add_argument("--size", type=int, default=2_000, help="characters of an article")
    said = reader.parse_args()
    characters = write(said.file, said.count, said.seed, said.size)
    print(f"{said.count:,} articles, {characters / 1e6:.1f} million characters")


if __name__ == "__main__":
    main()
