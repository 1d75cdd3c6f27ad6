"""Back-ups are made and put back, with the real PostgreSQL and with SQLite; they need the passphrase."""

import os
import sqlite3
import subprocess

import pytest

from tests.ops.guides import guide, rows, sqlite_store
from tests.ops.services import missing, postgres, postgres_store, query
from tests.server.processes import ROOT

WORD = "zonnebloemkwark"
BACKUP = ROOT / "ops" / "backup"


@pytest.fixture
def settings(tmp_path):
    key = tmp_path / "passphrase"
    key.write_text("een lange zin die niemand raadt")
    return {**os.environ, "BACKUP_KEY": str(key)}


def run(name, argument, settings, cwd):
    return subprocess.run([BACKUP / name, argument], env=settings, cwd=cwd, capture_output=True, text=True, check=False)


def backed_up(folder, settings):
    """Makes a back-up and returns its file."""
    done = run("backup", folder / "kept", settings, folder)
    assert done.returncode == 0, done.stderr
    (made,) = (folder / "kept").glob("*.enc")
    assert WORD.encode() not in made.read_bytes()
    return made


def test_conversations_in_sqlite_come_back(tmp_path, settings):
    settings["SQLITE"] = str(tmp_path / "test.db")
    with guide(tmp_path, {"tracker_store": sqlite_store(tmp_path)}) as server:
        server.ask("terug", f"wat is dysbiose? {WORD}")
        made = backed_up(tmp_path, settings)  # while the guide runs
        server.ask("terug", "verwijder mijn gesprek")
    before = rows(tmp_path / "test.db")
    done = run("restore", made, settings, tmp_path)
    assert done.returncode == 0, done.stderr
    assert before == []
    assert any(WORD in data for kind, data in rows(tmp_path / "test.db", "terug") if kind == "user")


@pytest.mark.skipif(bool(missing()), reason="PostgreSQL is not installed")
def test_conversations_in_postgresql_come_back(tmp_path, settings):
    with postgres(tmp_path) as database:
        where = {"DB_HOST": "127.0.0.1", "DB_PORT": str(database.port), "DB_NAME": "darmgids", "DB_USER": "darmgids"}
        settings |= where
        with guide(tmp_path, {"tracker_store": postgres_store(database.port)}) as server:
            server.ask("terug", f"wat is dysbiose? {WORD}")
            made = backed_up(tmp_path, settings)
        kept = query(database.port, "SELECT count(*), max(id) FROM events")
        query(database.port, "DROP TABLE events")
        done = run("restore", made, settings, tmp_path)
        assert done.returncode == 0, done.stderr
        assert query(database.port, "SELECT count(*), max(id) FROM events") == kept
        with guide(tmp_path, {"tracker_store": postgres_store(database.port)}, name="again") as server:
            # The conversation goes on where it was.
            assert "computerprogramma" not in server.ask("terug", "vertel meer")[0]["text"]


def test_wrong_passphrase_or_another_file_changes_nothing(tmp_path, settings):
    settings["SQLITE"] = str(tmp_path / "test.db")
    with guide(tmp_path, {"tracker_store": sqlite_store(tmp_path)}) as server:
        server.ask("blijft", "hoi")
    made, before = backed_up(tmp_path, settings), rows(tmp_path / "test.db")
    (tmp_path / "passphrase").write_text("een andere zin")
    assert run("restore", made, settings, tmp_path).returncode != 0
    assert run("restore", tmp_path / "test.db", settings, tmp_path).returncode != 0
    assert rows(tmp_path / "test.db") == before != []


def test_back_ups_older_than_the_retention_period_go(tmp_path, settings):
    settings |= {"SQLITE": str(tmp_path / "test.db"), "RETENTION_DAYS": "3"}
    sqlite3.connect(settings["SQLITE"]).close()
    (tmp_path / "kept").mkdir()
    old, young = (tmp_path / "kept" / f"darmgids-{name}.sqlite.enc" for name in ("oud", "jong"))
    for file, days in ((old, 4), (young, 2)):
        file.touch()
        moment = file.stat().st_mtime - days * 86400
        os.utime(file, (moment, moment))
    assert run("backup", tmp_path / "kept", settings, tmp_path).returncode == 0
    assert not old.exists()
    assert young.exists()
