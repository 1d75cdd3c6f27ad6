"""Nothing is kept longer than the retention period: events that are older are erased, wherever they are kept."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import time
from typing import Any

import sqlalchemy as sa
from rasa.core.tracker_store import InMemoryTrackerStore, SQLTrackerStore

from faqbot.editors import erasing
from faqbot.observability import metrics
from faqbot.privacy.stores import published, real_stores

logger = logging.getLogger(__name__)


class CannotPurgeError(Exception):
    """The store is of a kind that this module does not know, so nothing was erased from it."""


DAYS = 30
DAY = 24 * 3600
_BATCH = 1000


def retention_days(given: str | None = None) -> int:
    """The retention period: what was given, else RETENTION_DAYS, else 30 days. Raises SystemExit for nonsense."""
    value = given or os.environ.get("RETENTION_DAYS") or str(DAYS)
    if not value.isdigit() or int(value) < 1:
        raise SystemExit(f"De bewaartermijn moet een geheel aantal dagen zijn, minstens 1; gegeven is {value!r}.")
    return int(value)


def purge(tracker_store: Any, days: int, now: float | None = None) -> int:
    """Erases every event that is older, and returns how many rows or conversations went.

    Rasa reads a conversation back from its last session on, and sessions last an hour, so older events are never
    missed. Works on connections of its own: it may run in a thread beside the conversations.

    Args:
        tracker_store: the store, or Rasa's wrapper around it.
        days: how long events are kept.
        now: seconds since 1970; the clock's when left out.

    Raises:
        CannotPurgeError: the store is of a kind that erases by itself (Redis has `record_exp`) or is unknown.
    """
    before = (time.time() if now is None else now) - days * DAY
    gone = 0
    for store in real_stores(tracker_store):
        if isinstance(store, SQLTrackerStore):
            table = store.SQLEvent.__table__
            gone += _delete(store.engine, table.delete().where(table.c.timestamp < before))
            _drop_idle(store, before)
        elif isinstance(store, InMemoryTrackerStore):
            gone += _purge_memory(store, before)
        else:
            raise CannotPurgeError(type(store).__name__)
    broker = published(tracker_store)
    return gone + (_purge_published(broker, before) if broker is not None else 0)


def _delete(engine: Any, statement: Any) -> int:
    own = sa.create_engine(engine.url, poolclass=sa.pool.NullPool, hide_parameters=True)
    sqlite = own.dialect.name == "sqlite"
    with own.begin() as connection:
        if sqlite:
            # Without this SQLite only forgets where the words stand; they stay readable in the file.
            connection.execute(sa.text("PRAGMA secure_delete = ON"))
        gone = int(connection.execute(statement).rowcount)
    if sqlite and gone:
        with own.connect() as connection:
            # The write-ahead log holds the words too.
            connection.execute(sa.text("PRAGMA wal_checkpoint(TRUNCATE)"))
    return gone


def _drop_idle(store: Any, before: float) -> None:
    """Running trackers that memory still holds."""
    for sender_id, live in list(getattr(store, "_live", {}).items()):
        events = live.tracker.events
        if events and events[-1].timestamp < before:
            store.forget(sender_id)


def _purge_memory(store: InMemoryTrackerStore, before: float) -> int:
    old = [
        sender_id
        for sender_id, saved in list(store.store.items())
        if max((event["timestamp"] for event in json.loads(saved)["events"]), default=0) < before
    ]
    for sender_id in old:
        store.store.pop(sender_id, None)
    return len(old)


def _purge_published(broker: Any, before: float) -> int:
    """The copies that a SQL event broker keeps. Their table has no time of its own; its rows are in order of time."""
    table = broker.SQLBrokerEvent.__table__
    gone, last = 0, 0
    while True:
        query = sa.select([table.c.id, table.c.data]).where(table.c.id > last).order_by(table.c.id).limit(_BATCH)
        with broker.engine.connect() as connection:
            rows = connection.execute(query).fetchall()
        old = [id for id, data in rows if (json.loads(data).get("timestamp") or 0) < before]
        if old:
            gone += _delete(broker.engine, table.delete().where(table.c.id.in_(old)))
        if len(old) < len(rows) or not rows:
            return gone
        last = rows[-1][0]


async def purge_daily(tracker_store: Any, days: int, pause: float = DAY) -> None:
    """Purges now and then every day, until it is cancelled. A failure is logged and tried again the next time."""
    while True:
        try:
            gone = await asyncio.get_running_loop().run_in_executor(None, purge, tracker_store, days)
            metrics.RETENTION_RUNS.labels("done").inc()
            metrics.RETENTION_LAST.set_to_current_time()
            logger.info("retention: %s events older than %s days erased", gone, days)
        except Exception as error:  # the next round tries again
            metrics.RETENTION_RUNS.labels("failed").inc()
            logger.error("retention failed with %s", type(error).__name__)
        await _purge_editors()
        await asyncio.sleep(pause)


async def _purge_editors() -> None:
    """The editors' database has terms of its own, and its failure is no failure of the conversations' purge."""
    try:
        gone = await asyncio.get_running_loop().run_in_executor(None, erasing.purge)
        logger.info("retention: %s missed questions and %s reactions erased", gone.misses, gone.reactions)
    except Exception as error:  # the next round tries again
        logger.error("retention of the editors' database failed with %s", type(error).__name__)
