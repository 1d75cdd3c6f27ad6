"""Erasing one conversation everywhere: tracker store, what memory holds of it, and the copy of a SQL event broker."""

from __future__ import annotations

import logging
from typing import Any

from faqbot.privacy.erasure import erase
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
