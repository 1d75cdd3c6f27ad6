"""The subject of the conversation: the topic of the last answer, until it is too long ago."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rasa_sdk import Tracker

from actions.reply import LAST_TOPIC
from faqbot.answers.choice import points_at
from faqbot.answers.topics import MORE_PREFIX, PREFIX, Topic, topic, topics

TURNS = 6
"""Messages of the visitor after which a subject that no answer touched again is forgotten."""

Domain = Mapping[str, Any]


def last_topic(tracker: Tracker, domain: Domain) -> Topic | None:
    """The topic of the last answer, if it was given in this session and not too many messages ago.

    After a reply with several answers it is the one that the message points at, where it does ("die tweede").
    """
    pointed = pointed_at(tracker, domain)
    if pointed:
        return pointed
    found = topic(domain, tracker.get_slot(LAST_TOPIC))
    return None if found is None or _is_over(tracker) else found


def pointed_at(tracker: Tracker, domain: Domain) -> Topic | None:
    """The one of several answers in the last reply that the message points at, or None."""
    given = topics(domain, _last_answers(tracker))
    index = points_at(tracker.latest_message.get("text") or "", len(given)) if len(given) > 1 else None
    return None if index is None else given[index]


def _last_answers(tracker: Tracker) -> list[str]:
    """The names of the topics that the guide's last reply answered, in order."""
    names: list[str] = []
    users = 0
    for event in reversed(tracker.events):
        kind = event.get("event")
        if kind == "session_started" or (kind == "user" and users):
            break
        if kind == "user":
            users += 1
        elif kind == "bot" and users:
            response = str((event.get("metadata") or {}).get("utter_action") or "")
            if response.startswith((PREFIX, MORE_PREFIX)):
                names.insert(0, response.partition("/")[2])
    return list(dict.fromkeys(names))


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
