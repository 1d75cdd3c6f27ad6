import pytest
from rasa.core.tracker_store import InMemoryTrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from faqbot.privacy.export import export
from faqbot.privacy.retention import DAY, CannotPurgeError, purge, retention_days
from faqbot.storage.conversations import ConversationStore

NOW = 1_800_000_000.0


def tracker(sender, text, days_ago):
    event = UserUttered(text, timestamp=NOW - days_ago * DAY)
    return DialogueStateTracker.from_events(sender, [event])


@pytest.fixture(params=["memory", "sqlite"])
def store(request, tmp_path):
    if request.param == "memory":
        return InMemoryTrackerStore(Domain.empty())
    return ConversationStore(Domain.empty(), dialect="sqlite", db=str(tmp_path / "x.db"))


async def test_old_conversations_go_and_younger_ones_stay(store):
    await store.save(tracker("oud", "lang geleden", 31))
    await store.save(tracker("jong", "gisteren", 29))
    assert purge(store, 30, now=NOW) >= 1
    assert await store.retrieve("oud") is None
    assert (await store.retrieve("jong")).latest_message.text == "gisteren"
    assert purge(store, 30, now=NOW) == 0


async def test_conversation_of_which_only_the_beginning_is_old_keeps_the_rest(tmp_path):
    store = ConversationStore(Domain.empty(), dialect="sqlite", db=str(tmp_path / "x.db"))
    await store.save(tracker("x", "lang geleden", 31))
    store.forget("x")
    await store.save(tracker("x", "gisteren", 1))
    store.forget("x")
    assert purge(store, 30, now=NOW) == 1
    found = await export(store, "x")
    assert [message["tekst"] for message in found["berichten"]] == ["gisteren"]


def test_unknown_store_is_refused_instead_of_passed_over():
    with pytest.raises(CannotPurgeError):
        purge(object(), 30)


def test_retention_is_thirty_days_unless_told_otherwise(monkeypatch):
    monkeypatch.delenv("RETENTION_DAYS", raising=False)
    assert retention_days() == 30
    monkeypatch.setenv("RETENTION_DAYS", "7")
    assert retention_days() == 7
    assert retention_days("3") == 3


async def test_export_of_nothing_is_none(store):
    assert await export(store, "niemand") is None
