"""Fetching from the web, against a server on this machine that does what servers may do."""

import gzip
import ipaddress
import socket
import zlib

import pytest

import factcheck
from factcheck import reading
from factcheck.reading.web import body, connection, fetch
from factcheck.reading.web.addresses import is_public
from tests.reading.server import endless, running

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n"
PLAIN = "Content-Type: text/plain"


@pytest.fixture
def server():
    with running() as one:
        yield one


def at_first(address, hop):
    """This machine, but only where the user asked for it himself: no redirect may lead here."""
    return hop == 0 and address.is_loopback


def anywhere(address, _hop):
    return address.is_loopback


def get(url: str, allowed=at_first) -> body.Body:
    return fetch.fetch(url, allowed)


def refusal(url: str, allowed=at_first) -> str:
    with pytest.raises(reading.ReadingError) as caught:
        get(url, allowed)
    said = str(caught.value)
    assert said.endswith(".")
    assert "\n" not in said
    return said


def test_a_text_is_fetched(server):
    found = get(server.says("/a?x=1", b"Fares rose 5%.", PLAIN))
    assert found.raw == b"Fares rose 5%."


@pytest.mark.parametrize(
    ("kind", "suffix"),
    [
        ("text/html; charset=utf-8", ".html"),
        ("TEXT/PLAIN", ""),
        ("application/pdf", ".pdf"),
        ("application/octet-stream", None),
        ("", None),
    ],
)
def test_the_type_says_what_kind_of_file_it_is(server, kind, suffix):
    assert get(server.says("/", b"x", f"Content-Type: {kind}")).suffix == suffix


@pytest.mark.parametrize("kind", ["image/png", "application/zip", "video/mp4", "nonsense/;x"])
def test_another_type_is_refused(server, kind):
    assert "only pages, text, PDF and Word" in refusal(
        server.says("/", b"x", f"Content-Type: {kind}")
    )


def test_the_encoding_that_the_server_names_counts(server):
    url = server.says("/", "£5 – café".encode("cp1252"), f"{PLAIN}; charset=windows-1252")
    assert reading.document(get(url).raw, "a", "").text == "£5 – café"


def test_an_encoding_that_is_none_is_left_to_the_reader(server):
    url = server.says("/", "£5 – café".encode(), f"{PLAIN}; charset=klingon")
    assert reading.document(get(url).raw, "a", "").text == "£5 – café"


def test_a_packed_answer_is_unpacked(server):
    url = server.says("/", gzip.compress(b"Fares rose."), PLAIN, "Content-Encoding: gzip")
    assert get(url).raw == b"Fares rose."


def test_redirects_are_followed(server):
    server.says("/b", b"Here.", PLAIN)
    assert get(server.moves("/a", "b", "301 Moved"), anywhere).raw == b"Here."


def test_a_redirect_to_this_machine_is_not_followed(server):
    server.says("/secret", b"secret", PLAIN)
    said = refusal(server.moves("/a", f"http://localhost:{server.port}/secret"))
    assert "localhost is not on the public internet" in said
    assert server.asked == ["/a"]


INNER = (
    "127.0.0.1 localhost [::1] 0.0.0.0 2130706433 0x7f000001 127.1 169.254.169.254 "
    "10.0.0.1 192.168.0.1 [::ffff:127.0.0.1] 224.0.0.1 [fe80::1]"
)


@pytest.mark.parametrize("host", INNER.split())
def test_no_way_of_writing_an_inner_address_is_fetched(host):
    with pytest.raises(reading.ReadingError, match="is not on the public internet"):
        fetch.fetch(f"http://{host}:9/")


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.216.34", True),
        ("2606:4700::1111", True),
        ("64:ff9b::5db8:d822", True),
        ("64:ff9b::a00:1", False),
        ("2002:7f00:1::", False),
        ("100.100.100.200", False),
        ("168.63.129.16", False),
        ("172.16.0.1", False),
        ("192.0.2.1", False),
        ("255.255.255.255", False),
        ("ff02::1", False),
        ("fd00:ec2::254", False),
        ("::", False),
    ],
)
def test_what_is_public(address, public):
    assert is_public(ipaddress.ip_address(address)) is public


def test_a_host_with_one_inner_address_among_others_is_refused(server, monkeypatch):
    mixed = [ipaddress.ip_address(one) for one in ("93.184.216.34", "127.0.0.1")]
    monkeypatch.setattr(connection, "resolved", lambda *_: mixed)
    with pytest.raises(reading.ReadingError, match="is not on the public internet"):
        fetch.fetch(f"http://news.example:{server.port}/")
    assert server.asked == []


def test_a_name_that_changes_its_address_meanwhile_does_not_matter(server, monkeypatch):
    server.says("/", b"Fares rose.", PLAIN)
    real, asked = socket.getaddrinfo, []

    def rebinding(host, *arguments, **options):
        asked.append(host)
        told = "127.0.0.1" if host == "news.example" and len(asked) == 1 else "192.0.2.1"
        return real(told if host == "news.example" else host, *arguments, **options)

    monkeypatch.setattr(socket, "getaddrinfo", rebinding)
    assert get(f"http://news.example:{server.port}/").raw == b"Fares rose."
    assert asked.count("news.example") == 1


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("ftp://example.org/a", "only http and https"),
        ("file:///etc/hostname", "only http and https"),
        ("http://ann:secret@example.org/", "a name or a password"),
        ("http://ann@example.org/", "a name or a password"),
        ("http:///a", "names no host"),
        ("http://exa mple.org/", "is no address"),
        ("http://example.org/\r\nHost: x", "is no address"),
        ("http://example.org:99999/", "is no address"),
        ("http://[::1/", "is no address"),
        (f"http://{'a' * 70}.org/", "is no address"),
    ],
)
def test_what_is_no_address_to_fetch(url, why):
    said = refusal(url)
    assert why in said
    assert "secret" not in said


