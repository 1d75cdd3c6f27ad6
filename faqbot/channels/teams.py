"""Microsoft Teams, by the Bot Framework. Starts without a network: Microsoft's keys are fetched when first needed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any
from urllib.parse import quote, urlsplit

from sanic.request import Request

from faqbot.channels.core.channel import MessagingChannel, RefusedError
from faqbot.channels.core.commands import command
from faqbot.channels.core.courier import by_status
from faqbot.channels.core.message import Answer, Call, Incoming, Kind, Outcome
from faqbot.channels.core.reading import body, dig, items, words
from faqbot.channels.core.settings import Settings
from faqbot.channels.microsoft import Keys, Login
from faqbot.channels.render.buttons import numbered
from faqbot.channels.render.markup import teams
from faqbot.channels.render.reply import Button, Part
from faqbot.channels.render.split import split

METADATA = "https://login.botframework.com/v1/.well-known/openidconfiguration"
LOGIN = "https://login.microsoftonline.com"
LONGEST_TEXT = 4000
"""Teams takes 28 KB, but shows a longer text folded."""
MOST_BUTTONS = 6
CARD = "application/vnd.microsoft.card.hero"

_MENTION = re.compile(r"<at>.*?</at>", re.DOTALL)


class Teams(MessagingChannel):
    """`POST /webhooks/botframework/webhook`."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings)
        app_id = settings.need("app_id")
        login = f"{settings.base('login_base', LOGIN)}/{settings.get('tenant_id', 'botframework.com')}"
        self._keys = Keys(app_id, settings.base("openid_metadata", METADATA), lambda: self.courier.session)
        self._login = Login(app_id, settings.need("app_password"), login, lambda: self.courier.session)

    @classmethod
    def name(cls) -> str:
        """The channel's place in the URL: Rasa's own name for the Bot Framework."""
        return "botframework"

    async def verify(self, request: Request) -> None:
        """Microsoft's token: its signature, for whom it is, from whom, and for which address."""
        if request.method != "POST":
            raise RefusedError(405)
        await self._keys.check(request.headers.get("Authorization") or "", body(request))

    async def headers(self) -> Mapping[str, str]:
        """A token from Microsoft's login, renewed before it runs out."""
        return {"Authorization": f"Bearer {await self._login.token()}"}

    def parse(self, request: Request) -> Iterable[Incoming]:
        """Messages, edits, and that the guide was added; reactions and the like need no answer."""
        activity = body(request)
        kind, user = words(activity, "type"), words(activity, "from", "id")
        address = words(activity, "serviceUrl").rstrip("/")
        conversation = words(activity, "conversation", "id")
        if not user or not conversation or urlsplit(address).scheme not in ("http", "https"):
            return
        key, chat = words(activity, "id"), f"{address}/v3/conversations/{quote(conversation, safe='')}/activities"
        personal = words(activity, "conversation", "conversationType") in ("", "personal")
        written = _MENTION.sub("", words(activity, "text")).strip()
        where = (chat, dig(activity, "recipient"), dig(activity, "from"))
        sent = _moment(words(activity, "timestamp"))
        if kind == "conversationUpdate" and personal and _added(activity):
            yield Incoming(key or f"{conversation}-added", user, where, "/start", sent=sent)
        elif (
            kind == "messageUpdate" and personal and words(activity, "channelData", "eventType") != "softDeleteMessage"
        ):
            yield Incoming(f"{key}-{words(activity, 'timestamp')}", user, where, written, Kind.EDIT, sent)
        elif kind == "message" and not personal:
            yield Incoming(key, user, where, written, Kind.GROUP, sent)
        elif kind == "message":
            media = any(words(item, "contentType") != "text/html" for item in items(activity, "attachments"))
            if media or written:
                yield Incoming(key, user, where, command(written), Kind.MEDIA if media else Kind.TEXT, sent)

    def calls(self, incoming: Incoming, reply: Sequence[Part]) -> Iterable[Call]:
        """Markdown, and a card with buttons under the last message of a part."""
        for part in reply:
            if len(part.buttons) > MOST_BUTTONS:
                (part,) = numbered([part])
            pieces = split(part.text, LONGEST_TEXT, teams)
            for piece in pieces:
                activity = {"type": "message", "textFormat": "markdown", "text": teams(piece)}
                if part.buttons and piece is pieces[-1]:
                    content = {"buttons": [_button(button) for button in part.buttons]}
                    activity["attachments"] = [{"contentType": CARD, "content": content}]  # type: ignore[assignment]
                yield self._call(incoming, activity)

    def typing(self, incoming: Incoming) -> Call | None:
        """Shows that an answer is being written."""
        return self._call(incoming, {"type": "typing"})

    def judge(self, answer: Answer) -> Outcome:
        """401: the token ran out, a new one is fetched. 403 and 404: blocked, or the conversation is gone."""
        if answer.status == 401:
            self._login.forget()
            return Outcome.LATER
        return Outcome.GONE if answer.status in (403, 404) else by_status(answer)

    @staticmethod
    def _call(incoming: Incoming, activity: dict[str, Any]) -> Call:
        url, guide, visitor = incoming.chat
        return Call(url, json={**activity, "from": guide, "recipient": visitor})


def _button(button: Button) -> dict[str, str]:
    """Sends the payload, and shows the title as what the visitor said."""
    return {"type": "messageBack", "title": button.title, "displayText": button.title, "text": button.payload}


def _added(activity: dict[str, Any]) -> bool:
    guide = words(activity, "recipient", "id")
    return any(words(member, "id") == guide for member in items(activity, "membersAdded"))


def _moment(written: str) -> float | None:
    try:
        return datetime.fromisoformat(re.sub(r"(\.\d{1,6})\d*", r"\1", written).replace("Z", "+00:00")).timestamp()
    except (ValueError, OverflowError):
        return None
