"""What every channel does with a message before the conversation sees it, and what it never lets out empty."""

from __future__ import annotations

import logging
import re
import unicodedata
import uuid
from collections.abc import Awaitable, Callable
from typing import Any

from rasa.core.channels.channel import CollectingOutputChannel, UserMessage

from faqbot.channels.texts import text
from faqbot.observability.metrics import MASKED
from faqbot.observability.turns import ERASED, turn
from faqbot.privacy.forgetting import forget_on_request
from faqbot.privacy.masking import mask
from faqbot.privacy.wishes import answer, wants_erasure
from faqbot.safety.net import with_referral

logger = logging.getLogger(__name__)

HEAD, TAIL = 3000, 1000
"""Characters kept of a longer message: its beginning and its end, where the question is."""

LONGEST_SENDER = 128
UNREADABLE = "?"
"""Stands for a message without any text, so that it is answered like everything else that cannot be read."""

_PAYLOAD = re.compile(r'/onderwerp\{"topic":\s?"[a-z0-9_]{1,60}"\}|/iets_anders|/hielp_wel|/hielp_niet|/start')
"""The payloads of the guide's own buttons, and what Telegram sends when a conversation is opened."""

_SLASHES = re.compile(r"\A[/\s]+")
_SENDER = re.compile(r"[\w.:@+-]+")

WEBSITE = "web-"
"""How the website's conversations begin. Only its own channel, which asks for a session, goes on with one."""

Handler = Callable[[UserMessage], Awaitable[Any]]


def clean(message: str) -> str:
    """A message as the conversation may see it.

    Control and invisible characters go, a very long message keeps its beginning and end, and a leading slash goes
    unless it is the payload of a button that the guide itself offers: Rasa would obey any other (`/restart`).
    """
    kept = (message if message.isascii() and message.isprintable() else _visible(message)).strip()
    if len(kept) > HEAD + TAIL:
        kept = f"{kept[:HEAD]} {kept[-TAIL:]}"
    if kept.startswith("/") and not _PAYLOAD.fullmatch(kept):
        kept = _SLASHES.sub("", kept)
    return kept or UNREADABLE


def _visible(message: str) -> str:
    visible = (c for c in message if unicodedata.category(c) != "Cf")
    return "".join(c if c in "\n\t" or unicodedata.category(c)[0] != "C" else " " for c in visible)


def sender_id(given: Any) -> str:
    """The conversation's id: what was given, or a new one when nothing usable was given."""
    candidate = str(given) if isinstance(given, str | int) and not isinstance(given, bool) else ""
    known = candidate and len(candidate) <= LONGEST_SENDER and _SENDER.fullmatch(candidate)
    if known and not candidate.startswith(WEBSITE):
        return candidate
    return uuid.uuid4().hex


async def converse(
    handle: Handler, message: str, sender: str, channel: str, output: CollectingOutputChannel | None = None
) -> list[dict[str, Any]]:
    """Passes a message to the conversation and returns the reply: never empty, whatever fails.

    Personal data is masked before the conversation sees the message, and so before anything stores it. A wish to erase
    the conversation is carried out here and never becomes part of it.

    A failure is logged by its kind alone: neither the message nor a stack with its words reaches the log.
    """
    collector = output or CollectingOutputChannel()
    text_read = clean(message)
    with turn(channel, sender) as this:
        try:
            if wants_erasure(text_read):
                this.outcome = ERASED
                await collector.send_text_message(sender, await forget_on_request(sender))
            else:
                await handle(UserMessage(masked(text_read), collector, sender, input_channel=channel))
        except Exception as error:  # whatever broke, the visitor gets an answer
            this.error = type(error).__name__
            logger.error("channel %s: a message failed with %s", channel, this.error)
        if not collector.messages:
            await collector.send_text_message(sender, text("storing"))
        this.reply = with_referral(text_read, sender, list(collector.messages))
    return this.reply


def erased(reply: list[dict[str, Any]]) -> bool:
    """Whether a reply says that the conversation has been erased."""
    return any(part.get("text") == answer("gelukt") for part in reply)


def masked(message: str) -> str:
    """The message without personal data; a button's payload has none."""
    if message.startswith("/"):
        return message
    kept = mask(message)
    if kept != message:
        MASKED.inc()
    return kept
