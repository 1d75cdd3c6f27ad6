"""What the reader made of the last message, as the actions need it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from rasa_sdk import Tracker

from faqbot.answers.topics import Topic, topic, topics

Domain = Mapping[str, Any]


@dataclass(frozen=True)
class Heard:
    """One question as the reader heard it.

    Attributes:
        intent: "faq", "vervolg", "out_of_scope", "nlu_fallback" or small talk.
        topics: names of the likeliest topics, best first, at most three.
        confidences: their probabilities.
        wide: more topics with their probabilities; empty when the message alone is beyond doubt.
        kind: the kind of out of scope ("dosis"), empty when the reader does not tell kinds apart.
        outside: probability that the message lies outside the article.
        follow_up: the kind of follow-up ("duur"), and the probability that it is one.
        names_subject: whether the message names a subject itself.
        leans: for one question of several, whether it leans on the one before it.
        other: the same, whether it asks of another subject what the topic of the one before it answers as well.
    """

    intent: str
    topics: tuple[str, ...]
    confidences: tuple[float, ...]
    wide: Mapping[str, float]
    kind: str
    outside: float
    follow_up: tuple[str, float]
    names_subject: bool = False
    leans: bool = False
    other: bool = False


def heard(tracker: Tracker) -> Heard:
    """The last message as a whole.

    A remark that may question a referral ("waarom?") comes as doubt, so that an action can repeat it; what the reader
    itself took it for counts as soon as none was repeated.
    """
    message = tracker.latest_message
    selected = message.get("response_selector") or {}
    intent = (message.get("intent") or {}).get("name") or ""
    return _heard(selected.get("gelezen", intent) if intent == "nlu_fallback" else intent, selected)


def heard_parts(tracker: Tracker) -> list[Heard]:
    """The questions in the last message when it asked several; else none."""
    parts = (tracker.latest_message.get("response_selector") or {}).get("delen") or []
    return [_heard(part.get("intent", ""), part) for part in parts]


def asked_beside(tracker: Tracker, domain: Domain) -> Topic | None:
    """What the message asks beside what it tells ("ik heb bloed bij mijn ontlasting. wat zijn vezels?"), if apart."""
    selected = tracker.latest_message.get("response_selector") or {}
    return topic(domain, str(selected.get("vraag") or ""))


def ranked_topics(tracker: Tracker, domain: Domain) -> list[Topic]:
    """The likeliest topics, best first, at most three."""
    return topics(domain, heard(tracker).topics)


def names_outside(tracker: Tracker) -> list[str]:
    """Diseases, foods, medicines and so on in the message that the article does not cover, by their plain names."""
    return list(dict.fromkeys(entity_values(tracker, "niet_in_artikel")))


def in_words(names: list[str]) -> str:
    """A list as one says it: "koffie, suiker en alcohol"."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} en {names[-1]}"


def foreign_language(tracker: Tracker) -> str:
    """The code of the language that the message was written in, empty for Dutch."""
    return next(iter(entity_values(tracker, "taal")), "")


def entity_values(tracker: Tracker, name: str) -> list[str]:
    """The values of the message's entities of that name."""
    entities = tracker.latest_message.get("entities") or []
    return [entity["value"] for entity in entities if entity.get("entity") == name]


def _heard(intent: str, selected: Mapping[str, Any]) -> Heard:
    faq = selected.get("faq") or {}
    ranking = (faq.get("ranking") or [])[:3]
    outside = (selected.get("out_of_scope") or {}).get("response") or {}
    follow_up = (selected.get("vervolg") or {}).get("response") or {}
    return Heard(
        intent=intent,
        topics=tuple(_name(entry) for entry in ranking),
        confidences=tuple(float(entry.get("confidence", 0)) for entry in ranking),
        wide=faq.get("breed") or {},
        kind=_name(outside),
        outside=float(outside.get("confidence") or 0),
        follow_up=(_name(follow_up), float(follow_up.get("confidence") or 0)),
        names_subject=bool(selected.get("noemt_onderwerp")),
        leans=bool(selected.get("leunt")),
        other=bool(selected.get("ander")),
    )


def _name(entry: Mapping[str, Any]) -> str:
    return str(entry.get("intent_response_key", "")).partition("/")[2]
