""" "Verwijder mijn gesprek" in words, on a real server with its real database files, and from the command line."""

import contextlib
import json
import os
import sqlite3
import subprocess
import sys
import time
import urllib.request
from types import SimpleNamespace

import pytest
import sqlalchemy as sa
import yaml
from rasa.core.lock_store import InMemoryLockStore
from rasa.core.tracker_store import InMemoryTrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from faqbot import running
from faqbot.channels.guard import converse
from faqbot.editors import misses
from faqbot.privacy.forgetting import forget
from faqbot.privacy.wishes import answer
from faqbot.safety.verdict import CRISIS, LEADS
from tests.ops.guides import everything_in, guide, rows, sqlite_store
from tests.server.processes import ROOT, sources, texts

WORD = "zonnebloemkwark"


def left_in(folder):
    return [name for name, content in everything_in(folder).items() if WORD in content]


def editors(folder):
    """Settings with which what was missed is kept for editors, in that folder."""
    return {"MISSES": "on", "EDITORS_URL": f"sqlite:///{folder / 'redactie.db'}"}


def command(*arguments, **settings):
    line = [sys.executable, "-W", "ignore", "-m", "faqbot.privacy", *arguments]
    env = {**os.environ, **settings}
    return subprocess.run(line, cwd=ROOT, env=env, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def broker(tmp_path_factory):
    """A guide that also publishes every event to a SQL event broker."""
    folder = tmp_path_factory.mktemp("broker")
    events = {"type": "SQL", "dialect": "sqlite", "db": str(folder / "broker.db")}
    endpoints = {"tracker_store": sqlite_store(folder), "event_broker": events}
    (folder / "endpoints.yml").write_text(yaml.safe_dump(endpoints))
    with guide(folder, endpoints, **editors(folder)) as server:
        yield folder, server


def test_wish_in_words_erases_the_conversation_everywhere(broker):
    folder, server = broker
    server.ask("gaat", f"ik heb buikpijn van {WORD}, wat is dysbiose?")
    server.ask("gaat", f"hoeveel kost een potje {WORD} bij de drogist?")
    server.ask("blijft", "wat zijn vezels?")
    server.ask("blijft", "welk merk kefirkorrels is het beste?")
    while b"kefirkorrels" not in (folder / "redactie.db").read_bytes():
        time.sleep(0.05)
    assert WORD.encode() in (folder / "redactie.db").read_bytes()
    assert any(name.endswith("broker.db") for name in left_in(folder))
    assert any("test.db" in name for name in left_in(folder))
    reply = server.ask("gaat", "Kun je mijn gesprek verwijderen?")
    assert texts(reply) == answer("gelukt")
    assert rows(folder / "test.db", "gaat") == []
    assert not left_in(folder)
    assert rows(folder / "test.db", "blijft")
    assert b"kefirkorrels" in (folder / "redactie.db").read_bytes()
    assert server.metric("darmgids_messages_total", channel="rest", outcome="erased") >= 1


def web(server, method, path, session="", body=None):
    headers = {"Content-Type": "application/json", "Authorization": f"Bearer {session}"}
    data = json.dumps(body).encode() if body else None
    request = urllib.request.Request(f"{server.url}/webhooks/web/{path}", data, headers, method=method)
    with urllib.request.urlopen(request) as answer:
        return json.loads(answer.read())


@pytest.mark.parametrize("way", ["button", "words"])
def test_visitor_of_the_website_erases_it_everywhere_by_button_and_in_words(broker, way):
    folder, server = broker
    session = web(server, "POST", "session", body={"x": 1})["session"]
    assert web(server, "POST", "message", session, {"message": f"wat zijn vezels? {WORD}"})
    assert len(left_in(folder)) >= 2
    if way == "button":
        web(server, "DELETE", "session", session)
    else:
        assert texts(web(server, "POST", "message", session, {"message": "wis mijn gesprek"})) == answer("gelukt")
    assert not left_in(folder)
    assert "computerprogramma" in texts(web(server, "POST", "message", session, {"message": "wat is inuline?"}))


def test_conversation_begins_anew_after_that(broker):
    folder, server = broker
    server.ask("opnieuw", "wat is inuline?")
    server.ask("opnieuw", "wis dit gesprek")
    reply = server.ask("opnieuw", "wat zijn vezels?")
    assert "computerprogramma" in reply[0]["text"]
    assert sources(reply)
    stored = [data for _, data in rows(folder / "test.db", "opnieuw")]
    assert not any("inuline?" in data or "wis dit gesprek" in data for data in stored)


def test_retention_erases_old_events_and_leaves_the_others(broker):
    folder, server = broker
    server.ask("oud", f"wat is dysbiose? {WORD}")
    with contextlib.closing(sqlite3.connect(folder / "test.db")) as connection:
        connection.execute("UPDATE events SET timestamp = timestamp - 40 * 86400 WHERE sender_id = 'oud'")
        connection.commit()
    with contextlib.closing(sqlite3.connect(folder / "broker.db")) as connection:
        for id, data in connection.execute("SELECT id, data FROM events WHERE sender_id = 'oud'").fetchall():
            event = json.loads(data)
            event["timestamp"] -= 40 * 86400
            connection.execute("UPDATE events SET data = ? WHERE id = ?", (json.dumps(event), id))
        connection.commit()
    with contextlib.closing(sqlite3.connect(folder / "redactie.db")) as connection:
        missed = "INSERT INTO editors_misses (day, kind, text) VALUES ('2020-01-01', 'twijfel', 'een oude vraag')"
        connection.execute(missed)
        connection.commit()
    done = command("--endpoints", str(folder / "endpoints.yml"), "opschonen", **editors(folder))
    assert done.returncode == 0, done.stderr
    assert "1 gemiste vragen en 0 reacties gewist" in done.stdout
    assert b"een oude vraag" not in (folder / "redactie.db").read_bytes()
    assert rows(folder / "test.db", "oud") == []
    assert rows(folder / "test.db", "blijft")


def test_command_line_gives_and_erases_one_conversation(broker):
    folder, server = broker
    server.ask("inzage", "wat zijn probiotica?")
    at = ("--endpoints", str(folder / "endpoints.yml"))
    given = json.loads(command(*at, "inzage", "inzage").stdout)
    assert given["berichten"][0]["tekst"] == "wat zijn probiotica?"
    assert {message["wie"] for message in given["berichten"]} == {"bezoeker", "darmgids"}
    assert len(given["gebeurtenissen"]) == len(rows(folder / "test.db", "inzage"))
    assert command(*at, "verwijderen", "inzage").returncode == 0
    assert rows(folder / "test.db", "inzage") == []
    missing = command(*at, "inzage", "inzage")
    assert missing.returncode == 1
    assert "niets bewaard" in missing.stderr
    # The running server held the conversation in memory; it must not bring it back.
    server.ask("inzage", "wat is inuline?")
    assert not any("probiotica?" in data for kind, data in rows(folder / "test.db", "inzage") if kind == "user")


@pytest.mark.parametrize("days", ["0", "-3", "tien"])
def test_nonsense_as_retention_period_is_refused_clearly(days):
    done = command("opschonen", "--dagen", days)
    assert done.returncode != 0
    assert "bewaartermijn" in done.stderr or "--dagen" in done.stderr


async def test_nothing_goes_when_the_editors_part_cannot_go(monkeypatch, tmp_path):
    """Without the conversation, nobody would know any more what to look for there."""
    store = InMemoryTrackerStore(Domain.empty())
    await store.save(DialogueStateTracker.from_events("x", [UserUttered("mag kurkuma elke dag")]))
    agent = SimpleNamespace(tracker_store=store, lock_store=InMemoryLockStore())
    monkeypatch.setenv("EDITORS_URL", "sqlite:////nowhere/at/all.db")
    with pytest.raises(sa.exc.SQLAlchemyError):
        await forget(agent, "x")
    assert await store.retrieve("x")
    monkeypatch.setenv("EDITORS_URL", f"sqlite:///{tmp_path}/redactie.db")
    misses.record(misses.DOUBTED, "mag kurkuma elke dag")
    await forget(agent, "x")
    assert await store.retrieve("x") is None
    assert misses.misses() == []


async def test_visitor_hears_it_when_erasing_fails(monkeypatch):
    monkeypatch.setattr(running, "_running", [])

    async def handle(message):
        raise AssertionError("a wish to erase is no part of the conversation")

    reply = await converse(handle, "verwijder mijn gesprek", "x", "test")
    assert [part["text"] for part in reply] == [answer("mislukt")]


async def test_alarm_beside_the_wish_still_gets_its_referral(monkeypatch):
    monkeypatch.setattr(running, "_running", [])
    seen = []

    async def handle(message):
        seen.append(message.text)

    reply = await converse(handle, "ik wil dood, verwijder mijn gesprek", "x", "test")
    assert reply[0]["text"].startswith(LEADS[CRISIS])
    assert seen
