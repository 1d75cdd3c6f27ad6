"""Asks which topic is meant."""

from typing import Any

from rasa_sdk import Action, Tracker

from actions import verdict
from actions.memory import WHICH
from actions.reply import MOST_BUTTONS, Reply
from actions.starters import STARTERS
from actions.topic_action import TopicAction
from actions.understanding import heard, ranked_topics
from actions.vertel_meer import ABOUT_LAST
from faqbot.answers.topics import topics

TWICE = 2

VERDICTS = {"hielp_wel": True, "hielp_niet": False}


class ActionVerduidelijk(TopicAction, Action):
    """In doubt between topics: names the likeliest two or three, and "iets anders"."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_verduidelijk"

    def respond(self, reply: Reply, tracker: Tracker, domain: dict[str, Any]) -> None:
        """Reacts to a remark that only looked like questioning a referral; else offers the topics.

        At the second time in a row, or with none to offer, it says what the guide can do.
        """
        intent = heard(tracker).intent
        if intent in ABOUT_LAST:
            ABOUT_LAST[intent].respond(reply, tracker, domain)
            return
        if intent in VERDICTS:
            verdict.take(reply, tracker, domain, helped=VERDICTS[intent])
            return
        if f"utter_{intent}" in domain.get("responses", {}):
            reply.say(f"utter_{intent}")
            return
        found = ranked_topics(tracker, domain)[:MOST_BUTTONS]
        if reply.not_understood() >= TWICE:
            reply.offer("utter_weer_niet_begrepen", found or topics(domain, STARTERS), something_else=True)
        elif len(found) < 2:
            reply.offer("utter_onbekend_onderwerp", found)
        else:
            reply.offer(WHICH, found, something_else=True)
