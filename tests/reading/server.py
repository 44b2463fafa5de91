"""A server on this machine that answers as badly as it is told to."""

import contextlib
import socket
import threading
import time
from collections.abc import Callable, Iterator
from itertools import count

Answer = Callable[[socket.socket], None]


class Server:
    """Answers each request with what `answers` has for its path, and counts connections."""

    def __init__(self) -> None:
        self.answers: dict[str, Answer] = {}
        self.asked: list[str] = []
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._stopped = threading.Event()
        self.port = self._socket.getsockname()[1]
        threading.Thread(target=self._serve, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def says(self, path: str, body: bytes, *headers: str, status: str = "200 OK") -> str:
        """Answer with this; the URL of it."""
        length = [] if any("ength" in h for h in headers) else [f"Content-Length: {len(body)}"]
        head = "\r\n".join([f"HTTP/1.1 {status}", *headers, *length, "", ""]).encode("latin-1")
        return self.does(path, lambda there: there.sendall(head + body))

    def does(self, path: str, answer: Answer) -> str:
        """Do this with the connection; the URL of it."""
        self.answers[path] = answer
        return f"{self.url}{path}"

    def moves(self, path: str, to: str, status: str = "302 Found") -> str:
        """Send it somewhere else; the URL of it."""
        return self.says(path, b"", f"Location: {to}", status=status)

    def close(self) -> None:
        self._stopped.set()
        self._socket.close()

    def _serve(self) -> None:
        with contextlib.suppress(OSError):
            while not self._stopped.is_set():
                there, _ = self._socket.accept()
                threading.Thread(target=self._answer, args=(there,), daemon=True).start()

    def _answer(self, there: socket.socket) -> None:
        with there, contextlib.suppress(OSError, LookupError):
            asked = there.recv(65_536).decode("latin-1").split(" ")[1]
            self.asked.append(asked)
            self.answers[asked](there)
            there.shutdown(socket.SHUT_WR)
            there.recv(1)


def endless(chunk: bytes, head: bytes, pause: float = 0) -> Answer:
    """Send the head, then the chunk for ever."""

    def answer(there: socket.socket) -> None:
        there.sendall(head)
        for _ in count():
            there.sendall(chunk)
            time.sleep(pause)

    return answer


@contextlib.contextmanager
def running() -> Iterator[Server]:
    server = Server()
    try:
        yield server
    finally:
        server.close()
