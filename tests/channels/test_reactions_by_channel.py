"""A reaction for the editors can be left on every channel, with consent first, and goes with the conversation."""

import re
import sqlite3
import time

import httpx
import pytest

from faqbot.privacy.wishes import answer
from tests.platforms import ALL
from tests.platforms.world import world
from tests.server.processes import guide

CHANNELS = [*ALL, "socketio", "rest"]
START, STORY = "ik wil een ervaring delen", "Sinds ik elke dag wandel gaat het iets beter met mijn buik"
CODE = re.compile(r"\b[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}\b")


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    folder = tmp_path_factory.mktemp("reactions")
    with world(folder) as running:
        yield running, folder / "redactie.db"


def kept(database, table="editors_reactions"):
    with sqlite3.connect(database) as connection:
        return [text for (text,) in connection.execute(f"SELECT text FROM {table}")]


def words(reply):
    return "\n".join(shown.text for shown in reply)


@pytest.mark.parametrize("channel", CHANNELS)
def test_consent_then_words_then_a_code_and_gone_with_the_conversation(place, channel):
    running, database = place
    visitor = running.visitor(channel)
    story = f"{STORY}, zegt iemand op {channel}"
    assert "Vind je dit goed?" in words(visitor.ask(START))
    assert "Typ nu je ervaring" in words(visitor.ask("ja"))
    thanked = words(visitor.ask(story))
    assert CODE.search(thanked)
    assert "niet meteen op de website" in thanked
    assert story in kept(database)
    # Apps add that they keep a copy of their own.
    assert words(visitor.ask("verwijder mijn gesprek")).startswith(answer("gelukt"))
    assert story not in kept(database)


@pytest.mark.parametrize("channel", CHANNELS)
def test_without_consent_nothing_is_kept(place, channel):
    running, database = place
    visitor = running.visitor(channel)
    visitor.ask(START)
    assert "dan bewaar ik niets" in words(visitor.ask("nee"))
    visitor.ask(f"{STORY}, zegt niemand op {channel}")
    assert not any("zegt niemand" in text for text in kept(database))


def test_a_missed_question_is_kept_without_the_channel(place):
    running, database = place
    running.visitor("sms").ask("hoeveel milligram selderijzaad moet ik per dag slikken?")
    while not any("selderijzaad" in text for text in kept(database, "editors_misses")):
        time.sleep(0.05)
    assert b"sms" not in database.read_bytes().lower()


def test_on_the_website_too_and_its_own_button_erases(tmp_path):
    database = tmp_path / "redactie.db"
    story = f"{STORY}, zegt iemand op de website"
    with guide(tmp_path) as server, httpx.Client(base_url=f"{server.url}/webhooks/web", timeout=60) as line:
        line.headers["Authorization"] = f"Bearer {line.post('/session').json()['session']}"
        replies = [line.post("/message", json={"message": message}).json() for message in (START, "ja", story)]
        assert CODE.search(replies[-1][-1]["text"])
        assert story in kept(database)
        assert line.delete("/session").status_code == 200
    assert story not in kept(database)
