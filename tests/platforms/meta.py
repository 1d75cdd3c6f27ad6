"""Meta's Graph API: the Cloud API of WhatsApp, and the Send API of Messenger."""

from __future__ import annotations

import hashlib
import hmac
import time
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from tests.platforms.base import Platform, RefuseError, Shown, Update, dumped, stars, utf16

APP_SECRET = "meta-app-secret-of-the-tests"
VERIFY_TOKEN = "meta-verify-token-of-the-tests"
ACCESS_TOKEN = "EAAG-access-token-of-the-tests"
NUMBER_ID = "106540352242922"
NUMBER = "15550783881"
PAGE = "112233445566"


def error(why: str, code: int = 100, status: int = 400) -> RefuseError:
    body = {"error": {"message": why, "type": "OAuthException", "code": code, "fbtrace_id": "AbCdEf"}}
    return RefuseError(why, status, body)


def check(holds: Any, why: str, code: int = 100, status: int = 400) -> None:
    if not holds:
        raise error(why, code, status)


def signed(content: Any) -> Update:
    body = dumped(content)
    signature = "sha256=" + hmac.new(APP_SECRET.encode(), body, hashlib.sha256).hexdigest()
    return Update(body, {"Content-Type": "application/json", "X-Hub-Signature-256": signature})


@dataclass
class Meta(Platform):
    gone: set[str] = field(default_factory=set)
    version: str = "v23.0"

    def raw(self, content: Any) -> Update:
        return signed(content)

    def forgeries(self, update: Update) -> list[Update]:
        header = "X-Hub-Signature-256"
        other = hmac.new(b"another", update.body, hashlib.sha256).hexdigest()
        sha1 = hmac.new(APP_SECRET.encode(), update.body, hashlib.sha1).hexdigest()
        md5 = hmac.new(APP_SECRET.encode(), update.body, hashlib.md5).hexdigest()
        wrong = (None, "", f"sha256={other}", f"sha1={sha1}", f"md5={md5}", "sha256=", "sha256=é", "nonsense=1")
        changed = Update(update.body.replace(b'"', b' "', 1), update.headers)
        return [update.forged(header, value) for value in wrong] + [changed]

    def meta_credentials(self) -> dict[str, str]:
        given = {"app_secret": APP_SECRET, "verify_token": VERIFY_TOKEN, "access_token": ACCESS_TOKEN}
        return {**given, "api_base": f"{self.address}/{self.version}"}

    def too_many(self) -> web.Response:
        raise error("(#130429) Rate limit hit", 130429, 400 if self.random.random() < 0.5 else 429)


@dataclass
class WhatsApp(Meta):
    name: str = "whatsapp"
    path: str = "/webhooks/whatsapp/webhook"
    channel: str = "faqbot.channels.whatsapp.WhatsApp"
    no_lists: bool = False

    def credentials(self) -> dict[str, str]:
        return {**self.meta_credentials(), "phone_number_id": NUMBER_ID}

    def routes(self) -> list[web.RouteDef]:
        return [web.post(f"/{self.version}/{NUMBER_ID}/messages", self.taking(self._messages))]

    async def _messages(self, request: web.Request) -> web.Response:
        check(request.headers.get("Authorization") == f"Bearer {ACCESS_TOKEN}", "Invalid OAuth token", 190, 401)
        sent = await request.json()
        check(sent.get("messaging_product") == "whatsapp", "messaging_product is required")
        if sent.get("status") == "read":
            return web.json_response({"success": True})
        check(sent["to"].isdigit(), "to is no number")
        check(sent["to"] not in self.gone, "Message undeliverable", 131026)
        kind = sent.get("type")
        if kind == "text":
            body, buttons = sent["text"]["body"], ()
            check(1 <= utf16(body) <= 4096, "text.body has 1 to 4096 characters")
        else:
            check(kind == "interactive" and not self.no_lists, "unknown type")
            body, buttons = sent["interactive"]["body"]["text"], _interactive(sent["interactive"])
            check(1 <= utf16(body) <= 1024, "interactive body has 1 to 1024 characters", 131009)
        words, bold = stars(body)
        self.shown.append(Shown(sent["to"], words, body, bold, buttons))
        message = {"id": f"wamid.{next(self.ids)}"}
        contacts = [{"input": sent["to"], "wa_id": sent["to"]}]
        return web.json_response({"messaging_product": "whatsapp", "contacts": contacts, "messages": [message]})

    def update(self, *messages: dict[str, Any]) -> Update:
        metadata = {"display_phone_number": NUMBER, "phone_number_id": NUMBER_ID}
        contacts = [{"profile": {"name": "Test"}, "wa_id": message["from"]} for message in messages]
        value = {
            "messaging_product": "whatsapp",
            "metadata": metadata,
            "contacts": contacts,
            "messages": list(messages),
        }
        entry = {"id": "102290129340398", "changes": [{"value": value, "field": "messages"}]}
        return signed({"object": "whatsapp_business_account", "entry": [entry]})

    def message(self, user: str, kind: str, **content: Any) -> dict[str, Any]:
        identity = {"from": user, "id": f"wamid.HBgL{next(self.ids)}", "timestamp": str(int(time.time()))}
        return {**identity, "type": kind, **content}

    def text(self, user: str, text: str) -> Update:
        return self.update(self.message(user, "text", text={"body": text}))

    def press(self, user: str, payload: str) -> Update:
        context = {"from": NUMBER, "id": "wamid.1"}
        if self.random.random() < 0.5:
            chosen = {"type": "list_reply", "list_reply": {"id": payload, "title": "Titel…", "description": "Titel"}}
        else:
            chosen = {"type": "button_reply", "button_reply": {"id": payload, "title": "Titel"}}
        return self.update(self.message(user, "interactive", context=context, interactive=chosen))

    def media(self, user: str, caption: str = "") -> Update:
        image = {"mime_type": "image/jpeg", "sha256": "29ed500f", "id": "2754859441498128"}
        return self.update(self.message(user, "image", image={**image, "caption": caption} if caption else image))


