"""The page at `/` and the chat widget: the built files of `web/`, served by the same server, nothing from elsewhere."""

from __future__ import annotations

import functools
import gzip
import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sanic.request import Request
from sanic.response import HTTPResponse, raw

FOLDER = Path(__file__).resolve().parent.parent / "web" / "dist"
LONGEST_NAME = 100
TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
}
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    # A browser asks whether it still has the newest; the answer is then a few bytes.
    "Cache-Control": "no-cache",
    "Vary": "Accept-Encoding",
}
WIDGET = {
    # Pages of other sites load the widget; its chat is a module, which browsers fetch elsewhere only when allowed.
    "Access-Control-Allow-Origin": "*",
    "Cross-Origin-Resource-Policy": "cross-origin",
}


@dataclass(frozen=True)
class File:
    """A file as it goes over the line."""

    body: bytes
    small: bytes
    tag: str


@functools.lru_cache(maxsize=32)
def _read(file: Path, _changed: int) -> File:
    body = file.read_bytes()
    return File(body, gzip.compress(body, 9, mtime=0), f'"{hashlib.sha256(body).hexdigest()[:32]}"')


def page(path: str, accepts: str = "", known: str = "") -> HTTPResponse | None:
    """The file that a path asks for, or None when the site has none of that name.

    Args:
        path: the request's path.
        accepts: its Accept-Encoding; what can be compressed is.
        known: its If-None-Match; what the browser has already is not sent again.
    """
    name = "index.html" if path == "/" else path.removeprefix("/")
    path_in_folder = FOLDER / name
    if "/" in name or path_in_folder.suffix not in TYPES or len(name) > LONGEST_NAME or not path_in_folder.is_file():
        return None
    file = _read(path_in_folder, path_in_folder.stat().st_mtime_ns)
    headers = {**HEADERS, **(WIDGET if path_in_folder.suffix == ".js" else {}), "ETag": file.tag}
    if file.tag in known:
        return HTTPResponse(status=304, headers=headers)
    compressed = "gzip" in accepts
    if compressed:
        headers["Content-Encoding"] = "gzip"
    return raw(file.small if compressed else file.body, content_type=TYPES[path_in_folder.suffix], headers=headers)


async def serve_site(app: Any, _loop: Any) -> None:
    """Lets the app answer with the site where Rasa would say "Hello from Rasa".

    As middleware, because Rasa itself has a route for `/` and takes no other.
    """

    async def answer(request: Request) -> HTTPResponse | None:
        if request.method != "GET":
            return None
        given = request.headers
        return page(request.path, given.get("accept-encoding", ""), given.get("if-none-match", ""))

    app.register_middleware(answer, "request")
