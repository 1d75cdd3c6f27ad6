"""What the reader made of the last message, as the actions need it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rasa_sdk import Tracker

from faqbot.answers.choice import SOMETHING_ELSE, pick, wants_something_else
from faqbot.answers.topics import SOMETHING_ELSE_PAYLOAD, Button, Topic, topic, topic_of, topics

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
    text = tracker.latest_message.get("text") or ""
    if text == SOMETHING_ELSE_PAYLOAD:
        return SOMETHING_ELSE
    for entity in tracker.latest_message.get("entities") or []:
        if entity.get("entity") == "topic":
            return topic(domain, entity.get("value"))
    offered = last_offer(tracker)
    payloads = [button["payload"] for button in offered]
    if SOMETHING_ELSE_PAYLOAD in payloads and wants_something_else(text):
        return SOMETHING_ELSE
    index = pick(text, [button["title"] for button in offered])
    if index is None:
        return None
    return SOMETHING_ELSE if payloads[index] == SOMETHING_ELSE_PAYLOAD else topic(domain, topic_of(payloads[index]))


def last_offer(tracker: Tracker) -> list[Button]:
    """The buttons of the guide's last reply, in order; none when that reply offered nothing."""
    buttons: list[Button] = []
    users = 0
    for event in reversed(tracker.events):
        users += event.get("event") == "user"
        if users == 2:
            break
        if event.get("event") == "bot" and users == 1:
            buttons = list((event.get("data") or {}).get("buttons") or []) + buttons
    return buttons


def _selection(tracker: Tracker, intent: str) -> dict[str, Any]:
    selected = tracker.latest_message.get("response_selector") or {}
    return selected.get(intent) or {}


def _name(entry: Mapping[str, Any]) -> str:
    return str(entry.get("intent_response_key", "")).partition("/")[2]
