"""Where conversations are kept, behind Rasa's wrappers: the stores of trackers and the copy that a broker may keep."""

from __future__ import annotations

from typing import Any

from rasa.core.brokers.sql import SQLEventBroker
from rasa.core.tracker_store import AwaitableTrackerStore, FailSafeTrackerStore


def real_stores(store: Any) -> list[Any]:
    """The stores inside Rasa's wrappers, the fallback of a failed write among them."""
    if isinstance(store, FailSafeTrackerStore):
        inside = [store._tracker_store, store._fallback_tracker_store]
        return [found for each in inside if each is not None for found in real_stores(each)]
    if isinstance(store, AwaitableTrackerStore):
        return real_stores(store._tracker_store)
    return [store]


def published(store: Any) -> SQLEventBroker | None:
    """The SQL event broker that gets a copy of every event, where there is one."""
    for each in (store, *real_stores(store)):
        if isinstance(getattr(each, "event_broker", None), SQLEventBroker):
            return each.event_broker
    return None
