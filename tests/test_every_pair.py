"""Every kind of file that is read against every form of report that is written."""

from hashlib import sha256

import pytest

from factcheck import cli, formats
from factcheck.reading.readers import readers
from tests.formats.readback import text
from tests.reading import typeset, word

WORDS = ("Harbour news", "Visits rose 45% to 7,000 from 6,000.", "The fleet has 72,000 nets.")
SAMPLES = {
    "text": ("article.md", "\n\n".join(WORDS).encode()),
    "docx": ("article.docx", word.document(*(word.paragraph(words) for words in WORDS))),
    "html": (
        "article.html",
        (
            f"<!doctype html><html><head><title>{WORDS[0]}</title></head><body><article>"
            f"<h1>{WORDS[0]}</h1>{''.join(f'<p>{words}</p>' for words in WORDS[1:])}"
            "</article></body></html>"
        ).encode(),
    ),
    "pdf": ("article.pdf", typeset.pdf("\n\n".join(WORDS))),
}
READ = [reader.name for reader in readers()]


def test_every_reader_has_a_sample():
    assert set(READ) <= set(SAMPLES)


@pytest.mark.parametrize("form", formats.names())
@pytest.mark.parametrize("reader", READ)
def test_each_pair_works_from_file_to_file(tmp_path, monkeypatch, reader, form):
    monkeypatch.chdir(tmp_path)
    name, raw = SAMPLES[reader]
    (tmp_path / name).write_bytes(raw)
    with pytest.raises(SystemExit) as caught:
        cli.main(["check", name, "--format", form, "-o", "report"])
    assert caught.value.code == 1
    assert sha256((tmp_path / name).read_bytes()).digest() == sha256(raw).digest()
    shape = formats.load(form)
    written = (tmp_path / "report").read_bytes()
    told = text(shape, written if shape.file.binary else written.decode())
    if form != "claimreview":  # nobody has confirmed anything
        assert "FC101" in told
        assert "17%" in told.replace("%25", "%")
