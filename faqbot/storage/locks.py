"""One message at a time in a conversation, also with several servers: a lock in Redis, or in memory without one.

Instead of Rasa's lock stores, because those

- look once a second whether it is their turn, while a message takes some milliseconds;
- keep tickets in Redis by reading and writing back, so that two servers can both believe it is their turn;
- hold a conversation for a minute when a server dies in the middle of a message, and without end for nobody's ticket;
- refuse every message while Redis is gone. Here each server then goes on with the locks in its own memory: the worst
  that can happen is two answers at once in a conversation that two servers serve at the same moment.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import AsyncIterator

from rasa.core.lock_store import LOCK_LIFETIME, LockError, LockStore
from rasa.utils.endpoints import EndpointConfig
from redis.asyncio import Redis
from redis.asyncio.lock import Lock
from redis.exceptions import LockError as NotOwnedError
from redis.exceptions import RedisError

logger = logging.getLogger(__name__)

HELD = 15.0
"""Seconds after which a lock that nobody gave back is free again: its server died."""

LOOK = 0.02
"""Seconds between looks whether another server gave a conversation back."""

REST_SECONDS = 2.0
"""After a failure Redis is left alone for so long: visitors do not wait for a dead one."""

_SOCKET_SECONDS = 1.0
_PREFIX = "darmgids:lock:"


class ConversationLocks(LockStore):
    """Named in endpoints.yml as the lock store's `type`, with the options of Rasa's `redis` store.

    Args:
        endpoint_config: `url` (Redis's host; without it locks are in memory), `port`, `db`, `username`, `password`,
            `use_ssl`, `ssl_ca_certs`, `key_prefix`.
    """

    def __init__(self, endpoint_config: EndpointConfig | None = None) -> None:
        super().__init__()
        self._waiting: dict[str, tuple[asyncio.Lock, int]] = {}
        self._rest_until = 0.0
        self._prefix = _PREFIX
        self._redis: Redis[bytes] | None = None
        if endpoint_config is not None and endpoint_config.url:
            options = dict(endpoint_config.kwargs)
            self._prefix = str(options.pop("key_prefix", "")) + _PREFIX
            self._redis = Redis(
                host=endpoint_config.url,
                port=int(options.pop("port", 6379)),
                db=int(options.pop("db", 1)),
                ssl=bool(options.pop("use_ssl", False)),
                socket_timeout=_SOCKET_SECONDS,
                socket_connect_timeout=_SOCKET_SECONDS,
                **options,
            )

    @contextlib.asynccontextmanager
    async def lock(
        self,
        conversation_id: str,
        lock_lifetime: float = LOCK_LIFETIME,  # noqa: ARG002  Rasa's signature
        wait_time_in_seconds: float = 1,  # noqa: ARG002
    ) -> AsyncIterator[None]:
        """Waits for the conversation and holds it.

        Raises:
            LockError: another server held it all the time.
        """
        async with self._in_this_process(conversation_id):
            shared = await self._take(conversation_id)
            try:
                yield
            finally:
                await self._give_back(shared)

    async def ping(self) -> bool:
        """Whether Redis answers; True where there is none to ask."""
        return self._redis is None or bool(await self._redis.ping())

    @contextlib.asynccontextmanager
    async def _in_this_process(self, conversation_id: str) -> AsyncIterator[None]:
        """First come, first served; nothing is kept of a conversation that nobody waits for."""
        lock, users = self._waiting.get(conversation_id, (asyncio.Lock(), 0))
        self._waiting[conversation_id] = (lock, users + 1)
        try:
            async with lock:
                yield
        finally:
            lock, users = self._waiting.pop(conversation_id)
            if users > 1:
                self._waiting[conversation_id] = (lock, users - 1)

    async def _take(self, conversation_id: str) -> Lock | None:
        if self._redis is None or time.monotonic() < self._rest_until:
            return None
        shared = Lock(self._redis, self._prefix + conversation_id, timeout=HELD, sleep=LOOK, thread_local=False)
        try:
            taken = await shared.acquire(blocking_timeout=HELD + 1)
        except (RedisError, OSError, asyncio.TimeoutError) as error:
            self._fails(error)
            return None
        if not taken:
            raise LockError("another server holds the conversation")
        return shared

    async def _give_back(self, shared: Lock | None) -> None:
        if shared is None:
            return
        try:
            # A message that took longer than the lock lives has lost it: nothing to give back.
            with contextlib.suppress(NotOwnedError):
                await shared.release()
        except (RedisError, OSError, asyncio.TimeoutError) as error:
            self._fails(error)

    def _fails(self, error: BaseException) -> None:
        logger.error("Redis failed with %s; conversations are locked in memory", type(error).__name__)
        self._rest_until = time.monotonic() + REST_SECONDS
