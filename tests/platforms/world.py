"""The real guide with every channel switched on, the stand-ins beside it, and visitors who talk to it over each."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import sys
import threading
import uuid
from collections.abc import Callable, Coroutine, Iterator, Sequence
from pathlib import Path
from typing import Any

import aiohttp
import yaml

from faqbot.channels.texts import text
from tests.platforms import ALL
from tests.platforms.base import SENDER_SECRET, Platform, Shown, Update, until
from tests.platforms.socket_page import SocketPage
from tests.server.processes import MODEL, Server, free_port, started

ORIGIN = "https://voorbeeld.example"
TWILIO_WHATSAPP = "twilio_whatsapp"
"""Comes in at the same address as SMS, from the same account."""
_users = itertools.count(31600000001)


class World:
    """The guide and the platforms. Platforms live in a loop of their own, in a thread of its own."""

    def __init__(self, folder: Path) -> None:
        self.inbox = folder / "inbox.db"
        self._loop = asyncio.new_event_loop()
        threading.Thread(target=self._loop.run_forever, daemon=True).start()
        self.platforms: dict[str, Platform] = {name: kind() for name, kind in ALL.items() if name != TWILIO_WHATSAPP}
        for platform in self.platforms.values():
            self.run(platform.start())
        self.guide: Server
        self._start: Callable[[], Server]

    def run(self, work: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()

    def credentials(self) -> dict[str, dict[str, str]]:
        blocks: dict[str, dict[str, str]] = {
            "faqbot.channels.rest.GuardedRest": {},
            "faqbot.channels.socketio.GuardedSocketIO": {
                "sender_secret": SENDER_SECRET,
                "origins": ORIGIN,
                "limit": "100000/minute",
            },
        }
        for platform in self.platforms.values():
            blocks[platform.channel] = {**platform.settings(), "inbox": str(self.inbox)}
        return blocks

    def visitor(self, name: str) -> Visitor:
        """Somebody new on a channel."""
        if name == "rest":
            return RestVisitor(self)
        if name == "socketio":
            return SocketVisitor(self)
        if name == TWILIO_WHATSAPP:
            return PlatformVisitor(self, self.platforms["sms"], "whatsapp:")
        return PlatformVisitor(self, self.platforms[name])

    def kill(self) -> None:
        """Kills the guide as the kernel does when memory is full: nothing is finished."""
        self.guide.process.kill()
        self.guide.process.wait()

    def start_again(self) -> None:
        """Starts the guide once more, with the same settings and files."""
        self.guide = self._start()

    def close(self) -> None:
        for platform in self.platforms.values():
            self.run(platform.stop())
        self._loop.call_soon_threadsafe(self._loop.stop)


@contextlib.contextmanager
def world(folder: Path) -> Iterator[World]:
    made = World(folder)
    credentials, endpoints = folder / "credentials.yml", folder / "endpoints.yml"
    credentials.write_text(yaml.safe_dump(made.credentials()), encoding="utf-8")
    store = {
        "type": "faqbot.storage.conversations.ConversationStore",
        "dialect": "sqlite",
        "db": str(folder / "test.db"),
    }
    endpoints.write_text(yaml.safe_dump({"tracker_store": store}), encoding="utf-8")
    port = free_port()
    command = [sys.executable, "-m", "faqbot.server", "--model", str(MODEL), "--port", str(port)]
    command += ["--endpoints", str(endpoints), "--credentials", str(credentials)]
    editors = {"MISSES": "on", "EDITORS_URL": f"sqlite:///{folder / 'redactie.db'}"}
    with contextlib.ExitStack() as stack:
        stack.callback(made.close)

        def start() -> Server:
            return stack.enter_context(started(command, f"http://127.0.0.1:{port}", folder / "server.log", **editors))

        made.guide, made._start = start(), start
        yield made


class Visitor:
    """Somebody who talks to the guide over one channel."""

    api: Platform | None = None
    user: str
    world: World

    def ask(self, written: str) -> list[Shown]:
        """Sends a text and gives the whole reply."""
        raise NotImplementedError

    def press(self, payload: str) -> list[Shown]:
        """Presses a button."""
        return self.ask(payload)

    def photo(self, caption: str = "") -> list[Shown]:
        """Sends a picture."""
        raise NotImplementedError

    def flood(self, written: Sequence[str]) -> list[Shown]:
        """Sends texts without waiting, and gives all the replies."""
        raise NotImplementedError


class RestVisitor(Visitor):
    def __init__(self, world: World) -> None:
        self.world, self.user = world, uuid.uuid4().hex

    def ask(self, written: str) -> list[Shown]:
        return [_shown(self.user, message) for message in self.world.guide.ask(self.user, written)]

    def flood(self, written: Sequence[str]) -> list[Shown]:
        return [shown for one in written for shown in self.ask(one)]


class SocketVisitor(Visitor):
    """A page with Socket.IO. The acknowledgement of a message says that its reply is complete."""

    def __init__(self, world: World, session: str | None = None, origin: str = ORIGIN) -> None:
        self.world = world
        self.page = SocketPage(world.guide.url, origin)
        self.session = self.user = str(world.run(self.page.open(session)))

    def close(self) -> None:
        self.world.run(self.page.close())

    def ask(self, written: Any) -> list[Shown]:
        return self._shown(self._utter(written))

    def flood(self, written: Sequence[str]) -> list[Shown]:
        async def all_at_once() -> None:
            await asyncio.gather(*(self._utter(one) for one in written))

        return self._shown(all_at_once())

    def _shown(self, work: Coroutine[Any, Any, Any]) -> list[Shown]:
        before = len(self.page.heard)
        self.world.run(work)
        return [_shown(self.session, message) for message in self.page.heard[before:]]

    async def _utter(self, written: Any) -> None:
        await self.page.call("user_uttered", {"message": written, "session_id": self.session})


class PlatformVisitor(Visitor):
    """Somebody on a messaging platform. A picture behind a message shows where the reply to that message ends."""

    def __init__(self, world: World, platform: Platform, prefix: str = "") -> None:
        self.world, self.api, self.user = world, platform, f"{prefix}{next(_users)}"

    def deliver(self, update: Update) -> int:
        """Delivers an update and gives the guide's status."""
        return int(self.world.run(self._deliver(update)))

    async def _deliver(self, update: Update) -> int:
        assert self.api is not None
        url = self.world.guide.url + self.api.path
        async with (
            aiohttp.ClientSession() as client,
            client.post(url, data=update.body, headers=update.headers) as response,
        ):
            await response.read()
            return response.status

    def wait(self, holds: Callable[[], bool]) -> None:
        """Waits until something holds."""
        self.world.run(until(holds))

    def shown(self) -> list[Shown]:
        assert self.api is not None
        return self.api.of(self.user)

    def reply(self, *updates: Update) -> list[Shown]:
        """Delivers updates and gives everything that is shown for them."""
        assert self.api is not None
        before = len(self.shown())
        for update in (*updates, self.api.media(self.user)):
            assert self.deliver(update) == 200
        self.world.run(until(lambda: any(_is_marker(one) for one in self.shown()[before:])))
        return [one for one in self.shown()[before:] if not _is_marker(one)]

    def ask(self, written: str) -> list[Shown]:
        assert self.api is not None
        return self.reply(self.api.text(self.user, written))

    def press(self, payload: str) -> list[Shown]:
        assert self.api is not None
        return self.reply(self.api.press(self.user, payload))

    def photo(self, caption: str = "") -> list[Shown]:
        assert self.api is not None
        if caption:
            return self.reply(self.api.media(self.user, caption))
        before = len(self.shown())
        assert self.deliver(self.api.media(self.user)) == 200
        self.world.run(until(lambda: len(self.shown()) > before))
        return self.shown()[before:]

    def flood(self, written: Sequence[str]) -> list[Shown]:
        assert self.api is not None
        return self.reply(*(self.api.text(self.user, one) for one in written))


def _is_marker(shown: Shown) -> bool:
    return shown.text == text("media")


def _shown(user: str, message: dict[str, Any]) -> Shown:
    buttons = message.get("buttons") or message.get("quick_replies") or []
    said = str(message.get("text", ""))
    return Shown(user, said, said, (), tuple((button["title"], button["payload"]) for button in buttons))
