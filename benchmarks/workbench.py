"""How long it takes until a click or a key shows its claim, in a real Chromium.

    python benchmarks/workbench.py [--claims 4000] [--chromium /usr/bin/chromium]

Serves the dashboard on a document with that many marks and measures, in the page, from the
click (or key) to the moment when the mark is painted as selected and to the one when the
panel shows the claim.
"""

import argparse
import statistics
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from tests.browser.articles import vast  # noqa: E402
from tests.browser.conftest import CHROMIUM, FLAGS, Server  # noqa: E402

# Resolves with the milliseconds until the mark is current and until the panel shows it.
MEASURE = """([act, number]) => new Promise((resolve) => {
  const pane = [document, ...[...document.querySelectorAll("*")].map((e) => e.shadowRoot)]
    .map((root) => root?.querySelector(".pane")).find(Boolean);
  const mark = pane.querySelector(`mark[role=button][data-id="c${number}"]`);
  const start = performance.now();
  let painted = null;
  const look = () => {
    if (painted === null && mark.hasAttribute("aria-current")) painted = performance.now() - start;
    const said = document.querySelector(".st-key-claim .fc-verdict")?.textContent ?? "";
    if (said.includes(`Claim ${number} of`)) resolve([painted, performance.now() - start]);
    else requestAnimationFrame(look);
  };
  if (act === "click") mark.click();
  else document.dispatchEvent(new KeyboardEvent("keydown", { key: act, bubbles: true }));
  look();
})"""


def main() -> None:
    """Print the median and the worst of each."""
    reader = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    reader.add_argument("--claims", type=int, default=4_000)
    reader.add_argument("--chromium", default=CHROMIUM)
    arguments = reader.parse_args()
    text = vast(arguments.claims)
    print(f"{len(text):,} characters, {arguments.claims:,} marks")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        server = Server.on(Path(folder)).start()
        browser = playwright.chromium.launch(executable_path=arguments.chromium, args=FLAGS)
        page = browser.new_page(viewport={"width": 1360, "height": 900})
        page.set_default_timeout(300_000)
        page.goto(f"{server.address}/?doc={server.add(text, 'Visits')}&claim=c1")
        page.locator(".st-key-claim .fc-verdict").wait_for()
        page.locator(".pane mark[aria-current]").wait_for()
        last = arguments.claims
        _tell(page, "click", range(10, last, max(1, last // 12)))
        page.evaluate(MEASURE, ["click", 20])
        _tell(page, "j", range(21, 33))
        browser.close()
        server.stop()


def _tell(page: Page, act: str, numbers: Iterable[int]) -> None:
    taken = []
    for number in numbers:
        taken.append(page.evaluate(MEASURE, [act, number]))
        page.wait_for_timeout(700)  # a reader's pause
    painted, shown = zip(*taken, strict=True)
    for what, values in (("mark painted", painted), ("panel shown", shown)):
        middle, most = statistics.median(values), max(values)
        print(f"{act:>6}: {what} after {middle:.0f} ms, at most {most:.0f}")


if __name__ == "__main__":
    main()
