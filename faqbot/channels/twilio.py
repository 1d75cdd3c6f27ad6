"""SMS and WhatsApp through Twilio."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Mapping, Sequence
from urllib.parse import parse_qs, urlsplit

from sanic.request import Request
from sanic.response import HTTPResponse, raw
from twilio.request_validator import RequestValidator, add_port, remove_port

from faqbot.channels.core.channel import MessagingChannel, RefusedError
from faqbot.channels.core.commands import command, opt_out
from faqbot.channels.core.courier import by_status
from faqbot.channels.core.message import Answer, Call, Incoming, Kind, Outcome
from faqbot.channels.core.settings import Settings, same
from faqbot.channels.render.buttons import joined, numbered
from faqbot.channels.render.markup import plain, whatsapp
from faqbot.channels.render.reply import Part
from faqbot.channels.render.split import split

API = "https://api.twilio.com"
LONGEST_TEXT = 1600
NOTHING = b'<?xml version="1.0" encoding="UTF-8"?><Response></Response>'
UNREACHABLE = frozenset({21211, 21408, 21610, 21612, 21614, 30003, 30004, 30005, 30006, 63003, 63016, 63024})
"""Twilio's codes for a number that cannot be written to; 21610 is one that sent STOP."""


class Twilio(MessagingChannel):
    """`POST /webhooks/twilio/webhook`. Answers from the number that was written to, so one address serves them all."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings)
        self._sid = settings.need("account_sid", r"AC\w+")
        self._token = settings.need("auth_token")
        self._validator = RequestValidator(self._token)
        settings.need("webhook_url")
        self._url = urlsplit(settings.base("webhook_url", ""))
        self._post = f"{settings.base('api_base', API)}/2010-04-01/Accounts/{self._sid}/Messages.json"

    @classmethod
    def name(cls) -> str:
        """The channel's place in the URL."""
        return "twilio"

    async def verify(self, request: Request) -> None:
        """Twilio signs its own idea of our address with every field of the form."""
        given = request.headers.get("X-Twilio-Signature")
        fields = _fields(request)
        ours = self._url._replace(query=request.query_string)
        expected = [
            self._validator.compute_signature(remove_port(ours), fields),
            self._validator.compute_signature(add_port(ours), fields),
        ]
        if request.method != "POST" or not any(same(given, signature) for signature in expected):
            raise RefusedError(403)

    def parse(self, request: Request) -> Iterable[Incoming]:
        """One message a request; news of what became of ours is left alone, and so is what Twilio itself answered."""
        form = {name: values[0] for name, values in _fields(request).items()}
        sender, key = form.get("From", ""), form.get("MessageSid") or form.get("SmsMessageSid", "")
        if not sender or not key or form.get("OptOutType") or "MessageStatus" in form:
            return
        written = form.get("ButtonPayload") or form.get("Body", "").strip()
        media = form.get("NumMedia", "0") not in ("", "0") or bool(form.get("Latitude")) or not written
        yield Incoming(
            key=key,
            user=sender,
            chat=(sender, form.get("To", "")),
            text=opt_out(command(written)),
            kind=Kind.MEDIA if media else Kind.TEXT,
        )

    def accepted(self) -> HTTPResponse:
        """An empty TwiML document: the reply comes by itself."""
        return raw(NOTHING, content_type="text/xml")

    async def headers(self) -> Mapping[str, str]:
        """The account and its token."""
        pair = base64.b64encode(f"{self._sid}:{self._token}".encode()).decode()
        return {"Authorization": f"Basic {pair}"}

    def calls(self, incoming: Incoming, reply: Sequence[Part]) -> Iterable[Call]:
        """One message where it fits, since each costs money; buttons as numbers that can be sent back."""
        visitor, guide = incoming.chat
        style = whatsapp if visitor.startswith("whatsapp:") else plain
        for part in joined(numbered(reply)):
            for piece in split(part.text, LONGEST_TEXT, style):
                yield Call(self._post, form={"To": visitor, "From": guide, "Body": style(piece)})

    def judge(self, answer: Answer) -> Outcome:
        """A number that opted out or cannot be reached is gone."""
        return Outcome.GONE if answer.body.get("code") in UNREACHABLE else by_status(answer)


def _fields(request: Request) -> dict[str, list[str]]:
    parsed = parse_qs(request.body.decode("utf-8", "replace"), keep_blank_values=True)
    return Fields(parsed)


class Fields(dict[str, list[str]]):
    """Form fields as Twilio's validator reads them."""

    def getall(self, name: str) -> list[str]:
        """All values of a field."""
        return self[name]
