"""Erasing a conversation, from Rasa's real stores."""

import sqlite3

import pytest
import sqlalchemy as sa
from rasa.core.tracker_store import (
    AwaitableTrackerStore,
    FailSafeTrackerStore,
    InMemoryTrackerStore,
    RedisTrackerStore,
    SQLTrackerStore,
    TrackerStore,
)
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, BotUttered, SessionStarted, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from faqbot.privacy.erasure import CannotEraseError, erase
from faqbot.storage.conversations import ConversationStore
from tests.redis_server import real_redis

SECRET = "zonnebloemkwark"


def conversation(sender, words=SECRET):
    events = [
        ActionExecuted("action_session_start"),
        SessionStarted(),
        UserUttered(words),
        SlotSet("laatste_onderwerp", words),
        BotUttered(f"Je zei {words}"),
    ]
    return DialogueStateTracker.from_events(sender, events)


@pytest.fixture
def redis_port(tmp_path):
    with real_redis(tmp_path) as running:
        yield running.port


@pytest.fixture(params=["sqlite", "our own", "memory", "redis", "redis with a prefix"])
def store(request, tmp_path):
    domain = Domain.empty()
    if request.param == "sqlite":
        return SQLTrackerStore(domain, dialect="sqlite", db=str(tmp_path / "test.db"))
    if request.param == "our own":
        return ConversationStore(domain, dialect="sqlite", db=str(tmp_path / "test.db"))
    if request.param == "memory":
        return InMemoryTrackerStore(domain)
    prefix = "gids" if "prefix" in request.param else None
    return RedisTrackerStore(domain, port=request.getfixturevalue("redis_port"), key_prefix=prefix)


@pytest.mark.parametrize(
    "wrapped", [lambda store: store, FailSafeTrackerStore, AwaitableTrackerStore], ids=["bare", "safe", "awaitable"]
)
async def test_a_conversation_goes_whole_and_the_others_stay(store, wrapped):
    store = wrapped(store)
    for sender in ("one", "one-more", "two"):
        await store.save(conversation(sender))
    await erase(store, "one")
    assert await store.retrieve("one") is None
    for sender in ("one-more", "two"):
        assert SECRET in str((await store.retrieve(sender)).as_dialogue().as_dict())


async def test_what_is_not_there_is_no_error(store):
    await erase(store, "nobody")


@pytest.mark.parametrize("sender", ["%", "_", "' OR 1=1 --", "*", ""])
async def test_no_sender_id_stands_for_another(store, sender):
    await store.save(conversation("one"))
    await erase(store, sender)
    assert await store.retrieve("one")


async def test_a_conversation_that_went_to_the_fallback_is_erased_there_too(tmp_path):
    class Down(TrackerStore):
        async def save(self, tracker):
            raise ConnectionError

    primary = InMemoryTrackerStore(Domain.empty())
    store = FailSafeTrackerStore(Down(Domain.empty()))
    await store.save(conversation("one"))
    store._tracker_store = primary
    assert await store.fallback_tracker_store.retrieve("one")
    await erase(store, "one")
    assert await store.fallback_tracker_store.retrieve("one") is None


@pytest.mark.parametrize("kind", [SQLTrackerStore, ConversationStore])
@pytest.mark.parametrize("journal", ["delete", "wal"])
async def test_the_words_are_gone_from_the_file_of_sqlite_itself(tmp_path, journal, kind):
    file = tmp_path / "test.db"
    with sqlite3.connect(file) as connection:
        connection.execute(f"PRAGMA journal_mode = {journal}")
    store = kind(Domain.empty(), dialect="sqlite", db=str(file))
    for number in range(30):
        await store.save(conversation(f"other-{number}", "gewoon"))
    await store.save(conversation("one"))
    held = [path for path in tmp_path.glob("test.db*") if SECRET.encode() in path.read_bytes()]
    assert held
    await erase(store, "one")
    assert [path for path in tmp_path.glob("test.db*") if SECRET.encode() in path.read_bytes()] == []
    assert await store.retrieve("other-7")


async def test_what_waits_for_a_database_that_is_gone_is_erased_once_it_is_back(tmp_path):
    file = tmp_path / "test.db"
    store = ConversationStore(Domain.empty(), dialect="sqlite", db=str(file))
    with sqlite3.connect(file) as connection:
        connection.execute("ALTER TABLE events RENAME TO elsewhere")
    await store.save(conversation("one"))
    assert store.outbox.size
    with pytest.raises(sa.exc.DBAPIError):
        await erase(store, "one")
    assert store.outbox.size  # nothing is lost where it was said that nothing was erased
    with sqlite3.connect(file) as connection:
        connection.execute("ALTER TABLE elsewhere RENAME TO events")
    await erase(store, "one")
    store.outbox.flush()
    assert await store.retrieve("one") is None
    assert SECRET.encode() not in file.read_bytes()


async def test_a_store_of_an_unknown_kind_is_said_to_be_one():
    with pytest.raises(CannotEraseError, match="TrackerStore"):
        await erase(TrackerStore(Domain.empty()), "one")
