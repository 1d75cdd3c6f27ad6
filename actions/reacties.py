"""A reaction for the editors: consent, then the words, then the queue. Alarm signals in it still come first."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, FormValidationAction, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.referral import HEAVY, refer
from actions.reply import Reply
from faqbot.editors import reactions

CONSENT, TEXT, REQUESTED = "reactie_akkoord", "reactie_tekst", "requested_slot"
DECLINED = {CONSENT: False, TEXT: None, REQUESTED: None}
"""Ends the form without anything to keep."""

_YES, _NO = frozenset({"ja"}), frozenset({"nee", "stop", "afscheid"})
_TAKEN_BACK = frozenset({"nee", "niet"})
"""Words that make a yes unclear ("ja, of toch niet"): then consent is asked again."""

_MERELY_HEARD = frozenset(
    {"aha", "ah", "oh", "interessant", "snap", "begrijp", "begrepen", "helder", "duidelijk", "mooi"}
)
"""Words of who has read the question, and may not have answered it."""

_STOP_WORDS = frozenset({"stop", "nee", "annuleer", "annuleren", "laat maar", "toch niet"})
_LEAST_LETTERS = 3


class ValidateReactieForm(FormValidationAction):
    """Reads what is typed while a reaction is being left.

    A heavy alarm ends the reaction: then the referral is all there is to say. A lighter one gets its referral first.
    """

    def name(self) -> str:
        """The action's name in the domain."""
        return "validate_reactie_form"

    def validate_reactie_akkoord(
        self, value: Any, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> dict[str, Any]:
        """Only a clear yes is consent; a clear no ends it; anything else is asked again."""
        remembered = _alarm(tracker, dispatcher, domain)
        if _heavy(tracker):
            return {**DECLINED, **remembered}
        intent = (tracker.latest_message.get("intent") or {}).get("name")
        said = _plain(value)
        words = said.replace(",", " ").split()
        if intent in _NO or said in _STOP_WORDS or words[:1] == ["nee"]:
            return DECLINED
        unclear = (_TAKEN_BACK | _MERELY_HEARD).intersection(words)
        if (intent in _YES or words[:1] == ["ja"]) and not unclear:
            return {CONSENT: True, **remembered}
        return {CONSENT: None, **remembered}

    def validate_reactie_tekst(
        self, value: Any, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> dict[str, Any]:
        """Any words will do, except those that call it off, and button payloads."""
        remembered = _alarm(tracker, dispatcher, domain)
        if _heavy(tracker):
            return {**DECLINED, **remembered}
        said = _plain(value)
        if said in _STOP_WORDS:
            return DECLINED
        if said.startswith("/") or sum(letter.isalpha() for letter in said) < _LEAST_LETTERS:
            return {TEXT: None, **remembered}
        return {TEXT: value, **remembered}


class ActionReactieBewaren(Action):
    """Says that the reaction is in the editors' queue, and forgets it in the conversation.

    Putting it there is done where the server sees this reply (`faqbot/editors/watching.py`): actions keep nothing.
    """

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_reactie_bewaren"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Called by Rasa when the form is done."""
        reply = Reply(dispatcher, tracker, domain)
        text = tracker.get_slot(TEXT)
        if not _heavy(tracker):
            if tracker.get_slot(CONSENT) and text:
                reply.say("utter_reactie_bewaard", code=reactions.new_code())
            else:
                reply.say("utter_reactie_niet_bewaard")
        return [*reply.events(), SlotSet(CONSENT, None), SlotSet(TEXT, None)]


def _alarm(tracker: Tracker, dispatcher: CollectingDispatcher, domain: dict[str, Any]) -> dict[str, Any]:
    """Puts the referral in front that is due, and returns what the conversation remembers of it."""
    if not _labels(tracker):
        return {}
    reply = Reply(dispatcher, tracker, domain)
    refer(reply, tracker)
    return {str(event["name"]): event["value"] for event in reply.events()}


def _labels(tracker: Tracker) -> list[str]:
    entities = tracker.latest_message.get("entities") or []
    return [str(entity.get("label")) for entity in entities if entity.get("entity") == "verwijzing"]


def _heavy(tracker: Tracker) -> bool:
    return any(label in HEAVY for label in _labels(tracker))


def _plain(value: Any) -> str:
    return str(value or "").strip().lower().rstrip(".!")
