"""What all actions have in common that react to something the visitor wants to know."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.referral import refer
from actions.reply import Reply
from actions.understanding import chosen
from faqbot.answers.topics import Topic


class TopicAction(ABC):
    """Puts a referral first, answers at once when the message picks something offered, else does its own work.

    "2" or "die over stress" means nothing to the reader: only the conversation tells what it picks. Every action that a
    question can end in therefore looks at the last offer first. Mixed into a rasa_sdk `Action`, and none itself:
    rasa_sdk registers every subclass of that.
    """

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Called by Rasa."""
        reply = Reply(dispatcher, tracker, domain)
        if refer(reply, tracker):
            return reply.events()
        reply.introduce()
        choice = chosen(tracker, domain)
        if isinstance(choice, Topic):
            reply.answer(choice)
        elif choice:
            reply.offer("utter_iets_anders", [])
        else:
            self.respond(reply, tracker, domain)
        return reply.events()

    @abstractmethod
    def respond(self, reply: Reply, tracker: Tracker, domain: dict[str, Any]) -> None:
        """Builds the reply to a message that picks nothing from the last offer."""
