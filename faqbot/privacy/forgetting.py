"""Erasing one conversation everywhere: tracker store, what memory holds of it, the copy of a SQL event broker, and what
editors got of it."""

from __future__ import annotations

import asyncio
import datetime
import json
import logging
from typing import Any

from rasa.shared.core.events import UserUttered

from faqbot.editors import erasing
from faqbot.privacy.erasure import erase
from faqbot.privacy.export import stored_events
from faqbot.privacy.stores import published, real_stores
from faqbot.privacy.wishes import answer
from faqbot.running import running_agent

logger = logging.getLogger(__name__)


async def forget(agent: Any, sender_id: str) -> None:
    """Erases a conversation while nothing else is written to it. One that is not there is no error.

    Raises:
        Exception: whatever the store or the lock raises; ask again later.
    """
    async with agent.lock_store.lock(sender_id):
        # First: once the conversation is gone, nobody knows which words to look for.
        said = await _said(agent.tracker_store, sender_id)
        await asyncio.get_running_loop().run_in_executor(None, erasing.erase_words, said)
        for store in real_stores(agent.tracker_store):
            if hasattr(store, "forget"):
                store.forget(sender_id)
        await erase(agent.tracker_store, sender_id)
        broker = published(agent.tracker_store)
        if broker is not None:
            if hasattr(broker, "forget"):
                broker.forget(sender_id)
            table = broker.SQLBrokerEvent
            with broker.session_scope() as session:
                session.query(table).filter(table.sender_id == sender_id).delete()
                session.commit()


async def _said(tracker_store: Any, sender_id: str) -> list[tuple[datetime.date, str]]:
    """Day and words of each message of the visitor, those that wait for the database to come back among them."""
    events = await stored_events(tracker_store, sender_id)
    for store in real_stores(tracker_store):
        outbox = getattr(store, "outbox", None)
        events += [json.loads(row["data"]) for row in (outbox.waiting_for(sender_id) if outbox else [])]
    return [
        (datetime.date.fromtimestamp(event["timestamp"]), str(event["text"]))
        for event in events
        if event["event"] == UserUttered.type_name and event.get("text")
    ]


async def forget_on_request(sender_id: str) -> str:
    """Carries out a visitor's wish and returns what to say about it."""
    agent = running_agent()
    try:
        if agent is None:
            raise LookupError("no agent")
        await forget(agent, sender_id)
    except Exception as error:  # the visitor must know that it is still there
        logger.error("a conversation could not be erased: %s", type(error).__name__)
        return answer("mislukt")
    return answer("gelukt")
