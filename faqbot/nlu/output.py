"""What the reader writes into a message: Rasa's own fields, and what only a conversation can decide on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from rasa.shared.nlu.constants import (
    INTENT,
    INTENT_NAME_KEY,
    INTENT_RANKING_KEY,
    INTENT_RESPONSE_KEY,
    PREDICTED_CONFIDENCE_KEY,
    TEXT,
)
from rasa.shared.nlu.training_data.message import Message

from faqbot.nlu.decision import FAQ, FOLLOW_UP, OUT_OF_SCOPE, Reading
from faqbot.nlu.in_turn import Part
from faqbot.nlu.lean import leans_on_what_was_said

RESPONSE_SELECTOR = "response_selector"
PARTS = "delen"
ASKED = "vraag"
READ = "gelezen"
"""The intent that the reader itself found, for the case that another component changes it."""

WIDE = "breed"
SUBJECT = "noemt_onderwerp"
LEANS = "leunt"
OTHER = "ander"
CERTAIN = 0.8
"""From this probability on the message alone decides, and the wide ranking is left out: every event is stored."""

LEAST_FOLLOW_UP = 0.15
"""A kind of follow-up that is less likely than this is not written."""

LEAST_WIDE = 0.004


def write(reading: Reading, parts: Sequence[Part], message: Message, asked: str = "") -> None:
    """Adds the reading, as Rasa's ResponseSelector would, and the readings of its parts where it asks more than one.

    `asked` is the topic of the question that stands behind a statement, where the message as a whole reads otherwise.
    The wide ranking is written where the message alone may not decide: it leans on what was said, or is unsure.
    """
    wide = leans_on_what_was_said(message.get(TEXT) or "")
    name = FAQ if parts else reading.intent
    intent = {INTENT_NAME_KEY: name, PREDICTED_CONFIDENCE_KEY: reading.confidence}
    message.set(INTENT, intent, add_to_output=True)
    message.set(INTENT_RANKING_KEY, [intent], add_to_output=True)
    selected: dict[str, Any] = {
        "all_retrieval_intents": [FAQ, OUT_OF_SCOPE, FOLLOW_UP],
        **selection(reading, wide=wide),
    }
    selected[READ] = reading.intent
    if asked:
        selected[ASKED] = asked
    if parts:
        selected[PARTS] = [
            {"intent": part.reading.intent, LEANS: part.leans, OTHER: part.other, **selection(part.reading, wide=True)}
            for part in parts
        ]
    message.set(RESPONSE_SELECTOR, selected, add_to_output=True)


def selection(reading: Reading, *, wide: bool = False) -> dict[str, Any]:
    """The topics, the kind of out of scope and the kind of follow-up of one reading."""
    topics = [{INTENT_RESPONSE_KEY: key, PREDICTED_CONFIDENCE_KEY: confidence} for key, confidence in reading.topics]
    kinds = [{INTENT_RESPONSE_KEY: reading.kind, PREDICTED_CONFIDENCE_KEY: reading.outside}]
    found: dict[str, Any] = {FAQ: _ranked(topics), OUT_OF_SCOPE: _ranked(kinds)}
    if reading.specific:
        found[SUBJECT] = True
    kind, probability = reading.follow_up
    if probability >= LEAST_FOLLOW_UP:
        found[FOLLOW_UP] = _ranked([{INTENT_RESPONSE_KEY: kind, PREDICTED_CONFIDENCE_KEY: probability}])
    if reading.wide and (wide or reading.intent != FAQ or reading.confidence < CERTAIN):
        found[FAQ][WIDE] = {label.partition("/")[2]: round(p, 4) for label, p in reading.wide if p >= LEAST_WIDE}
    return found


def _ranked(ranking: list[dict[str, Any]]) -> dict[str, Any]:
    """The part of Rasa's ResponseSelector output that policies, actions and `rasa test` read."""
    if not ranking:
        return {"response": {}, "ranking": []}
    best = ranking[0]
    return {"response": {**best, "utter_action": f"utter_{best[INTENT_RESPONSE_KEY]}"}, "ranking": ranking}
