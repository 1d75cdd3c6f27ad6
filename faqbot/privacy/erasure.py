"""Erasing one conversation, from whichever tracker store holds it.

Rasa has no such command. It reads what its stores keep under, and nothing else of theirs.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from rasa.core.tracker_store import (
    AwaitableTrackerStore,
    FailSafeTrackerStore,
    InMemoryTrackerStore,
    RedisTrackerStore,
    SQLTrackerStore,
    TrackerStore,
)

from faqbot.storage.conversations import ConversationStore


class CannotEraseError(Exception):
    """The store is of a kind that this module does not know, so nothing was erased."""


async def erase(tracker_store: TrackerStore, sender_id: str) -> None:
    """Erases every event of a conversation; one that is not there is no error.

    Call it while holding the conversation's lock, or a message in flight may write it back.

    Args:
        tracker_store: the store, or Rasa's wrapper around it.
        sender_id: the conversation's id.

    Raises:
        CannotEraseError: when the store is of an unknown kind.
        Exception: whatever the database raises; nothing was erased then.
    """
    for store in _unwrapped(tracker_store):
        _erase_from(store, sender_id)


def _unwrapped(store: TrackerStore) -> list[TrackerStore]:
    """The real stores inside; the fallback of a failed write counts as well."""
    if isinstance(store, FailSafeTrackerStore):
        inside = [store._tracker_store]
        if store._fallback_tracker_store is not None:
            inside.append(store._fallback_tracker_store)
        return [found for each in inside for found in _unwrapped(each)]
    if isinstance(store, AwaitableTrackerStore):
        return _unwrapped(store._tracker_store)
    return [store]


def _erase_from(store: Any, sender_id: str) -> None:
    if isinstance(store, SQLTrackerStore):
        _erase_rows(store, sender_id)
    elif isinstance(store, InMemoryTrackerStore):
        store.store.pop(sender_id, None)
    elif isinstance(store, RedisTrackerStore):
        store.red.delete(store.key_prefix + sender_id)
    else:
        raise CannotEraseError(type(store).__name__)


def _erase_rows(store: SQLTrackerStore, sender_id: str) -> None:
    sqlite = store.engine.dialect.name == "sqlite"
    with store.session_scope() as session:
        if sqlite:
            # Without this SQLite only forgets where the words stand; they stay readable in the file.
            session.execute(sa.text("PRAGMA secure_delete = ON"))
        session.query(store.SQLEvent).filter(store.SQLEvent.sender_id == sender_id).delete()
        session.commit()
    if sqlite:
        with store.engine.connect() as connection:
            # The write-ahead log, where there is one, holds the words too.
            connection.execute(sa.text("PRAGMA wal_checkpoint(TRUNCATE)"))
    if isinstance(store, ConversationStore):
        store.forget(sender_id)
