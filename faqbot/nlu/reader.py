"""The component that reads a Dutch question: intent classifier and response selector in one."""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Iterable
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.constants import INTENT, INTENT_RESPONSE_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from faqbot.fingerprint import of_packages
from faqbot.nlu.courtesy import without_closing
from faqbot.nlu.decision import OUT_OF_SCOPE, Reading, Thresholds, decide, is_apart, side
from faqbot.nlu.features import features
from faqbot.nlu.lean import corrected
from faqbot.nlu.lexicon import dutch_lexicon
from faqbot.nlu.linear import LinearModel
from faqbot.nlu.output import write
from faqbot.nlu.outside_names import names_outside
from faqbot.nlu.questions import (
    asked_behind_talk,
    asked_beside,
    in_doubt_about_a_subject,
    read_as_subject,
)
from faqbot.nlu.several import read_parts
from faqbot.nlu.subject import subject_concepts, title_stems
from faqbot.nlu.text import normalise, stem, words
from faqbot.nlu.training import Recipe, train
from faqbot.nlu.typing_errors import DomainSpelling
from faqbot.nlu.vectoriser import Block

logger = logging.getLogger(__name__)

UNREADABLE = "onleesbaar"
GENERIC = frozenset({"buik", "bacterie"})
"""Concepts that everything here is about: one of them alone is no new subject ("hoe kan een buik dat doen?")."""

SELDOM, TIMES = 4, 20
"""Training lines up to which a word that looks like a subject may be a slip of the finger; or how many times as often
the right word was seen."""

