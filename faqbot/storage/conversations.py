"""Conversations in an SQL database: Rasa's own store and schema, cheaper for each message and harder to break.

What differs from `SQLTrackerStore`, and why:

- The tracker of a running conversation stays in memory. Rasa reads all events of a conversation back for every
  message; here one look at the newest row tells whether the tracker in memory is still the truth (another process may
  have answered in between), and only then is it used. A database in memory is this process's own: there it always is.
- A tracker holds the last messages of a session, however long that lasts (`recent.py`).
- Only new events are written, in one statement, without counting the old ones first.
- When the database is gone the conversation goes on in memory, and what was said is written once it is back.
- SQLite writes ahead (WAL), so that reading and writing do not wait for each other.
- What visitors wrote stays out of error messages.
"""

from __future__ import annotations

import json
import logging
from collections import OrderedDict
from typing import Any

import sqlalchemy as sa
from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import SQLTrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import Event, SessionStarted
from rasa.shared.core.trackers import DialogueStateTracker
from sqlalchemy.engine import Engine

from faqbot.storage import recent
from faqbot.storage.engine import is_in_memory, prepared, tuned
from faqbot.storage.outbox import Outbox, Row

logger = logging.getLogger(__name__)

MOST_LIVE = 500
"""Conversations of which the tracker stays in memory; the one that is silent longest goes first."""

_EVENTS = SQLTrackerStore.SQLEvent.__table__
_NEWEST = sa.select([sa.func.max(_EVENTS.c.id)]).where(_EVENTS.c.sender_id == sa.bindparam("sender"))


class ConversationStore(SQLTrackerStore):
    """Named in endpoints.yml as the tracker store's `type`, with the options of Rasa's `SQL` store.

    Args:
        domain: the domain, as Rasa passes it.
        event_broker: where new events are published as well, if anywhere.
        kwargs: `dialect`, `db`, `port`, `username`, `password`, ... as for Rasa's own.
    """

    def __init__(
        self,
        domain: Domain | None = None,
        host: str | None = None,
        event_broker: EventBroker | None = None,
        **kwargs: Any,
    ) -> None:
        self._live: OrderedDict[str, _Live] = OrderedDict()
        super().__init__(domain=domain, host=host, event_broker=event_broker, **kwargs)
        self.engine: Engine = tuned(self.engine)
        self.sessionmaker.configure(bind=self.engine)
        # A database in memory is a new one, without tables, for the new engine.
        prepared(lambda: self.Base.metadata.create_all(self.engine))
        prepared(lambda: recent.prepare(self.engine))
        self.outbox = Outbox(self.engine, _EVENTS.insert())
        self._is_private = is_in_memory(self.engine)

    @property
    def domain(self) -> Domain:
        """The domain of the model that is loaded."""
        return self._domain

    @domain.setter
    def domain(self, domain: Domain | None) -> None:
        # Trackers hold the slots of the domain that they were made with.
        self._live.clear()
        self._domain = domain or Domain.empty()

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """The tracker of the conversation's latest session, or None for a new conversation.

        It leaves the memory until it is saved: a message that fails halfway leaves nothing behind.
        """
        live = self._live.pop(sender_id, None)
        if live is not None and self._is_private:
            return live.lent()
        rows = self.outbox.waiting_for(sender_id)
        try:
            newest = self.outbox.run(lambda connection: connection.execute(_NEWEST, {"sender": sender_id}).scalar())
            if live is not None and live.newest == newest:
                return live.lent()
            tracker = await self._read(sender_id) if newest is not None else None
        except sa.exc.DBAPIError:
            if live is not None:
                return live.lent()
            newest, tracker = None, None
        if rows:
            tracker = self._with_waiting(sender_id, tracker, rows)
        if tracker is not None:
            tracker.stored = _Live(tracker, len(tracker.events), newest)
        return tracker

    async def _read(self, sender_id: str) -> DialogueStateTracker | None:
        """The tracker as the database has it. Raises DBAPIError."""
        events = self.outbox.run(lambda connection: recent.read(connection, sender_id))
        if events is None:
            return await super().retrieve(sender_id)
        return DialogueStateTracker.from_events(sender_id, events, self.domain.slots)

    def _with_waiting(self, sender_id: str, tracker: DialogueStateTracker | None, rows: list[Row]) -> Any:
        """The tracker with what could not be written yet."""
        events = [json.loads(row["data"]) for row in rows]
        before = [event.as_dict() for event in tracker.events] if tracker else []
        return DialogueStateTracker.from_dict(sender_id, before + events, self.domain.slots)

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Writes the events that are new, or keeps them until the database is back. Never raises for the database."""
        live = getattr(tracker, "stored", None) or _Live(tracker, 0, None)
        events = list(tracker.events)[live.stored :]
        if self.event_broker is not None:
            await self._stream_new_events(self.event_broker, events, tracker.sender_id)
        if events:
            rows = [_row(tracker.sender_id, event) for event in events]
            written = self.outbox.write(tracker.sender_id, rows, None if self._is_private else _NEWEST)
            live.newest = written if written is not None else live.newest
        live.stored = len(tracker.events)
        tracker.stored = live
        self._keep(tracker.sender_id, live, events)

    def _keep(self, sender_id: str, live: _Live, events: list[Event]) -> None:
        """Keeps the tracker, unless a new session began in it: the next message then sees that session alone."""
        if live.stored > len(events) and any(isinstance(event, SessionStarted) for event in events):
            return
        live.tracker = recent.shortened(live.tracker, self.domain.slots)
        live.stored = len(live.tracker.events)
        self._live[sender_id] = live
        while len(self._live) > MOST_LIVE:
            self._live.popitem(last=False)

    def forget(self, sender_id: str) -> None:
        """Drops what memory holds of a conversation."""
        self._live.pop(sender_id, None)
        self.outbox.forget(sender_id)


class _Live:
    """A tracker in memory.

    Args:
        tracker: the tracker.
        stored: how many of its events have been handed over for writing.
        newest: id of the newest row of its conversation when it was last read or written.
    """

    def __init__(self, tracker: DialogueStateTracker, stored: int, newest: int | None) -> None:
        self.tracker, self.stored, self.newest = tracker, stored, newest

    def lent(self) -> DialogueStateTracker:
        """The tracker, which remembers this."""
        self.tracker.stored = self
        return self.tracker


def _row(sender_id: str, event: Event) -> Row:
    data = event.as_dict()
    return {
        "sender_id": sender_id,
        "type_name": event.type_name,
        "timestamp": data.get("timestamp"),
        "intent_name": data.get("parse_data", {}).get("intent", {}).get("name"),
        "action_name": data.get("name"),
        "data": json.dumps(data),
    }
