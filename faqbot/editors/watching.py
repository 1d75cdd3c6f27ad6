"""Looks at what each action said, and keeps what editors should get of it: missed questions, verdicts, reactions.

It looks in the server's own process. Actions themselves keep nothing: they may run on a server apart, which knows no
database and no secret.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from typing import Any

from faqbot import feedback
from faqbot.editors import misses, reactions

logger = logging.getLogger(__name__)

NOBODY = "warm-up"
"""The sender of the messages that a starting guide says to itself (`faqbot.warm_up`): nothing for editors."""

VERDICTS = {"utter_hielp_wel": True, "utter_hielp_niet": False}
"""What the guide says to a thumb, and which one it was; the topic goes along as `onderwerp`."""

TOPIC, CODE = "onderwerp", "code"
KEPT, FAILED = "utter_reactie_bewaard", "utter_reactie_mislukt"
CONSENT_SLOT, TEXT_SLOT = "reactie_akkoord", "reactie_tekst"


async def watch(call: Mapping[str, Any], result: Mapping[str, Any]) -> None:
    """Keeps what there is to keep. Never raises.

    A reaction is kept before the visitor hears that it is; when that fails, the result says so instead.

    Args:
        call: the call of an action, as Rasa sends it (`tracker` among it).
        result: its result (`responses` among it).
    """
    if call.get("sender_id") == NOBODY:
        return
    misses.observe(call, result)
    for message in result.get("responses") or []:
        name = message.get("response")
        if name in VERDICTS and message.get(TOPIC):
            feedback.store(str(message[TOPIC]), VERDICTS[name])
        elif name == KEPT:
            try:
                await asyncio.get_running_loop().run_in_executor(None, _keep, call, message)
            except Exception as error:  # the visitor must know that it is not kept
                logger.error("a reaction was not kept: %s", type(error).__name__)
                message["response"] = FAILED


def _keep(call: Mapping[str, Any], message: Mapping[str, Any]) -> None:
    tracker = call.get("tracker") or {}
    slots = tracker.get("slots") or {}
    if slots.get(CONSENT_SLOT) is not True or not slots.get(TEXT_SLOT):
        raise LookupError("no consent or no words")
    entities = (tracker.get("latest_message") or {}).get("entities") or []
    alarm = any(entity.get("entity") == "verwijzing" for entity in entities)
    reactions.add(str(slots[TEXT_SLOT]), code=str(message[CODE]), alarm=alarm)
