"""Goes on about the last answer: its second part, its source, or the answer again."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker

from actions.reply import LAST_TOPIC, Reply, source_lines
from actions.topic_action import TopicAction
from faqbot.answers.topics import Topic, topic, topics

NOTHING_YET = "utter_nog_geen_onderwerp"
STARTERS = ("wat_is_dysbiose", "stress_en_buik", "wat_zijn_probiotica")
"""Topics to begin with, for who has asked nothing yet."""


def _last_topic(tracker: Tracker, domain: dict[str, Any]) -> Topic | None:
    return topic(domain, tracker.get_slot(LAST_TOPIC))


class ActionVertelMeer(TopicAction, Action):
    """ "Vertel meer": the deeper second part of the last answer."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_vertel_meer"

    def respond(self, reply: Reply, tracker: Tracker, domain: dict[str, Any]) -> None:
        """Gives the second part; before any answer it offers topics to begin with."""
        last = _last_topic(tracker, domain)
        if last is None:
            reply.offer(NOTHING_YET, topics(domain, STARTERS))
        else:
            reply.answer(last, more=last.more in domain.get("responses", {}))


class ActionBron(TopicAction, Action):
    """ "Wat is je bron?": the section and, where the article names one, the scientific source."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_bron"

    def respond(self, reply: Reply, tracker: Tracker, domain: dict[str, Any]) -> None:
        """Names the source of the last answer; before any answer it tells about the article."""
        last = _last_topic(tracker, domain)
        if last is None:
            reply.offer("utter_over_het_artikel", topics(domain, ("welke_bronnen",)))
        else:
            reply.say("utter_bron_uitleg").say("utter_bron", bronnen=source_lines(last.sections, last.doi))


class ActionHerhaal(TopicAction, Action):
    """ "Zeg dat nog eens": the last answer again."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_herhaal"

    def respond(self, reply: Reply, tracker: Tracker, domain: dict[str, Any]) -> None:
        """Repeats the answer; before any answer it offers topics to begin with."""
        last = _last_topic(tracker, domain)
        if last is None:
            reply.offer(NOTHING_YET, topics(domain, STARTERS))
        else:
            reply.answer(last)
