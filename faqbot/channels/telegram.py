"""Telegram by its Bot API. No library: the release that Rasa pins cannot answer a single update."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from typing import Any

from sanic.request import Request

from faqbot.channels.core.channel import MessagingChannel, RefusedError
from faqbot.channels.core.commands import command
from faqbot.channels.core.courier import by_status
from faqbot.channels.core.message import Answer, Call, Incoming, Kind, Outcome
from faqbot.channels.core.reading import body, dig, items, seconds, words
from faqbot.channels.core.settings import Settings, same
from faqbot.channels.render.buttons import pack, unpack
from faqbot.channels.render.markup import html, plain
from faqbot.channels.render.reply import Part
from faqbot.channels.render.split import split

logger = logging.getLogger(__name__)

API = "https://api.telegram.org"
LONGEST_TEXT = 4096
CALLBACK_BYTES = 64
WANTED = ["message", "edited_message", "callback_query", "my_chat_member"]
_UNREADABLE_TEXT = """
photo voice audio video video_note document sticker animation location venue contact poll dice story game paid_media
"""
UNREADABLE = frozenset(_UNREADABLE_TEXT.split())
"""Contents that get the answer that only text is read; what else has no text is news of the chat itself."""


class Telegram(MessagingChannel):
    """`POST /webhooks/telegram/webhook`. Registers that address itself when it is given as `webhook_url`."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings)
        token = settings.need("access_token", r"\d+:[\w-]+")
        self._secret = settings.need("secret_token", r"[A-Za-z0-9_-]{1,256}")
        self._bot_id = token.partition(":")[0]
        self._bot_name = settings.get("bot_name").lstrip("@").lower()
        self._webhook_url = settings.base("webhook_url", API) if settings.get("webhook_url") else ""
        self._methods = f"{settings.base('api_base', API)}/bot{token}"

    @classmethod
    def name(cls) -> str:
        """The channel's place in the URL."""
        return "telegram"

    async def started(self) -> None:
        """Tells Telegram where to deliver, and with which secret."""
        if not self._webhook_url:
            return
        wanted = {"url": self._webhook_url, "secret_token": self._secret, "allowed_updates": WANTED}
        if await self.courier.deliver(Call(f"{self._methods}/setWebhook", json=wanted)) is not Outcome.DELIVERED:
            logger.error("channel telegram: Telegram did not take the address `webhook_url`")

    async def verify(self, request: Request) -> None:
        """The secret that was given with the address comes back with every update."""
        if not same(request.headers.get("X-Telegram-Bot-Api-Secret-Token"), self._secret):
            raise RefusedError(403)

    def parse(self, request: Request) -> Iterable[Incoming]:
        """Messages, edits and buttons; that somebody blocks the guide, reacts or joins needs no answer."""
        update = body(request)
        key = words(update, "update_id")
        if pressed := dig(update, "callback_query"):
            yield from self._pressed(key, pressed)
        elif edited := dig(update, "edited_message"):
            if words(edited, "chat", "type") == "private":
                written = words(edited, "text") or words(edited, "caption")
                yield self._incoming(key, edited, written, Kind.EDIT)
        elif (message := dig(update, "message")) and not dig(message, "from", "is_bot"):
            yield from self._message(key, message)

    def calls(self, incoming: Incoming, reply: Sequence[Part]) -> Iterable[Call]:
        """Telegram's HTML, buttons one a row on the last message of a part."""
        chat = incoming.chat[0]
        for part in reply:
            pieces = split(part.text, LONGEST_TEXT, html)
            for piece in pieces:
                markup: dict[str, Any] = {}
                if part.buttons and piece is pieces[-1]:
                    rows = [
                        [{"text": b.title, "callback_data": pack(b.payload, b.title, CALLBACK_BYTES)}]
                        for b in part.buttons
                    ]
                    markup = {"reply_markup": {"inline_keyboard": rows}}
                message = {"chat_id": chat, "link_preview_options": {"is_disabled": True}, **markup}
                url = f"{self._methods}/sendMessage"
                bare = Call(url, json={**message, "text": plain(piece)})
                yield Call(url, json={**message, "text": html(piece), "parse_mode": "HTML"}, fallback=bare)

    def acknowledge(self, incoming: Incoming) -> Call | None:
        """Stops the clock on a button that was pressed."""
        pressed = incoming.chat[1]
        return Call(f"{self._methods}/answerCallbackQuery", json={"callback_query_id": pressed}) if pressed else None

    def typing(self, incoming: Incoming) -> Call | None:
        """Shows that an answer is being written."""
        return Call(f"{self._methods}/sendChatAction", json={"chat_id": incoming.chat[0], "action": "typing"})

    def judge(self, answer: Answer) -> Outcome:
        """403: blocked, or thrown out of the chat. A chat that is not found is gone as well."""
        missing = "chat not found" in words(answer.body, "description").lower()
        return Outcome.GONE if answer.status == 403 or missing else by_status(answer)

    def _pressed(self, key: str, pressed: dict[str, Any]) -> Iterable[Incoming]:
        chat = dig(pressed, "message", "chat")
        if words(chat, "type") == "private":
            where = (dig(chat, "id"), words(pressed, "id"))
            written = command(unpack(words(pressed, "data")))
            yield Incoming(key, words(pressed, "from", "id"), where, written)

    def _message(self, key: str, message: dict[str, Any]) -> Iterable[Incoming]:
        written = words(message, "text") or words(message, "caption")
        media = any(name in message for name in UNREADABLE)
        if words(message, "chat", "type") == "private":
            if written or media:
                yield self._incoming(key, message, command(written), Kind.MEDIA if media else Kind.TEXT)
        elif words(message, "chat", "type") in ("group", "supergroup") and self._spoken_to(message, written):
            yield self._incoming(key, message, written, Kind.GROUP)

    def _spoken_to(self, message: dict[str, Any], written: str) -> bool:
        """Whether a message in a group is for the guide: an answer to it, its name, or a command."""
        named = bool(self._bot_name) and f"@{self._bot_name}" in written.lower()
        answered = words(message, "reply_to_message", "from", "id") == self._bot_id
        commanded = any(words(e, "type") == "bot_command" and dig(e, "offset") == 0 for e in items(message, "entities"))
        return named or answered or (commanded and ("@" not in written.split()[0] or not self._bot_name))

    @staticmethod
    def _incoming(key: str, message: dict[str, Any], written: str, kind: Kind) -> Incoming:
        sender = words(message, "from", "id") or words(message, "chat", "id")
        return Incoming(key, sender, (dig(message, "chat", "id"), ""), written, kind, seconds(message, "date"))
