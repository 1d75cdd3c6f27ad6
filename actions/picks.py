"""What the last message picks from what the guide offered: by button, number, title or part of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from rasa_sdk import Tracker

from actions.understanding import entity_values
from faqbot.answers.choice import SOMETHING_ELSE, is_unmistakable, pick, pick_number, wants_something_else
from faqbot.answers.topics import SOMETHING_ELSE_PAYLOAD, Button, Topic, topic, topic_of
from faqbot.feedback import HELPED_PAYLOAD, NOT_HELPED_PAYLOAD

Domain = Mapping[str, Any]

PAYLOADS = (SOMETHING_ELSE_PAYLOAD, HELPED_PAYLOAD, NOT_HELPED_PAYLOAD)
REPLIES_BACK = 3
"""How many replies ago something may have been offered for an unmistakable pick ("2", a whole title)."""


def chosen(tracker: Tracker, domain: Domain) -> Topic | str | None:
    """What was picked: a topic, `SOMETHING_ELSE`, or the payload of a thumb."""
    text = tracker.latest_message.get("text") or ""
    if text == SOMETHING_ELSE_PAYLOAD or wants_something_else(text):
        return SOMETHING_ELSE
    values = entity_values(tracker, "topic")
    if values:
        return topic(domain, values[0])
    offers = list(_offers(tracker))
    if offers and offers[0]:
        return _picked(text, offers[0], domain)
    earlier = next((offer for offer in offers[1:] if offer), [])
    if earlier and is_unmistakable(text, [button["title"] for button in _topics_of(earlier)]):
        return _picked(text, earlier, domain)
    return None


def last_offer(tracker: Tracker) -> list[Button]:
    """The buttons of the guide's last reply, in order; none when that reply offered nothing."""
    return next(_offers(tracker), [])


def _picked(text: str, offered: list[Button], domain: Domain) -> Topic | str | None:
    """A number counts every button, as they are shown; words only the topics and "iets anders"."""
    number = pick_number(text, len(offered))
    if number is not None:
        return _meaning(offered[number], domain)
    choices = _topics_of(offered)
    index = pick(text, [button["title"] for button in choices])
    return None if index is None else _meaning(choices[index], domain)


def _topics_of(offered: list[Button]) -> list[Button]:
    thumbs = (HELPED_PAYLOAD, NOT_HELPED_PAYLOAD)
    return [button for button in offered if button["payload"] not in thumbs]


def _meaning(button: Button, domain: Domain) -> Topic | str | None:
    payload = button["payload"]
    if payload in PAYLOADS:
        return SOMETHING_ELSE if payload == SOMETHING_ELSE_PAYLOAD else payload
    return topic(domain, topic_of(payload))


def _offers(tracker: Tracker) -> Iterator[list[Button]]:
    """The buttons of the guide's last replies, newest reply first."""
    buttons: list[Button] = []
    users = 0
    for event in reversed(tracker.events):
        kind = event.get("event")
        if kind == "session_started":
            break
        if kind == "user":
            if users:
                yield buttons
            buttons, users = [], users + 1
            if users > REPLIES_BACK:
                return
        elif kind == "bot" and users:
            buttons = list((event.get("data") or {}).get("buttons") or []) + buttons
    if users:
        yield buttons
