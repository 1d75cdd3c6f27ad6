"""Names in a message that the article does not cover, so that the guide can say which."""

from __future__ import annotations

import functools
from importlib import resources
from typing import Any

import yaml
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message

from faqbot.nlu.lexicon import Lexicon
from faqbot.nlu.text import normalise, words

ENTITY = "niet_in_artikel"
MOST_NAMES = 3


@functools.lru_cache(maxsize=1)
def outside_lexicon() -> Lexicon:
    """The names of ``buiten_artikel.yml`` beside this module, read once."""
    source = resources.files("faqbot.nlu").joinpath("buiten_artikel.yml").read_text(encoding="utf-8")
    return Lexicon(yaml.safe_load(source), form=str)


def names_outside(text: str) -> list[str]:
    """The plain names of what the message mentions and the article does not cover, at most three."""
    return outside_lexicon().concepts(words(normalise(text)))[:MOST_NAMES]


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class OutsideNames(GraphComponent):
    """Adds an entity `niet_in_artikel` for each such name."""

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> OutsideNames:
        """Made by Rasa."""
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        """Adds the entities to each message with text."""
        for message in messages:
            found = [
                {"entity": ENTITY, "value": name, "extractor": "OutsideNames"}
                for name in names_outside(message.get(TEXT) or "")
            ]
            if found:
                message.set(ENTITIES, message.get(ENTITIES, []) + found, add_to_output=True)
        return messages
