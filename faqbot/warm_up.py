"""Lets a model answer before the first visitor does, so that the first message is as quick as every other.

What is made at first use (tables of rules, patterns, the texts of answers, Rasa's own imports) is made here.
"""

from __future__ import annotations

import asyncio
import copy
import logging
from typing import Any

from rasa.core.channels.channel import CollectingOutputChannel, UserMessage
from rasa.core.lock_store import InMemoryLockStore
from rasa.core.tracker_store import AwaitableTrackerStore, InMemoryTrackerStore

from faqbot.channels.guard import clean, masked
from faqbot.editors.watching import NOBODY
from faqbot.privacy.wishes import wants_erasure
from faqbot.safety.net import with_referral

logger = logging.getLogger(__name__)

CONVERSATION = (
    "hoi",
    "Wat is dysbiose?",
    "vertel meer",
    "Wat zijn vezels? En wat doet stress met mijn darmen?",
    "stress",
    "2",
    "er zit bloed bij mijn ontlasting",
    "is dat erg?",
    "what is the microbiome",
    "helpt kefir tegen migraine?",
)
"""One of each kind of message."""


async def warm_up(processor: Any) -> None:
    """Holds a conversation that nobody keeps: in a memory of its own, and counted nowhere.

    Args:
        processor: the agent's. A failure is logged by its kind; the guide starts all the same.
    """
    alone = copy.copy(processor)
    alone.tracker_store = AwaitableTrackerStore(InMemoryTrackerStore(processor.domain))
    alone.lock_store = InMemoryLockStore()
    # Past the clocks of faqbot/observability, which hang on the agent's own processor.
    alone.parse_message = type(processor).parse_message.__get__(alone)
    alone.action_endpoint = getattr(processor.action_endpoint, "inside", processor.action_endpoint)
    for message in CONVERSATION:
        try:
            await alone.handle_message(UserMessage(masked(clean(message)), CollectingOutputChannel(), NOBODY))
            wants_erasure("verwijder mijn gesprek")
            with_referral(message, NOBODY, [])
        except Exception as error:
            logger.error("warming up failed with %s", type(error).__name__)
            return
        await asyncio.sleep(0)
