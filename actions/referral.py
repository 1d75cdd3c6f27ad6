"""Referrals in the conversation: first in the reply, repeated while they are questioned, then forgotten."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.memory import last_answers
from actions.reply import Reply
from actions.understanding import heard

MEMORY = "verwijzing_geweest"
HEAVY = ("spoed", "crisis")
ASKS_ON = "vervolg"
"""A question without a subject of its own ("wat moet ik nu doen?"): after danger to life it is about that."""

TURNS = 4
"""Turns about something else for which a heavy referral stands before every reply. A referral that is questioned is
repeated in the rest of the conversation."""

ALWAYS = "altijd"
"""The value of a remark that questions a referral whenever it is made; any other one only right behind it."""

QUESTIONS_IT = frozenset({"ernst", "blijvend", "dokter"})
"""Kinds of follow-up that question a referral which was the last thing to be seen to, also beside an answer."""

LEANS_ON_IT = QUESTIONS_IT | {"oorzaak", "waarom", "duur", "wanneer", "bewijs"}
"""Kinds that are about it when the last reply was the referral alone."""


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
    questioned = _is_questioned(tracker, label, turns)
    alone = questioned and (turns == 0 or label in HEAVY or not _asks_more(tracker))
    if questioned or (label in HEAVY and turns < TURNS):
        reply.say(f"utter_verwijzing_kort/{label}")
    reply.remember(MEMORY, {"label": label, "turns": 0 if alone else turns + 1})
    return alone


def _is_questioned(tracker: Tracker, label: str, turns: int) -> bool:
    """Whether the message asks if the referral is needed ("is dat erg?"), or asks on about nothing but that."""
    said = [str(entity["value"]) for entity in _entities(tracker, "ongerust")]
    message = heard(tracker)
    asks_on = message.intent == ASKS_ON
    if ALWAYS in said or (label in HEAVY and asks_on and turns < TURNS):
        return True
    if turns > 0:
        return False
    fresh = not last_answers(tracker)
    return (bool(said) and fresh) or (asks_on and message.follow_up[0] in (LEANS_ON_IT if fresh else QUESTIONS_IT))


def _asks_more(tracker: Tracker) -> bool:
    """Whether the message is also about something else that was talked about since."""
    message = heard(tracker)
    return message.intent == ASKS_ON or (message.intent == "faq" and message.names_subject)


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
