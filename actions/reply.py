"""What every reply of the guide is made of. Texts are responses in data/; here they are only put in order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from faqbot.answers.outline import Section
from faqbot.answers.suggestions import suggestions
from faqbot.answers.topics import SOMETHING_ELSE_PAYLOAD, Button, Topic
from faqbot.feedback import THUMBS

LAST_TOPIC = "laatste_onderwerp"
DISCUSSED = "besproken"
INTRODUCED = "geintroduceerd"
NOT_UNDERSTOOD = "niet_begrepen"

MOST_BUTTONS = 3
MOST_REMEMBERED = 20
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

    @property
    def discussed(self) -> list[str]:
        """The names of the responses that answered something in this conversation, oldest first."""
        return list(self._slots.get(DISCUSSED) or self._tracker.get_slot(DISCUSSED) or [])

    def answer(
        self,
        topic: Topic,
        *,
        response: str | None = None,
        sections: Sequence[Section] | None = None,
        last: bool = True,
        **variables: Any,
    ) -> Reply:
        """Adds an answer with its source lines, the disclaimer and what to ask next.

        Args:
            topic: what it is about; remembered for follow-ups.
            response: another text about the topic than its answer.
            sections: what that text rests on, where that differs from the answer.
            last: whether it closes the reply; an answer before another one has no disclaimer and no buttons.
            variables: for the response.
        """
        said = response or topic.answer
        self._dispatcher.utter_message(response=said, **variables)
        self._slots[DISCUSSED] = [*(name for name in self.discussed if name != said), said][-MOST_REMEMBERED:]
        self._slots[LAST_TOPIC] = topic.name
        self._understood()
        return self.source(topic, sections, last=last)

    def source(self, topic: Topic, sections: Sequence[Section] | None = None, *, last: bool = True) -> Reply:
        """Adds the source lines of a topic, and at the end the disclaimer, what to ask next, and the thumbs."""
        lines = source_lines(sections or topic.sections, topic.doi)
        if last:
            offered = suggestions(self._domain, topic, self.discussed)
            buttons = [*(found.button for found in offered), *THUMBS]
            self._dispatcher.utter_message(response="utter_bron", bronnen=lines, buttons=buttons)
        else:
            self._dispatcher.utter_message(response="utter_bron_deel", bronnen=lines)
        return self

    def more(self, topic: Topic) -> Reply:
        """Adds the second part of a topic, or says that it was told already."""
        if topic.more not in self._domain.get("responses", {}):
            return self.answer(topic)
        if topic.more in self.discussed:
            return self.offer("utter_alles_verteld", suggestions(self._domain, topic, self.discussed))
        return self.answer(topic, response=topic.more, sections=topic.more_sections)

    def offer(
        self, response: str, offered: Sequence[Topic], *, something_else: bool = False, **variables: Any
    ) -> Reply:
        """Adds a response with a button for each topic, and "iets anders" where asked."""
        buttons = [topic.button for topic in offered]
        if something_else:
            buttons.append(SOMETHING_ELSE_BUTTON)
        self._dispatcher.utter_message(response=response, buttons=buttons, **variables)
        return self

    def not_understood(self) -> int:
        """Counts that a message was not understood, and returns how many were in a row."""
        count = int(self._tracker.get_slot(NOT_UNDERSTOOD) or 0) + 1
        self._slots[NOT_UNDERSTOOD] = count
        return count

    def _understood(self) -> None:
        if self._tracker.get_slot(NOT_UNDERSTOOD):
            self._slots[NOT_UNDERSTOOD] = None

    def events(self) -> list[EventType]:
        """The events that remember what was said."""
        return [SlotSet(name, value) for name, value in self._slots.items()]


def source_lines(sections: Sequence[Section], doi: str | None = None) -> str:
    """One line `Bron: <heading>` for each section, and the scientific source where the article names one."""
    lines = [f"Bron: {section.heading}" for section in sections]
    if doi:
        lines.append(f"Wetenschappelijke bron: https://doi.org/{doi}")
    return "\n".join(lines)
