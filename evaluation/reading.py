"""Asks a trained model what it makes of each question. Works for any pipeline, so that pipelines can be compared."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from actions.vervolg import MOST_OUTSIDE, SURE
from evaluation.dataset import Question

ANSWERED, ASKED, REFUSED, TALKED = "answered", "asked", "refused", "talked"


@dataclass(frozen=True)
class Outcome:
    """What the model did with one question.

    Attributes:
        question: the question.
        did: answered, asked (which topic is meant), refused (outside the article) or talked (small talk).
        intent: the intent.
        topics: the likeliest topics, best first.
        confidence: probability of the first topic's section.
        outside: probability of being outside the article (0 where the pipeline does not tell).
        kind: the kind of out of scope.
    """

    question: Question
    did: str
    intent: str
    topics: tuple[str, ...]
    confidence: float
    outside: float
    kind: str


def outcome(question: Question, parsed: dict[str, Any]) -> Outcome:
    """Reads Rasa's parse result the way the rules in data/dialogue/vragen.yml do."""
    intent = parsed["intent"].get("name") or "nlu_fallback"
    selected = parsed.get("response_selector", {})
    ranking = selected.get("faq", {}).get("ranking", [])
    outside = selected.get("out_of_scope", {}).get("response", {})
    if intent == "vervolg":  # without an answer before it: see actions/vervolg.py
        inside = float(outside.get("confidence") or 0) < MOST_OUTSIDE
        intent = "faq" if inside and ranking and float(ranking[0]["confidence"]) >= SURE else "nlu_fallback"
    did = {"faq": ANSWERED, "nlu_fallback": ASKED, "out_of_scope": REFUSED}.get(intent, TALKED)
    return Outcome(
        question=question,
        did=did,
        intent=intent,
        topics=tuple(entry["intent_response_key"].partition("/")[2] for entry in ranking[:3]),
        confidence=float(ranking[0]["confidence"]) if ranking else 0.0,
        outside=float(outside.get("confidence") or 0.0),
        kind=str(outside.get("intent_response_key") or "").partition("/")[2],
    )


class Model:
    """A trained model with its domain.

    Args:
        path: the model archive.
    """

    def __init__(self, path: Path) -> None:
        from rasa.core.agent import Agent

        from faqbot import quiet

        quiet.configure()
        self._agent = Agent.load(str(path))
        self.domain: dict[str, Any] = self._agent.domain.as_dict()

    def read(self, questions: Sequence[Question], progress: Callable[[int], None] = lambda _: None) -> list[Outcome]:
        """The outcome of each question, in the same order."""

        async def everything() -> list[Outcome]:
            found = []
            for number, question in enumerate(questions, 1):
                found.append(outcome(question, await self._agent.parse_message(question.text)))
                progress(number)
            return found

        return asyncio.run(everything())

    def parse(self, text: str) -> dict[str, Any]:
        """What the whole pipeline makes of one message, in Rasa's form."""
        return dict(asyncio.run(self._agent.parse_message(text)))

    def sections(self, topic: str) -> tuple[str, ...]:
        """The sections that a topic's answer cites, the main one first."""
        from faqbot.answers.topics import topic as find

        found = find(self.domain, topic)
        return tuple(section.id for section in found.sections) if found else ()
