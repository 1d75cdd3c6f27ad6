"""What every reply of the guide is made of. Texts are responses in data/; here they are only put in order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from faqbot.answers.outline import Section
from faqbot.answers.topics import SOMETHING_ELSE_PAYLOAD, Button, Topic, topics

LAST_TOPIC = "laatste_onderwerp"
INTRODUCED = "geintroduceerd"

MOST_BUTTONS = 3
SOMETHING_ELSE_BUTTON: Button = {"title": "Iets anders", "payload": SOMETHING_ELSE_PAYLOAD}

Domain = Mapping[str, Any]


class Reply:
    """One reply to one message, built part by part and then sent.

    Args:
        dispatcher: collects the messages.
        tracker: the conversation so far.
        domain: where responses and their metadata stand.
    """

    def __init__(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: Domain) -> None:
        self._dispatcher, self._tracker, self._domain = dispatcher, tracker, domain
        self._slots: dict[str, Any] = {}

    def introduce(self) -> Reply:
        """Says once in a conversation what the guide is."""
        if not self._tracker.get_slot(INTRODUCED):
            self._dispatcher.utter_message(response="utter_introductie")
            self._slots[INTRODUCED] = True
        return self

    def say(self, response: str, **variables: Any) -> Reply:
        """Adds a response by its name."""
        self._dispatcher.utter_message(response=response, **variables)
        return self

    def remember(self, slot: str, value: Any) -> Reply:
        """Keeps something for the next turns."""
        self._slots[slot] = value
        return self

    def answer(self, topic: Topic, *, more: bool = False) -> Reply:
        """Adds a topic's answer (or its second part), its source lines, the disclaimer and what to ask next."""
        offered = [found for found in topics(self._domain, topic.follow_ups) if found.name != topic.name][:MOST_BUTTONS]
        self._dispatcher.utter_message(response=topic.more if more else topic.answer)
        self._dispatcher.utter_message(
            response="utter_bron",
            bronnen=source_lines(topic.more_sections if more else topic.sections, topic.doi),
            buttons=[follow_up.button for follow_up in offered],
        )
        self._slots[LAST_TOPIC] = topic.name
        return self

    def offer(
        self, response: str, offered: Sequence[Topic], *, something_else: bool = False, **variables: Any
    ) -> Reply:
        """Adds a response with a button for each topic, and "iets anders" where asked."""
        buttons = [topic.button for topic in offered]
        if something_else:
            buttons.append(SOMETHING_ELSE_BUTTON)
        self._dispatcher.utter_message(response=response, buttons=buttons, **variables)
        return self

    def events(self) -> list[EventType]:
        """The events that remember what was said."""
        return [SlotSet(name, value) for name, value in self._slots.items()]


def source_lines(sections: Sequence[Section], doi: str | None = None) -> str:
    """One line `Bron: <heading>` for each section, and the scientific source where the article names one."""
    lines = [f"Bron: {section.heading}" for section in sections]
    if doi:
        lines.append(f"Wetenschappelijke bron: https://doi.org/{doi}")
    return "\n".join(lines)
