"""Which websites may talk to the website's channel: the server's own, and those on a list."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Coroutine, Iterable
from typing import Any
from urllib.parse import urlsplit

from sanic.request import Request
from sanic.response import HTTPResponse
from sanic.response import json as json_response

from faqbot.channels.texts import text

_ORIGIN = re.compile(r"https?://[a-z0-9.-]+(:\d{1,5})?")

Route = Callable[[Request], Coroutine[Any, Any, HTTPResponse]]


class Origins:
    """The door: it turns away pages of unknown sites, and tells browsers which sites it knows.

    Args:
        known: exact origins (scheme, host and port, no path, no wildcard).

    Raises:
        ValueError: when one is no origin.
    """

    def __init__(self, known: Iterable[str]) -> None:
        self.known = {site.lower().removesuffix("/") for site in known}
        wrong = sorted(site for site in self.known if not _ORIGIN.fullmatch(site))
        if wrong:
            raise ValueError(f"no origin such as https://www.voorbeeld.nl: {', '.join(wrong)}")

    def admits(self, request: Request) -> bool:
        """Whether the page that sends this may talk to us. Who sends no Origin is no page: it has no one's session."""
        origin = request.headers.get("origin")
        if origin is None:
            return True
        return origin.lower() in self.known or _own(origin, request)

    def only_known(self, route: Route) -> Route:
        """A route that answers pages of known sites alone."""

        @functools.wraps(route)
        async def guarded(request: Request) -> HTTPResponse:
            if not self.admits(request):
                return json_response([{"text": text("vreemde_site")}], status=403, headers={"Vary": "Origin"})
            response = await route(request)
            response.headers.update(self._headers(request))
            return response

        return guarded

    def preflight(self, request: Request) -> HTTPResponse:
        """What a browser asks before it lets a page of another site talk to us."""
        if not self.admits(request):
            return HTTPResponse(status=403, headers={"Vary": "Origin"})
        allowed = {
            "Access-Control-Allow-Methods": "GET, POST, DELETE",
            "Access-Control-Allow-Headers": "authorization, content-type",
            "Access-Control-Max-Age": "600",
        }
        return HTTPResponse(status=204, headers={**self._headers(request), **allowed})

    def _headers(self, request: Request) -> dict[str, str]:
        headers = {"Vary": "Origin", "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}
        origin = request.headers.get("origin")
        if origin and origin.lower() in self.known:
            headers["Access-Control-Allow-Origin"] = origin
        return headers


def _own(origin: str, request: Request) -> bool:
    """Whether an origin is this server's own address, as the browser knows it."""
    parts = urlsplit(origin)
    return parts.scheme in ("http", "https") and parts.netloc.lower() == request.headers.get("host", "").lower()