def _interactive(sent: dict[str, Any]) -> tuple[tuple[str, str], ...]:
    action = sent["action"]
    if sent["type"] == "button":
        replies = [button["reply"] for button in action["buttons"]]
        check(1 <= len(replies) <= 3, "1 to 3 buttons", 131009)
        check(all(1 <= utf16(reply["title"]) <= 20 for reply in replies), "button title: 1 to 20 characters", 131009)
        check(all(1 <= len(reply["id"]) <= 256 for reply in replies), "button id: 1 to 256 characters", 131009)
        rows = [(reply["title"], reply["id"]) for reply in replies]
        check(len({title for title, _ in rows}) == len(rows), "button titles are unique", 131009)
    else:
        check(sent["type"] == "list", "unknown interactive type", 131009)
        check(1 <= utf16(action["button"]) <= 20, "list button: 1 to 20 characters", 131009)
        listed = [row for section in action["sections"] for row in section["rows"]]
        check(1 <= len(listed) <= 10, "1 to 10 rows", 131009)
        check(all(1 <= utf16(row["title"]) <= 24 for row in listed), "row title: 1 to 24 characters", 131009)
        check(all(utf16(row.get("description", "")) <= 72 for row in listed), "description: 72 characters", 131009)
        check(all(1 <= len(row["id"]) <= 200 for row in listed), "row id: 1 to 200 characters", 131009)
        rows = [(row.get("description") or row["title"], row["id"]) for row in listed]
    check(len({id for _, id in rows}) == len(rows), "ids are unique", 131009)
    return tuple(rows)


@dataclass
class Messenger(Meta):
    name: str = "messenger"
    path: str = "/webhooks/facebook/webhook"
    channel: str = "faqbot.channels.messenger.Messenger"

    def credentials(self) -> dict[str, str]:
        return self.meta_credentials()

    def routes(self) -> list[web.RouteDef]:
        return [web.post(f"/{self.version}/me/messages", self.taking(self._messages))]

    async def _messages(self, request: web.Request) -> web.Response:
        check(request.query.get("access_token") == ACCESS_TOKEN, "Invalid OAuth token", 190, 401)
        sent = await request.json()
        user = sent["recipient"]["id"]
        check(user not in self.gone, "This person isn't available right now", 551)
        if "sender_action" in sent:
            check(sent["sender_action"] in ("typing_on", "typing_off", "mark_seen"), "unknown sender_action")
            return web.json_response({"recipient_id": user})
        check(sent.get("messaging_type") == "RESPONSE", "messaging_type is required")
        message = sent["message"]
        check(1 <= utf16(message["text"]) <= 2000, "(#100) Length of param message[text] must be at most 2000")
        replies = message.get("quick_replies", [])
        check(len(replies) <= 13, "at most 13 quick replies")
        for reply in replies:
            check(reply["content_type"] == "text", "content_type")
            check(1 <= utf16(reply["title"]) <= 20, "quick reply title: 1 to 20 characters")
            check(1 <= len(reply["payload"]) <= 1000, "quick reply payload: 1 to 1000 characters")
        check("**" not in message["text"], "Messenger shows Markdown as it is")
        buttons = tuple((reply["title"], reply["payload"]) for reply in replies)
        self.shown.append(Shown(user, message["text"], message["text"], (), buttons))
        return web.json_response({"recipient_id": user, "message_id": f"m_{next(self.ids)}"})

    def update(self, *events: dict[str, Any]) -> Update:
        now = int(time.time() * 1000)
        return signed({"object": "page", "entry": [{"id": PAGE, "time": now, "messaging": list(events)}]})

    def event(self, user: str, **content: Any) -> dict[str, Any]:
        who = {"sender": {"id": user}, "recipient": {"id": PAGE}, "timestamp": int(time.time() * 1000)}
        return {**who, **content}

    def text(self, user: str, text: str) -> Update:
        return self.update(self.event(user, message={"mid": f"m_{next(self.ids)}", "text": text}))

    def press(self, user: str, payload: str) -> Update:
        message = {"mid": f"m_{next(self.ids)}", "text": "Titel…", "quick_reply": {"payload": payload}}
        return self.update(self.event(user, message=message))

    def media(self, user: str, caption: str = "") -> Update:
        image = {"type": "image", "payload": {"url": "https://cdn.example/x.jpg"}}
        content = {"mid": f"m_{next(self.ids)}", "attachments": [image], **({"text": caption} if caption else {})}
        return self.update(self.event(user, message=content))
