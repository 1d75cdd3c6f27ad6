"""The demo page at `/`: files of `web/`, served by the same server, nothing from elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sanic.request import Request
from sanic.response import HTTPResponse, raw

FOLDER = Path(__file__).resolve().parent.parent / "web"
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
    "Cache-Control": "no-cache",
}


def page(path: str) -> HTTPResponse | None:
    """The file that a path asks for, or None when the site has none of that name."""
    name = "index.html" if path == "/" else path.removeprefix("/")
    file = FOLDER / name
    if "/" in name or file.suffix not in TYPES or len(name) > LONGEST_NAME or not file.is_file():
        return None
    return raw(file.read_bytes(), content_type=TYPES[file.suffix], headers=HEADERS)


async def serve_site(app: Any, _loop: Any) -> None:
    """Lets the app answer with the site where Rasa would say "Hello from Rasa".

    As middleware, because Rasa itself has a route for `/` and takes no other.
    """

    async def answer(request: Request) -> HTTPResponse | None:
        return page(request.path) if request.method == "GET" else None

    app.register_middleware(answer, "request")
