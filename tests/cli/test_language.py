"""Files that are not in English, at the command line."""

import json

GERMAN = (
    "Die Zahl der Besucher stieg im vergangenen Jahr um 45 Prozent auf 7.000, nachdem es zuvor nur"
    " 6.000 gewesen waren."
)
ENGLISH = "Visits to the terminal rose 17% to 7,000 from 6,000."


def test_a_file_in_another_language_is_not_checked(run, article):
    path = article(GERMAN)
    done = run("check", path)
    assert (done.status, done.out) == (2, "")
    assert done.err == (
        f"factcheck: {path} is in German: only English is read"
        " (--any-language checks it all the same).\n"
    )


def test_nor_is_standard_input(run):
    done = run("check", "-", stdin=GERMAN.encode())
    assert (done.status, done.out) == (2, "")
    assert "<stdin> is in German" in done.err


def test_it_is_checked_when_that_is_wanted_and_the_report_says_so(run, article):
    done = run("check", article(GERMAN), "--any-language", "--format", "json")
    document = json.loads(done.out)["document"]
    assert (done.status, document["language"]) == (0, "de")
    assert done.err.rstrip().endswith(document["notes"][0])


def test_the_other_files_are_checked_all_the_same(run, article):
    done = run("check", article(GERMAN, "de.txt"), article(ENGLISH, "en.txt"), "--format", "jsonl")
    german, english = map(json.loads, done.out.splitlines())
    assert done.status == 2
    assert german["error"]["message"] in done.err
    assert english["report"]["document"]["language"] == "en"


def test_one_of_many_documents_in_a_file_is_checked_and_noted(run, article):
    rows = [{"id": 1, "text": GERMAN}, {"id": 2, "text": ENGLISH}]
    path = article("\n".join(map(json.dumps, rows)), "a.jsonl")
    done = run("check", path, "--format", "jsonl")
    told = [json.loads(line)["report"]["document"] for line in done.out.splitlines()]
    assert [one["language"] for one in told] == ["de", "en"]
    assert (done.status, done.err.count("\n")) == (0, 1)


def test_quantities_are_listed_with_a_note(run, article):
    done = run("quantities", article(GERMAN))
    assert done.status == 0
    assert "7.000" in done.out
    assert "is in German" in done.err
