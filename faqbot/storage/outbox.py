"""Rows on their way to the database; they wait here while it is gone."""

from __future__ import annotations

import asyncio
import functools
import logging
import time
from collections.abc import Callable
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine

logger = logging.getLogger(__name__)

RETRY_SECONDS = 2.0
"""After a failure the database is left alone for so long: visitors do not wait for a dead one."""

MOST_WAITING = 100_000
"""Rows that may wait (some 100 MB); beyond that the conversation that waits longest is given up."""

Row = dict[str, Any]


class Unavailable(sa.exc.OperationalError):
    """The database failed a moment ago and is not asked again yet."""

    def __init__(self) -> None:
        super().__init__("resting after a failure", None, None)


class Outbox:
    """Writes rows conversation by conversation, in order, and keeps what could not be written.

    Args:
        engine: the database.
        insert: the statement that writes rows.
    """

    def __init__(self, engine: Engine, insert: Any) -> None:
        self._engine, self._insert = engine, insert
        self._waiting: dict[str, list[Row]] = {}
        self._rest_until = 0.0
        self._timer: asyncio.TimerHandle | None = None

    @property
    def size(self) -> int:
        """How many rows wait."""
        return sum(len(rows) for rows in self._waiting.values())

    def waiting_for(self, sender_id: str) -> list[Row]:
        """The rows of a conversation that wait, oldest first."""
        return self._waiting.get(sender_id, [])

    def forget(self, sender_id: str) -> None:
        """Drops a conversation's rows."""
        self._waiting.pop(sender_id, None)

    def run(self, work: Callable[[Connection], Any]) -> Any:
        """Does something with the database in a transaction of its own.

        Raises:
            DBAPIError: the database failed now, or a moment ago.
        """
        if time.monotonic() < self._rest_until:
            raise Unavailable
        try:
            with self._engine.begin() as connection:
                return work(connection)
        except (sa.exc.OperationalError, sa.exc.InterfaceError) as error:
            logger.error("the database of conversations failed with %s", type(error.orig).__name__)
            self._rest_until = time.monotonic() + RETRY_SECONDS
            self._try_later()
            raise

    def write(self, sender_id: str, rows: list[Row], then: Any) -> Any:
        """Writes rows, after what waited for the same conversation.

        Args:
            sender_id: the conversation.
            rows: what is new.
            then: a query for the same transaction, with the parameter `sender`, or None.

        Returns:
            Its result, or None when there is no query or the rows have to wait.
        """
        due = self._waiting.pop(sender_id, []) + rows

        def work(connection: Connection) -> Any:
            connection.execute(self._insert, due)
            return None if then is None else connection.execute(then, {"sender": sender_id}).scalar()

        try:
            return self.run(work)
        except sa.exc.DBAPIError:
            self._waiting[sender_id] = due
            self._bound()
            return None

    def flush(self) -> int:
        """Writes what waits, conversation by conversation. Returns how many rows still wait."""
        for sender_id in list(self._waiting):
            rows = self._waiting[sender_id]
            try:
                self.run(functools.partial(self._write_rows, rows))
            except (sa.exc.OperationalError, sa.exc.InterfaceError):
                break
            except sa.exc.DBAPIError as error:
                logger.error("%s rows of one conversation were refused: %s", len(rows), type(error.orig).__name__)
            self._waiting.pop(sender_id, None)
        return self.size

    def _write_rows(self, rows: list[Row], connection: Connection) -> None:
        connection.execute(self._insert, rows)

    def _bound(self) -> None:
        while self.size > MOST_WAITING:
            oldest = next(iter(self._waiting))
            logger.error("%s rows of one conversation were given up", len(self._waiting.pop(oldest)))

    def _try_later(self) -> None:
        """Tries again by itself, where a loop runs: nobody may write for hours."""
        if self._timer is not None:
            return
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            return
        self._timer = loop.call_later(RETRY_SECONDS, self._again)

    def _again(self) -> None:
        self._timer = None
        if self.flush():
            self._try_later()
