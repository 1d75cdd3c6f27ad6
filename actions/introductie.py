"""Introduces the guide where the reply itself did not."""

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.reply import Reply


class ActionIntroductie(Action):
    """Says what the guide is, once in a conversation; does nothing after that."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_introductie"

    def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[EventType]:
        """Called by Rasa."""
        return Reply(dispatcher, tracker, domain).introduce().events()
