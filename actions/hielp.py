"""Thumbs: whether the last answer helped."""

from typing import Any

from rasa_sdk import Action, Tracker

from actions import verdict
from actions.reply import Reply
from actions.topic_action import TopicAction


class ActionHielpWel(TopicAction, Action):
    """A thumb up, or words to that effect."""

    goes_on_first = False

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_hielp_wel"

    def respond(self, reply: Reply, tracker: Tracker, domain: dict[str, Any]) -> None:
        """Thanks."""
        verdict.take(reply, tracker, domain, helped=True)


class ActionHielpNiet(TopicAction, Action):
    """A thumb down, or words to that effect."""

    goes_on_first = False

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_hielp_niet"

    def respond(self, reply: Reply, tracker: Tracker, domain: dict[str, Any]) -> None:
        """Offers what may have been meant."""
        verdict.take(reply, tracker, domain, helped=False)
