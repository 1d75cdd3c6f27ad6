"""Slack's Web API (`chat.postMessage`), its Events API and its interactive messages."""

from __future__ import annotations

import hashlib
import hmac
import json
import re
import time
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from aiohttp import web

from tests.platforms.base import Platform, RefuseError, Shown, Update, dumped, stars

TOKEN = "xoxb-token-of-the-tests"
SECRET = "slack-signing-secret-of-the-tests"
TEAM = "T061EG9R6"


def check(holds: Any, error: str) -> None:
    if not holds:
        raise RefuseError(error, 200, {"ok": False, "error": error})


def signed(body: bytes, kind: str, moment: int | None = None) -> Update:
    stamp = str(int(time.time()) if moment is None else moment)
    signature = "v0=" + hmac.new(SECRET.encode(), f"v0:{stamp}:".encode() + body, hashlib.sha256).hexdigest()
    return Update(body, {"Content-Type": kind, "X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": signature})


@dataclass
class Slack(Platform):
    name: str = "slack"
    path: str = "/webhooks/slack/webhook"
    channel: str = "faqbot.channels.slack.Slack"
    archived: str = ""
    no_blocks: bool = False

    def credentials(self) -> dict[str, str]:
        return {"slack_token": TOKEN, "slack_signing_secret": SECRET, "api_base": f"{self.address}/api"}

    def routes(self) -> list[web.RouteDef]:
        return [web.post("/api/chat.postMessage", self.taking(self._post))]

    async def _post(self, request: web.Request) -> web.Response:
        check(request.headers.get("Authorization") == f"Bearer {TOKEN}", "invalid_auth")
        check(request.content_type == "application/json", "invalid_post_type")
        sent = await request.json()
        channel = sent["channel"]
        check(re.fullmatch(r"[DC]\w+", channel), "channel_not_found")
        check(channel != self.archived, "is_archived")
        check(sent.get("text"), "no_text")
        check(len(sent["text"]) <= 40_000, "msg_too_long")
        blocks = sent.get("blocks", [])
        check(len(blocks) <= 50 and not (blocks and self.no_blocks), "invalid_blocks")
        words, bold, buttons = "", (), []
        for block in blocks:
            if block["type"] == "section":
                check(block["text"]["type"] == "mrkdwn", "invalid_blocks")
                check(1 <= len(block["text"]["text"]) <= 3000, "invalid_blocks")
                shown, here = _mrkdwn(block["text"]["text"])
                words, bold = f"{words}\n{shown}".strip(), (*bold, *here)
            else:
                check(block["type"] == "actions" and 1 <= len(block["elements"]) <= 25, "invalid_blocks")
                buttons += [_button(element) for element in block["elements"]]
        check(len({action for _, _, action in buttons}) == len(buttons), "invalid_blocks")
        pressable = tuple((title, value) for title, value, _ in buttons)
        self.shown.append(Shown(channel[1:], words or sent["text"], sent["text"], bold, pressable))
        return web.json_response({"ok": True, "channel": channel, "ts": f"{time.time():.6f}"})

    def raw(self, content: Any) -> Update:
        return signed(dumped(content), "application/json")

    def event(self, **event: Any) -> Update:
        outer = {"token": "deprecated", "team_id": TEAM, "api_app_id": "A0", "type": "event_callback"}
        moment = int(time.time())
        content = {**outer, "event": event, "event_id": f"Ev{next(self.ids)}", "event_time": moment}
        return signed(dumped(content), "application/json; charset=utf-8")

    def message(self, user: str, **content: Any) -> Update:
        stamp = f"{time.time():.6f}"
        where = {"type": "message", "channel": f"D{user}", "channel_type": "im", "user": f"U{user}"}
        return self.event(**where, ts=stamp, event_ts=stamp, **content)

    def text(self, user: str, text: str) -> Update:
        escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        return self.message(user, text=escaped)

    def press(self, user: str, payload: str) -> Update:
        action = {"type": "button", "action_id": "keuze_1", "block_id": "b", "value": payload, "action_ts": "1.1"}
        content = {
            "type": "block_actions",
            "team": {"id": TEAM, "domain": "test"},
            "user": {"id": f"U{user}", "username": "test", "team_id": TEAM},
            "trigger_id": f"{next(self.ids)}.2",
            "channel": {"id": f"D{user}", "name": "directmessage"},
            "message": {"type": "message", "ts": "1.0"},
            "actions": [action],
        }
        body = urlencode({"payload": json.dumps(content)}).encode()
        return signed(body, "application/x-www-form-urlencoded")

    def media(self, user: str, caption: str = "") -> Update:
        files = [{"id": "F1", "mimetype": "image/png", "url_private": "https://files.example/x.png"}]
        return self.message(user, subtype="file_share", text=caption, files=files)

    def forgeries(self, update: Update) -> list[Update]:
        header = "X-Slack-Signature"
        old = signed(update.body, update.headers["Content-Type"], int(time.time()) - 301)
        wrong = (None, "", "v0=" + "0" * 64, "v1=" + update.headers[header][3:], "é")
        stamps = [update.forged("X-Slack-Request-Timestamp", value) for value in (None, "nu", "9" * 400)]
        changed = Update(update.body + b" ", update.headers)
        return [*(update.forged(header, value) for value in wrong), *stamps, old, changed]


def _mrkdwn(written: str) -> tuple[str, tuple[str, ...]]:
    check(not re.search(r"&(?!(?:amp|lt|gt);)", written), "unescaped &")
    shown = re.sub(r"<https?://[^|>\s]+\|([^>|]+)>", r"\1", written)
    check(not re.search("[<>]", shown), "unescaped < or >")
    words, bold = stars(shown)
    return words.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"), bold


def _button(element: dict[str, Any]) -> tuple[str, str, str]:
    check(element["type"] == "button" and element["text"]["type"] == "plain_text", "invalid_blocks")
    check(1 <= len(element["text"]["text"]) <= 75, "invalid_blocks")
    check(1 <= len(element["value"]) <= 2000 and 1 <= len(element["action_id"]) <= 255, "invalid_blocks")
    return element["text"]["text"], element["value"], element["action_id"]
