"""Microsoft's two doors: the keys that its requests are signed with, and the login for ours."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from typing import Any

import aiohttp
import jwt

from faqbot.channels.core.channel import RefusedError
from faqbot.channels.core.reading import dig, items, words
from faqbot.channels.core.settings import same

logger = logging.getLogger(__name__)

ISSUER = "https://api.botframework.com"
SCOPE = "https://api.botframework.com/.default"
ALGORITHMS = ["RS256"]
KEYS_LAST = 24 * 3600.0
"""Seconds that keys are kept; Microsoft says to renew them at least daily."""
ASK_AGAIN = 60.0
"""Seconds between two fetches because of a key that is not known, so that forgeries cause no flood of our own."""
RETRY = 2.0
"""The same while there are no keys at all."""
LEEWAY = 300
"""Seconds that clocks may differ."""
EARLY = 300.0
"""Seconds before its end that a token is renewed."""

Session = Callable[[], aiohttp.ClientSession]


class Keys:
    """Checks that a request comes from the Bot Framework.

    Args:
        app_id: for whom the token must be.
        metadata: the address of Microsoft's OpenID document.
        session: gives the connections to fetch with.
    """

    def __init__(self, app_id: str, metadata: str, session: Session) -> None:
        self._app_id, self._metadata, self._session = app_id, metadata, session
        self._keys: dict[str, dict[str, Any]] = {}
        self._fetched = self._asked = float("-inf")
        self._lock = asyncio.Lock()

    async def check(self, authorization: str, activity: Any) -> None:
        """Returns for a genuine request. Raises RefusedError: 401 or 403; 503 without keys to check with."""
        scheme, _, token = authorization.partition(" ")
        if scheme.lower() != "bearer" or not token:
            raise RefusedError(401)
        try:
            name = str(jwt.get_unverified_header(token).get("kid", ""))
            key = await self._key(name)
            claims = jwt.decode(
                token,
                key=jwt.PyJWK(key, algorithm="RS256").key,
                algorithms=ALGORITHMS,
                audience=self._app_id,
                issuer=ISSUER,
                leeway=LEEWAY,
                options={"require": ["exp", "aud", "iss"]},
            )
        except jwt.PyJWTError:
            raise RefusedError(401) from None
        endorsed = dig(key, "endorsements")
        if isinstance(endorsed, list) and words(activity, "channelId") not in endorsed:
            raise RefusedError(403)
        # Replies go, with our own token, to the address in the request: it must be the one that Microsoft signed.
        signed = str(claims.get("serviceurl") or claims.get("serviceUrl") or "").rstrip("/")
        if not same(words(activity, "serviceUrl").rstrip("/"), signed):
            raise RefusedError(403)

    async def _key(self, name: str) -> dict[str, Any]:
        async with self._lock:
            now = time.monotonic()
            stale = now - self._fetched > KEYS_LAST
            if (stale or name not in self._keys) and now - self._asked > ASK_AGAIN:
                self._asked = now
                await self._fetch()
            if not self._keys:
                # Nothing to check with: the platform delivers again, and by then there may be.
                self._asked = now - ASK_AGAIN + RETRY
                raise RefusedError(503)
        if name not in self._keys:
            raise RefusedError(401)
        return self._keys[name]

    async def _fetch(self) -> None:
        try:
            found = await self._json(self._metadata)
            keys = items(await self._json(words(found, "jwks_uri")), "keys")
        except (aiohttp.ClientError, asyncio.TimeoutError, OSError, ValueError) as error:
            logger.error("channel botframework: Microsoft's keys could not be fetched (%s)", type(error).__name__)
            return
        if keys:
            self._keys = {words(key, "kid"): key for key in keys}
            self._fetched = time.monotonic()

    async def _json(self, url: str) -> Any:
        async with self._session().get(url, raise_for_status=True) as response:
            return await response.json(content_type=None)


class Login:
    """Gives the token that the guide's own requests carry.

    Args:
        app_id: the app's id.
        password: its secret.
        address: the tenant's login address.
        session: gives the connections to fetch with.
    """

    def __init__(self, app_id: str, password: str, address: str, session: Session) -> None:
        self._form = {
            "grant_type": "client_credentials",
            "client_id": app_id,
            "client_secret": password,
            "scope": SCOPE,
        }
        self._url, self._session = f"{address}/oauth2/v2.0/token", session
        self._token, self._until = "", 0.0
        self._lock = asyncio.Lock()

    async def token(self) -> str:
        """A token that is still good. Raises aiohttp.ClientError when there is none to be had."""
        async with self._lock:
            if time.monotonic() >= self._until:
                async with self._session().post(self._url, data=self._form, raise_for_status=True) as response:
                    given = await response.json(content_type=None)
                self._token = words(given, "access_token")
                lasts = float(words(given, "expires_in") or 3600)
                self._until = time.monotonic() + max(lasts - EARLY, 1.0)
            return self._token

    def forget(self) -> None:
        """Lets the next call fetch a new token."""
        self._token, self._until = "", 0.0
