"""What a text costs that says the same many times: copies of articles in one file.

    .bench/bin/python benchmarks/copies.py [--sizes 27 272 2000] [--articles FILE…]
    python benchmarks/copies.py --dashboard [--chromium /usr/bin/chromium]

The articles are our own samples (`seeds/`), one below the other until so many kilobytes are full.
Prints for each size the time of `factcheck check --format json`, its memory at the highest and how
many times the text its report is; all are to stay in proportion. With `--dashboard` the same for
the server that shows the text in a real Chromium, and what is sent to the page.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from itertools import cycle
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))


def copies(articles: list[str], size: int) -> str:
    """The articles in turn, the last one whole, until there are so many characters."""
    parts, held = [], 0
    for article in cycle(articles):
        if held >= size:
            return "".join(parts)
        parts.append(f"{article.strip()}\n\n")
        held += len(parts[-1])
    raise SystemExit("no articles")


def engine(file: Path, size: int) -> str:
    """Check a file as anybody would."""
    out = file.with_suffix(".json")
    command = [sys.executable, "-m", "factcheck", "check", str(file), "--format", "json"]
    start = perf_counter()
    with out.open("w") as stdout, subprocess.Popen(command, cwd=ROOT, stdout=stdout) as process:  # noqa: S603
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode > 1:
        raise SystemExit(f"exit status {process.returncode}")
    times = len(out.read_text(encoding="utf-8")) / size
    return (
        f"{perf_counter() - start:6.1f} s {used.ru_utime + used.ru_stime:6.1f} s CPU "
        f"{used.ru_maxrss / 1024:6,.0f} MB, {times:5.1f} times the text"
    )


def dashboard(text: str, chromium: str) -> str:
    """Open a text in a server of its own, turn to another claim, and wait for both."""
    import psutil
    from playwright.sync_api import sync_playwright

    from tests.browser.conftest import FLAGS, Server

    sent, most, start = [0], 0.0, perf_counter()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        server = Server.on(Path(folder)).start()
        assert server.process
        browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        page = browser.new_page(viewport={"width": 1360, "height": 900})
        page.set_default_timeout(900_000)
        page.on(
            "websocket",
            lambda socket: socket.on(
                "framereceived", lambda data: sent.__setitem__(0, sent[0] + len(data))
            ),
        )
        process = psutil.Process(server.process.pid)
        idle = process.memory_info().rss
        page.goto(f"{server.address}/?doc={server.add(text, 'Copies')}&claim=c1")
        shown = None
        for claim in ("c1", "c2"):
            mark = page.locator(".pane mark[aria-current]")
            while not mark.count() or claim not in (mark.first.get_attribute("data-id") or ""):
                most = max(most, process.memory_info().rss)
                page.wait_for_timeout(200)
            shown = shown or perf_counter() - start
            page.keyboard.press("j")
        page.wait_for_timeout(3_000)
        most = max(most, process.memory_info().rss)
        browser.close()
        server.stop()
    return (
        f"{shown:6.1f} s until it stands, {most / 1e6:6,.0f} MB ({idle / 1e6:,.0f} before), "
        f"{sent[0] / len(text):5.1f} times the text sent"
    )


def main() -> None:
    """One line a size."""
    reader = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    reader.add_argument("--sizes", type=int, nargs="*", default=[27, 272, 2_000], help="kB")
    reader.add_argument("--articles", type=Path, nargs="*", help="other articles, in text files")
    reader.add_argument("--dashboard", action="store_true")
    reader.add_argument("--chromium", default="/usr/bin/chromium")
    said = reader.parse_args()
    files = said.articles or sorted((ROOT / "seeds").glob("*.txt"))
    articles = [file.read_text(encoding="utf-8") for file in files]
    with tempfile.TemporaryDirectory() as folder:
        for size in said.sizes:
            text = copies(articles, 1_000 * size)
            file = Path(folder) / f"{size}.txt"
            file.write_text(text, encoding="utf-8")
            told = dashboard(text, said.chromium) if said.dashboard else engine(file, len(text))
            print(f"{len(text):>10,} characters: {told}", flush=True)


if __name__ == "__main__":
    main()
