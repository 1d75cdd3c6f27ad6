"""Microsoft's Bot Framework: the keys, the login, and the connector that Teams stands behind."""

from __future__ import annotations

import json
import re
import time
from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import Any

import jwt
from aiohttp import web
from cryptography.hazmat.primitives.asymmetric import rsa

from tests.platforms.base import Platform, Shown, Update, dumped, require, utf16

APP = "00000000-1111-2222-3333-444444444444"
PASSWORD = "teams-app-password-of-the-tests"
ISSUER = "https://api.botframework.com"
BOT = {"id": f"28:{APP}", "name": "Darmgids"}
KEY = rsa.generate_private_key(public_exponent=65537, key_size=2048)
OTHER_KEY = rsa.generate_private_key(public_exponent=65537, key_size=2048)


@dataclass
class Teams(Platform):
    name: str = "teams"
    path: str = "/webhooks/botframework/webhook"
    channel: str = "faqbot.channels.teams.Teams"
    tokens: dict[str, float] = field(default_factory=dict)
    blocked: set[str] = field(default_factory=set)
    lasts: float = 3600
    fetched: int = 0
    no_keys: bool = False

    def credentials(self) -> dict[str, str]:
        metadata = f"{self.address}/v1/.well-known/openidconfiguration"
        given = {"app_id": APP, "app_password": PASSWORD, "login_base": f"{self.address}/login"}
        return {**given, "openid_metadata": metadata}

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/v1/.well-known/openidconfiguration", self._metadata),
            web.get("/v1/.well-known/keys", self._keys),
            web.post("/login/botframework.com/oauth2/v2.0/token", self.taking(self._token)),
            web.post("/teams/v3/conversations/{conversation}/activities", self.taking(self._activities)),
        ]

    @property
    def service(self) -> str:
        return f"{self.address}/teams/"

    async def _metadata(self, _request: web.Request) -> web.Response:
        self.fetched += 1
        if self.no_keys:
            return web.Response(status=503)
        keys = f"{self.address}/v1/.well-known/keys"
        algorithms = ["RS256", "RS384", "RS512"]
        return web.json_response(
            {"issuer": ISSUER, "jwks_uri": keys, "id_token_signing_alg_values_supported": algorithms}
        )

    async def _keys(self, _request: web.Request) -> web.Response:
        public = json.loads(jwt.algorithms.RSAAlgorithm.to_jwk(KEY.public_key()))
        return web.json_response({"keys": [{**public, "kid": "key-1", "use": "sig", "endorsements": ["msteams"]}]})

    async def _token(self, request: web.Request) -> web.Response:
        form = await request.post()
        wanted = {
            "grant_type": "client_credentials",
            "client_id": APP,
            "client_secret": PASSWORD,
            "scope": "https://api.botframework.com/.default",
        }
        require(dict(form) == wanted, "invalid_client", 401)
        token = f"token-{next(self.ids)}"
        self.tokens[token] = time.time() + self.lasts
        return web.json_response({"token_type": "Bearer", "expires_in": int(self.lasts), "access_token": token})

    async def _activities(self, request: web.Request) -> web.Response:
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        require(self.tokens.get(token, 0) > time.time(), "Unauthorized", 401)
        conversation = request.match_info["conversation"]
        found = re.fullmatch(r"a:(?:groep-)?(\w+)", conversation)
        require(found, "Conversation not found", 404)
        user = found.group(1)
        require(user not in self.blocked, "BotDisabledByUser", 403)
        sent = await request.json()
        require(sent["from"] == BOT and sent["recipient"]["id"] == f"29:{user}", "from and recipient")
        require(sent["type"] in ("message", "typing"), "type")
        if sent["type"] == "message":
            require(utf16(sent["text"]) <= 28_000 and sent["text"].strip(), "MessageSizeTooBig", 413)
            require(sent["textFormat"] == "markdown", "textFormat")
            words, bold = _markdown(sent["text"])
            buttons = [button for card in sent.get("attachments", []) for button in _buttons(card)]
            self.shown.append(Shown(user, words, sent["text"], bold, tuple(buttons)))
        return web.json_response({"id": f"{next(self.ids)}"}, status=201)

    def signed(
        self, activity: dict[str, Any], key: Any = KEY, headers: dict[str, str] | None = None, **claims: Any
    ) -> Update:
        now = int(time.time())
        content = {"iss": ISSUER, "aud": APP, "exp": now + 3600, "nbf": now - 10, "serviceurl": self.service, **claims}
        token = jwt.encode(content, key, algorithm="RS256", headers=headers or {"kid": "key-1"})
        return Update(dumped(activity), {"Content-Type": "application/json", "Authorization": f"Bearer {token}"})

    def raw(self, content: Any) -> Update:
        whole = {"serviceUrl": self.service, "channelId": "msteams"}
        return self.signed({**content, **whole} if isinstance(content, dict) else whole)

    def activity(self, user: str, kind: str = "message", **content: Any) -> dict[str, Any]:
        now = datetime.now(timezone.utc).isoformat().replace("+00:00", "1Z")
        return {
            "type": kind,
            "id": str(next(self.ids)),
            "timestamp": now,
            "serviceUrl": self.service,
            "channelId": "msteams",
            "from": {"id": f"29:{user}", "name": "Test"},
            "conversation": {"conversationType": "personal", "id": f"a:{user}"},
            "recipient": BOT,
            **content,
        }

    def text(self, user: str, text: str) -> Update:
        formatted = {"contentType": "text/html", "content": f"<p>{text}</p>"}
        return self.signed(self.activity(user, text=text, textFormat="plain", attachments=[formatted]))

    def press(self, user: str, payload: str) -> Update:
        return self.signed(self.activity(user, text=payload, replyToId="1"))

    def media(self, user: str, caption: str = "") -> Update:
        image = {"contentType": "image/*", "contentUrl": "https://files.example/x.png"}
        content = {"text": caption} if caption else {}
        return self.signed(self.activity(user, attachments=[image], **content))

    def forgeries(self, update: Update) -> list[Update]:
        activity = json.loads(update.body)
        now = int(time.time())
        none = jwt.encode(
            {"aud": APP, "iss": ISSUER, "exp": now + 60}, None, algorithm="none", headers={"kid": "key-1"}
        )
        shared = jwt.encode({"aud": APP, "iss": ISSUER, "exp": now + 60}, "geheim" * 8, headers={"kid": "key-1"})
        return [
            *(update.forged("Authorization", value) for value in (None, "", "Bearer", "Bearer x.y.z", "Basic x")),
            *(update.forged("Authorization", f"Bearer {token}") for token in (none, shared)),
            self.signed(activity, key=OTHER_KEY),
            self.signed(activity, headers={"kid": "key-2"}),
            self.signed(activity, aud="somebody-else"),
            self.signed(activity, iss="https://evil.example"),
            self.signed(activity, exp=now - 3600),
            self.signed(activity, serviceurl="https://elders.example/"),
            self.signed({**activity, "channelId": "directline"}),
            self.signed({**activity, "serviceUrl": "https://evil.example/"}),
        ]


def _markdown(written: str) -> tuple[str, tuple[str, ...]]:
    bold = tuple(re.findall(r"(?<!\\)\*\*(.+?)(?<!\\)\*\*", written))
    words = re.sub(r"(?<!\\)\*\*", "", written)
    words = re.sub(r"(?<!\\)\[([^\]]+)\]\(https?://[^)\s]+\)", r"\1", words)
    require(not re.search(r"(?<!\\)[*_`<>#\[\]]", words), f"markup that is not escaped: {words}")
    words = re.sub(r"\\([\\`*_\[\]<>#~|.])", r"\1", words)
    return words.replace("\n\n", "\n"), bold


def _buttons(card: dict[str, Any]) -> list[tuple[str, str]]:
    require(card["contentType"] == "application/vnd.microsoft.card.hero", "card")
    buttons = card["content"]["buttons"]
    require(1 <= len(buttons) <= 6, "a hero card has at most 6 buttons")
    require(all(button["type"] == "messageBack" and button["text"] and button["title"] for button in buttons), "button")
    return [(button["title"], button["text"]) for button in buttons]
