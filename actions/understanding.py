"""What the reader made of the last message, as the actions need it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rasa_sdk import Tracker

from actions.reply import CHOICES
from faqbot.answers.choice import SOMETHING_ELSE, pick, wants_something_else
from faqbot.answers.topics import Topic, topic, topics

Domain = Mapping[str, Any]


def ranked_topics(tracker: Tracker, domain: Domain) -> list[Topic]:
    """The likeliest topics, best first, at most three."""
    ranking = _selection(tracker, "faq").get("ranking", [])
    return topics(domain, [_name(entry) for entry in ranking[:3]])


def topic_confidences(tracker: Tracker) -> list[float]:
    """The probabilities of the likeliest topics, best first."""
    return [float(entry.get("confidence", 0)) for entry in _selection(tracker, "faq").get("ranking", [])]


def kind_of_outside(tracker: Tracker) -> str:
    """The kind of out of scope ("dosis"), empty when the reader does not tell kinds apart."""
    return _name(_selection(tracker, "out_of_scope").get("response", {}))


def names_outside(tracker: Tracker) -> list[str]:
    """Diseases, foods, medicines and so on in the message that the article does not cover, by their plain names."""
    entities = tracker.latest_message.get("entities") or []
    return list(dict.fromkeys(e["value"] for e in entities if e.get("entity") == "niet_in_artikel"))


def chosen(tracker: Tracker, domain: Domain) -> Topic | str | None:
    """What was picked from the last offer, by button, number, title or part of it: a topic, or `SOMETHING_ELSE`."""
    for entity in tracker.latest_message.get("entities") or []:
        if entity.get("entity") == "topic":
            return topic(domain, entity.get("value"))
    text = tracker.latest_message.get("text") or ""
    offered = tracker.get_slot(CHOICES) or []
    choices: list[Topic | str] = [
        name if name == SOMETHING_ELSE else found for name in offered if (found := topic(domain, name) or name)
    ]
    if SOMETHING_ELSE in offered and wants_something_else(text):
        return SOMETHING_ELSE
    index = pick(text, [choice if isinstance(choice, str) else choice.title for choice in choices])
    return None if index is None else choices[index]


def _selection(tracker: Tracker, intent: str) -> dict[str, Any]:
    selected = tracker.latest_message.get("response_selector") or {}
    return selected.get(intent) or {}


def _name(entry: Mapping[str, Any]) -> str:
    return str(entry.get("intent_response_key", "")).partition("/")[2]
