"""A long conversation: its tracker stays short, nothing that the guide goes by is lost, and all of it is kept."""

import pytest
from rasa.core.tracker_store import SQLTrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import (
    ActionExecuted,
    BotUttered,
    Restarted,
    SessionStarted,
    SlotSet,
    UserUttered,
)

from actions import memory, picks
from faqbot.storage import recent
from faqbot.storage.conversations import ConversationStore
from faqbot.storage.recent import ROWS, SPARE, TURNS

MAPPED = {"influence_conversation": False, "mappings": [{"type": "custom"}]}
DOMAIN = Domain.from_dict({"slots": {name: {"type": "any", **MAPPED} for name in ("laatste", "ooit", "gewist")}})
LONG = 3 * ROWS // 5


@pytest.fixture
def file(tmp_path):
    return tmp_path / "gesprekken.db"


@pytest.fixture
def store(file):
    return ConversationStore(DOMAIN, db=str(file))


def turn(number):
    return [
        UserUttered(f"vraag {number}", {"name": "faq"}),
        ActionExecuted("action_antwoord"),
        BotUttered(f"antwoord {number}"),
        SlotSet("laatste", number),
        ActionExecuted("action_listen"),
    ]


async def say(store, *events, sender="a"):
    tracker = await store.get_or_create_tracker(sender, append_action_listen=False)
    tracker.update_with_events(list(events), DOMAIN)
    await store.save(tracker)


async def talk(store, turns, sender="a"):
    begin = [ActionExecuted("action_session_start"), SessionStarted(), ActionExecuted("action_listen")]
    await say(store, *begin, SlotSet("ooit", "vroeg"), SlotSet("gewist", 1), SlotSet("gewist", None), sender=sender)
    for number in range(turns):
        await say(store, *turn(number), sender=sender)


def texts(tracker):
    return [event.text for event in tracker.events if isinstance(event, UserUttered)]


def test_actions_look_back_no_further_than_is_kept():
    assert max(memory.TURNS, picks.REPLIES_BACK) < TURNS


@pytest.mark.parametrize("turns", [TURNS, TURNS + SPARE + 1, LONG])
async def test_long_conversation_has_its_last_messages_and_all_slots(store, file, turns):
    await talk(store, turns)
    whole = await SQLTrackerStore(DOMAIN, db=str(file)).retrieve("a")
    assert len(texts(whole)) == turns
    for found in (await store.retrieve("a"), await ConversationStore(DOMAIN, db=str(file)).retrieve("a")):
        assert TURNS <= len(texts(found)) <= TURNS + SPARE
        assert texts(found) == texts(whole)[-len(texts(found)) :]
        assert found.current_slot_values() == whole.current_slot_values()
        assert found.latest_action_name == whole.latest_action_name
        assert found.latest_message.text == whole.latest_message.text
        # Copies, as Rasa makes them for every action, must know as much.
        assert found.copy().current_slot_values() == whole.current_slot_values()


async def test_everything_is_kept_once_and_in_order(store, file):
    await talk(store, LONG)
    kept = await SQLTrackerStore(DOMAIN, db=str(file)).retrieve_full_tracker("a")
    assert texts(kept) == [f"vraag {number}" for number in range(LONG)]


async def test_two_servers_in_turn_keep_everything_once(file):
    first, second = (ConversationStore(DOMAIN, db=str(file)) for _ in range(2))
    await talk(first, 2)
    for number in range(2, LONG):
        await say((first, second)[number % 2], *turn(number))
    kept = await SQLTrackerStore(DOMAIN, db=str(file)).retrieve("a")
    assert texts(kept) == [f"vraag {number}" for number in range(LONG)]
    assert (await first.retrieve("a")).get_slot("ooit") == "vroeg"


async def test_new_session_has_nothing_of_the_one_before_it(store, file):
    await talk(store, LONG)
    await talk(store, 1)
    for found in (await store.retrieve("a"), await ConversationStore(DOMAIN, db=str(file)).retrieve("a")):
        assert texts(found) == ["vraag 0"]


async def test_clock_that_went_back_hides_no_message(file, store):
    await talk(store, 3)
    store.engine.execute("UPDATE events SET timestamp = timestamp - 86400 WHERE type_name != 'session_started'")
    assert len(texts(await ConversationStore(DOMAIN, db=str(file)).retrieve("a"))) == 3


async def test_conversation_that_was_restarted_stays_whole(store, file):
    await talk(store, 2)
    await say(store, Restarted())
    for number in range(TURNS + SPARE + 2):
        await say(store, *turn(number))
    for found in (await store.retrieve("a"), await ConversationStore(DOMAIN, db=str(file)).retrieve("a")):
        assert len(texts(found)) == TURNS + SPARE + 4


async def test_other_conversations_stay_out(store, file):
    await talk(store, LONG)
    await talk(store, LONG, sender="b")
    await say(store, SlotSet("ooit", "van b"), sender="b")
    again = ConversationStore(DOMAIN, db=str(file))
    assert (await again.retrieve("a")).get_slot("ooit") == "vroeg"
    assert (await again.retrieve("b")).get_slot("ooit") == "van b"


@pytest.mark.parametrize("turns", [LONG, 2 * LONG])
async def test_longer_conversation_reads_no_more_rows(store, turns):
    await talk(store, turns)
    with store.engine.connect() as connection:
        rows = connection.execute(recent._LAST, {"sender": "a"}).fetchall()
        slots = connection.execute(recent._SLOTS, {"sender": "a", "before": rows[-1][0]}).fetchall()
    assert (len(rows), len(slots)) == (ROWS, 3)


async def test_newest_rows_of_a_conversation_are_found_by_an_index(store):
    await talk(store, 1)
    statement = str(recent._LAST.compile(compile_kwargs={"literal_binds": False}))
    with store.engine.connect() as connection:
        plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", {"sender": "a", "param_1": 1}).fetchall()
    assert all("TEMP B-TREE" not in step[-1] for step in plan)
    assert any(recent.INDEX in step[-1] for step in plan)
