"""Messages that are clearly not Dutch, and the language they are in."""

from __future__ import annotations

import functools
import json
from collections import Counter
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import ENTITIES, INTENT, INTENT_RESPONSE_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from faqbot.nlu.output import RESPONSE_SELECTOR
from faqbot.nlu.text import normalise, words

ENTITY = "taal"
FOREIGN = "out_of_scope/andere_taal"
LANGUAGES = ["nl", "en", "de", "fr", "tr", "es", "ar", "pl", "uk", "pt", "it", "ru", "ro"]
_FILE = "dutch.json"


@functools.lru_cache(maxsize=1)
def _detector() -> Any:
    """Made at the first message with few Dutch words. Low accuracy: 30 MB instead of 330, and as good on messages."""
    from lingua import IsoCode639_1, LanguageDetectorBuilder

    codes = [getattr(IsoCode639_1, code.upper()) for code in LANGUAGES]
    return LanguageDetectorBuilder.from_iso_codes_639_1(*codes).with_low_accuracy_mode().build()


def language_of(text: str) -> tuple[str, float]:
    """The likeliest language ("en") and its probability."""
    best = _detector().compute_language_confidence_values(text)[0]
    return str(best.language.iso_code_639_1.name.lower()), float(best.value)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=True)
class ForeignLanguage(GraphComponent):
    """Adds an entity `taal` to a message in another language; a question that was not surely read becomes out of scope.

    A message with enough words that occur in the Dutch training lines is Dutch without asking the detector, so that
    "hoi", "probiotica" or "hoe werkt inuline" never counts as French, and an ordinary message costs next to nothing.
    """

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """The settings and what they mean."""
        return {
            # A shorter message is never called foreign, unless it has no Latin letters.
            "least_words": 3,
            # A word in fewer Dutch training lines is not known as Dutch: lines quote English too.
            "least_lines": 2,
            # Below this share of known words (first), the other language needs this probability (second); with more
            # known words a message is Dutch without asking the detector.
            "needed": [[0.5, 0.3], [0.7, 0.6], [0.85, 0.9]],
            # Below this probability of its topic the answer is left out.
            "answer_threshold": 0.8,
        }

    def __init__(
        self,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        dutch: frozenset[str] = frozenset(),
    ) -> None:
        """Made by Rasa through `create` (to train) or `load` (to read)."""
        self._config = {**self.get_default_config(), **config}
        self._model_storage, self._resource, self._dutch = model_storage, resource, dutch

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> ForeignLanguage:
        """An untrained component."""
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> ForeignLanguage:
        """The component as it was trained. Raises OSError when its file is missing."""
        with model_storage.read_from(resource) as folder:
            dutch = json.loads((folder / _FILE).read_text(encoding="utf-8"))
            return cls(config, model_storage, resource, frozenset(dutch))

    def train(self, training_data: TrainingData) -> Resource:
        """Collects the words of the lines that are not in another language."""
        lines = [e.get(TEXT) for e in training_data.intent_examples if e.get(INTENT_RESPONSE_KEY) != FOREIGN]
        found = Counter(word for line in lines if line for word in set(words(normalise(line))))
        self._dutch = frozenset(word for word, number in found.items() if number >= self._config["least_lines"])
        with self._model_storage.write_to(self._resource) as folder:
            (folder / _FILE).write_text(json.dumps(sorted(self._dutch), ensure_ascii=False), encoding="utf-8")
        return self._resource

    def language(self, text: str) -> str:
        """The code of the language of a message that is clearly not Dutch; else nothing."""
        tokens = [word for word in words(normalise(text)) if not word.isdecimal()]
        latin = any("a" <= letter <= "z" for word in tokens for letter in word)
        if len(tokens) < (self._config["least_words"] if latin else 1):
            return ""
        known = sum(word in self._dutch for word in tokens) / len(tokens)
        needed = next((confidence for share, confidence in self._config["needed"] if known < share), None)
        if needed is None:
            return ""
        code, confidence = language_of(text)
        return code if code != "nl" and confidence >= needed else ""

    def process(self, messages: list[Message]) -> list[Message]:
        """Adds the entity, and corrects the reading, where a message is in another language."""
        for message in messages:
            text = message.get(TEXT) or ""
            code = self.language(text)
            if code:
                found = {"entity": ENTITY, "value": code, "start": 0, "end": len(text), "extractor": "ForeignLanguage"}
                message.set(ENTITIES, [*message.get(ENTITIES, []), found], add_to_output=True)
                self._correct(message)
        return messages

    def _correct(self, message: Message) -> None:
        """A foreign message that was not surely read as a question is one in another language, not small talk."""
        intent = message.get(INTENT) or {}
        if intent.get("name") == "faq" and float(intent.get("confidence") or 0) >= self._config["answer_threshold"]:
            return
        message.set(INTENT, {"name": "out_of_scope", "confidence": 1.0}, add_to_output=True)
        kind = {INTENT_RESPONSE_KEY: FOREIGN, "confidence": 1.0}
        selected = dict(message.get(RESPONSE_SELECTOR) or {})
        selected["out_of_scope"] = {"response": {**kind, "utter_action": f"utter_{FOREIGN}"}, "ranking": [kind]}
        message.set(RESPONSE_SELECTOR, selected, add_to_output=True)