def test_a_redirect_may_not_change_to_another_kind_of_address(server):
    assert "only http and https" in refusal(server.moves("/", "file:///etc/hostname"), anywhere)
    assert "a name or a password" in refusal(server.moves("/b", "//a:b@127.0.0.1/"), anywhere)


def test_a_circle_of_redirects_ends(server):
    assert "redirects more than 5 times" in refusal(server.moves("/a", "/a"), anywhere)
    assert len(server.asked) == fetch.HOPS + 1


@pytest.mark.parametrize(
    ("status", "why"),
    [
        ("404 Not Found", "answers 404 (not found)"),
        ("503 Busy", "answers 503 (service unavailable)"),
        ("204 No Content", "answers 204"),
        ("302 Found", "answers 302"),
        ("799 Odd", "answers 799"),
    ],
)
def test_an_answer_that_is_no_page(server, status, why):
    assert why in refusal(server.says("/", b"", PLAIN, status=status))


def test_an_answer_that_never_ends_is_cut(server, monkeypatch):
    monkeypatch.setattr(body, "LIMIT", 1_000_000)
    url = server.does("/", endless(b"x" * 65_536, HEAD + b"\r\n"))
    assert "is larger than 1 MB" in refusal(url)


def test_a_head_that_never_ends_is_cut(server):
    assert "cannot be fetched" in refusal(server.does("/", endless(b"X-Y: z\r\n" * 1_000, HEAD)))


def test_a_length_that_is_too_large_is_believed(server, monkeypatch):
    monkeypatch.setattr(body, "LIMIT", 1_000)
    assert "is larger than" in refusal(server.says("/", b"x", PLAIN, "Content-Length: 1001"))


@pytest.mark.parametrize("length", ["500", "-1", "many", "99999999999999999999"])
def test_a_length_that_is_a_lie(server, length):
    said = refusal(server.says("/", b"Fares rose.", PLAIN, f"Content-Length: {length}"))
    assert "cannot be fetched" in said or "is larger than" in said


def test_more_than_the_length_said_is_not_read(server):
    assert get(server.says("/", b"Fares rose.", PLAIN, "Content-Length: 5")).raw == b"Fares"


def test_a_bomb_is_unpacked_no_further_than_the_limit(server, monkeypatch):
    monkeypatch.setattr(body, "LIMIT", 1_000_000)
    bomb = gzip.compress(bytes(50_000_000))
    assert len(bomb) < 100_000
    assert "is larger than 1 MB" in refusal(server.says("/", bomb, PLAIN, "Content-Encoding: gzip"))


@pytest.mark.parametrize(
    ("raw", "coding", "why"),
    [
        (b"no gzip at all", "gzip", "cannot be unpacked"),
        (gzip.compress(b"Fares rose. " * 99, mtime=0)[:-12], "gzip", "broke off"),
        (zlib.compress(b"x"), "deflate", "packed as deflate"),
        (b"x", "br", "packed as br"),
        (b"x", "gzip, gzip", "packed as gzip, gzip"),
    ],
)
def test_an_answer_that_cannot_be_unpacked(server, raw, coding, why):
    assert why in refusal(server.says("/", raw, PLAIN, f"Content-Encoding: {coding}"))


@pytest.mark.parametrize("start", [b"", HEAD, HEAD + b"\r\nFares"])
def test_a_server_that_is_slow_is_left(server, monkeypatch, start):
    monkeypatch.setattr(fetch, "SECONDS", 0.4)
    url = server.does("/", endless(b"x", start, pause=0.05))
    assert "took too long" in refusal(url)


def test_a_server_that_says_nothing_is_left(server, monkeypatch):
    monkeypatch.setattr(fetch, "STEP", 0.2)
    assert "took too long" in refusal(server.does("/", endless(b"", b"", pause=0.05)))


@pytest.mark.parametrize("raw", [b"", b"nonsense\r\n\r\n", b"HTTP/1.1 200 OK\r\n", b"\x16\x03\x01"])
def test_what_is_no_answer_at_all(server, raw):
    assert "cannot be fetched" in refusal(server.does("/", lambda there: there.sendall(raw)))


def test_a_port_where_nobody_listens():
    with running() as gone:
        url = gone.url
    assert "cannot be fetched" in refusal(url)


def test_a_server_without_a_certificate_is_not_trusted(server):
    assert "cannot be fetched" in refusal(f"{server.url}/".replace("http:", "https:"))


def test_without_the_switch_nothing_is_fetched(server):
    with pytest.raises(reading.ReadingError, match=r"the network is off; --network") as caught:
        factcheck.read(f"{server.url}/a")
    assert "\n" not in str(caught.value)
    assert server.asked == []


def test_with_the_switch_this_machine_is_still_not_fetched(server):
    with pytest.raises(reading.ReadingError, match="is not on the public internet"):
        factcheck.read(f"{server.url}/a", network=True)
    assert server.asked == []


def test_the_type_counts_more_than_the_name_of_the_file(server, monkeypatch):
    url = server.says("/fares.docx", b"Fares rose 5%.", PLAIN)
    public = fetch.fetch
    monkeypatch.setattr(fetch, "fetch", lambda url: public(url, at_first))
    found = factcheck.read(url, network=True)
    assert (found.text, found.source) == ("Fares rose 5%.", url)
