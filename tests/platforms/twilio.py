"""Twilio's Programmable Messaging: `Messages.json`, and the webhook of an incoming SMS or WhatsApp message."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from aiohttp import BasicAuth, web
from twilio.request_validator import RequestValidator

from tests.platforms.base import Platform, RefuseError, Shown, Update, dumped, require, stars, utf16

SID = "AC" + "0123456789abcdef" * 2
TOKEN = "twilio-auth-token-of-the-tests"
URL = "https://gids.example/webhooks/twilio/webhook"


@dataclass
class Twilio(Platform):
    name: str = "sms"
    path: str = "/webhooks/twilio/webhook"
    channel: str = "faqbot.channels.twilio.Twilio"
    number: str = "+3197010240000"
    opted_out: set[str] = field(default_factory=set)

    def credentials(self) -> dict[str, str]:
        return {"account_sid": SID, "auth_token": TOKEN, "webhook_url": URL, "api_base": self.address}

    def routes(self) -> list[web.RouteDef]:
        return [web.post(f"/2010-04-01/Accounts/{SID}/Messages.json", self.taking(self._messages))]

    def too_many(self) -> web.Response:
        return web.json_response({"code": 20429, "message": "Too Many Requests", "status": 429}, status=429)

    async def _messages(self, request: web.Request) -> web.Response:
        try:
            auth = BasicAuth.decode(request.headers.get("Authorization", ""))
        except ValueError:
            auth = BasicAuth("")
        require((auth.login, auth.password) == (SID, TOKEN), "Authenticate", 401, {"code": 20003, "status": 401})
        form = await request.post()
        to, body = str(form["To"]), str(form["Body"])
        self._check(str(form["From"]).endswith(self.number), 21606)
        self._check(to not in self.opted_out, 21610)
        self._check(body != "", 21602)
        self._check(utf16(body) <= 1600, 21617)
        self._check(to.startswith("whatsapp:") == str(form["From"]).startswith("whatsapp:"), 63007)
        self._check(to.removeprefix("whatsapp:").startswith("+"), 21211)
        words, bold = stars(body) if to.startswith("whatsapp:") else (body, ())
        require("/onderwerp" not in body and "**" not in body, "raw payload or markup")
        self.shown.append(Shown(to.replace("+", ""), words, body, bold))
        sent = {"sid": f"SM{next(self.ids):032d}", "status": "queued", "to": to, "error_code": None}
        return web.json_response(sent, status=201)

    @staticmethod
    def _check(holds: bool, code: int) -> None:
        if not holds:
            raise RefuseError(str(code), 400, {"code": code, "message": "refused", "status": 400})

    def person(self, user: str) -> str:
        """A number as Twilio shows it on this channel, without the plus."""
        return user

    def of(self, user: str) -> list[Shown]:
        return super().of(self.person(user))

    def update(self, user: str, **fields: str) -> Update:
        sid = f"SM{next(self.ids):032d}"
        prefix, _, number = self.person(user).rpartition(":")
        who = {"From": f"{prefix}:+{number}", "To": f"{prefix}:{self.number}"}
        if not prefix:
            who = {"From": f"+{number}", "To": self.number}
        form = {
            "MessageSid": sid,
            "SmsMessageSid": sid,
            "AccountSid": SID,
            **who,
            "NumMedia": "0",
            "Body": "",
            **fields,
        }
        signature = RequestValidator(TOKEN).compute_signature(URL, form)
        headers = {"Content-Type": "application/x-www-form-urlencoded; charset=UTF-8", "X-Twilio-Signature": signature}
        return Update(urlencode(form).encode(), headers)

    def raw(self, content: Any) -> Update:
        fields = content if isinstance(content, dict) else {"Body": dumped(content).decode()}
        return self.update("", **{name: str(value) for name, value in fields.items()})

    def text(self, user: str, text: str) -> Update:
        return self.update(user, Body=text, NumSegments="1")

    def press(self, user: str, payload: str) -> Update:
        return self.update(user, Body="Titel", ButtonText="Titel", ButtonPayload=payload)

    def media(self, user: str, caption: str = "") -> Update:
        media = {"MediaContentType0": "image/jpeg", "MediaUrl0": f"https://api.example/{SID}/Media/ME1"}
        return self.update(user, NumMedia="1", Body=caption, **media)

    def forgeries(self, update: Update) -> list[Update]:
        header = "X-Twilio-Signature"
        changed = Update(update.body + b"&Extra=1", update.headers)
        elsewhere = RequestValidator(TOKEN).compute_signature("https://elders.example/webhook", {})
        return [*(update.forged(header, value) for value in (None, "", "AAAA", elsewhere, "é")), changed]


@dataclass
class TwilioWhatsApp(Twilio):
    name: str = "twilio_whatsapp"

    def person(self, user: str) -> str:
        return "whatsapp:" + user.removeprefix("whatsapp:")
