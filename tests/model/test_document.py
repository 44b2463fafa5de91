"""A document: its text, and a hash that tells one version from another."""

from datetime import date
from hashlib import sha256

from factcheck.model.document import Document
from factcheck.model.published import Vague


def test_the_hash_is_that_of_the_text_in_utf8():
    assert Document("72,000 café").sha256 == sha256("72,000 café".encode()).hexdigest()


def test_title_and_source_do_not_change_the_hash():
    assert Document("same", title="One").sha256 == Document("same", source="two.txt").sha256


def test_a_lone_surrogate_from_a_broken_file_can_be_hashed():
    assert len(Document("broken \ud800 text").sha256) == 64


def test_a_date_that_is_no_day_is_kept_as_it_was_stated():
    assert Document("same", vague=Vague("n.d.")).published_as == "n.d."
    assert Document("same", published=date(2018, 1, 14)).published_as == ""
