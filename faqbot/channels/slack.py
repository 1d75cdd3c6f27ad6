"""Slack: direct messages with the guide's app."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sanic.request import Request
from sanic.response import HTTPResponse
from sanic.response import json as json_response
from slack_sdk.signature import SignatureVerifier

from faqbot.channels.core.channel import MessagingChannel, RefusedError
from faqbot.channels.core.commands import command
from faqbot.channels.core.courier import by_status
from faqbot.channels.core.message import Answer, Call, Incoming, Kind, Outcome
from faqbot.channels.core.reading import body, dig, items, seconds, words
from faqbot.channels.core.settings import Settings
from faqbot.channels.render.buttons import pack, short
from faqbot.channels.render.markup import mrkdwn
from faqbot.channels.render.reply import Button, Part
from faqbot.channels.render.split import split

API = "https://slack.com/api"
LONGEST_SECTION = 3000
BUTTON_TEXT, BUTTON_VALUE, MOST_BUTTONS = 75, 2000, 25
BUSY = frozenset({"ratelimited", "rate_limited", "internal_error", "fatal_error", "service_unavailable"})
BUSY |= {"request_timeout", "team_added_to_org"}
UNREACHABLE = frozenset({"channel_not_found", "is_archived", "not_in_channel", "user_not_found", "account_inactive"})
UNREACHABLE |= {"messages_tab_disabled", "cannot_dm_bot", "user_disabled"}

_MENTION = re.compile(r"<@[A-Z0-9]+(?:\|[^>]*)?>")
_LINK = re.compile(r"<(?:(?:https?://|mailto:|tel:)[^|>]*\|)?([^>]*)>")


class Slack(MessagingChannel):
    """`POST /webhooks/slack/webhook`, for events and for buttons."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(settings)
        self._token = settings.need("slack_token", r"xox[a-z]-.+")
        self._verifier = SignatureVerifier(settings.need("slack_signing_secret"))
        self._post = f"{settings.base('api_base', API)}/chat.postMessage"

    @classmethod
    def name(cls) -> str:
        """The channel's place in the URL."""
        return "slack"

    async def verify(self, request: Request) -> None:
        """Slack's v0 signature, at most five minutes old."""
        headers = {name.lower(): value for name, value in request.headers.items()}
        try:
            genuine = request.method == "POST" and self._verifier.is_valid_request(request.body, headers)
        except (ValueError, TypeError, OverflowError):
            genuine = False
        if not genuine:
            raise RefusedError(403)

    def challenge(self, request: Request) -> HTTPResponse | None:
        """Slack's check of the address wants its challenge back."""
        sent = body(request)
        if words(sent, "type") != "url_verification":
            return None
        return json_response({"challenge": words(sent, "challenge")})

    async def headers(self) -> Mapping[str, str]:
        """The token."""
        return {"Authorization": f"Bearer {self._token}"}

    def parse(self, request: Request) -> Iterable[Incoming]:
        """Direct messages, mentions in channels, and buttons."""
        form = request.form.get("payload") if request.form else None
        sent = json.loads(form) if form else body(request)
        if words(sent, "type") == "block_actions":
            yield from _pressed(sent)
        elif words(sent, "type") == "event_callback":
            yield from _event(words(sent, "event_id"), words(sent, "team_id"), dig(sent, "event"))

    def calls(self, incoming: Incoming, reply: Sequence[Part]) -> Iterable[Call]:
        """Blocks: sections for the text, one row of buttons below it."""
        channel, thread = incoming.chat
        where = {"channel": channel, "unfurl_links": False, "unfurl_media": False}
        if thread:
            where["thread_ts"] = thread
        for part in reply:
            pieces = [mrkdwn(piece) for piece in split(part.text, LONGEST_SECTION, mrkdwn)]
            blocks: list[dict[str, Any]] = [
                {"type": "section", "text": {"type": "mrkdwn", "text": piece}} for piece in pieces
            ]
            if part.buttons:
                blocks.append({"type": "actions", "elements": [_button(b) for b in part.buttons[:MOST_BUTTONS]]})
            written = "\n".join(pieces)
            bare = Call(self._post, json={**where, "text": written})
            yield Call(self._post, json={**where, "text": written, "blocks": blocks}, fallback=bare)

    def judge(self, answer: Answer) -> Outcome:
        """Slack answers 200 to everything but too many calls; what it means stands in the body."""
        outcome = by_status(answer)
        error = words(answer.body, "error")
        if outcome is not Outcome.DELIVERED or answer.body.get("ok") is True:
            return outcome
        if error in BUSY:
            return Outcome.LATER
        return Outcome.GONE if error in UNREACHABLE else Outcome.REFUSED


def _event(key: str, team: str, event: Any) -> Iterable[Incoming]:
    changed = words(event, "subtype") == "message_changed"
    message = dig(event, "message") if changed else event
    user, channel = words(message, "user"), words(event, "channel")
    if not user or not channel or dig(message, "bot_id") or dig(event, "bot_id"):
        return
    person, written = f"{team}/{user}", _plain(words(message, "text"))
    sent = seconds(event, "event_ts") or seconds(event, "ts")
    if words(event, "type") == "app_mention":
        thread = words(event, "thread_ts") or words(event, "ts")
        yield Incoming(key, person, (channel, thread), written, Kind.GROUP, sent)
    elif words(event, "type") == "message" and words(event, "channel_type") == "im":
        media = words(event, "subtype") == "file_share" or bool(items(event, "files"))
        if changed:
            yield Incoming(key, person, (channel, ""), written, Kind.EDIT, sent)
        elif media or (written and words(event, "subtype") in ("", "thread_broadcast", "me_message")):
            kind = Kind.MEDIA if media else Kind.TEXT
            yield Incoming(key, person, (channel, words(event, "thread_ts")), command(written), kind, sent)


def _pressed(sent: dict[str, Any]) -> Iterable[Incoming]:
    person = f"{words(sent, 'team', 'id')}/{words(sent, 'user', 'id')}"
    channel = words(sent, "channel", "id") or words(sent, "container", "channel_id")
    for action in items(sent, "actions"):
        key = f"{words(sent, 'trigger_id')}-{words(action, 'action_ts')}-{words(action, 'action_id')}"
        if channel and (value := words(action, "value")):
            yield Incoming(key, person, (channel, words(sent, "message", "thread_ts")), command(value))


def _plain(written: str) -> str:
    """A message without Slack's own markup."""
    return html.unescape(_LINK.sub(r"\1", _MENTION.sub("", written))).strip()


def _button(button: Button) -> dict[str, Any]:
    return {
        "type": "button",
        "action_id": f"keuze_{button.number}",
        "text": {"type": "plain_text", "text": short(button.title, BUTTON_TEXT), "emoji": True},
        "value": pack(button.payload, button.title, BUTTON_VALUE),
    }
