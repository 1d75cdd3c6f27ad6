"""A copy of every event in an SQL database of its own, for those who analyse: Rasa's SQL event broker, made to wait.

Rasa's own raises when its database is gone, in the middle of saving a conversation, which is then not saved either.
"""

from __future__ import annotations

import json
from typing import Any

import sqlalchemy as sa
from rasa.core.brokers.sql import SQLEventBroker

from faqbot.storage.engine import prepared, tuned
from faqbot.storage.outbox import Outbox

_NOTHING_MORE = sa.select([sa.literal(1)])


class EventCopies(SQLEventBroker):
    """Named in endpoints.yml as the event broker's `type`, with the options of Rasa's `SQL` broker."""

    def __init__(self, **options: Any) -> None:
        make = super().__init__
        prepared(lambda: make(**options))
        self.engine: Any = tuned(self.engine)
        self.sessionmaker.configure(bind=self.engine)
        self.outbox = Outbox(self.engine, self.SQLBrokerEvent.__table__.insert())

    def publish(self, event: dict[str, Any]) -> None:
        """Writes the event, or keeps it until the database is back. Never raises for the database."""
        row = {"sender_id": event.get("sender_id"), "data": json.dumps(event)}
        self.outbox.write(str(event.get("sender_id")), [row], _NOTHING_MORE)

    def forget(self, sender_id: str) -> None:
        """Drops what waits of a conversation."""
        self.outbox.forget(sender_id)
