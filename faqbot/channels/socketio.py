"""Socket.IO for front ends of one's own: Rasa's events, with sessions that last and that only the server makes."""

from __future__ import annotations

import asyncio
import functools
import hashlib
import hmac
import inspect
import uuid
from collections.abc import Mapping
from typing import Any

from rasa.core.channels.channel import InputChannel
from rasa.core.channels.socketio import SocketBlueprint
from sanic import Blueprint
from sanic.request import Request
from sanic.response import HTTPResponse
from sanic.response import json as json_response
from socketio import AsyncServer

from faqbot.channels.core.channel import STOP_PATIENCE
from faqbot.channels.core.conversation import reply_to, too_fast
from faqbot.channels.core.lines import Lines
from faqbot.channels.core.message import Incoming
from faqbot.channels.core.pace import Pace
from faqbot.channels.core.reading import words
from faqbot.channels.core.settings import SHORTEST_SECRET, Settings, same
from faqbot.channels.guard import Handler
from faqbot.channels.texts import text

LARGEST_MESSAGE = 64 * 1024
"""Bytes."""


class Sessions:
    """Makes session ids and knows its own again, without keeping them.

    Args:
        secret: signs the ids. The same secret after a restart lets conversations go on.
    """

    def __init__(self, secret: str) -> None:
        self._secret = secret.encode()

    def new(self) -> str:
        """An id that nobody can guess."""
        made = uuid.uuid4().hex
        return f"{made}.{self._sign(made)}"

    def known(self, given: Any) -> bool:
        """Whether the id was made here."""
        made, _, signature = given.partition(".") if isinstance(given, str) else ("", "", "")
        return bool(made) and same(signature, self._sign(made))

    def sender(self, session: str) -> str:
        """The conversation's id of a session: not enough to enter it."""
        return f"socketio:{session.partition('.')[0]}"

    def _sign(self, made: str) -> str:
        return hmac.new(self._secret, made.encode("utf-8", "replace"), hashlib.sha256).hexdigest()[:32]


class GuardedSocketIO(InputChannel):
    """Events `session_request`, `session_confirm`, `user_uttered` and `bot_uttered`, as Rasa's own channel has them.

    Args:
        settings: the channel's block in credentials.yml. Raises BadSettings when it cannot work with it.
    """

    def __init__(self, settings: Settings) -> None:
        self._sessions = Sessions(settings.need("sender_secret", rf".{{{SHORTEST_SECRET},}}"))
        # None means: pages of this very server. Rasa's own channel lets every page in.
        self._origins = settings.get("origins").split() or None
        self._path = settings.get("socketio_path", "/socket.io")
        self._stop_patience = settings.number("stop_patience", STOP_PATIENCE)
        self._lines = Lines(self.name())
        self._pace = Pace(settings)
        self._session_of: dict[str, str] = {}

    @classmethod
    def name(cls) -> str:
        """The channel's name."""
        return "socketio"

    @classmethod
    def from_credentials(cls, credentials: Mapping[str, Any] | None) -> GuardedSocketIO:
        """Called by Rasa with the channel's block in credentials.yml."""
        return cls(Settings(cls.name(), credentials))

    def blueprint(self, on_new_message: Handler) -> Blueprint:
        """The health check and the socket."""
        server = AsyncServer(
            async_mode="sanic", cors_allowed_origins=self._origins, max_http_buffer_size=LARGEST_MESSAGE
        )
        routes: Blueprint = SocketBlueprint(server, self._path, "guarded_socketio", __name__)

        @routes.route("/", methods=["GET"])
        async def health(_: Request) -> HTTPResponse:
            return json_response({"status": "ok"})

        @routes.listener("before_server_stop")
        async def stop(_app: Any, _loop: Any) -> None:
            await self._lines.drain(self._stop_patience)

        @server.on("session_request")
        async def session_request(connection: str, data: Any = None) -> None:
            session = await self._enter(server, connection, words(data, "session_id"))
            await server.emit("session_confirm", session, room=connection)

        @server.on("user_uttered")
        async def user_uttered(connection: str, data: Any = None) -> None:
            session = await self._enter(server, connection, words(data, "session_id"))
            written = data.get("message") if isinstance(data, dict) else None
            if not isinstance(written, str):
                await server.emit("bot_uttered", {"text": text("geen_bericht")}, room=connection)
                return
            complete: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            job = functools.partial(self._answer, server, session, written, on_new_message, complete)
            if self._lines.full or not self._lines.add(session, job):
                await server.emit("bot_uttered", {"text": text("storing")}, room=connection)
                return
            # Socket.IO's own acknowledgement then tells the page that the reply is complete.
            await complete

        @server.on("disconnect")
        async def disconnect(connection: str, *_: Any) -> None:
            self._session_of.pop(connection, None)

        return routes

    async def _enter(self, server: AsyncServer, connection: str, asked: str) -> str:
        """The session that a connection asks for when it was made here, else its own, else a new one."""
        session = asked if self._sessions.known(asked) else self._session_of.get(connection) or self._sessions.new()
        if self._session_of.get(connection) != session:
            if before := self._session_of.get(connection):
                await _done(server.leave_room(connection, before))
            self._session_of[connection] = session
            await _done(server.enter_room(connection, session))
        return session

    async def _answer(
        self, server: AsyncServer, session: str, written: str, handle: Handler, complete: asyncio.Future[None]
    ) -> None:
        sender = self._sessions.sender(session)
        incoming = Incoming("", sender, session, written)
        try:
            if await self._pace.admits(sender):
                reply = await reply_to(incoming, sender, self.name(), handle)
            else:
                # Each time, since a page waits for an answer.
                reply = too_fast(incoming, sender, say_so=True)
            for message in reply:
                await server.emit("bot_uttered", _uttered(message), room=session)
        finally:
            if not complete.done():
                complete.set_result(None)


async def _done(result: Any) -> None:
    # A coroutine from python-socketio 5.10 on.
    if inspect.isawaitable(result):
        await result


def _uttered(message: Mapping[str, Any]) -> dict[str, Any]:
    said = {key: value for key, value in message.items() if key in ("text", "attachment", "custom")}
    if buttons := message.get("buttons"):
        said["quick_replies"] = [{"content_type": "text", **button} for button in buttons]
    if image := message.get("image"):
        said["attachment"] = {"type": "image", "payload": {"src": image}}
    return said