_SECTIONS = "sections.json"
_TITLES = "titles.json"
_SUBJECTS = "subjects.json"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class DutchReader(IntentClassifier, GraphComponent):
    """Reads a message as a topic, a kind of out of scope, small talk, or doubt.

    Sets `intent` (with a ranking of three at most) and, as Rasa's ResponseSelector does, `response_selector` with the
    topic or kind that was found. Doubt becomes the intent `nlu_fallback`, with the likeliest topics in the ranking.
    """

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """The settings and what they mean."""
        return {
            # Least probability of a section to answer; below it, to ask which one; see evaluation/README.md.
            "answer_threshold": 0.4,
            "ask_threshold": 0.15,
            # From this probability on a message counts as outside the article.
            "outside_threshold": 0.4,
            # The same where it names something that the article does not cover, but is clearly about a topic.
            "outside_named_threshold": 0.8,
            "beyond_doubt_threshold": 0.8,
            # The same where it names a subject of the article, nothing beyond it, and is clearly about a topic.
            "outside_clear_threshold": 0.65,
            "clear_threshold": 0.9,
            # Weight of each group of features, and in how many lines a feature must occur.
            "words": {"minimum_documents": 1, "weight": 1.0},
            "concepts": {"minimum_documents": 1, "weight": 0.15},
            "characters": {"minimum_documents": 2, "weight": 1.0},
            # LinearSVC's C.
            "regularisation": 1.0,
            # What the classifier for inside or outside counts beside the labels' own share.
            "margin_weight": 1.0,
            # Parts on which the probabilities are calibrated.
            "folds": 3,
            "random_seed": 42,
        }

    def __init__(
        self,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        model: LinearModel | None = None,
        sections: dict[str, str] | None = None,
        titles: dict[str, str] | None = None,
        subjects: Iterable[str] = (),
    ) -> None:
        """Made by Rasa through `create` (to train) or `load` (to read)."""
        self._config = {**self.get_default_config(), **config}
        self._model_storage, self._resource = model_storage, resource
        self._model, self._sections, self._titles = model, sections or {}, titles or {}
        self._title_stems = {label: title_stems(title) for label, title in self._titles.items()}
        self._subjects = frozenset(subjects)
        self._spelling: DomainSpelling | None = None
        self._thresholds = Thresholds(
            *(
                self._config[f"{name}_threshold"]
                for name in ("answer", "ask", "outside", "outside_named", "beyond_doubt", "outside_clear", "clear")
            )
        )

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str:
        """What Rasa's cache does not see: whoever changes the lexicon and code gets a newly trained model."""
        return of_packages("faqbot.nlu")

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> DutchReader:
        """An untrained reader."""
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> DutchReader:
        """The reader as it was trained. Raises ValueError or OSError when its files are missing or damaged."""
        with model_storage.read_from(resource) as folder:
            model = LinearModel.load(folder)
            sections, titles, subjects = (
                json.loads((folder / name).read_text(encoding="utf-8")) for name in (_SECTIONS, _TITLES, _SUBJECTS)
            )
            return cls(config, model_storage, resource, model, sections, titles, subjects)

    def train(self, training_data: TrainingData) -> Resource:
        """Trains on every example with an intent and saves the result."""
        examples = [e for e in training_data.intent_examples if e.get(TEXT) and e.get(INTENT)]
        labels = [e.get(INTENT_RESPONSE_KEY) or e.get(INTENT) for e in examples]
        documents = [features(e.get(TEXT), dutch_lexicon()) for e in examples]
        recipe = Recipe(
            blocks={name: Block(**self._config[name]) for name in ("words", "concepts", "characters")},
            regularisation=self._config["regularisation"],
            folds=self._config["folds"],
            seed=self._config["random_seed"],
            margin_weight=self._config["margin_weight"],
            inside=side,
            apart=is_apart,
        )
        started = time.monotonic()
        self._model = train(
            documents, labels, recipe, lambda step: logger.info("Reader: %s (%.0f s)", step, time.monotonic() - started)
        )
        self._subjects = subject_concepts(documents, labels)
        metadata = _metadata(training_data)
        self._sections = {label: str(found["sections"][0]) for label, found in metadata.items()}
        self._titles = {label: str(found.get("title", "")) for label, found in metadata.items()}
        self._title_stems = {label: title_stems(title) for label, title in self._titles.items()}
        with self._model_storage.write_to(self._resource) as folder:
            self._model.save(folder)
            (folder / _SECTIONS).write_text(json.dumps(self._sections), encoding="utf-8")
            (folder / _TITLES).write_text(json.dumps(self._titles), encoding="utf-8")
            (folder / _SUBJECTS).write_text(json.dumps(sorted(self._subjects)), encoding="utf-8")
        return self._resource

    def read(self, text: str) -> Reading:
        """What one message is taken for. Raises RuntimeError when the reader was not trained."""
        if self._model is None:
            raise RuntimeError("The reader was not trained.")
        found = features(text, dutch_lexicon())
        if self._model.knows_nothing_of(found):
            kind = f"{OUT_OF_SCOPE}/{UNREADABLE}"
            return Reading(OUT_OF_SCOPE, kind, 1.0, (), kind, 1.0)
        scores = self._model.scores(found)
        probabilities = dict(zip(self._model.labels, scores.probabilities.tolist(), strict=True))
        named = bool(names_outside(text))
        subjects = self._subjects.intersection(found["concepts"])
        return decide(
            probabilities,
            scores.outside,
            self._sections,
            self._thresholds,
            named=named,
            subject=bool(subjects),
            specific=bool(subjects - GENERIC),
        )

    def repaired(self, text: str) -> str:
        """The message with misspelled words of the domain put right, as far as the reader does not know them."""
        if self._model is None:
            return text
        if self._spelling is None:
            seen = self._model.vectoriser
            titles = {word for title in self._titles.values() for word in words(normalise(title))}
            vocabulary = {word for word in (*titles, *dutch_lexicon().single_words()) if self.subject_of(word)}
            self._spelling = DomainSpelling(
                vocabulary,
                lambda word: bool(seen.occurs("words", stem(word)) or names_outside(word)) or word in vocabulary,
                titles & vocabulary,
                self._is_rare,
            )
        return self._spelling.repaired(text)

    def _is_new(self, word: str) -> bool:
        """Whether hardly any training line holds the word."""
        return self._model is not None and self._model.vectoriser.occurs("words", stem(normalise(word))) <= SELDOM

    def _is_rare(self, word: str, meant: str) -> bool:
        """Whether a word was seen hardly ever, or hardly ever beside the one that may be meant."""
        if self._model is None or names_outside(word):
            return False
        seen, right = (self._model.vectoriser.occurs("words", stem(each)) for each in (word, meant))
        return seen <= SELDOM or TIMES * seen < right

    def subject_of(self, text: str) -> list[str]:
        """The words of a message that name a subject by themselves."""
        lexicon = dutch_lexicon()
        return [word for word in words(normalise(text)) if not self._subjects.isdisjoint(lexicon.concepts([word]))]

    def process(self, messages: list[Message]) -> list[Message]:
        """Adds the reading to each message. A message without text is left as it is."""
        for message in messages:
            text = self.repaired(corrected(without_closing(message.get(TEXT) or "")))
            if text:
                whole = read_as_subject(text, self.read(text), self.read, self.subject_of, self._is_new)
                asked, whole = asked_beside(text, whole, self.read), asked_behind_talk(text, whole, self.read)
                reading = in_doubt_about_a_subject(text, whole, self._title_stems, self._sections)
                write(reading, read_parts(text, whole, self.read, self.subject_of), message, asked)
        return messages


def _metadata(training_data: TrainingData) -> dict[str, dict[str, Any]]:
    """The metadata of each topic's answer, by its label."""
    found = {}
    for name, variations in training_data.responses.items():
        metadata = variations[0].get("metadata") or {}
        if name.startswith("utter_faq/") and metadata.get("sections"):
            found[name.removeprefix("utter_")] = metadata
    return found
