"""The last part of a conversation, all that a message needs: a long conversation costs no more than a short one.

Rasa copies, replays and serialises a conversation's events several times for every message. What came earlier stays in
the database, for those who ask what is kept; a tracker holds the last messages, and what earlier ones left in slots.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterable, Sequence

import sqlalchemy as sa
from rasa.core.tracker_store import SQLTrackerStore
from rasa.shared.core.constants import ACTION_LISTEN_NAME
from rasa.shared.core.events import (
    ActionExecuted,
    ActionReverted,
    ActiveLoop,
    ConversationPaused,
    Event,
    Restarted,
    SessionStarted,
    SlotSet,
    UserUtteranceReverted,
    UserUttered,
    deserialise_events,
)
from rasa.shared.core.slots import Slot
from rasa.shared.core.trackers import DialogueStateTracker
from sqlalchemy.engine import Connection, Engine

TURNS = 8
"""Messages of the visitor that are kept. Actions look back six at most (`actions.memory.TURNS`), rules fewer."""

SPARE = 4
"""More than TURNS by so many before a running tracker is cut: not at every message."""

ROWS = 160
"""Rows that are read first; TURNS messages with all that follows from them are about half of it."""

_NEED_ALL = (ActionReverted, ActiveLoop, ConversationPaused, Restarted, UserUtteranceReverted)
"""Events that may say something about any event before them. The guide has none; with one a tracker stays whole."""

INDEX = "darmgids_newest"
"""Name of the index by which a conversation's newest rows are found. Rasa's own is by conversation alone."""

_EVENTS = SQLTrackerStore.SQLEvent.__table__
_OF_SENDER = _EVENTS.c.sender_id == sa.bindparam("sender")
_LAST = sa.select([_EVENTS.c.id, _EVENTS.c.data]).where(_OF_SENDER).order_by(_EVENTS.c.id.desc()).limit(ROWS)
_SESSION = (
    sa.select([sa.func.max(_EVENTS.c.id)])
    .where(_OF_SENDER & _EVENTS.c.type_name.in_((SessionStarted.type_name, Restarted.type_name)))
    .scalar_subquery()
)
_INDEX = sa.text(f"CREATE INDEX IF NOT EXISTS {INDEX} ON {_EVENTS.name} (sender_id, id)")
_SLOTS = sa.select([_EVENTS.c.data]).where(
    _EVENTS.c.id.in_(
        sa.select([sa.func.max(_EVENTS.c.id)])
        .where(_OF_SENDER & (_EVENTS.c.type_name == SlotSet.type_name))
        .where((_EVENTS.c.id < sa.bindparam("before")) & (_EVENTS.c.id > sa.func.coalesce(_SESSION, 0)))
        # A slot's event keeps the slot's name here.
        .group_by(_EVENTS.c.action_name)
    )
)


def prepare(engine: Engine) -> None:
    """Makes the index, where the database takes it; without it all works, but slower."""
    if engine.dialect.name not in ("sqlite", "postgresql"):
        return
    # Another server may make it at this very moment, and the user of the database may have no right to.
    with contextlib.suppress(sa.exc.DBAPIError), engine.begin() as connection:
        connection.execute(_INDEX)


def shortened(tracker: DialogueStateTracker, slots: Iterable[Slot]) -> DialogueStateTracker:
    """The same conversation with its last messages only, or the tracker itself where that is not worth it.

    Args:
        tracker: all of its events are in the database, or on their way to it.
        slots: the domain's.
    """
    users = sum(isinstance(event, UserUttered) for event in tracker.events)
    if users <= TURNS + SPARE or any(isinstance(event, _NEED_ALL) for event in tracker.events):
        return tracker
    return DialogueStateTracker.from_events(tracker.sender_id, _last(list(tracker.events)), slots)


def read(connection: Connection, sender_id: str) -> list[Event] | None:
    """The last events of a conversation's newest session, oldest first; None when only the whole session will do."""
    rows = connection.execute(_LAST, {"sender": sender_id}).fetchall()
    events: list[Event] = deserialise_events([json.loads(data) for _, data in reversed(rows)])
    if any(isinstance(event, _NEED_ALL) for event in events):
        return None
    if len(rows) == ROWS and not any(isinstance(event, SessionStarted) for event in events):
        earlier = connection.execute(_SLOTS, {"sender": sender_id, "before": rows[-1][0]}).fetchall()
        events = [*deserialise_events([json.loads(data) for (data,) in earlier]), *events]
    return _last(events)


def _last(events: Sequence[Event]) -> list[Event]:
    """The newest session: its beginning, the slots as they were, and the last messages with what followed from them."""
    session = max((place for place, event in enumerate(events) if isinstance(event, SessionStarted)), default=0)
    users = [place for place, event in enumerate(events) if isinstance(event, UserUttered) and place >= session]
    if len(users) <= TURNS:
        return list(events[session:])
    first = users[-TURNS]
    before = events[session:first]
    begin = [event for event in before if isinstance(event, SessionStarted)]
    slots = {event.key: event for event in before if isinstance(event, SlotSet)}
    return [*begin, *slots.values(), ActionExecuted(ACTION_LISTEN_NAME), *events[first:]]
