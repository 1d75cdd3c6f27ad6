"""Answers a question from the article, or the questions of one message."""

from typing import Any

from rasa_sdk import Action, Tracker

from actions import several
from actions.reply import Reply
from actions.topic_action import TopicAction
from actions.understanding import heard_parts, in_words, names_outside, ranked_topics


class ActionAntwoord(TopicAction, Action):
    """Gives the answer of the topic that the reader found, with its source, the disclaimer and what to ask next."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_antwoord"

    def _goes_on(self, reply: Reply, tracker: Tracker, domain: dict[str, Any]) -> bool:
        """Several questions in one message go before reading it as a follow-up: each part is read so by itself."""
        parts = heard_parts(tracker)
        if parts and several.answer(reply, tracker, domain, parts):
            return True
        return super()._goes_on(reply, tracker, domain)

    def respond(self, reply: Reply, tracker: Tracker, domain: dict[str, Any]) -> None:
        """Answers; where the message also names something that the article does not cover, says so first."""
        found = ranked_topics(tracker, domain)
        if not found:
            reply.offer("utter_onbekend_onderwerp", [])
            return
        uncovered = names_outside(tracker)
        if uncovered:
            reply.say("utter_deels", niet_in_artikel=in_words(uncovered), titel=found[0].title)
        reply.answer(found[0])
