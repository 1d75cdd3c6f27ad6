"""What all actions have in common that react to something the visitor wants to know."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions import follow_ups, verdict
from actions.foreign import speaks_dutch_only
from actions.memory import asked_about, last_topic, pointed_at
from actions.picks import chosen
from actions.referral import refer
from actions.reply import Reply
from actions.understanding import asked_beside, entity_values, heard
from faqbot.answers.choice import SOMETHING_ELSE, is_only_a_place
from faqbot.answers.topics import Topic


class TopicAction(ABC):
    """Puts a referral first, answers at once when the message only means something in this conversation.

    "2", "die over stress" or "hoe komt dat?" means nothing to the reader: only the conversation tells what it picks or
    goes on about. Every action that a question can end in therefore looks there first. Mixed into a rasa_sdk
    `Action`, and none itself: rasa_sdk registers every subclass of that.
    """

    goes_on_first = True
    """Whether a message may be read as a follow-up before the action does its own work."""

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Called by Rasa."""
        reply = Reply(dispatcher, tracker, domain)
        if refer(reply, tracker):
            return reply.events()
        if speaks_dutch_only(reply, tracker, domain):
            return reply.introduce().events()
        reply.introduce()
        pointed = pointed_at(tracker, domain)
        choice = None if pointed else chosen(tracker, domain)
        asked = asked_beside(tracker, domain)
        if pointed and is_only_a_place(tracker.latest_message.get("text") or ""):
            reply.more(pointed)
        elif isinstance(choice, Topic):
            reply.answer(choice)
        elif choice == SOMETHING_ELSE:
            reply.offer("utter_iets_anders", [])
        elif choice:
            verdict.take(reply, tracker, domain, helped=choice == verdict.HELPED)
        elif asked and entity_values(tracker, "verwijzing"):
            reply.answer(asked)
        elif not self._goes_on(reply, tracker, domain):
            self.respond(reply, tracker, domain)
        return reply.events()

    def _goes_on(self, reply: Reply, tracker: Tracker, domain: dict[str, Any]) -> bool:
        if not self.goes_on_first:
            return False
        text = tracker.latest_message.get("text") or ""
        subject = asked_about(tracker, domain) or last_topic(tracker, domain)
        meant = follow_ups.meant(heard(tracker), subject, domain, text)
        if meant is None:
            return False
        follow_ups.say(reply, meant, domain)
        return True

    @abstractmethod
    def respond(self, reply: Reply, tracker: Tracker, domain: dict[str, Any]) -> None:
        """Builds the reply to a message that stands for itself."""
