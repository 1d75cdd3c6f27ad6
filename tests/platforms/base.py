"""What the stand-ins of the platforms share.

A stand-in is a real HTTP server on this machine that takes the guide's requests as the platform would: it checks what
the platform checks, refuses what the platform refuses, and shows what a visitor would see. It also makes the updates
that the platform would deliver, signed as the platform signs them.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import random
import re
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

SENDER_SECRET = "a-secret-for-tests-that-is-long"


@dataclass(frozen=True)
class Update:
    """What a platform delivers to the guide's webhook."""

    body: bytes
    headers: dict[str, str]

    def forged(self, header: str, value: str | None) -> Update:
        """The same with another proof, or none."""
        kept = {name: given for name, given in self.headers.items() if name != header}
        return Update(self.body, kept if value is None else {**kept, header: value})


@dataclass(frozen=True)
class Shown:
    """A message as a visitor sees it: the words, the words as they were sent, what looks bold, and the buttons."""

    user: str
    text: str
    written: str
    bold: tuple[str, ...] = ()
    buttons: tuple[tuple[str, str], ...] = ()


class RefuseError(Exception):
    """What the platform refuses: the answer to give."""

    def __init__(self, why: str, status: int = 400, body: dict[str, Any] | None = None) -> None:
        super().__init__(why)
        self.why, self.status, self.body = why, status, body or {"error": why}


def require(holds: Any, why: str, status: int = 400, body: dict[str, Any] | None = None) -> None:
    if not holds:
        raise RefuseError(why, status, body)


def utf16(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@dataclass
class Platform:
    """A stand-in. Subclasses say how the platform works; this keeps the server and what was shown."""

    name: str = ""
    path: str = ""
    """The webhook's place in the guide's URL."""
    channel: str = ""
    """The channel's class, as credentials.yml names it."""

    address: str = ""
    shown: list[Shown] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    requests: int = 0
    down: bool = False
    failing: float = 0.0
    """Share of the requests that fail, as they do on the real thing: too many, broken inside, gone away."""
    paused: float = 0.0
    """What `Retry-After` asks for when there are too many."""

    def __post_init__(self) -> None:
        self.random = random.Random(self.name)
        self.ids = itertools.count(1000)
        self._failed: set[int] = set()

    # ---- what a platform fills in

    def credentials(self) -> dict[str, str]:
        raise NotImplementedError

    def routes(self) -> list[web.RouteDef]:
        raise NotImplementedError

    def text(self, user: str, text: str) -> Update:
        raise NotImplementedError

    def press(self, user: str, payload: str) -> Update:
        raise NotImplementedError

    def media(self, user: str, caption: str = "") -> Update:
        raise NotImplementedError

    def raw(self, content: Any) -> Update:
        """Any content at all, with a proof that holds."""
        raise NotImplementedError

    def forgeries(self, update: Update) -> list[Update]:
        raise NotImplementedError

    def too_many(self) -> web.Response:
        return web.json_response({"error": "too many"}, status=429, headers={"Retry-After": str(self.paused)})

    # ---- what they share

    def settings(self) -> dict[str, str]:
        patient = {"sender_secret": SENDER_SECRET, "first_delay": "0.01", "stop_patience": "60"}
        patient |= {"inbox": ":memory:", "limit": "100000/minute"}
        return {**patient, **self.credentials()}

    def taking(self, handle: Callable[[web.Request], Any]) -> Callable[[web.Request], Any]:
        """A route that fails when it should, and answers what a handler refuses as the platform would."""

        async def take(request: web.Request) -> web.StreamResponse:
            self.requests += 1
            body = await request.read()
            if self.down:
                return web.json_response({"error": "down"}, status=503)
            if self.failing and self.random.random() < self.failing:
                return self._fail(request)
            try:
                return await handle(request)
            except RefuseError as refused:
                self.refused.append(f"{refused.why}: {body[:300]!r}")
                return web.json_response(refused.body, status=refused.status)

        return take

    def _fail(self, request: web.Request) -> web.StreamResponse:
        kind = self.random.choice(["429", "500", "502", "gone"])
        if kind == "429":
            return self.too_many()
        if kind == "gone":
            assert request.transport is not None
            request.transport.close()
        return web.Response(status=int(kind) if kind.isdigit() else 500, text="<html>oops</html>")

    def of(self, user: str) -> list[Shown]:
        """What one visitor sees, in order."""
        return [message for message in self.shown if message.user == user]

    async def start(self) -> None:
        app = web.Application(client_max_size=4 * 1024 * 1024)
        app.add_routes(self.routes())
        self._runner = web.AppRunner(app, access_log=None)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0, shutdown_timeout=1)
        await site.start()
        port = site._server.sockets[0].getsockname()[1]
        self.address = f"http://127.0.0.1:{port}"

    async def stop(self) -> None:
        await self._runner.cleanup()


async def until(holds: Callable[[], bool], seconds: float = 120) -> None:
    """Waits until something holds; the limit is only there so that a broken build ends at all."""
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "it never came"
        await asyncio.sleep(0.02)


def dumped(value: Any) -> bytes:
    return json.dumps(value).encode()


def stars(text: str) -> tuple[str, tuple[str, ...]]:
    """A text with *bold* as WhatsApp and Slack show it. Refuses one with a star that turns on nothing."""
    require(text.count("*") % 2 == 0, "a bold that is not closed")
    bold = re.findall(r"\*([^*\n]+)\*", text)
    require(all(part == part.strip() for part in bold), "a bold with white space at its border is shown as stars")
    return text.replace("*", ""), tuple(bold)
