"""What a message means after the last answer: the same subject asked on, a new angle of it, or something else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from actions.reply import Reply
from actions.understanding import Heard
from faqbot.answers import follow_up
from faqbot.answers.topics import Topic, topic
from faqbot.nlu.lean import MOST_WORDS, leans_on_what_was_said
from faqbot.nlu.subject import bare_subject, subject_words

Domain = Mapping[str, Any]

LEAST_GOES_ON, EVEN = 0.3, 0.5
"""Least probability of being a follow-up: for a message that leans on what was said, and for any other."""

NO_SUBJECT = 0.5
"""The power that the words' probabilities are raised to in a message that leans and names no subject."""

ITS_OWN = 0.6
"""Probability of its topic from which a message that names a subject is not dragged to the last one."""

LEAST_WEIGHED = 0.3
"""Least weight of the likeliest topic, among those near the last one, for an answer without asking."""

LEAST_WEIGHED_IN_DOUBT = 0.4
CERTAIN = 0.8
LEAST_NEARER, LEAST_SHARE = 0.75, 0.4
"""For a follow-up whose kind is not certain: weight and own probability of a topic that goes before the table."""

LEAST_INSTEAD, LEAST_SHARE_INSTEAD = 0.5, 0.25
"""The same where the table says that the article does not tell."""

COMPLAINTS = "klachten"
PLAIN, PLAINLY_INSIDE = 0.95, 0.1
"""Probability of a topic, and of lying outside, where a message names the complaint ("word je daar moe van?")."""

PLAINLY_OF_A_PART = 0.2
"""The same for one question of several, which then stands for itself."""

MOST_OUTSIDE, MOST_OUTSIDE_NEAR, LEAST_WEIGHED_OUTSIDE = 0.75, 0.9, 0.6
"""Probability of lying outside the article from which something near must weigh much, how much, and from which nothing
near makes up for it."""

NEVER = frozenset({"dosis", "diagnose", "huisdier", "kind", "medicijn", "merk_of_prijs", "testuitslag", "zwangerschap"})
"""Kinds of out of scope that stay so, whatever was talked about."""

LEAST_NEVER, BEYOND_DOUBT_OUTSIDE = 0.5, 0.95
"""Probability of lying outside from which such a kind counts at all, and from which nothing near makes up for it in a
follow-up either ("hoeveel per dag?")."""

MOST_OUTSIDE_PART = 0.9
"""The same for a part of a message, beside a question that the article does answer."""


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


def meant(heard: Heard, last: Topic | None, domain: Domain, text: str, *, part: bool = False) -> Meant | None:
    """What the message means after the last answer; None when it stands for itself, or nothing went before.

    Args:
        heard: the message, or one question of it.
        last: the topic of the last answer, or of the question before it in the same message.
        domain: where topics stand.
        text: the whole message.
        part: whether it is one question of several.
    """
    if last is None or (len(text.split()) > MOST_WORDS and not part):
        return None
    leans = heard.leans if part else leans_on_what_was_said(text)
    if _goes_on(heard, last, domain, leans):
        return _nearer(heard, last, domain) or _on(last, heard.follow_up[0], domain)
    if not _may_lean(heard, leans, part) or (not leans and len(subject_words(text)) <= 1):
        return None
    power = 1.0 if heard.names_subject or not leans else NO_SUBJECT
    weights = follow_up.weighed(domain, last, heard.wide, power=power)
    explained = _explained(heard, last, domain, text, weights)
    if explained:
        return Meant(explained, ANSWER)
    least = LEAST_WEIGHED if leans else LEAST_WEIGHED_IN_DOUBT
    if heard.intent == "out_of_scope" and heard.outside >= MOST_OUTSIDE:
        least = LEAST_WEIGHED_OUTSIDE
    if not weights or weights[0][1] < least:
        return None
    found = topic(domain, weights[0][0])
    return Meant(found, ANSWER) if found else None


def _explained(
    heard: Heard, last: Topic, domain: Domain, text: str, weights: Sequence[tuple[str, float]]
) -> Topic | None:
    """What a bare new subject ("en probiotica?") is, where that was asked of the last one or nothing near has it."""
    if not heard.names_subject or not bare_subject(text):
        return None
    far = not weights or follow_up.is_far(domain, last, weights[0][0])
    return follow_up.explanation(domain, text) if far or follow_up.is_explanation(last) else None


def _goes_on(heard: Heard, last: Topic, domain: Domain, leans: bool) -> bool:
    """Whether the message asks on about the last subject without naming one."""
    if heard.intent == "vervolg":
        return True
    probability = heard.follow_up[1]
    if heard.intent != "faq":
        return heard.intent in ("nlu_fallback", "out_of_scope") and probability > (LEAST_GOES_ON if leans else EVEN)
    elsewhere = bool(heard.topics) and follow_up.nearness(domain, last, heard.topics[0]) <= follow_up.SAME_THEME
    return leans and probability > (LEAST_GOES_ON if elsewhere else EVEN)


def _may_lean(heard: Heard, leans: bool, part: bool) -> bool:
    """Whether what was said before may decide what the message is about."""
    if not heard.wide:
        return False
    if heard.intent == "faq":
        plain = part and heard.confidences[0] >= PLAIN and heard.outside <= PLAINLY_OF_A_PART
        return leans and not (plain or (heard.names_subject and heard.confidences[0] >= ITS_OWN))
    if heard.intent == "out_of_scope":
        return leans and _may_be_inside(heard, part)
    return heard.intent == "nlu_fallback"


def _nearer(heard: Heard, last: Topic, domain: Domain) -> Meant | None:
    """A topic that the words of a follow-up point at themselves, where the table has nothing or the kind is unsure."""
    kind, probability = heard.follow_up
    best = max(heard.wide.values(), default=0.0)
    plain = kind == COMPLAINTS and best >= PLAIN and heard.outside <= PLAINLY_INSIDE
    nothing = follow_up.target(domain, last, kind) == follow_up.NOTHING
    if not plain and not nothing and probability >= CERTAIN:
        return None
    if _is_never_inside(heard) and heard.outside >= BEYOND_DOUBT_OUTSIDE:
        return None
    least, least_share = (LEAST_INSTEAD, LEAST_SHARE_INSTEAD) if nothing else (LEAST_NEARER, LEAST_SHARE)
    weights = follow_up.weighed(domain, last, heard.wide, power=1.0 if plain else NO_SUBJECT)
    if not weights or weights[0][1] < least or heard.wide[weights[0][0]] < least_share:
        return None
    denied = str(last.goes_on.get(kind)) == follow_up.NOTHING
    plain_follow_up = heard.intent == "vervolg" and not nothing and not heard.names_subject
    if (denied or plain_follow_up) and follow_up.is_far(domain, last, weights[0][0]):
        # Its own table says that the article does not tell, or the message names nothing: then nothing far is meant.
        return None
    found = topic(domain, weights[0][0])
    return Meant(found, ANSWER) if found else None


def _may_be_inside(heard: Heard, part: bool) -> bool:
    """Whether a message that reads as outside may still be about what was said before."""
    if part:
        return heard.outside < MOST_OUTSIDE_PART
    return heard.outside < MOST_OUTSIDE_NEAR and not _is_never_inside(heard)


def _is_never_inside(heard: Heard) -> bool:
    """Whether it asks something of which the article never tells, whatever was talked about."""
    return heard.kind in NEVER and heard.outside >= LEAST_NEVER


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
