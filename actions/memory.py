"""The subject of the conversation: the topic of the last answer, until it is too long ago."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rasa_sdk import Tracker

from actions.reply import LAST_TOPIC
from faqbot.answers.topics import Topic, topic

TURNS = 6
"""Messages of the visitor after which a subject that no answer touched again is forgotten."""

Domain = Mapping[str, Any]


def last_topic(tracker: Tracker, domain: Domain) -> Topic | None:
    """The topic of the last answer, if it was given in this session and not too many messages ago."""
    found = topic(domain, tracker.get_slot(LAST_TOPIC))
    return None if found is None or _is_over(tracker) else found


def _is_over(tracker: Tracker) -> bool:
    """Whether the session began, or too many messages came, after the answer that set the subject."""
    users, answered = 0, False
    for event in reversed(tracker.events):
        kind = event.get("event")
        if kind == "session_started":
            return True
        if kind == "slot" and event.get("name") == LAST_TOPIC:
            answered = True
        elif kind == "user":
            if answered:
                return False
            users += 1
            if users > TURNS:
                return True
    return False
