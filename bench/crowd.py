"""Many visitors at once, each in a conversation of their own."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import random
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import aiohttp

from bench.answers import UNEXPECTED, kind_of
from bench.client import PATH
from bench.questions import conversation, distinct

SHOWN = 200
_numbers = itertools.count(int(time.time()) % 100_000 * 1000)


@dataclass
class Outcome:
    """What became of a crowd's messages.

    Attributes:
        sent: messages.
        latencies: seconds from sending to the whole reply, of those that were answered rightly.
        wall: seconds from the first message to the last reply.
        errors: what went wrong and how often: a status, no connection, or a reply that is no right answer.
        examples: the first wrong replies.
        most: how many conversations went on at the same moment, at most.
    """

    sent: int = 0
    latencies: list[float] = field(default_factory=list)
    wall: float = 0.0
    errors: Counter[str] = field(default_factory=Counter)
    examples: list[str] = field(default_factory=list)
    most: int = 0

    @property
    def answered(self) -> int:
        """How many were answered rightly."""
        return len(self.latencies)


class Crowd:
    """Visitors who come at once and talk until they are done.

    Args:
        address: of the server, such as "http://127.0.0.1:5005".
        asked: the questions.
        known: replies that are right without a source line, and their kinds.
        pause: seconds that a visitor reads and types, on average; 0 sends the next message at once.
    """

    def __init__(self, address: str, asked: Sequence[str], known: Mapping[str, str], pause: float) -> None:
        self._address, self._asked, self._known, self._pause = address, asked, known, pause
        self._talking = 0

    def talk(self, conversations: int) -> Outcome:
        """Has that many conversations at once and returns when all are over."""
        return asyncio.run(self._talk(conversations))

    async def _talk(self, conversations: int) -> Outcome:
        outcome = Outcome()
        # A certificate of the moment proves nothing; there is no time limit, a slow machine makes slow figures.
        connector = aiohttp.TCPConnector(limit=0, ssl=False)
        patience = aiohttp.ClientTimeout(total=None)
        async with aiohttp.ClientSession(self._address, connector=connector, timeout=patience) as session:
            begin = time.perf_counter()
            await asyncio.gather(*(self._visit(session, outcome, number) for number in range(conversations)))
            outcome.wall = time.perf_counter() - begin
        return outcome

    async def _visit(self, session: aiohttp.ClientSession, outcome: Outcome, number: int) -> None:
        own = next(_numbers)
        self._talking += 1
        outcome.most = max(outcome.most, self._talking)
        await asyncio.sleep(random.uniform(0, self._pause))
        for question in conversation(self._asked, number):
            await self._say(session, outcome, f"crowd-{own}", distinct(question, own))
            if self._pause:
                await asyncio.sleep(random.expovariate(1 / self._pause))
        self._talking -= 1

    async def _say(self, session: aiohttp.ClientSession, outcome: Outcome, sender: str, message: str) -> None:
        outcome.sent += 1
        begin = time.perf_counter()
        try:
            async with session.post(PATH, json={"sender": sender, "message": message}) as answer:
                reply: object = None
                with contextlib.suppress(ValueError):
                    reply = await answer.json(content_type=None)
                seconds = time.perf_counter() - begin
                kind = kind_of(reply, self._known) if answer.status == 200 else f"status {answer.status}"
        except aiohttp.ClientError as error:
            outcome.errors[type(error).__name__] += 1
            return
        if kind == UNEXPECTED or kind.startswith("status"):
            outcome.errors[kind] += 1
            outcome.examples.append(f"{message!r} -> {str(reply)[:SHOWN]}")
        else:
            outcome.latencies.append(seconds)
