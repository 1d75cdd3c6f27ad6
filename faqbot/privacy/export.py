"""Everything that is kept of one conversation, for the person whose conversation it is."""

from __future__ import annotations

import datetime
import json
from typing import Any

import sqlalchemy as sa
from rasa.core.tracker_store import SQLTrackerStore
from rasa.shared.core.events import BotUttered, UserUttered

from faqbot.privacy.stores import real_stores

_WHO = {UserUttered.type_name: "bezoeker", BotUttered.type_name: "darmgids"}


async def export(tracker_store: Any, sender_id: str) -> dict[str, Any] | None:
    """The conversation as plain data that JSON can hold, or None when there is none.

    Returns:
        `gesprek` (its id), `berichten` (`tijd`, `wie`, `tekst`) for people to read, and `gebeurtenissen`, which is all
        that is kept, in Rasa's own form.
    """
    events = await stored_events(tracker_store, sender_id)
    if not events:
        return None
    messages = [
        {"tijd": _iso(event["timestamp"]), "wie": _WHO[event["event"]], "tekst": event.get("text")}
        for event in events
        if event["event"] in _WHO
    ]
    return {"gesprek": sender_id, "berichten": messages, "gebeurtenissen": events}


async def stored_events(tracker_store: Any, sender_id: str) -> list[dict[str, Any]]:
    """All that is kept, as it is kept: a tracker would need the model's domain to be read back whole."""
    (store, *_) = real_stores(tracker_store)
    if isinstance(store, SQLTrackerStore):
        table = store.SQLEvent.__table__
        query = sa.select([table.c.data]).where(table.c.sender_id == sender_id).order_by(table.c.id)
        with store.engine.connect() as connection:
            return [json.loads(data) for (data,) in connection.execute(query)]
    tracker = await tracker_store.retrieve_full_tracker(sender_id)
    return [event.as_dict() for event in tracker.events] if tracker is not None else []


def _iso(timestamp: float) -> str:
    return datetime.datetime.fromtimestamp(timestamp, datetime.timezone.utc).isoformat(timespec="seconds")
