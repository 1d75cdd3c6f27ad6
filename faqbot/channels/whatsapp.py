"""WhatsApp by Meta's own Cloud API."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sanic.request import Request

from faqbot.channels.core.commands import command, opt_out
from faqbot.channels.core.message import Call, Incoming, Kind
from faqbot.channels.core.reading import body, dig, items, seconds, words
from faqbot.channels.core.settings import Settings
from faqbot.channels.meta import MetaChannel
from faqbot.channels.render.buttons import numbered, pack, short
from faqbot.channels.render.markup import whatsapp
from faqbot.channels.render.reply import Button, Part
from faqbot.channels.render.split import split, units
from faqbot.channels.texts import text

LONGEST_TEXT = 4096
LONGEST_BODY = 1024
"""Of a message with buttons."""
MOST_BUTTONS, BUTTON_TITLE = 3, 20
MOST_ROWS, ROW_TITLE, ROW_DESCRIPTION, ROW_ID = 10, 24, 72, 200
SILENT = frozenset({"reaction", "system", "edit", "revoke"})


class WhatsApp(MetaChannel):
    """`POST /webhooks/whatsapp/webhook`."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings)
        self._number = settings.need("phone_number_id", r"[\w-]+")

    @classmethod
    def name(cls) -> str:
        """The channel's place in the URL."""
        return "whatsapp"

    def parse(self, request: Request) -> Iterable[Incoming]:
        """Every message of every entry; news of what became of ours is left alone."""
        for entry in items(body(request), "entry"):
            for change in items(entry, "changes"):
                value = change.get("value")
                if words(value, "metadata", "phone_number_id") not in ("", self._number):
                    continue
                for message in items(value, "messages"):
                    yield from self._read(message)

    def _read(self, message: dict[str, Any]) -> Iterable[Incoming]:
        kind, sender = words(message, "type"), words(message, "from")
        if kind in SILENT or not sender or not words(message, "id"):
            return
        written, media = _content(kind, message)
        group = words(message, "group_id")
        yield Incoming(
            key=words(message, "id"),
            user=sender,
            chat=(words(message, "id"), sender),
            text=opt_out(command(written)),
            kind=Kind.GROUP if group else Kind.MEDIA if media else Kind.TEXT,
            sent=seconds(message, "timestamp"),
        )

    def calls(self, incoming: Incoming, reply: Sequence[Part]) -> Iterable[Call]:
        """One message a part; more where a part is too long."""
        for part in reply:
            if len(part.buttons) > MOST_ROWS:
                (part,) = numbered([part])
            limit = LONGEST_BODY if part.buttons else LONGEST_TEXT
            pieces = split(part.text, limit, whatsapp)
            for piece in pieces[:-1]:
                yield self._call(incoming, _text(whatsapp(piece)))
            last = whatsapp(pieces[-1])
            if not part.buttons:
                yield self._call(incoming, _text(last))
                continue
            (listed,) = numbered([Part(pieces[-1], part.buttons)])
            yield self._call(incoming, _interactive(last, part.buttons), _text(whatsapp(listed.text)))

    def typing(self, incoming: Incoming) -> Call | None:
        """Marks the message as read and shows that an answer is being written."""
        message = {"status": "read", "message_id": incoming.chat[0], "typing_indicator": {"type": "text"}}
        return Call(f"{self.api}/{self._number}/messages", json={"messaging_product": "whatsapp", **message})

    def _call(self, incoming: Incoming, message: dict[str, Any], otherwise: dict[str, Any] | None = None) -> Call:
        to = {"messaging_product": "whatsapp", "recipient_type": "individual", "to": incoming.chat[1]}
        url = f"{self.api}/{self._number}/messages"
        fallback = Call(url, json={**to, **otherwise}) if otherwise else None
        return Call(url, json={**to, **message}, fallback=fallback)


def _content(kind: str, message: dict[str, Any]) -> tuple[str, bool]:
    """What was written, and whether there is something besides that cannot be read."""
    if kind == "text":
        return words(message, "text", "body"), False
    if kind == "button":
        return words(message, "button", "payload") or words(message, "button", "text"), False
    if kind == "interactive":
        chosen = dig(message, "interactive", words(message, "interactive", "type"))
        return words(chosen, "id") or words(chosen, "title"), not words(chosen, "id")
    return words(message, kind, "caption"), True


def _text(written: str) -> dict[str, Any]:
    return {"type": "text", "text": {"preview_url": False, "body": written}}


def _interactive(written: str, buttons: Sequence[Button]) -> dict[str, Any]:
    if len(buttons) <= MOST_BUTTONS and all(units(button.title) <= BUTTON_TITLE for button in buttons):
        replies = [
            {"type": "reply", "reply": {"id": pack(button.payload, button.title, 256), "title": button.title}}
            for button in buttons
        ]
        action: dict[str, Any] = {"buttons": replies}
        kind = "button"
    else:
        action = {"button": text("kies_knop"), "sections": [{"rows": [_row(button) for button in buttons]}]}
        kind = "list"
    return {"type": "interactive", "interactive": {"type": kind, "body": {"text": written}, "action": action}}


def _row(button: Button) -> dict[str, str]:
    row = {"id": pack(button.payload, button.title, ROW_ID), "title": short(button.title, ROW_TITLE)}
    if row["title"] != button.title:
        row["description"] = short(button.title, ROW_DESCRIPTION)
    return row
