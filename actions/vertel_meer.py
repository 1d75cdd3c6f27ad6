"""Goes on about the last answer: its second part, its source, or the answer again."""

from __future__ import annotations

from abc import abstractmethod
from typing import Any

from rasa_sdk import Action, Tracker

from actions.memory import last_topic
from actions.reply import Reply
from actions.starters import STARTERS
from actions.topic_action import TopicAction
from faqbot.answers.short import short_version
from faqbot.answers.topics import Topic, sections_of, topics

NOTHING_YET = "utter_nog_geen_onderwerp"


class AboutLastAnswer(TopicAction):
    """Does something with the last answer; before any answer it offers topics to begin with."""

    goes_on_first = False

    def respond(self, reply: Reply, tracker: Tracker, domain: dict[str, Any]) -> None:
        """Looks up the last answer."""
        last = last_topic(tracker, domain)
        if last is None:
            reply.offer(NOTHING_YET, topics(domain, STARTERS))
        else:
            self.about(reply, last, domain)

    @abstractmethod
    def about(self, reply: Reply, last: Topic, domain: dict[str, Any], /) -> None:
        """Builds the reply."""


class ActionVertelMeer(AboutLastAnswer, Action):
    """ "Vertel meer": the deeper second part of the last answer."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_vertel_meer"

    def about(self, reply: Reply, last: Topic, _domain: dict[str, Any]) -> None:
        """Gives the second part."""
        reply.more(last)


class ActionBron(AboutLastAnswer, Action):
    """ "Wat is je bron?": the section and, where the article names one, the scientific source."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_bron"

    def respond(self, reply: Reply, tracker: Tracker, domain: dict[str, Any]) -> None:
        """Before any answer it tells about the article."""
        if last_topic(tracker, domain) is None:
            reply.offer("utter_over_het_artikel", topics(domain, ("welke_bronnen",)))
        else:
            super().respond(reply, tracker, domain)

    def about(self, reply: Reply, last: Topic, _domain: dict[str, Any]) -> None:
        """Names the source."""
        reply.say("utter_bron_uitleg").source(last)


class ActionHerhaal(AboutLastAnswer, Action):
    """ "Zeg dat nog eens": the last answer again."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_herhaal"

    def about(self, reply: Reply, last: Topic, _domain: dict[str, Any]) -> None:
        """Repeats the answer."""
        reply.answer(last)


class ActionKorter(AboutLastAnswer, Action):
    """ "Kan het korter?": the first sentence of the last answer."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_korter"

    def about(self, reply: Reply, last: Topic, domain: dict[str, Any]) -> None:
        """Gives the short version."""
        short = short_version(domain["responses"][last.answer][0]["text"])
        reply.answer(last, response="utter_kort", kort=short)


class ActionSimpel(AboutLastAnswer, Action):
    """ "Leg uit alsof ik 10 ben": the last answer in simple words."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_simpel"

    def about(self, reply: Reply, last: Topic, domain: dict[str, Any]) -> None:
        """Gives the simple version; the short one where there is none."""
        if last.simple in domain["responses"]:
            reply.answer(last, response=last.simple)
        else:
            reply.answer(last, response="utter_kort", kort=short_version(domain["responses"][last.answer][0]["text"]))


class ActionVoorbeeld(AboutLastAnswer, Action):
    """ "Geef eens een voorbeeld": an example with the last answer."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_voorbeeld"

    def about(self, reply: Reply, last: Topic, domain: dict[str, Any]) -> None:
        """Gives the example; where the article has none, says so and gives the second part."""
        if last.example in domain["responses"]:
            reply.answer(last, response=last.example, sections=sections_of(domain, last.example))
        else:
            reply.say("utter_geen_voorbeeld").more(last)


ABOUT_LAST: dict[str, AboutLastAnswer] = {
    "vertel_meer": ActionVertelMeer(),
    "vraag_bron": ActionBron(),
    "herhaal": ActionHerhaal(),
    "korter": ActionKorter(),
    "simpel": ActionSimpel(),
    "voorbeeld": ActionVoorbeeld(),
}
"""What each remark about the last answer asks for, by its intent."""
