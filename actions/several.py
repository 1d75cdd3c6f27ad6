"""Two or three questions in one message: each its answer, in the order asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from rasa_sdk import Tracker

from actions.follow_ups import ANSWER, Meant, meant
from actions.memory import last_topic
from actions.reply import LAST_TOPIC, Reply
from actions.understanding import Heard, in_words, names_outside
from faqbot.answers import follow_up
from faqbot.answers.topics import Topic, topic

Domain = Mapping[str, Any]

SAME_QUESTION = frozenset({"waarom", "bewijs", "nut"})
"""Kinds of follow-up that ask no more than the question before them ("... en waarom?")."""

CLEARLY_ABOUT = 0.6
"""Probability from which the nearest topic of a question outside the article is what the next part may lean on."""


def answer(reply: Reply, tracker: Tracker, domain: Domain, parts: Sequence[Heard]) -> bool:
    """Answers each part and says which one the article leaves open.

    A part may lean on the one before it ("wat is dysbiose en hoe krijg je dat?").

    Returns:
        Whether there were several answers to give; else nothing was said.
    """
    told: list[Meant] = []
    open_kinds: list[str] = []
    subject = last_topic(tracker, domain)
    for part in parts:
        found = _meant(part, subject, domain)
        if found is None:
            open_kinds.append(part.kind)
            subject = _subject_of(part, domain) or subject
            continue
        if found.how == follow_up.NOTHING or _says_more(found, told) or not any(_same(found, b) for b in told):
            told.append(found)
        if not found.kind or subject is None:
            subject = found.topic
    answered = [found for found in told if found.how != follow_up.NOTHING]
    silent = [found.kind for found in told if found.how == follow_up.NOTHING]
    if not answered or len(answered) + len(silent) + len(open_kinds) < 2:
        return False
    for number, found in enumerate(answered, 1):
        _say(reply, found, last=number == len(answered))
    named = [found.topic for found in answered if not found.kind]
    if named:
        reply.remember(LAST_TOPIC, named[-1].name)
    if open_kinds and names_outside(tracker):
        reply.say("utter_niet_in_artikel", niet_in_artikel=in_words(names_outside(tracker)))
    for response in [*(f"utter_vervolg/{kind}" for kind in silent), *(f"utter_out_of_scope/{k}" for k in open_kinds)]:
        if response in domain.get("responses", {}):
            reply.say(response)
    return True


def _meant(part: Heard, subject: Topic | None, domain: Domain) -> Meant | None:
    """What a part asks: on the subject before it where it leans on that, else what the reader found."""
    found = meant(part, subject, domain, "", part=True)
    if found or part.intent not in ("faq", "nlu_fallback"):
        return found
    alone = topic(domain, part.topics[0]) if part.topics else None
    how = follow_up.MORE if part.other and alone and alone.more in domain.get("responses", {}) else ANSWER
    return Meant(alone, how) if alone else None


def _subject_of(part: Heard, domain: Domain) -> Topic | None:
    """What a question is about that the article does not answer ("wat kost een thuistest")."""
    if not part.topics or part.confidences[0] < CLEARLY_ABOUT:
        return None
    return topic(domain, part.topics[0])


def _says_more(found: Meant, told: Sequence[Meant]) -> bool:
    """Whether a question about the same topic gets its second part ("wat is de nervus vagus en wat doet die?")."""
    again = [before.how for before in told if _same(found, before)]
    return found.how == follow_up.MORE and found.kind not in SAME_QUESTION and follow_up.MORE not in again


def _same(one: Meant, other: Meant) -> bool:
    """Whether two parts are one question: the same topic, where the second only asks on ("en waarom?")."""
    return one.topic.name == other.topic.name


def _say(reply: Reply, found: Meant, *, last: bool) -> None:
    if found.how == follow_up.MORE:
        reply.answer(found.topic, response=found.topic.more, sections=found.topic.more_sections, last=last)
    else:
        reply.answer(found.topic, last=last)
