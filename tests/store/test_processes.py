"""Two processes, one database: nothing is lost, nothing is decided twice."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from time import time

from factcheck.drafts.keys import claim_keys
from factcheck.model.document import Document
from factcheck.store import Change
from tests.ui.sample import DOCUMENT, REPORT

ROOT = Path(__file__).parents[2]
WRITER = """
import sys
from factcheck.store import Change, Store
url, document, who, times = sys.argv[1:]
store = Store.open(url)
print("ready", flush=True)
sys.stdin.readline()
for number in range(int(times)):
    shared = Change.note(f"{who} {number}")
    assert store.decisions.record(int(document), "change:shared:1", who, shared)
    assert store.decisions.record(int(document), f"change:{who}:{number}", who, Change.note("own"))
"""


def start(url: str, document: int, who: str, times: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-W", "error", "-c", WRITER, url, str(document), who, str(times)]
    return subprocess.Popen(
        command, cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )


def test_a_second_process_writing_at_the_same_time_loses_nothing(store, url):
    number, times = store.documents.add(DOCUMENT, "Ada").id, 30
    with start(url, number, "Grace", times) as other:
        assert other.stdout.readline() == "ready\n"
        other.stdin.write("go\n")
        other.stdin.flush()
        for index in range(times):
            assert store.decisions.record(
                number, "change:shared:1", "Ada", Change.note(f"Ada {index}")
            )
        assert other.wait(timeout=60) == 0
    shared = store.decisions.history(number)["change:shared:1"]
    assert sorted(e.after["note"] for e in shared) == sorted(
        f"{who} {index}" for who in ("Ada", "Grace") for index in range(times)
    )
    # every writer saw what the one before had left: the chain has no gap
    chain = ["", *(event.after["note"] for event in shared)]
    assert [event.before["note"] for event in shared] == chain[:-1]
    assert len(store.decisions.history(number)) == 1 + times


OPENER = """
import sys, time
from factcheck.store import Store
start, *urls = sys.argv[1:]
for number, url in enumerate(urls):
    time.sleep(max(0, float(start) + number / 5 - time.time()))
    Store.open(url).close()
"""


def test_processes_may_create_the_database_at_once(new_url):
    urls = [new_url() for _ in range(10)]
    command = [sys.executable, "-W", "error", "-c", OPENER, str(time() + 3), *urls]
    running = [subprocess.Popen(command, cwd=ROOT) for _ in range(3)]
    assert [process.wait(timeout=60) for process in running] == [0, 0, 0]


def test_threads_share_a_store_and_one_press_is_written_once(store):
    number = store.documents.add(DOCUMENT, "Ada").id
    with ThreadPoolExecutor(8) as pool:
        written = pool.map(
            lambda n: store.decisions.record(number, "k", "Ada", Change.note(str(n)), press="same"),
            range(24),
        )
        assert sum(event is not None for event in written) == 1
    assert len(store.decisions.history(number)["k"]) == 1
    with ThreadPoolExecutor(8) as pool:
        added = pool.map(lambda _: store.documents.add(DOCUMENT, "Ada").id, range(16))
        assert set(added) == {number}


def test_drafts_and_claims_written_at_once_are_all_kept(store):
    number = store.documents.add(DOCUMENT, "Ada").id
    texts = [replace(DOCUMENT, text=f"{DOCUMENT.text} Draft {n}.") for n in range(8)]
    keys = claim_keys(REPORT)
    by_key = {keys[claim.id]: claim for claim in REPORT.claims}

    def write(document: Document) -> None:
        store.claims.remember(store.documents.revise(number, document, "Ada").version, by_key)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(write, texts))
    assert [draft.number for draft in store.documents.drafts(number)] == list(range(1, 10))
    assert {draft.document.text for draft in store.documents.drafts(number)[1:]} == {
        t.text for t in texts
    }
    assert store.queue.list()[0].claims == len(by_key)
