"""The website's channel: what the chat widget talks to.

A visitor's browser gets a session id, keeps it, and sends it in a header. Not in a cookie: the widget stands on other
sites, where browsers refuse those, and what a browser does not send by itself no other site can misuse.
"""

from __future__ import annotations

import json
import logging
import os
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from rasa.core.channels.channel import InputChannel
from rasa.shared.core.trackers import DialogueStateTracker
from sanic import Blueprint
from sanic.request import Request
from sanic.response import HTTPResponse
from sanic.response import json as json_response

from faqbot.answers.outline import outline
from faqbot.channels.guard import Handler, clean, converse
from faqbot.channels.limits import MEMORY, RateLimit, client_address
from faqbot.channels.origins import Origins
from faqbot.channels.sessions import Sessions, signing_key
from faqbot.channels.texts import text
from faqbot.privacy.forgetting import forget
from faqbot.safety.net import with_referral

logger = logging.getLogger(__name__)

KEY_FILE = Path("darmgids.key")
LARGEST_BODY = 32 * 1024
"""Bytes. The widget sends at most 2000 characters."""

LARGEST_DRAINED = 1024 * 1024
"""Bytes. Sanic reads the rest of a refused body, so that the answer arrives; of a larger one it hangs up."""

LIMITS = {"session": "20/minute", "address": "120/minute", "flood": "600/minute", "new": "30/minute"}
"""Messages of a session, of an address, and of an address before they go unread; new sessions of an address."""

EXAMPLES = "utter_begroeting"
"""The response whose buttons are the example questions: the widget itself knows none."""

_SOURCE = re.compile(r"^Bron: \[?(.+?)\]?(?:\(\S*\))?$", re.MULTILINE)


