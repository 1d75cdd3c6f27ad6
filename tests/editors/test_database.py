"""Where the editors' database stands."""

import threading

import sqlalchemy as sa

from faqbot.editors import database


def test_a_file_unless_told_otherwise(monkeypatch):
    monkeypatch.delenv("EDITORS_URL")
    monkeypatch.delenv("DB_HOST", raising=False)
    assert str(database.url()) == "sqlite:///redactie.db"


def test_beside_the_conversations_where_those_have_a_server(monkeypatch):
    monkeypatch.delenv("EDITORS_URL")
    for name, value in (("HOST", "postgres"), ("NAME", "darmgids"), ("USER", "ik"), ("PASSWORD", "a@b/c")):
        monkeypatch.setenv(f"DB_{name}", value)
    assert database.url() == sa.engine.make_url("postgresql://ik:a%40b%2Fc@postgres/darmgids")
    monkeypatch.setenv("EDITORS_URL", "sqlite:///elders.db")
    assert str(database.url()) == "sqlite:///elders.db"


def test_in_memory_all_threads_see_the_same(monkeypatch):
    from faqbot.editors import misses
    from faqbot.editors.later import later, settled

    monkeypatch.setenv("EDITORS_URL", "sqlite:///:memory:")
    later(misses.record, misses.DOUBTED, "vanuit een andere draad")
    settled()
    assert [miss.text for miss in misses.misses()] == ["vanuit een andere draad"]


def test_a_question_missed_while_another_thread_opens_the_new_database_is_kept(monkeypatch, tmp_path):
    """The round of retention at the start and the first missed question may come at the same moment."""
    from faqbot.editors import misses

    together = threading.Barrier(4)

    def keep(number):
        together.wait()
        misses.record(misses.DOUBTED, f"vraag {number}")

    for round in range(5):
        monkeypatch.setenv("EDITORS_URL", f"sqlite:///{tmp_path}/{round}.db")
        threads = [threading.Thread(target=keep, args=(number,)) for number in range(together.parties)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert sorted(miss.text for miss in misses.misses()) == [f"vraag {n}" for n in range(together.parties)]
