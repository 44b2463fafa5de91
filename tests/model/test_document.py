"""A document: its text, and a hash that tells one version from another."""

from hashlib import sha256

from factcheck.model.document import Document


def test_the_hash_is_that_of_the_text_in_utf8():
    assert Document("72,000 café").sha256 == sha256("72,000 café".encode()).hexdigest()


def test_title_and_source_do_not_change_the_hash():
    assert Document("same", title="One").sha256 == Document("same", source="two.txt").sha256


def test_a_lone_surrogate_from_a_broken_file_can_be_hashed():
    assert len(Document("broken \ud800 text").sha256) == 64
