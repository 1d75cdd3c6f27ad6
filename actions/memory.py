"""The subject of the conversation: the topic of the last answer, until it is too long ago."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from rasa_sdk import Tracker

from actions.reply import LAST_TOPIC
from faqbot.answers.choice import goes_back, points_at
from faqbot.answers.topics import MORE_PREFIX, PREFIX, Topic, topic, topic_of, topics

TURNS = 6
"""Messages of the visitor after which a subject that no answer touched again is forgotten."""

REPLIES_BACK = 3
"""How many replies ago several answers may stand that a message points back at."""

WHICH = "utter_welke_bedoel_je"

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


def asked_about(tracker: Tracker, domain: Domain) -> Topic | None:
    """The likeliest topic of the clarifying question that the guide asked last: what a follow-up goes on about then."""
    users = 0
    for event in reversed(tracker.events):
        kind = event.get("event")
        users += kind == "user"
        if kind == "session_started" or users > 1:
            break
        if kind == "bot" and (event.get("metadata") or {}).get("utter_action") == WHICH:
            buttons = (event.get("data") or {}).get("buttons") or []
            return next((found for button in buttons if (found := topic(domain, topic_of(button["payload"])))), None)
    return None


def pointed_at(tracker: Tracker, domain: Domain) -> Topic | None:
    """The one of several answers that the message points at, or None.

    They stand in the last reply; "en de eerste?" goes back to an earlier one too.
    """
    text = tracker.latest_message.get("text") or ""
    for number, names in enumerate(_answers(tracker)):
        given = topics(domain, names)
        if len(given) > 1:
            index = points_at(text, len(given)) if number == 0 or goes_back(text) else None
            return None if index is None else given[index]
    return None


def last_answers(tracker: Tracker) -> list[str]:
    """The names of the topics that the guide's last reply answered, in order."""
    return next(_answers(tracker), [])


def _answers(tracker: Tracker) -> Iterator[list[str]]:
    """The names of the topics that each of the guide's last replies answered, newest reply first."""
    names: list[str] = []
    users = 0
    for event in reversed(tracker.events):
        kind = event.get("event")
        if kind == "session_started" or users > REPLIES_BACK:
            break
        if kind == "user":
            if users:
                yield list(dict.fromkeys(names))
            names, users = [], users + 1
        elif kind == "bot" and users:
            response = str((event.get("metadata") or {}).get("utter_action") or "")
            if response.startswith((PREFIX, MORE_PREFIX)):
                names.insert(0, response.partition("/")[2])
    if users:
        yield list(dict.fromkeys(names))


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
