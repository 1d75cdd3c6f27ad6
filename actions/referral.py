"""Referrals in the conversation: first in the reply, repeated while they are questioned, then forgotten."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.reply import Reply
from actions.understanding import heard

MEMORY = "verwijzing_geweest"
HEAVY = ("spoed", "crisis")
ASKS_ON = "vervolg"
"""A question without a subject of its own ("wat moet ik nu doen?"): after danger to life it is about that."""

TURNS = 4
"""Turns about something else after which a referral is no longer repeated."""


def refer(reply: Reply, tracker: Tracker) -> bool:
    """Puts the referral in front that the message calls for, or repeats the last one in short.

    Returns:
        Whether the referral is the whole reply: at danger to life and crisis, and when it is being questioned.
    """
    found = _entities(tracker, "verwijzing")
    if found:
        for entity in found:
            reply.say(f"utter_verwijzing/{entity['value']}")
        for translated in _entities(tracker, "verwijzing_taal"):
            reply.say("utter_verwijzing_taal", zin=translated["value"])
        label = str(found[0]["label"])
        reply.remember(MEMORY, {"label": label, "turns": 0})
        return label in HEAVY
    return _repeat(reply, tracker)


def _repeat(reply: Reply, tracker: Tracker) -> bool:
    memory = tracker.get_slot(MEMORY)
    if not memory:
        return False
    label, turns = str(memory["label"]), int(memory["turns"])
    if _entities(tracker, "ongerust") or (label in HEAVY and heard(tracker).intent == ASKS_ON):
        reply.say(f"utter_verwijzing_kort/{label}").remember(MEMORY, {"label": label, "turns": 0})
        return True
    if label in HEAVY:
        reply.say(f"utter_verwijzing_kort/{label}")
    reply.remember(MEMORY, {"label": label, "turns": turns + 1} if turns + 1 < TURNS else None)
    return False


def _entities(tracker: Tracker, name: str) -> list[dict[str, Any]]:
    return [entity for entity in tracker.latest_message.get("entities") or [] if entity.get("entity") == name]


class ActionVerwijzing(Action):
    """The reply to an alarm signal: the referral, and with the lighter ones an invitation to go on."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_verwijzing"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Called by Rasa."""
        reply = Reply(dispatcher, tracker, domain)
        if not refer(reply, tracker):
            reply.introduce()
        return reply.events()
