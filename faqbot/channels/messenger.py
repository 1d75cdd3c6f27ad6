"""Facebook Messenger."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any
from urllib.parse import quote

from sanic.request import Request

from faqbot.channels.core.commands import command
from faqbot.channels.core.message import Call, Incoming, Kind
from faqbot.channels.core.reading import body, dig, items, seconds, words
from faqbot.channels.meta import MetaChannel
from faqbot.channels.render.buttons import at_the_end, numbered, pack, short
from faqbot.channels.render.markup import plain
from faqbot.channels.render.reply import Button, Part
from faqbot.channels.render.split import split, units

LONGEST_TEXT = 2000
MOST_REPLIES, REPLY_TITLE, REPLY_PAYLOAD = 13, 20, 1000
OPENED = frozenset({"GET_STARTED", "GET_STARTED_PAYLOAD", "<GET_STARTED_PAYLOAD>"})
"""What pages commonly enter for the button that opens a conversation."""


class Messenger(MetaChannel):
    """`POST /webhooks/facebook/webhook`."""

    @classmethod
    def name(cls) -> str:
        """The channel's place in the URL, and its name in `channel:` of a response: Rasa's own."""
        return "facebook"

    def parse(self, request: Request) -> Iterable[Incoming]:
        """Every event of every entry that somebody wrote or pressed."""
        for entry in items(body(request), "entry"):
            for event in items(entry, "messaging"):
                yield from _read(event)

    def calls(self, incoming: Incoming, reply: Sequence[Part]) -> Iterable[Call]:
        """Quick replies stand under the last message, since the next message would take them away."""
        for part in _offered(reply):
            pieces = split(part.text, LONGEST_TEXT, plain)
            for piece in pieces[:-1]:
                yield self._message(incoming, {"text": plain(piece)})
            message: dict[str, Any] = {"text": plain(pieces[-1])}
            if part.buttons:
                message["quick_replies"] = [_quick_reply(button) for button in part.buttons]
            yield self._message(incoming, message)

    def typing(self, incoming: Incoming) -> Call | None:
        """Shows that an answer is being written."""
        return self._call({"recipient": {"id": incoming.chat}, "sender_action": "typing_on"})

    def _message(self, incoming: Incoming, message: dict[str, Any]) -> Call:
        return self._call({"recipient": {"id": incoming.chat}, "messaging_type": "RESPONSE", "message": message})

    def _call(self, sent: dict[str, Any]) -> Call:
        # Messenger's own documents give the token in the address; newer parts of Meta's API want it in a header.
        return Call(f"{self.api}/me/messages?access_token={quote(self.token)}", json=sent)


def _read(event: dict[str, Any]) -> Iterable[Incoming]:
    sender = words(event, "sender", "id")
    message, postback = dig(event, "message"), dig(event, "postback")
    if not sender or dig(message, "is_echo") or dig(message, "is_deleted"):
        return
    sent = seconds(event, "timestamp", per=1000)
    if isinstance(postback, dict):
        payload = words(postback, "payload") or words(postback, "title")
        written = "/start" if payload in OPENED else payload
        key = words(postback, "mid") or f"{sender}-{words(event, 'timestamp')}"
        yield Incoming(key, sender, sender, command(written), sent=sent)
    elif isinstance(message, dict):
        written = words(message, "quick_reply", "payload") or words(message, "text")
        media = bool(message.get("attachments")) or not written
        kind = Kind.MEDIA if media else Kind.TEXT
        yield Incoming(words(message, "mid"), sender, sender, command(written), kind, sent)
    elif edit := dig(event, "message_edit"):
        key = f"{words(edit, 'mid')}-{words(edit, 'num_edit')}"
        yield Incoming(key, sender, sender, words(edit, "text"), Kind.EDIT, sent)


def _offered(reply: Sequence[Part]) -> Sequence[Part]:
    """Titles too long for a quick reply stand in full in a numbered list; the quick replies have the numbers."""
    buttons = [button for part in reply for button in part.buttons]
    if all(units(button.title) <= REPLY_TITLE for button in buttons) and len(buttons) <= MOST_REPLIES:
        return at_the_end(reply)
    shown = numbered(reply)
    named = tuple(Button(f"{b.number}. {b.title}", b.payload, b.number) for b in buttons[:MOST_REPLIES])
    return [*shown[:-1], Part(shown[-1].text, named, shown[-1].referral)]


def _quick_reply(button: Button) -> dict[str, str]:
    payload = pack(button.payload, button.title, REPLY_PAYLOAD)
    return {"content_type": "text", "title": short(button.title, REPLY_TITLE), "payload": payload}
