"""What WhatsApp and Messenger share: Meta's signature, its check of the address, its errors."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping

from sanic.request import Request
from sanic.response import HTTPResponse
from sanic.response import text as text_response

from faqbot.channels.core.channel import MessagingChannel, RefusedError
from faqbot.channels.core.courier import by_status
from faqbot.channels.core.message import Answer, Outcome
from faqbot.channels.core.reading import dig
from faqbot.channels.core.settings import Settings, same

API = "https://graph.facebook.com/v23.0"
BUSY = frozenset({1, 2, 4, 17, 32, 341, 613, 1200, 80007, 130429, 131000, 131016, 131048, 131056, 133004, 133016})
"""Meta's codes for "not now": limits, and trouble of its own."""
UNREACHABLE = frozenset({10, 200, 230, 551, 470, 10903, 130497, 131021, 131026, 131030, 131047, 131050})
"""Meta's codes for a person who cannot be written to: blocked, left, or silent for more than 24 hours."""


class MetaChannel(MessagingChannel):
    """A channel of Meta's: signed with the app's secret, spoken to with one token."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings)
        self._secret = settings.need("app_secret").encode()
        self._verify_token = settings.need("verify_token")
        self.token = settings.need("access_token")
        self.api = settings.base("api_base", API)

    async def verify(self, request: Request) -> None:
        """POST: SHA-256 over the body, and no other algorithm. GET: the token that was entered at Meta."""
        if request.method == "GET":
            if request.args.get("hub.mode") != "subscribe" or not same(
                request.args.get("hub.verify_token"), self._verify_token
            ):
                raise RefusedError(403)
            return
        expected = "sha256=" + hmac.new(self._secret, request.body, hashlib.sha256).hexdigest()
        if not same(request.headers.get("X-Hub-Signature-256"), expected):
            raise RefusedError(403)

    def challenge(self, request: Request) -> HTTPResponse | None:
        """Meta's check of the address wants its challenge back."""
        return text_response(request.args.get("hub.challenge") or "") if request.method == "GET" else None

    async def headers(self) -> Mapping[str, str]:
        """The token."""
        return {"Authorization": f"Bearer {self.token}"}

    def judge(self, answer: Answer) -> Outcome:
        """Meta answers 400 to most of what goes wrong and tells it apart by a code."""
        outcome = by_status(answer)
        code = dig(answer.body, "error", "code")
        if outcome is not Outcome.REFUSED:
            return outcome
        if code in BUSY or dig(answer.body, "error", "is_transient") is True:
            return Outcome.LATER
        return Outcome.GONE if code in UNREACHABLE else Outcome.REFUSED
