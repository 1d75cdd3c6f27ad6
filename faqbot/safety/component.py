"""The safety rules as a component of the pipeline: what they see cannot be voted down by a classifier."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import ENTITIES, INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message

from faqbot.safety.engine import check
from faqbot.safety.verdict import Verdict
from faqbot.safety.worry import worried

REFERRAL_ENTITY = "verwijzing"
LANGUAGE_ENTITY = "verwijzing_taal"
WORRY_ENTITY = "ongerust"
ALARM_INTENT = "alarm"
QUESTION_INTENTS = frozenset({"faq", "nlu_fallback", "out_of_scope", "onderwerp", "iets_anders"})
"""Intents whose actions put a referral in front of their reply themselves."""

_PET_KIND = "out_of_scope/huisdier"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class SafetyRules(GraphComponent):
    """Stands behind the reader, does not depend on it, and has the last word.

    Every alarm signal becomes an entity with the key of its text. Danger to life and crisis become the intent `alarm`
    whatever else was read; the lighter ones do so only where no question was read that an action would answer.
    """

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> SafetyRules:
        """Made by Rasa."""
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        """Adds what the rules see to each message with text."""
        for message in messages:
            text = message.get(TEXT)
            if text:
                _add_entities(message, check(text), worried(text))
                _overrule(message, check(text), worried(text))
        return messages


def _add_entities(message: Message, verdict: Verdict, worry: bool) -> None:
    found: list[dict[str, Any]] = [
        {"entity": REFERRAL_ENTITY, "value": finding.text, "label": finding.label, "extractor": "SafetyRules"}
        for finding in verdict.first
    ]
    if verdict.findings and verdict.lead:
        found.append({"entity": LANGUAGE_ENTITY, "value": verdict.lead, "extractor": "SafetyRules"})
    if worry:
        found.append({"entity": WORRY_ENTITY, "value": "ja", "extractor": "SafetyRules"})
    if found:
        message.set(ENTITIES, message.get(ENTITIES, []) + found, add_to_output=True)


def _overrule(message: Message, verdict: Verdict, worry: bool) -> None:
    intent = (message.get(INTENT) or {}).get("name")
    if verdict.stands_alone or (verdict.findings and intent not in QUESTION_INTENTS):
        message.set(INTENT, {"name": ALARM_INTENT, "confidence": 1.0}, add_to_output=True)
    elif verdict.pet and not verdict.findings:
        message.set(INTENT, {"name": "out_of_scope", "confidence": 1.0}, add_to_output=True)
        kind = {"intent_response_key": _PET_KIND, "confidence": 1.0, "utter_action": f"utter_{_PET_KIND}"}
        selected = dict(message.get("response_selector") or {})
        selected["out_of_scope"] = {"response": kind, "ranking": [kind]}
        message.set("response_selector", selected, add_to_output=True)
    elif worry and intent not in QUESTION_INTENTS:
        # An action decides: it knows whether a referral went before.
        message.set(INTENT, {"name": "nlu_fallback", "confidence": 1.0}, add_to_output=True)
