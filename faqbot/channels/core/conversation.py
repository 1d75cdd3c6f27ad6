"""What the conversation says to an incoming message, of whatever kind."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

from rasa.core.channels.channel import CollectingOutputChannel

from faqbot.channels.core.message import Incoming, Kind
from faqbot.channels.guard import Handler, clean, converse
from faqbot.channels.texts import text
from faqbot.safety.net import with_referral
from faqbot.safety.verdict import LEADS

logger = logging.getLogger(__name__)

LONGEST_THOUGHT = 60.0
"""Seconds after which the conversation is given up and the visitor hears so."""

Reply = list[dict[str, Any]]


class Collector(CollectingOutputChannel):
    """Collects a reply under the channel's own name, so that a response can have a variation for it (`channel:`)."""

    def __init__(self, channel: str) -> None:
        super().__init__()
        self._channel = channel

    def name(self) -> str:
        """The channel's name. Rasa asks the object, not the class."""
        return self._channel


async def reply_to(incoming: Incoming, sender: str, channel: str, handle: Handler) -> Reply:
    """The reply to a message. Empty only where silence is the answer."""
    written = incoming.text.strip()
    if incoming.kind is Kind.EDIT:
        return with_referral(clean(written), sender, []) if written else []
    if incoming.kind is Kind.GROUP:
        return _said("groep", sender, written)
    if incoming.kind is Kind.MEDIA and not written:
        return _said("media", sender, written)
    reply = await _conversed(written, sender, channel, handle)
    if incoming.kind is Kind.MEDIA and not _is_referral(reply[0]):
        reply.append({"recipient_id": sender, "text": text("media_met_tekst")})
    return reply


def too_fast(incoming: Incoming, sender: str, say_so: bool) -> Reply:
    """The reply to somebody who sends more than is answered: that, or silence. A referral that is due comes anyway."""
    said = [{"recipient_id": sender, "text": text("te_snel")}] if say_so else []
    return with_referral(clean(incoming.text), sender, said)


async def _conversed(written: str, sender: str, channel: str, handle: Handler) -> Reply:
    try:
        said = converse(handle, written, sender, channel, Collector(channel))
        return await asyncio.wait_for(said, LONGEST_THOUGHT)
    except asyncio.TimeoutError:
        logger.error("channel %s: the conversation took too long", channel)
        return _said("storing", sender, written)


def _said(name: str, sender: str, written: str) -> Reply:
    return with_referral(clean(written), sender, [{"recipient_id": sender, "text": text(name)}])


def _is_referral(message: dict[str, Any]) -> bool:
    return str(message.get("text", "")).startswith(tuple(LEADS.values()))
