"""Whether the parts of a running guide work, by trying them."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Callable
from typing import Any

import aiohttp
import sqlalchemy as sa
from rasa.core.tracker_store import SQLTrackerStore

from faqbot.observability import metrics
from faqbot.privacy.stores import published, real_stores
from faqbot.storage.locks import ConversationLocks

PARTS = ("model", "store", "actions", "locks")
PATIENCE = 3.0
"""Seconds that a part gets to show that it works."""

_PROBE = "darmgids-health"
_FRESH = 2.0
"""Seconds for which a finding is good enough: many may ask, the database is asked once."""


class Health:
    """Looks after one agent.

    Args:
        agent: the agent; its model and stores may change.
    """

    def __init__(self, agent: Any) -> None:
        self._agent = agent
        self._found: dict[str, bool] = {}
        self._when = float("-inf")
        self._looking = asyncio.Lock()

    async def parts(self) -> dict[str, bool]:
        """Each part and whether it works."""
        async with self._looking:
            if time.monotonic() - self._when > _FRESH:
                works = await asyncio.gather(self._thread(self._store), self._actions(), self._locks())
                self._found = dict(zip(PARTS, (self.model(), *works), strict=True))
                self._when = time.monotonic()
                for part, well in self._found.items():
                    metrics.HEALTHY.labels(part).set(well)
        return dict(self._found)

    def model(self) -> bool:
        """Whether a model is loaded. Cheap: it asks nobody."""
        return self._agent is not None and self._agent.processor is not None

    def unsaved(self) -> int:
        """Rows of conversations that wait for the database."""
        keepers = [*real_stores(self._agent.tracker_store), published(self._agent.tracker_store)]
        outboxes = (getattr(keeper, "outbox", None) for keeper in keepers)
        return sum(outbox.size for outbox in outboxes if outbox is not None)

    async def _thread(self, look: Callable[[], bool]) -> bool:
        with contextlib.suppress(Exception):
            return await asyncio.wait_for(asyncio.get_running_loop().run_in_executor(None, look), PATIENCE)
        return False

    def _store(self) -> bool:
        """Writes a row into the table of conversations and takes it back."""
        for store in real_stores(self._agent.tracker_store):
            if isinstance(store, SQLTrackerStore):
                own = sa.create_engine(store.engine.url, poolclass=sa.pool.NullPool, hide_parameters=True)
                with own.connect() as connection, connection.begin() as attempt:
                    row = {"sender_id": _PROBE, "type_name": "probe", "timestamp": 0.0, "data": "{}"}
                    connection.execute(store.SQLEvent.__table__.insert(), row)
                    attempt.rollback()
        return self.unsaved() == 0

    async def _locks(self) -> bool:
        """Asks Redis, where locks are in Redis; Rasa's own store is asked in a thread."""
        locks = self._agent.lock_store
        with contextlib.suppress(Exception):
            if isinstance(locks, ConversationLocks):
                return await asyncio.wait_for(locks.ping(), PATIENCE)
            red = getattr(locks, "red", None)
            return red is None or await self._thread(red.ping)
        return False

    async def _actions(self) -> bool:
        endpoint = self._agent.action_endpoint
        endpoint = getattr(endpoint, "inside", endpoint)
        if endpoint is None:
            return False
        if not str(endpoint.url).startswith("http"):
            return True
        address = str(endpoint.url).rsplit("/", 1)[0] + "/health"
        with contextlib.suppress(Exception):
            patience = aiohttp.ClientTimeout(total=PATIENCE)
            async with aiohttp.ClientSession(timeout=patience) as session, session.get(address) as answer:
                return bool(answer.status == 200)
        return False
