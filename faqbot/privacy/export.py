"""Everything that is kept of one conversation, for the person whose conversation it is."""

from __future__ import annotations

import datetime
from typing import Any

from rasa.shared.core.events import BotUttered, UserUttered

_WHO = {UserUttered.type_name: "bezoeker", BotUttered.type_name: "darmgids"}


async def export(tracker_store: Any, sender_id: str) -> dict[str, Any] | None:
    """The conversation as plain data that JSON can hold, or None when there is none.

    Returns:
        `gesprek` (its id), `berichten` (`tijd`, `wie`, `tekst`) for people to read, and `gebeurtenissen`, which is all
        that is kept, in Rasa's own form.
    """
    tracker = await tracker_store.retrieve_full_tracker(sender_id)
    if tracker is None or not tracker.events:
        return None
    events = [event.as_dict() for event in tracker.events]
    messages = [
        {"tijd": _iso(event["timestamp"]), "wie": _WHO[event["event"]], "tekst": event.get("text")}
        for event in events
        if event["event"] in _WHO
    ]
    return {"gesprek": sender_id, "berichten": messages, "gebeurtenissen": events}


def _iso(timestamp: float) -> str:
    return datetime.datetime.fromtimestamp(timestamp, datetime.timezone.utc).isoformat(timespec="seconds")
