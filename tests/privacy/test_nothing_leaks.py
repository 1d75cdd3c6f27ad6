"""Planted personal data and odd strings, sent to real servers that also fail: no log and no database holds them."""

import contextlib
import json
import sqlite3

import pytest

from tests.ops.guides import everything_in, guide, sqlite_store
from tests.privacy.planted import planted

PROBES = planted()[::4]
WORDS = ["zonnebloemkwark", "perzikpantoffel", "ãlbatrøsjas", "kwikstaart-%s-{0}-\\x00", "<b>tulpenbrommer</b>"]
"""Words that no log may hold, although they are no personal data."""


def secrets() -> list[str]:
    return [value for _, _, values in PROBES for value in values]


def talk(server):
    """Sends all planted data and the words; every reply is Dutch and there is always one."""
    for number, (message, _, _) in enumerate(PROBES):
        assert server.ask(f"planted-{number}", message)
    for number, word in enumerate(WORDS):
        assert server.ask(f"words-{number}", f"{word}: ik heb buikpijn en {word}")
    for body in (
        b'{"sender": "x", "message": "zonnebloemkwark 0612345678',
        b'["zonnebloemkwark", "NL91ABNA0417164300"]',
        b'{"sender": "x", "message": {"zonnebloemkwark": "jan.jansen@gmail.com"}}',
        b'{"sender": {"a": "perzikpantoffel"}, "message": "perzikpantoffel", "metadata": {"x": "perzikpantoffel"}}',
        b"\xff\xfezonnebloemkwark",
        b"zonnebloemkwark" * 6000,
    ):
        status, answer = server.post(body)
        assert status in (200, 400, 413)
        assert "zonnebloemkwark" not in answer
    server.get("/zonnebloemkwark?naam=perzikpantoffel")


def found(texts, wanted):
    """Which of these strings stand in which files, also as JSON escapes them."""
    escaped = {each: {each, json.dumps(each)[1:-1], each.encode().decode("latin-1")} for each in wanted}
    return [
        (file, each)
        for file, content in texts.items()
        for each, forms in escaped.items()
        if len(each) > 4 and any(form in content for form in forms)
    ]


def logs(folder):
    return {name: content for name, content in everything_in(folder).items() if name.endswith(".log")}


DEBUG = {"LOG_LEVEL": "DEBUG", "LOG_LEVEL_LIBRARIES": "DEBUG", "PYTHONASYNCIODEBUG": "1"}


@pytest.mark.parametrize("settings", [{}, {"LOG_FORMAT": "json"}, DEBUG], ids=["plain", "json", "debug"])
def test_planted_data_is_in_no_log_and_no_database(tmp_path, settings):
    """As shipped, with JSON logs, and with Rasa's debug switches on."""
    flags = ["--log-file", str(tmp_path / "rasa.log")] if settings is DEBUG else []
    editors = {"MISSES": "on", "EDITORS_URL": f"sqlite:///{tmp_path / 'redactie.db'}"}
    with guide(tmp_path, flags=flags, **editors, **settings) as server:
        talk(server)
    assert not found(everything_in(tmp_path), secrets())
    assert not found(logs(tmp_path), WORDS)
    # The test itself can see: what is no personal data does stand in the database.
    assert found(everything_in(tmp_path), WORDS)
    file = str(tmp_path / "redactie.db")
    assert found({file: everything_in(tmp_path)[file]}, WORDS)


def test_failing_database_and_actions_put_nothing_in_the_log(tmp_path):
    """The table of conversations disappears under the running server, and the action server was never there."""
    endpoints = {"tracker_store": sqlite_store(tmp_path), "action_endpoint": {"url": "http://127.0.0.1:9/webhook"}}
    with guide(tmp_path, endpoints, ACTIONS="http") as server:
        server.ask("first", "hoi")
        with contextlib.closing(sqlite3.connect(tmp_path / "test.db")) as connection:
            connection.execute("DROP TABLE events")
            connection.commit()
        talk(server)
        assert not server.parts()["store"]
    assert not found(logs(tmp_path), secrets() + WORDS)
    assert "failed with" in server.log.read_text()
