import logging
import sqlite3

import pytest
import sqlalchemy as sa
from rasa.core.tracker_store import SQLTrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, BotUttered, SessionStarted, SlotSet, UserUttered

from faqbot.storage import outbox
from faqbot.storage.conversations import MOST_LIVE, ConversationStore

DOMAIN = Domain.from_dict(
    {"slots": {"laatste": {"type": "text", "influence_conversation": False, "mappings": [{"type": "custom"}]}}}
)


@pytest.fixture
def file(tmp_path):
    return tmp_path / "gesprekken.db"


@pytest.fixture
def store(file):
    return ConversationStore(DOMAIN, db=str(file))


@pytest.fixture
def stock(file):
    """Rasa's own store on the same file: what another process would see."""
    return SQLTrackerStore(DOMAIN, db=str(file))


def begin():
    return [ActionExecuted("action_session_start"), SessionStarted(), ActionExecuted("action_listen")]


def turn(text, slot="x"):
    return [
        UserUttered(text, {"name": "faq"}),
        ActionExecuted("action_antwoord"),
        BotUttered(f"antwoord op {text}"),
        SlotSet("laatste", slot),
        ActionExecuted("action_listen"),
    ]


async def say(store, sender, *events):
    tracker = await store.get_or_create_tracker(sender, append_action_listen=False)
    tracker.update_with_events(list(events), DOMAIN, override_timestamp=True)
    await store.save(tracker)
    return tracker


def texts(tracker):
    return [event.text for event in tracker.events if isinstance(event, UserUttered)]


async def test_rasas_own_store_reads_what_was_written(store, stock):
    await say(store, "a", *begin(), *turn("een"))
    await say(store, "a", *turn("twee", "y"))
    read = await stock.retrieve("a")
    assert texts(read) == ["een", "twee"]
    assert read.get_slot("laatste") == "y"


async def test_the_tracker_of_a_running_conversation_stays_in_memory(store):
    first = await say(store, "a", *begin(), *turn("een"))
    assert await store.retrieve("a") is first


async def test_what_another_process_wrote_in_between_is_read(store, stock):
    await say(store, "a", *begin(), *turn("een"))
    await say(stock, "a", *turn("elders", "z"))
    tracker = await store.retrieve("a")
    assert texts(tracker) == ["een", "elders"]
    assert tracker.get_slot("laatste") == "z"


async def test_nothing_is_written_twice(store, stock):
    await say(store, "a", *begin(), *turn("een"))
    tracker = await store.retrieve("a")
    await store.save(tracker)
    await store.save(tracker)
    assert len(texts(await stock.retrieve("a"))) == 1


async def test_a_message_that_fails_halfway_leaves_nothing_behind(store):
    await say(store, "a", *begin(), *turn("een"))
    broken = await store.retrieve("a")
    broken.update(UserUttered("half"))
    assert texts(await store.retrieve("a")) == ["een"]


async def test_a_new_session_starts_with_its_own_events(store, stock):
    await say(store, "a", *begin(), *turn("een"))
    await say(store, "a", *begin(), *turn("later"))
    assert texts(await store.retrieve("a")) == texts(await stock.retrieve("a")) == ["later"]


async def test_a_conversation_survives_a_restart(store, file):
    await say(store, "a", *begin(), *turn("een"))
    again = ConversationStore(DOMAIN, db=str(file))
    assert texts(await again.retrieve("a")) == ["een"]


async def test_database_in_memory_works_too():
    store = ConversationStore(DOMAIN, db=":memory:")
    await say(store, "a", *begin(), *turn("een"))
    store._live.clear()
    assert texts(await store.retrieve("a")) == ["een"]
    assert store.outbox.size == 0


async def test_database_in_memory_is_not_asked_what_this_process_knows():
    store, asked = ConversationStore(DOMAIN, db=":memory:"), []
    await say(store, "a", *begin(), *turn("een"))
    sa.event.listen(store.engine, "before_cursor_execute", lambda *given: asked.append(given[2].split()[0]))
    await say(store, "a", *turn("twee"))
    assert asked == ["INSERT"]
    store._live.clear()
    assert texts(await store.retrieve("a")) == ["een", "twee"]


async def test_another_domain_means_other_slots(store):
    await say(store, "a", *begin(), *turn("een"))
    store.domain = Domain.empty()
    assert "laatste" not in (await store.retrieve("a")).slots


async def test_a_conversation_goes_on_while_the_database_is_gone_and_is_written_later(store, stock, monkeypatch):
    monkeypatch.setattr(outbox, "RETRY_SECONDS", 0.0)
    await say(store, "a", *begin(), *turn("een"))
    store.engine.execute("ALTER TABLE events RENAME TO elsewhere")
    await say(store, "a", *turn("twee"))
    await say(store, "nieuw", *begin(), *turn("eerste"))
    assert texts(await store.retrieve("a")) == ["een", "twee"]
    assert texts(await store.retrieve("nieuw")) == ["eerste"]
    store.engine.execute("ALTER TABLE elsewhere RENAME TO events")
    await say(store, "a", *turn("drie"))
    assert store.outbox.flush() == 0
    assert texts(await stock.retrieve("a")) == ["een", "twee", "drie"]
    assert texts(await stock.retrieve("nieuw")) == ["eerste"]


async def test_what_memory_lost_meanwhile_is_found_in_the_waiting_rows(store):
    store.engine.execute("ALTER TABLE events RENAME TO elsewhere")
    await say(store, "a", *begin(), *turn("een"))
    store._live.clear()
    tracker = await store.retrieve("a")
    assert texts(tracker) == ["een"]
    assert tracker.get_slot("laatste") == "x"


async def test_the_longest_silent_conversation_leaves_memory_first(store):
    for number in range(MOST_LIVE + 2):
        await say(store, f"s{number}", *begin())
    assert len(store._live) == MOST_LIVE
    assert {"s0", "s1"}.isdisjoint(store._live)


async def test_a_forgotten_conversation_is_gone_from_memory(store):
    await say(store, "a", *begin(), *turn("een"))
    store.forget("a")
    store.engine.execute("DELETE FROM events")
    assert await store.retrieve("a") is None


async def test_new_events_reach_a_broker_once(file):
    published = []

    class Broker:
        def publish(self, event):
            published.append(event["event"])

    store = ConversationStore(DOMAIN, event_broker=Broker(), db=str(file))
    await say(store, "a", *begin(), *turn("een"))
    await say(store, "a", *turn("twee"))
    assert published.count("user") == 2
    assert published.count("session_started") == 1


async def test_an_error_does_not_show_what_a_visitor_wrote(store, caplog):
    store.engine.execute("ALTER TABLE events RENAME TO elsewhere")
    with caplog.at_level(logging.DEBUG):
        await say(store, "a", *begin(), *turn("geheim-van-anna"))
    assert caplog.text
    assert "geheim-van-anna" not in caplog.text


async def test_sqlite_writes_ahead(store, file):
    await say(store, "a", *begin())
    assert sqlite3.connect(file).execute("PRAGMA journal_mode").fetchone() == ("wal",)
