"""A small OpenID Connect provider on this machine, in the tests' own process.

It asks nothing but a name, and says who that is with a signed token, as a real one does.
"""

import json
from base64 import urlsafe_b64encode
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from time import time
from typing import Self
from urllib.parse import parse_qs, urlencode, urlsplit

from joserfc import jwk, jwt

CLIENT, SECRET = "factcheck", "a secret of the tests alone"
FORM = """<!doctype html><title>Provider</title><link rel="icon" href="data:,">
<form action="/granted">{hidden}<label>Who are you? <input name="who"></label><button>Go</button>
</form>"""


class Provider(ThreadingHTTPServer):
    """Who may log in: anybody; the address is `issuer`."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.key = jwk.RSAKey.generate_key(2048, {"kid": "one", "use": "sig", "alg": "RS256"})
        self.granted: dict[str, dict[str, str]] = {}
        self.issuer = f"http://127.0.0.1:{self.server_port}"

    def __enter__(self) -> Self:
        Thread(target=self.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self.shutdown()
        self.server_close()

    def secrets(self, dashboard: str) -> str:
        """What stands in secrets.toml."""
        return (
            f'[auth]\nredirect_uri = "{dashboard}/oauth2callback"\n'
            'cookie_secret = "long enough for a test, and known to nobody else"\n'
            f'client_id = "{CLIENT}"\nclient_secret = "{SECRET}"\n'
            f'server_metadata_url = "{self.issuer}/.well-known/openid-configuration"\n'
        )

    def grant(self, asked: dict[str, str]) -> str:
        """The code that stands for a log-in, once."""
        code = urlsafe_b64encode(repr((len(self.granted), time())).encode()).decode()
        self.granted[code] = asked
        return code

    def token(self, code: str) -> dict[str, object]:
        """Who it was, signed."""
        asked, now = self.granted.pop(code), int(time())
        said = {
            "iss": self.issuer,
            "sub": f"id of {asked['who']}",
            "aud": CLIENT,
            "name": asked["who"],
            "nonce": asked["nonce"],
            "iat": now,
            "exp": now + 600,
        }
        signed = jwt.encode({"alg": "RS256", "kid": "one"}, said, self.key)
        return {"access_token": "none", "token_type": "Bearer", "id_token": signed}


class Handler(BaseHTTPRequestHandler):
    """The five addresses of a provider."""

    server: Provider

    def do_GET(self) -> None:
        """Tell about itself, ask who it is, send them back with a code."""
        path, asked = self._asked(urlsplit(self.path).query)
        if path == "/.well-known/openid-configuration":
            self._json(self._about())
        elif path == "/keys":
            self._json({"keys": [self.server.key.as_dict(private=False)]})
        elif path == "/authorize":
            hidden = "".join(
                f'<input type="hidden" name="{escape(name)}" value="{escape(value)}">'
                for name, value in asked.items()
            )
            self._send(200, FORM.format(hidden=hidden).encode(), "text/html")
        elif path == "/granted":
            back = urlencode({"code": self.server.grant(asked), "state": asked["state"]})
            self._send(302, b"", "text/plain", f"{asked['redirect_uri']}?{back}")
        else:
            self._send(404, b"", "text/plain")

    def do_POST(self) -> None:
        """Give the token for a code."""
        length = int(self.headers["Content-Length"])
        _, asked = self._asked(self.rfile.read(length).decode())
        self._json(self.server.token(asked["code"]))

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def _about(self) -> dict[str, object]:
        own = self.server.issuer
        return {
            "issuer": own,
            "authorization_endpoint": f"{own}/authorize",
            "token_endpoint": f"{own}/token",
            "jwks_uri": f"{own}/keys",
            "response_types_supported": ["code"],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["RS256"],
        }

    def _asked(self, query: str) -> tuple[str, dict[str, str]]:
        return urlsplit(self.path).path, {k: v[0] for k, v in parse_qs(query).items()}

    def _json(self, held: object) -> None:
        self._send(200, json.dumps(held).encode(), "application/json")

    def _send(self, status: int, body: bytes, media: str, to: str = "") -> None:
        self.send_response(status)
        self.send_header("Content-Type", media)
        self.send_header("Content-Length", str(len(body)))
        if to:
            self.send_header("Location", to)
        self.end_headers()
        self.wfile.write(body)
