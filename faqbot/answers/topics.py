"""Topics as they stand in the domain: the answer's name, its sections, and where the conversation can go next."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from faqbot.answers.outline import Section, outline

PREFIX = "utter_faq/"
MORE_PREFIX = "utter_meer/"
SIMPLE_PREFIX = "utter_simpel/"
EXAMPLE_PREFIX = "utter_voorbeeld/"
TOPIC_PAYLOAD = '/onderwerp{{"topic":"{name}"}}'
SOMETHING_ELSE_PAYLOAD = "/iets_anders"

_PAYLOAD = re.compile(r'/onderwerp\{"topic":\s?"([a-z0-9_]+)"\}')

Domain = Mapping[str, Any]
Button = dict[str, str]


@dataclass(frozen=True)
class Topic:
    """One topic of the guide.

    Attributes:
        name: what stands behind the slash in its intent ("serotonine").
        title: the question in plain Dutch, as shown on a button.
        sections: the sections that the answer rests on, the main one first.
        more_sections: the same for its second part.
        doi: the scientific source that the article names for it, if any.
        follow_ups: names of topics that a visitor would ask next.
        goes_on: for kinds of follow-up ("duur"), what answers them on this subject; see `faqbot/answers/follow_up.py`.
    """

    name: str
    title: str
    sections: tuple[Section, ...]
    more_sections: tuple[Section, ...]
    doi: str | None
    follow_ups: tuple[str, ...]
    goes_on: Mapping[str, str] = field(default_factory=dict, hash=False)

    @property
    def answer(self) -> str:
        """The name of the response that answers."""
        return PREFIX + self.name

    @property
    def more(self) -> str:
        """The name of the response with the deeper second part."""
        return MORE_PREFIX + self.name

    @property
    def simple(self) -> str:
        """The name of the response with the same in simple words."""
        return SIMPLE_PREFIX + self.name

    @property
    def example(self) -> str:
        """The name of the response with an example."""
        return EXAMPLE_PREFIX + self.name

    @property
    def theme(self) -> str:
        """The theme of the main section, as in the outline; empty without sections."""
        return self.sections[0].theme if self.sections else ""

    @property
    def button(self) -> Button:
        """A button that asks for this topic."""
        return {"title": self.title, "payload": TOPIC_PAYLOAD.format(name=self.name)}


def topic(domain: Domain, name: str | None) -> Topic | None:
    """The topic of that name, or None when the domain has no answer for it."""
    responses = domain.get("responses", {})
    variations, deeper = responses.get(f"{PREFIX}{name}"), responses.get(f"{MORE_PREFIX}{name}")
    if not name or not variations:
        return None
    kept = _kept.get(name)
    # Only for the very same responses: another model, or a test, has others.
    if kept is None or kept.answer is not variations or kept.deeper is not deeper:
        made = _make(name, variations[0].get("metadata") or {}, (deeper or [{}])[0].get("metadata") or {})
        kept = _kept[name] = _Made(made, variations, deeper)
    return kept.topic


@dataclass(frozen=True)
class _Made:
    """A topic, and the responses that it was made of."""

    topic: Topic
    answer: Any
    deeper: Any


_kept: dict[str, _Made] = {}


def _make(name: str, metadata: Mapping[str, Any], more: Mapping[str, Any]) -> Topic:
    return Topic(
        name=name,
        title=_title(name, metadata),
        sections=_sections(metadata),
        more_sections=_sections(more),
        doi=metadata.get("doi"),
        follow_ups=tuple(metadata.get("next", ())),
        goes_on=metadata.get("vervolg") or {},
    )


def titles(domain: Domain) -> dict[str, str]:
    """The title of each topic in the domain."""
    responses = domain.get("responses", {})
    return {name: _title(name, responses[PREFIX + name][0].get("metadata") or {}) for name in all_topic_names(domain)}


def _title(name: str, metadata: Mapping[str, Any]) -> str:
    return str(metadata.get("title", name.replace("_", " ")))


def _sections(metadata: Mapping[str, Any]) -> tuple[Section, ...]:
    known = outline()
    return tuple(known[str(id)] for id in metadata.get("sections", ()) if str(id) in known)


def sections_of(domain: Domain, response: str) -> tuple[Section, ...]:
    """The sections that a response names itself; empty where it rests on those of its topic."""
    variations = domain.get("responses", {}).get(response) or [{}]
    return _sections(variations[0].get("metadata") or {})


def topic_of(payload: str) -> str | None:
    """The topic's name in a button's payload."""
    found = _PAYLOAD.fullmatch(payload)
    return found.group(1) if found else None


def topics(domain: Domain, names: list[str] | tuple[str, ...]) -> list[Topic]:
    """The topics of those names that exist, in the same order."""
    return [found for name in names if (found := topic(domain, name))]


def all_topic_names(domain: Domain) -> list[str]:
    """The names of all topics in the domain."""
    return [name.removeprefix(PREFIX) for name in domain.get("responses", {}) if name.startswith(PREFIX)]
