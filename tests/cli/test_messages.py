"""`factcheck checks --messages`: what the checks say, to be read by a person."""

import json


def test_the_messages_of_all_examples_can_be_read_in_one_list(run):
    rows = run("checks", "--messages").out.splitlines()
    assert len(set(rows)) == len(rows)
    codes = [row.split()[0] for row in rows]
    assert codes == sorted(codes, key=lambda code: code.replace("–", ""))
    assert any(row.startswith("FC101  inconsistent") and "the text says 45%" in row for row in rows)
    plain = json.loads(run("checks", "--messages", "--format", "json").out)
    one = next(one for one in plain if "the text says 45%" in one["message"])
    assert (one["code"], one["verdict"]) == ("FC101", "inconsistent")
    assert "45%" in one["example"]
    assert "[[" not in one["example"]
