"""What a visitor wants gone is found by its words, on the days of the conversation, and by nothing else."""

import datetime

import pytest
import sqlalchemy as sa

from faqbot.editors import erasing, misses, reactions

TODAY = datetime.date(2026, 11, 28)
LONG_AGO = TODAY - datetime.timedelta(days=10)
STORY = "Na een half jaar wandelen heb ik minder last.\nBel gerust 06-12345678."


def test_words_of_a_conversation_go_and_others_stay(database):
    misses.record(misses.DOUBTED, "mag  kurkuma elke dag", day=TODAY)
    misses.record(misses.RATED_DOWN, "mag kurkuma elke dag", "kurkuma", day=TODAY + datetime.timedelta(days=1))
    misses.record(misses.DOUBTED, "mag kurkuma elke dag", day=LONG_AGO)
    misses.record(misses.DOUBTED, "iets anders", day=TODAY)
    reactions.add(STORY, day=TODAY)
    reactions.add("Van iemand anders, over heel iets anders.", day=TODAY)
    gone = erasing.erase_words([(TODAY, "mag kurkuma elke dag"), (TODAY, "ja"), (TODAY, STORY)])
    assert gone == erasing.Erased(misses=2, reactions=1)
    assert [(miss.text, miss.day) for miss in misses.misses()] == [
        ("mag kurkuma elke dag", LONG_AGO),
        ("iets anders", TODAY),
    ]
    assert [reaction.text for reaction in reactions.reactions()] == ["Van iemand anders, over heel iets anders."]
    assert b"half jaar wandelen" not in database.read_bytes()


def test_what_is_still_being_written_goes_too(database):
    result = {"responses": [{"response": "utter_onbekend_onderwerp"}]}
    misses.observe({"tracker": {"latest_message": {"text": "mag kurkuma elke dag", "entities": []}}}, result)
    assert erasing.erase_words([(datetime.date.today(), "mag kurkuma elke dag")]).misses == 1
    assert misses.misses() == []


def test_more_words_than_one_statement_holds(database, monkeypatch):
    monkeypatch.setattr(erasing, "BATCH", 2)
    for number in range(5):
        misses.record(misses.DOUBTED, f"vraag nummer {number}", day=TODAY)
    assert erasing.erase_words([(TODAY, f"vraag nummer {number}") for number in range(4)]).misses == 4


def test_a_database_that_is_gone_is_told(monkeypatch):
    monkeypatch.setenv("EDITORS_URL", "sqlite:////nowhere/at/all.db")
    with pytest.raises(sa.exc.SQLAlchemyError):
        erasing.erase_words([(TODAY, "x")])


def test_purge_reaches_both(database):
    misses.record(misses.DOUBTED, "een oude vraag", day=TODAY - datetime.timedelta(days=100))
    reactions.add(STORY, day=TODAY - datetime.timedelta(days=200))
    assert erasing.purge(TODAY) == erasing.Erased(misses=1, reactions=1)
