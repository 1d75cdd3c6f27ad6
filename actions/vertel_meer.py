"""Goes on about the last answer: its second part, its source, or the answer again."""

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.reply import LAST_TOPIC, Reply, source_lines
from faqbot.answers.topics import topic

NOTHING_YET = "utter_nog_geen_onderwerp"


class ActionVertelMeer(Action):
    """ "Vertel meer": the deeper second part of the last answer."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_vertel_meer"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Called by Rasa."""
        reply = Reply(dispatcher, tracker, domain).introduce()
        last = topic(domain, tracker.get_slot(LAST_TOPIC))
        if last is None:
            return reply.say(NOTHING_YET).events()
        return reply.answer(last, more=last.more in domain.get("responses", {})).events()


class ActionBron(Action):
    """ "Wat is je bron?": the section and, where the article names one, the scientific source."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_bron"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Called by Rasa."""
        reply = Reply(dispatcher, tracker, domain).introduce()
        last = topic(domain, tracker.get_slot(LAST_TOPIC))
        if last is None:
            return reply.say("utter_over_het_artikel").events()
        return reply.say("utter_bron_uitleg").say("utter_bron", bronnen=source_lines(last.sections, last.doi)).events()


class ActionHerhaal(Action):
    """ "Zeg dat nog eens": the last answer again."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_herhaal"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Called by Rasa."""
        reply = Reply(dispatcher, tracker, domain).introduce()
        last = topic(domain, tracker.get_slot(LAST_TOPIC))
        return (reply.answer(last) if last else reply.say(NOTHING_YET)).events()
