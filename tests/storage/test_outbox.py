import asyncio

import pytest
import sqlalchemy as sa

from faqbot.storage import outbox as module
from faqbot.storage.engine import tuned
from faqbot.storage.outbox import Outbox


class Clock:
    def __init__(self):
        self.now = 100.0

    def monotonic(self):
        return self.now


@pytest.fixture
def clock(monkeypatch):
    found = Clock()
    monkeypatch.setattr(module.time, "monotonic", found.monotonic)
    return found


@pytest.fixture
def database(tmp_path):
    """A table in a real file, and what makes the file useless and whole again."""
    file = tmp_path / "a.db"
    engine = tuned(sa.create_engine(f"sqlite:///{file}"))
    metadata = sa.MetaData()
    table = sa.Table(
        "rows", metadata, sa.Column("id", sa.Integer, primary_key=True), sa.Column("sender", sa.Text, nullable=False)
    )
    metadata.create_all(engine)

    class Database:
        outbox = Outbox(engine, table.insert())
        count = sa.select([sa.func.count()]).where(table.c.sender == sa.bindparam("sender"))

        @staticmethod
        def break_down():
            engine.execute("ALTER TABLE rows RENAME TO elsewhere")

        @staticmethod
        def repair():
            engine.execute("ALTER TABLE elsewhere RENAME TO rows")

        @staticmethod
        def senders():
            return [sender for (sender,) in engine.execute(sa.select([table.c.sender]).order_by(table.c.id))]

    return Database


def test_rows_are_written_and_the_query_is_answered(database):
    assert database.outbox.write("a", [{"sender": "a"}, {"sender": "a"}], database.count) == 2
    assert database.senders() == ["a", "a"]


def test_rows_wait_while_the_database_is_gone_and_are_written_in_order(database, clock):
    database.break_down()
    assert database.outbox.write("a", [{"sender": "a"}], database.count) is None
    assert database.outbox.write("b", [{"sender": "b"}], database.count) is None
    assert database.outbox.size == 2
    database.repair()
    clock.now += module.RETRY_SECONDS + 1
    assert database.outbox.write("a", [{"sender": "a"}], database.count) == 2
    assert database.outbox.flush() == 0
    assert database.senders() == ["a", "a", "b"]


def test_a_dead_database_is_left_alone_for_a_moment(database, clock):
    database.break_down()
    database.outbox.write("a", [{"sender": "a"}], database.count)
    database.repair()
    assert database.outbox.write("a", [{"sender": "a"}], database.count) is None
    assert database.senders() == []


async def test_it_tries_again_by_itself(database, monkeypatch):
    monkeypatch.setattr(module, "RETRY_SECONDS", 0.01)
    database.break_down()
    database.outbox.write("a", [{"sender": "a"}], database.count)
    await asyncio.sleep(0.05)
    assert database.outbox.size == 1
    database.repair()
    while database.outbox.size:
        await asyncio.sleep(0.01)
    assert database.senders() == ["a"]


def test_a_row_that_the_database_refuses_does_not_hold_up_the_others(database, clock):
    database.break_down()
    database.outbox.write("bad", [{"sender": None}], database.count)
    database.outbox.write("good", [{"sender": "good"}], database.count)
    database.repair()
    clock.now += module.RETRY_SECONDS + 1
    assert database.outbox.flush() == 0
    assert database.senders() == ["good"]


def test_no_more_rows_wait_than_memory_holds(database, monkeypatch):
    monkeypatch.setattr(module, "MOST_WAITING", 2)
    database.break_down()
    for sender in "abc":
        database.outbox.write(sender, [{"sender": sender}], database.count)
    assert database.outbox.waiting_for("a") == []
    assert database.outbox.size == 2


def test_a_forgotten_conversation_is_not_written_any_more(database, clock):
    database.break_down()
    database.outbox.write("a", [{"sender": "a"}], database.count)
    database.outbox.forget("a")
    database.repair()
    clock.now += module.RETRY_SECONDS + 1
    assert database.outbox.flush() == 0
    assert database.senders() == []
