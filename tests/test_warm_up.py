"""Warming up holds a conversation that nobody keeps and nobody counts."""

from types import SimpleNamespace

from rasa.core.tracker_store import AwaitableTrackerStore, InMemoryTrackerStore
from rasa.shared.core.domain import Domain

from faqbot.warm_up import CONVERSATION, warm_up


class Processor:
    """Stands for Rasa's: says which of its parts a message went through."""

    def __init__(self, fails=False):
        self.domain = Domain.empty()
        self.tracker_store = self.lock_store = "the visitors'"
        self.action_endpoint = SimpleNamespace(inside="the actions")
        self.parse_message = "the clock"
        self.fails, self.held = fails, []

    async def parse_message(self):
        """The one that the clock hangs on."""

    async def handle_message(self, message):
        if self.fails:
            raise ValueError(message.text)
        self.held.append((message.text, self.tracker_store, self.lock_store, self.action_endpoint, self.parse_message))


async def test_every_kind_of_message_is_held_in_a_memory_of_its_own():
    processor = Processor()
    await warm_up(processor)
    assert [text for text, *_ in processor.held] == list(CONVERSATION)
    for _, store, lock, actions, parse in processor.held:
        assert isinstance(store, AwaitableTrackerStore)
        assert isinstance(store._tracker_store, InMemoryTrackerStore)
        assert lock != "the visitors'"
        assert actions == "the actions"
        assert parse != "the clock"
    assert processor.tracker_store == "the visitors'"


async def test_a_failure_keeps_nobody_from_starting_and_shows_no_words(caplog):
    await warm_up(Processor(fails=True))
    assert "ValueError" in caplog.text
    assert "dysbiose" not in caplog.text
