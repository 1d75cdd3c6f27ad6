"""Telegram's Bot API, as its manual describes `sendMessage`, `answerCallbackQuery`, `sendChatAction`, `setWebhook`."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any

from aiohttp import web

from tests.platforms.base import Platform, RefuseError, Shown, Update, dumped, require, utf16

TOKEN = "123456789:AAtest-token_for-the-stand-in"
SECRET = "telegram-secret-of-the-tests"
ALLOWED = {"b", "strong", "i", "em", "u", "s", "a", "code", "pre"}


class Entities(HTMLParser):
    """Reads Telegram's HTML as strictly as Telegram does."""

    def __init__(self, written: str) -> None:
        super().__init__(convert_charrefs=True)
        self.words, self.open, self.bold = "", [], []
        require(not re.search(r"&(?!(?:lt|gt|amp|quot|#\d+);)", written), "can't parse entities: lone &")
        self.feed(written)
        self.close()
        require(not self.open, f"can't parse entities: {self.open} not closed")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        require(tag in ALLOWED, f"can't parse entities: unsupported start tag {tag}")
        require(tag != "a" or dict(attrs).get("href", "").startswith("http"), "can't parse entities: a without href")
        self.open.append(tag)
        if tag == "b":
            self.bold.append("")

    def handle_endtag(self, tag: str) -> None:
        require(self.open and self.open.pop() == tag, f"can't parse entities: unexpected end tag {tag}")

    def handle_data(self, data: str) -> None:
        require("<" not in data or "&lt;" in self.rawdata, "can't parse entities: lone <")
        self.words += data
        if "b" in self.open:
            self.bold[-1] += data


@dataclass
class Telegram(Platform):
    name: str = "telegram"
    path: str = "/webhooks/telegram/webhook"
    channel: str = "faqbot.channels.telegram.Telegram"
    known: set[int] = field(default_factory=set)
    blocked: set[int] = field(default_factory=set)
    waiting: set[str] = field(default_factory=set)
    """Buttons that were pressed and whose clock still runs."""
    webhook: dict[str, Any] = field(default_factory=dict)
    no_html: bool = False

    def credentials(self) -> dict[str, str]:
        webhook = "https://gids.example/webhooks/telegram/webhook"
        given = {"access_token": TOKEN, "secret_token": SECRET, "webhook_url": webhook, "bot_name": "darmgids_bot"}
        return {**given, "api_base": self.address}

    def routes(self) -> list[web.RouteDef]:
        return [web.post("/bot{token}/{method}", self.taking(self._method))]

    def too_many(self) -> web.Response:
        body = {"ok": False, "error_code": 429, "parameters": {"retry_after": self.paused}}
        return web.json_response(body, status=429)

    async def _method(self, request: web.Request) -> web.Response:
        try:
            require(request.match_info["token"] == TOKEN, "Unauthorized", 401)
            method = getattr(self, request.match_info["method"], None)
            require(method and request.match_info["method"][0] != "_", "Not Found", 404)
            return web.json_response({"ok": True, "result": method(await request.json())})
        except RefuseError as refused:
            body = {"ok": False, "error_code": refused.status, "description": refused.why}
            raise RefuseError(refused.why, refused.status, body) from None

    def setWebhook(self, sent: dict[str, Any]) -> bool:  # noqa: N802 (Telegram's name)
        require(sent["url"].startswith("https://"), "bad webhook: HTTPS url must be provided")
        require(re.fullmatch(r"[A-Za-z0-9_-]{1,256}", sent["secret_token"]), "bad webhook: secret token")
        self.webhook = sent
        return True

    def answerCallbackQuery(self, sent: dict[str, Any]) -> bool:  # noqa: N802
        require(sent["callback_query_id"] in self.waiting, "query is too old or query id is invalid")
        self.waiting.discard(sent["callback_query_id"])
        return True

    def sendChatAction(self, sent: dict[str, Any]) -> bool:  # noqa: N802
        require(sent["chat_id"] in self.known and sent["action"] == "typing", "chat not found")
        return True

    def sendMessage(self, sent: dict[str, Any]) -> dict[str, Any]:  # noqa: N802
        chat = sent["chat_id"]
        require(chat not in self.blocked, "Forbidden: bot was blocked by the user", 403)
        require(chat in self.known, "Bad Request: chat not found")
        require(sent.get("parse_mode") in (None, "HTML"), "unsupported parse_mode")
        require(not (self.no_html and sent.get("parse_mode")), "Bad Request: can't parse entities")
        entities = Entities(sent["text"]) if sent.get("parse_mode") else None
        words = entities.words if entities else sent["text"]
        require(words.strip(), "Bad Request: message text is empty")
        require(utf16(words) <= 4096, "Bad Request: message is too long")
        buttons = []
        for row in sent.get("reply_markup", {}).get("inline_keyboard", ()):
            require(len(row) == 1, "one button a row")
            for button in row:
                require(button["text"], "Bad Request: text buttons are unallowed in the inline keyboard")
                require(1 <= len(button["callback_data"].encode()) <= 64, "Bad Request: BUTTON_DATA_INVALID")
                buttons.append((button["text"], button["callback_data"]))
        bold = tuple(entities.bold) if entities else ()
        self.shown.append(Shown(str(chat), words, sent["text"], bold, tuple(buttons)))
        return {"message_id": next(self.ids), "chat": {"id": chat, "type": "private"}, "date": int(time.time())}

    def update(self, **content: Any) -> Update:
        headers = {"Content-Type": "application/json", "X-Telegram-Bot-Api-Secret-Token": SECRET}
        return Update(dumped({"update_id": next(self.ids), **content}), headers)

    def raw(self, content: Any) -> Update:
        return Update(dumped(content), self.update().headers)

    def message(self, user: str, **content: Any) -> dict[str, Any]:
        self.known.add(int(user))
        person = {"id": int(user), "is_bot": False, "first_name": "Test", "language_code": "nl"}
        chat = {"id": int(user), "first_name": "Test", "type": "private"}
        return {"message_id": next(self.ids), "from": person, "chat": chat, "date": int(time.time()), **content}

    def text(self, user: str, text: str) -> Update:
        return self.update(message=self.message(user, text=text))

    def press(self, user: str, payload: str) -> Update:
        pressed = str(next(self.ids))
        self.waiting.add(pressed)
        message = self.message(user, text="...")
        person = {"id": int(user), "is_bot": False, "first_name": "Test"}
        query = {"id": pressed, "from": person, "message": message, "chat_instance": "42", "data": payload}
        return self.update(callback_query=query)

    def media(self, user: str, caption: str = "") -> Update:
        photo = [{"file_id": "AgAD", "file_unique_id": "AQAD", "file_size": 1253, "width": 90, "height": 51}]
        content = {"photo": photo, "caption": caption} if caption else {"photo": photo}
        return self.update(message=self.message(user, **content))

    def group(self, user: str, text: str, **content: Any) -> Update:
        self.known.add(-100200)
        chat = {"id": -100200, "title": "Groep", "type": "supergroup"}
        return self.update(message={**self.message(user, text=text, **content), "chat": chat})

    def forgeries(self, update: Update) -> list[Update]:
        header = "X-Telegram-Bot-Api-Secret-Token"
        return [update.forged(header, value) for value in (None, "", "wrong", SECRET + "x", "é")]
