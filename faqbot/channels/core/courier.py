"""Brings a reply to a platform: again and again while it is down, in order, and not longer than makes sense."""

from __future__ import annotations

import asyncio
import json
import logging
import random
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import aiohttp

from faqbot.channels.core.message import Answer, Call, Outcome

logger = logging.getLogger(__name__)

PATIENCE = 900.0
"""Seconds during which a call is tried again. After a quarter of an hour an answer has lost its question."""
FIRST_DELAY = 0.5
LONGEST_DELAY = 15.0
TIMEOUT = aiohttp.ClientTimeout(total=20, connect=10)
IDLE = 8.0
"""Seconds a connection stays open unused: less than the platforms keep theirs, so that none breaks under a message."""

Headers = Callable[[], Awaitable[Mapping[str, str]]]
Judge = Callable[[Answer], Outcome]

NO_ANSWER = Answer(status=0)
"""The connection failed or timed out. The platform may have heard us; saying it twice is better than not at all."""


def by_status(answer: Answer) -> Outcome:
    """What an answer means on a platform that keeps to HTTP."""
    if 200 <= answer.status < 300:
        return Outcome.DELIVERED
    if answer.status in (0, 408, 425, 429) or answer.status >= 500:
        return Outcome.LATER
    return Outcome.REFUSED


class Courier:
    """Sends calls for one channel.

    Args:
        name: the channel's name, for the log.
        headers: gives the headers for the next call, such as a token.
        judge: says what an answer means.
        patience: seconds during which a call is tried again.
        first_delay: seconds before the second try; doubled for each next one.
    """

    def __init__(
        self,
        name: str,
        headers: Headers,
        judge: Judge = by_status,
        patience: float = PATIENCE,
        first_delay: float = FIRST_DELAY,
    ) -> None:
        self._name, self._headers, self._judge = name, headers, judge
        self._patience, self._first_delay = patience, first_delay
        self._session: aiohttp.ClientSession | None = None

    async def deliver(self, call: Call) -> Outcome:
        """Sends until it is delivered, refused, or patience ends (then it counts as refused)."""
        deadline = time.monotonic() + self._patience
        delay = self._first_delay
        while True:
            answer = await self.once(call)
            outcome = self._judge(answer)
            if outcome is Outcome.REFUSED and call.fallback is not None:
                call = call.fallback
                continue
            if outcome is not Outcome.LATER:
                if outcome is Outcome.REFUSED:
                    logger.error("channel %s: the platform refused a message with status %d", self._name, answer.status)
                return outcome
            pause = max(asked_to_wait(answer), random.uniform(delay / 2, delay))
            if time.monotonic() + pause > deadline:
                logger.error("channel %s: gave up after trying for %d seconds", self._name, self._patience)
                return Outcome.REFUSED
            await asyncio.sleep(pause)
            delay = min(delay * 2, LONGEST_DELAY)

    async def once(self, call: Call) -> Answer:
        """Sends one time. A connection that fails gives `NO_ANSWER`."""
        try:
            headers = await self._headers()
            async with self.session.post(
                call.url, json=call.json, data=call.form, headers=headers, allow_redirects=False
            ) as response:
                return await read(response)
        except (aiohttp.ClientError, asyncio.TimeoutError, OSError, ValueError) as error:
            logger.warning("channel %s: no answer from the platform (%s)", self._name, type(error).__name__)
            return NO_ANSWER

    @property
    def session(self) -> aiohttp.ClientSession:
        """The connections of this channel, opened when first needed."""
        if self._session is None or self._session.closed:
            connector = aiohttp.TCPConnector(keepalive_timeout=IDLE, limit=50)
            self._session = aiohttp.ClientSession(timeout=TIMEOUT, connector=connector)
        return self._session

    async def close(self) -> None:
        """Closes the connections."""
        if self._session is not None:
            await self._session.close()


async def read(response: aiohttp.ClientResponse) -> Answer:
    """An answer as plain data; a body that is no JSON object counts as empty."""
    body: Any
    try:
        body = json.loads(await response.read())
    except (ValueError, RecursionError):
        body = None
    headers = {name.lower(): value for name, value in response.headers.items()}
    return Answer(response.status, headers, body if isinstance(body, dict) else {})


def asked_to_wait(answer: Answer) -> float:
    """Seconds that the platform asks us to wait, from `Retry-After` or from Telegram's body; 0 when it does not."""
    asked = answer.headers.get("retry-after")
    if asked is None:
        parameters = answer.body.get("parameters")
        asked = parameters.get("retry_after") if isinstance(parameters, dict) else None
    try:
        return max(0.0, float(asked or 0))
    except (TypeError, ValueError):
        return 0.0
