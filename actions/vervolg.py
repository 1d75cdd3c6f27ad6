"""A follow-up without a subject to go on about."""

from typing import Any

from rasa_sdk import Action, Tracker

from actions.reply import Reply
from actions.starters import STARTERS
from actions.topic_action import TopicAction
from actions.understanding import heard, ranked_topics
from faqbot.answers.topics import topics

SURE, MOST_OUTSIDE = 0.6, 0.4
"""Least probability of a topic, and most of lying outside, for an answer although a message reads like a follow-up."""


class ActionVervolg(TopicAction, Action):
    """ "Hoe komt dat?": on the last subject (`TopicAction` does that), or else a question what it is about."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_vervolg"

    def respond(self, reply: Reply, tracker: Tracker, domain: dict[str, Any]) -> None:
        """Answers what the message says after all, or asks for the subject."""
        found, message = ranked_topics(tracker, domain), heard(tracker)
        if found and message.confidences[0] >= SURE and message.outside < MOST_OUTSIDE:
            reply.answer(found[0])
        else:
            reply.not_understood()
            reply.offer("utter_waarover", topics(domain, STARTERS))
