"""What a message means after the last answer: the same subject asked on, a new angle of it, or something else."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from actions.reply import Reply
from actions.understanding import Heard
from faqbot.answers import follow_up
from faqbot.answers.topics import Topic, topic
from faqbot.nlu.subject import subject_words

Domain = Mapping[str, Any]

MOST_WORDS = 14
"""A longer message says itself what it is about."""

LEAST_GOES_ON = 0.35
"""Least probability of being a follow-up for a message that leans on what was said and is read as nothing surely."""

LEAST_WEIGHED = 0.45
"""Least weight of the likeliest topic, among those near the last one, for an answer without asking."""

LEAST_WEIGHED_IN_DOUBT = 0.6
MOST_OUTSIDE = 0.75

_LEANS = re.compile(
    r"^\W*(?:en|maar|dus|oke?|ok[eé]|nee|en wat als|ik bedoel\w*)\b"
    r"|\b(?:dat|da|die|dit|deze|dees|daar\w*|hier\w*|er\w{2,}|ze|zij|hem|hun|zoiets|dezelfde|hetzelfde|zulke?|zo'n|dan)\b",
    re.IGNORECASE,
)
_CORRECTS = re.compile(r"\b(?:bedoel\w*|sorry|nee)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Meant:
    """What a message means after the last answer.

    Attributes:
        topic: what it is about.
        how: "antwoord", or `MORE`, `SIMPLE` or `NOTHING` of `faqbot.answers.follow_up`.
        kind: the kind of follow-up, where it is one.
    """

    topic: Topic
    how: str
    kind: str = ""


ANSWER = "antwoord"


def leans_on_what_was_said(text: str) -> bool:
    """Whether a message points back ("dat", "daar") or begins in the middle ("en ...")."""
    return len(text.split()) <= MOST_WORDS and bool(_LEANS.search(text))


def meant(heard: Heard, last: Topic | None, domain: Domain, text: str = "") -> Meant | None:
    """What the message means after the last answer; None when it stands for itself, or nothing went before."""
    if last is None:
        return None
    kind, probability = heard.follow_up
    leans = leans_on_what_was_said(text)
    if heard.intent == "vervolg" or (leans and heard.wide and probability >= LEAST_GOES_ON):
        return _on(last, kind, domain)
    if not heard.wide or heard.intent not in ("faq", "nlu_fallback", "out_of_scope") or len(text.split()) > MOST_WORDS:
        return None
    if heard.intent == "out_of_scope" and (not leans or heard.outside >= MOST_OUTSIDE):
        return None
    if heard.intent == "faq" and not leans:
        return None
    weights = follow_up.weighed(domain, last, heard.wide)
    bar = LEAST_WEIGHED if leans else LEAST_WEIGHED_IN_DOUBT
    if not weights or weights[0][1] < bar:
        return None
    found = topic(domain, weights[0][0])
    if found is None:
        return None
    if found.name == last.name and not _CORRECTS.search(text) and not subject_words(text):
        return Meant(last, follow_up.MORE)
    return Meant(found, ANSWER)


def _on(last: Topic, kind: str, domain: Domain) -> Meant:
    where = follow_up.target(domain, last, kind)
    if where in (follow_up.MORE, follow_up.SIMPLE, follow_up.NOTHING):
        return Meant(last, where, kind)
    found = topic(domain, where)
    return Meant(found, ANSWER, kind) if found else Meant(last, follow_up.NOTHING, kind)


def say(reply: Reply, what: Meant, domain: Domain) -> None:
    """Answers what was meant; where the article does not tell, says so and names the nearest topics."""
    responses = domain.get("responses", {})
    if what.how == ANSWER and what.topic.answer in reply.discussed and what.kind:
        # Answered before: its second part says more than the same again.
        reply.more(what.topic)
    elif what.how == ANSWER:
        reply.answer(what.topic)
    elif what.how == follow_up.SIMPLE and what.topic.simple in responses:
        reply.answer(what.topic, response=what.topic.simple)
    elif what.how != follow_up.NOTHING and what.topic.more in responses and what.topic.more not in reply.discussed:
        reply.more(what.topic)
    else:
        _not_told(reply, what, domain)


def _not_told(reply: Reply, what: Meant, domain: Domain) -> None:
    text = follow_up.PREFIX + what.kind
    if text in domain.get("responses", {}):
        reply.say(text)
    reply.offer("utter_niet_in_vervolg", follow_up.nearest(domain, what.topic)[:3])
