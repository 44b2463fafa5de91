"""A real server, a real Chromium. Skipped, visibly, where there is no Chromium."""

import os
import re
import shutil
import socket
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.client import HTTPConnection
from pathlib import Path
from threading import Event, Thread
from typing import Self
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Locator, Page, expect, sync_playwright

from factcheck.model.document import Document
from factcheck.model.finding import Standing, Verdict
from factcheck.store import Store
from factcheck.ui.widgets.words import counted

ROOT = Path(__file__).parents[2]
CHROMIUM = os.environ.get("FACTCHECK_CHROMIUM", "/usr/bin/chromium")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PATIENCE = 20_000  # ms; a machine may be busy
expect.set_options(timeout=PATIENCE)


@dataclass
class Server:
    """`streamlit run app.py` (or another app) on a database of its own."""

    url: str
    port: int
    app: str = "app.py"
    options: list[str] = field(default_factory=list)
    process: subprocess.Popen[str] | None = None
    said: list[str] = field(default_factory=list)

    @classmethod
    def on(cls, folder: Path, app: str = "app.py") -> Self:
        """A server that has not been started."""
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            return cls(f"sqlite:///{folder / 'browser.db'}", free.getsockname()[1], app)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> Self:
        """Start, and wait until it answers."""
        command = [sys.executable, "-m", "streamlit", "run", self.app]
        self.process = subprocess.Popen(
            [*command, "--server.port", str(self.port), *self.options],
            cwd=ROOT,
            env=os.environ | {"FACTCHECK_DATABASE_URL": self.url},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        started = Event()
        self._listener = Thread(target=self._listen, args=(started,), daemon=True)
        self._listener.start()
        assert started.wait(60), self.said
        health = HTTPConnection("127.0.0.1", self.port, timeout=30)
        health.request("GET", "/_stcore/health")
        assert health.getresponse().status == 200
        health.close()
        return self

    def stop(self) -> None:
        """Stop, as a power cut would."""
        self.process.kill()
        self.process.wait()
        self._listener.join()
        self.process.stdout.close()

    def _listen(self, started: Event) -> None:
        """Keep what the server says; a pipe that nobody reads would stop it."""
        for line in self.process.stdout:
            self.said.append(line)
            if "You can now view" in line:
                started.set()

    @property
    def faults(self) -> str:
        """What the server said, if there was a fault among it."""
        said = "".join(self.said)
        return said if "Traceback" in said else ""

    def add(self, text: str, title: str) -> int:
        """Put a document into the database from outside."""
        store = Store.open(self.url)
        number = store.documents.add(Document(text, title, "test"), "tester").id
        store.close()
        return number


@dataclass
class Bench:
    """A browser tab, with what it asked for and complained about."""

    page: Page
    server: Server
    hosts: set[str] = field(default_factory=set)
    complaints: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.set_default_timeout(PATIENCE)
        self.page.on("request", lambda request: self.hosts.add(urlsplit(request.url).netloc))
        self.page.on("console", self._heard)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def _heard(self, message) -> None:
        if message.type == "error":
            self.complaints.append(message.text)

    def open(self, query: str = "") -> Self:
        """Go to the review and wait until the article stands."""
        self.page.goto(f"{self.server.address}/{query}")
        expect(self.page.locator(".pane .text .head")).to_be_attached()
        expect(self.current).to_have_count(1)
        return self

    @property
    def marks(self) -> Locator:
        """The leading mark of every claim."""
        return self.page.locator(".pane mark[role=button]")

    @property
    def current(self) -> Locator:
        return self.page.locator(".pane mark[aria-current]")

    def lit(self) -> str:
        """The words that the marks of the claim in hand cover."""
        return self.page.locator(".pane .text").evaluate(
            """text => [...text.querySelectorAll("mark[data-lit]")]
            .map(mark => { const copy = mark.cloneNode(true);
            copy.querySelectorAll(".icon").forEach(icon => icon.remove());
            return copy.textContent; }).join("")"""
        )

    def shown(self) -> str:
        """The article as it stands in the pane, without the icons."""
        return self.page.locator(".pane .text").evaluate(
            """text => { const copy = text.cloneNode(true);
            copy.querySelectorAll(".icon").forEach(icon => icon.remove());
            return copy.textContent; }"""
        )

    @property
    def panel(self) -> Locator:
        return self.page.locator(".st-key-claim")

    @property
    def note(self) -> Locator:
        """The note of the claim in hand; the last claim's may stand beside it for a moment."""
        return self.panel.get_by_label("Note").first

    def at(self, number: int) -> None:
        """Wait until the panel and the pane agree on this claim, and nothing is under way."""
        expect(self.panel.locator(".fc-verdict")).to_contain_text(f"Claim {number:,} of")
        expect(self.current).to_have_attribute("data-id", f"c{number}")
        expect(self.page.locator(".pane")).to_have_attribute("aria-busy", "false")

    def press(self, key: str, times: int = 1, pause: int = 30) -> None:
        for _ in range(times):
            self.page.keyboard.press(key)
            self.page.wait_for_timeout(pause)

    def decided(self, number: int) -> None:
        """Wait until so many claims are decided, flagged or not."""
        expect(self.page.locator(".pane .icon.done")).to_have_count(number)

    def progress(self, words: str) -> None:
        """Wait until the progress says so: "2 of 10 decided"."""
        expect(self.page.get_by_test_id("stProgress")).to_contain_text(words)

    def counts(self) -> dict[Standing, int]:
        """The line above the article: how many claims stand how."""
        found = Counter()
        for said in self.page.locator(".st-key-verdict button").all_inner_texts():
            icon, number, words = " ".join(said.split()).split(" ", 2)
            for standing in Standing:
                amount = int(number.replace(",", ""))
                if f"{icon} {number} {words}" == f"{standing.icon} {counted(standing, amount)}":
                    found[standing] = amount
        return {standing: found[standing] for standing in Standing}

    def verdicts(self) -> dict[Verdict, int]:
        """The same by verdict."""
        counts = self.counts()
        return {v: sum(n for s, n in counts.items() if s.verdict is v) for v in Verdict}

    def toggle_history(self) -> Locator:
        self.panel.get_by_text(re.compile(r"^History")).click()
        return self.panel.locator(".fc-history li")


@contextmanager
def serving(folder: Path, app: str = "app.py") -> Iterator[Server]:
    """A server with its database in the folder, up to the end of the block."""
    server = Server.on(folder, app).start()
    try:
        yield server
    finally:
        server.stop()


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    if not Path(CHROMIUM).exists() and not shutil.which(CHROMIUM):
        if os.environ.get("FACTCHECK_REQUIRE_BROWSER"):
            pytest.fail(f"no Chromium at {CHROMIUM}, and FACTCHECK_REQUIRE_BROWSER is set")
        pytest.skip(f"no Chromium at {CHROMIUM}: set FACTCHECK_CHROMIUM to run these tests")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def server(
    chromium: Browser,  # noqa: ARG001 - without a browser no server is needed
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Server]:
    with serving(tmp_path_factory.mktemp("server")) as running:
        yield running


@pytest.fixture
def new_bench(chromium: Browser, server: Server) -> Iterator[Callable[..., Bench]]:
    """Opens tabs, each in a profile of its own; in the end none may have complained."""
    opened: list[Bench] = []

    def make(on: Server = server, **options) -> Bench:
        context = chromium.new_context(viewport={"width": 1360, "height": 900}, **options)
        opened.append(Bench(context.new_page(), on))
        return opened[-1]

    yield make
    for one in opened:
        one.page.context.close()
        assert all(host.startswith("127.0.0.1:") for host in one.hosts if host), one.hosts
        assert one.complaints == []
        assert one.server.faults == ""


@pytest.fixture
def bench(new_bench: Callable[..., Bench]) -> Bench:
    return new_bench()
