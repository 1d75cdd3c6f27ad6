"""REST: one question in, the whole reply out. Rasa's own format, behind the guard that all channels share."""

from __future__ import annotations

import json
from typing import Any

from rasa.core.channels.channel import InputChannel
from sanic import Blueprint
from sanic.request import Request
from sanic.response import HTTPResponse
from sanic.response import json as json_response

from faqbot.channels.guard import Handler, converse, sender_id
from faqbot.channels.texts import text

LARGEST_BODY = 64 * 1024
"""Bytes. A question is a few hundred; the rest is no question."""


class GuardedRest(InputChannel):
    """`POST /webhooks/rest/webhook` with `{"sender": "...", "message": "..."}`; answers a list that is never empty.

    Unlike Rasa's own REST channel it takes neither metadata nor another channel's name from the client.
    """

    @classmethod
    def name(cls) -> str:
        """The channel's place in the URL."""
        return "rest"

    def blueprint(self, on_new_message: Handler) -> Blueprint:
        """The routes: a health check and the webhook."""
        routes = Blueprint("guarded_rest")

        @routes.get("/")
        async def health(_: Request) -> HTTPResponse:
            return json_response({"status": "ok"})

        @routes.post("/webhook")
        async def receive(request: Request) -> HTTPResponse:
            if len(request.body) > LARGEST_BODY:
                return _refusal("te_groot", 413)
            body = _body(request)
            if body is None or not isinstance(body.get("message"), str):
                return _refusal("geen_bericht", 400, body)
            sender = sender_id(body.get("sender"))
            return json_response(await converse(on_new_message, body["message"], sender, self.name()))

        return routes


def _body(request: Request) -> dict[str, Any] | None:
    try:
        body = json.loads(request.body)
    except (ValueError, RecursionError):
        return None
    return body if isinstance(body, dict) else None


def _refusal(reason: str, status: int, body: dict[str, Any] | None = None) -> HTTPResponse:
    recipient = sender_id((body or {}).get("sender"))
    return json_response([{"recipient_id": recipient, "text": text(reason)}], status=status)