class Web(InputChannel):
    """`POST session`, `POST message`, `DELETE session` and `GET start`, under `/webhooks/web/`.

    Args:
        sites: origins that may embed the widget, such as "https://www.voorbeeld.nl"; the server's own always may.
        proxies: how many proxies of one's own stand in front of the server.
        session_key: secret for session ids; without it one is made and kept in `darmgids.key`.
        limits: other limits than LIMITS, by the same names.
        storage: where limits are counted; "redis://..." when several servers share them.
    """

    def __init__(
        self,
        sites: Sequence[str] | str = (),
        proxies: int | str = 0,
        session_key: str | None = None,
        limits: Mapping[str, str] | None = None,
        storage: str = MEMORY,
    ) -> None:
        # An environment variable in credentials.yml gives a string.
        self.origins = Origins(sites.replace(",", " ").split() if isinstance(sites, str) else sites or ())
        self.proxies = int(proxies)
        self.sessions = Sessions(signing_key(session_key, KEY_FILE))
        self.limit = RateLimit({**LIMITS, **(limits or {})}, storage)

    @classmethod
    def name(cls) -> str:
        """The channel's place in the URL."""
        return "web"

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> InputChannel:
        """The channel as credentials.yml describes it; DARMGIDS_SESSION_KEY goes before its `session_key`."""
        settings = dict(credentials or {})
        settings["session_key"] = os.environ.get("DARMGIDS_SESSION_KEY") or settings.get("session_key")
        return cls(**settings)

    def blueprint(self, on_new_message: Handler) -> Blueprint:
        """The routes. Each is behind the door that only known sites pass."""
        routes = Blueprint("website")

        @routes.get("/")
        async def health(_: Request) -> HTTPResponse:
            return json_response({"status": "ok"})

        @routes.get("/start")
        @self.origins.only_known
        async def start(request: Request) -> HTTPResponse:
            return json_response({"examples": await self._examples(request)})

        @routes.post("/session")
        @self.origins.only_known
        async def begin(request: Request) -> HTTPResponse:
            if not await self.limit.admits("new", client_address(request, self.proxies)):
                return _say("te_snel", 429)
            return json_response({"session": self.sessions.new()}, status=201)

        @routes.delete("/session")
        @self.origins.only_known
        async def end(request: Request) -> HTTPResponse:
            return await self._erase(request)

        @routes.post("/message", stream=True)
        @self.origins.only_known
        async def receive(request: Request) -> HTTPResponse:
            return await self._receive(request, on_new_message)

        async def preflight(request: Request) -> HTTPResponse:
            return self.origins.preflight(request)

        for place in ("start", "session", "message"):
            routes.add_route(preflight, f"/{place}", methods=["OPTIONS"], name=f"preflight_{place}")

        @routes.middleware("response")
        async def permit(request: Request, _: HTTPResponse) -> HTTPResponse | None:
            # Rasa's own CORS answers an OPTIONS before the route can, and does not know these sites.
            return self.origins.preflight(request) if request.method == "OPTIONS" else None

        return routes

    async def _receive(self, request: Request, handle: Handler) -> HTTPResponse:
        sender = self._sender(request)
        if sender is None:
            return _say("sessie_onbekend", 401)
        body = await _limited_body(request)
        if body is None:
            return _say("te_groot", 413)
        message = _message(body)
        if message is None:
            return _say("geen_bericht", 400)
        address = client_address(request, self.proxies)
        if not await self.limit.admits("flood", address):
            return _say("te_snel", 429)
        within = [await self.limit.admits("session", sender), await self.limit.admits("address", address)]
        if not all(within):
            # Who is in danger types fast: an alarm is seen all the same.
            return _answer(with_referral(clean(message), sender, [{"text": text("te_snel")}]), 429)
        return _answer(await converse(handle, message, sender, self.name()))

    async def _erase(self, request: Request) -> HTTPResponse:
        sender = self._sender(request)
        if sender is None:
            return _say("sessie_onbekend", 401)
        agent = request.app.ctx.agent
        try:
            await forget(agent, sender)
        except Exception as error:  # whatever the store does, the visitor hears that it is still there
            logger.error("channel web: erasing failed with %s", type(error).__name__)
            return _say("niet_verwijderd", 503)
        return _say("verwijderd", 200)

    async def _examples(self, request: Request) -> list[dict[str, Any]]:
        agent = getattr(request.app.ctx, "agent", None)
        if agent is None or not agent.is_ready():
            return []
        nobody = DialogueStateTracker("start", agent.domain.slots)
        response = await agent.nlg.generate(EXAMPLES, nobody, self.name())
        return list((response or {}).get("buttons") or [])

    def _sender(self, request: Request) -> str | None:
        kind, _, session = request.headers.get("authorization", "").partition(" ")
        return self.sessions.sender(session) if kind == "Bearer" else None


async def _limited_body(request: Request) -> bytes | None:
    """The body, or None as soon as it is larger than a message can be: the rest is not read."""
    body = b""
    while request.stream is not None and (chunk := await request.stream.read()):
        body += chunk
        if len(body) > LARGEST_BODY:
            request.stream.request_max_size = LARGEST_DRAINED
            return None
    return body


def _message(body: bytes) -> str | None:
    try:
        message = json.loads(body)["message"]
    except (ValueError, RecursionError, LookupError, TypeError):
        return None
    return message if isinstance(message, str) else None


def _answer(reply: list[dict[str, Any]], status: int = 200) -> HTTPResponse:
    """The reply for the browser: Rasa's messages, without the conversation's id, with the sections they rest on."""
    return json_response([_part(message) for message in reply], status=status)


def _part(message: Mapping[str, Any]) -> dict[str, Any]:
    part = {name: value for name, value in message.items() if name != "recipient_id"}
    sections = {section.heading: section.id for section in outline().values()}
    named = _SOURCE.findall(str(part.get("text") or ""))
    sources = [{"heading": heading, "section": sections[heading]} for heading in named if heading in sections]
    return {**part, "sources": sources} if sources else part


def _say(reason: str, status: int) -> HTTPResponse:
    return _answer([{"text": text(reason)}], status)
