"""The safety layer as a component of the pipeline: what it sees cannot be voted down by a classifier."""

from __future__ import annotations

import logging
import time
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import ENTITIES, INTENT, INTENT_RESPONSE_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from faqbot.fingerprint import of_packages
from faqbot.safety import engine
from faqbot.safety.engine import check
from faqbot.safety.examples import doubtful, examples
from faqbot.safety.fitting import Settings
from faqbot.safety.training import train
from faqbot.safety.verdict import Verdict
from faqbot.safety.witness import Witness
from faqbot.safety.worry import ALWAYS, worried

logger = logging.getLogger(__name__)

REFERRAL_ENTITY = "verwijzing"
LANGUAGE_ENTITY = "verwijzing_taal"
WORRY_ENTITY = "ongerust"
ALARM_INTENT = "alarm"
QUESTION_INTENTS = frozenset({"faq", "nlu_fallback", "out_of_scope", "onderwerp", "iets_anders", "vervolg"})
"""Intents whose actions put a referral in front of their reply themselves."""

SHORT_ANSWERS = frozenset({"ja", "nee"})
"""Small talk in which a remark may question a referral right behind it ("ja maar toch", "nee echt?")."""

_PET_KIND = "out_of_scope/huisdier"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=True)
class SafetyRules(GraphComponent):
    """Stands behind the reader, does not depend on it, and has the last word.

    Every alarm signal becomes an entity with the key of its text. Danger to life and crisis become the intent `alarm`
    whatever else was read; the lighter ones do so only where no question was read that an action would answer.
    """

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """The settings and what they mean."""
        return {
            # LinearSVC's C, and what an alarm and a look-alike count beside an ordinary question.
            "regularisation": 1.0,
            "alarm_weight": 4.0,
            "look_alike_weight": 4.0,
            # Share of ordinary questions and of look-alikes that the second witness may raise a label for, on folds
            # that it did not see. These set its thresholds.
            "most_ordinary": 0.002,
            "most_ordinary_crisis": 0.006,
            "most_look_alikes": 0.01,
            # The same for spoed and crisis, where missing one is worse than raising one too many.
            "most_look_alikes_heavy": 0.014,
            # Share of alarms for the huisarts or for overleg that may be raised for spoed or crisis as well.
            "most_lighter": 0.04,
            "folds": 3,
            "random_seed": 42,
            # Intents that name alarm signals themselves: no examples of what must raise nothing.
            "about_alarms": [],
            # Intents about the visitor's own health: of those nobody said whether they deserve a referral.
            "about_care": [],
        }

    def __init__(self, config: dict[str, Any], model_storage: ModelStorage, resource: Resource) -> None:
        """Made by Rasa through `create` (to train) or `load` (to read)."""
        self._config = {**self.get_default_config(), **config}
        self._model_storage, self._resource = model_storage, resource

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str:
        """What Rasa's cache does not see: whoever changes the rules and examples gets a newly trained model."""
        return of_packages("faqbot.safety", "faqbot.nlu")

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> SafetyRules:
        """The rules, before the second witness is trained."""
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> SafetyRules:
        """The rules with the second witness. Where that one cannot be read, the rules decide alone."""
        try:
            with model_storage.read_from(resource) as folder:
                engine.use(Witness.load(folder))
        except (OSError, ValueError) as error:
            logger.error("The second witness of the safety layer cannot be read: %s", type(error).__name__)
            engine.use(None)
        return cls(config, model_storage, resource)

    def train(self, training_data: TrainingData) -> Resource:
        """Trains the second witness on the example sentences, against the ordinary questions of the training data."""
        started = time.monotonic()
        engine.use(None)
        by_kind: dict[str, list[str]] = {"ordinary": [], "care": []}
        for example in training_data.intent_examples:
            intent, text = example.get(INTENT_RESPONSE_KEY) or example.get(INTENT), example.get(TEXT)
            if text and intent not in self._config["about_alarms"]:
                by_kind["care" if intent in self._config["about_care"] else "ordinary"].append(text)
        settings = Settings(
            regularisation=self._config["regularisation"],
            alarm_weight=self._config["alarm_weight"],
            look_alike_weight=self._config["look_alike_weight"],
            most_ordinary=self._config["most_ordinary"],
            most_ordinary_crisis=self._config["most_ordinary_crisis"],
            most_look_alikes=self._config["most_look_alikes"],
            most_look_alikes_heavy=self._config["most_look_alikes_heavy"],
            most_lighter=self._config["most_lighter"],
            folds=self._config["folds"],
            seed=self._config["random_seed"],
        )
        # A question on which a rule fires is an alarm: it must not teach that such words are ordinary.
        ordinary = [text for text in by_kind["ordinary"] if text not in doubtful() and not check(text).findings]
        witness = train(
            examples(),
            ordinary,
            by_kind["care"],
            settings,
            lambda step: logger.info("Safety: %s (%.0f s)", step, time.monotonic() - started),
        )
        with self._model_storage.write_to(self._resource) as folder:
            witness.save(folder)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Adds what the rules see to each message with text."""
        for message in messages:
            text = message.get(TEXT)
            if text:
                _add_entities(message, check(text), worried(text))
                _overrule(message, check(text), worried(text))
        return messages


def _place(start: int, end: int) -> dict[str, Any]:
    """Where an entity stands in the message, which Rasa's stories need to name it."""
    return {"start": start, "end": end, "extractor": "SafetyRules"}


def _add_entities(message: Message, verdict: Verdict, worry: str) -> None:
    whole = _place(0, len(message.get(TEXT)))
    found: list[dict[str, Any]] = [
        {"entity": REFERRAL_ENTITY, "value": finding.text, "label": finding.label, **_place(*finding.span)}
        for finding in verdict.first
    ]
    if verdict.findings and verdict.lead:
        found.append({"entity": LANGUAGE_ENTITY, "value": verdict.lead, **whole})
    if worry:
        found.append({"entity": WORRY_ENTITY, "value": worry, **whole})
    if found:
        message.set(ENTITIES, message.get(ENTITIES, []) + found, add_to_output=True)


def _overrule(message: Message, verdict: Verdict, worry: str) -> None:
    intent = (message.get(INTENT) or {}).get("name")
    if verdict.stands_alone or (verdict.findings and intent not in QUESTION_INTENTS):
        message.set(INTENT, {"name": ALARM_INTENT, "confidence": 1.0}, add_to_output=True)
    elif verdict.pet and not verdict.findings:
        message.set(INTENT, {"name": "out_of_scope", "confidence": 1.0}, add_to_output=True)
        kind = {"intent_response_key": _PET_KIND, "confidence": 1.0, "utter_action": f"utter_{_PET_KIND}"}
        selected = dict(message.get("response_selector") or {})
        selected["out_of_scope"] = {"response": kind, "ranking": [kind]}
        message.set("response_selector", selected, add_to_output=True)
    elif (worry == ALWAYS and intent not in QUESTION_INTENTS) or (worry and intent in SHORT_ANSWERS):
        # An action decides: it knows whether a referral went before.
        message.set(INTENT, {"name": "nlu_fallback", "confidence": 1.0}, add_to_output=True)
