"""What breaks, what visitors then see, what is kept, and that it heals by itself; with the real components."""

import contextlib
import json
import os
import shutil
import signal
import socket
import ssl
import subprocess
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from faqbot.channels.texts import text
from faqbot.safety.verdict import HUISARTS, LEADS, SPOED
from tests.ops.fault_table import record
from tests.ops.guides import guide, rows, sqlite_store
from tests.server.processes import sources, texts

BLOOD = "er zit bloed bij mijn ontlasting"
DANGER = "mijn vader braakt bloed"


def until(fine, begin=None):
    """Waits until something is so and returns the seconds since `begin`."""
    begin = begin or time.monotonic()
    while not fine():
        time.sleep(0.1)
    return time.monotonic() - begin


def refers(reply, label):
    return reply[0]["text"].startswith(LEADS[label])


def test_action_server_gone_and_back(town):
    first = town.guides[0]
    town.actions.close()
    try:
        assert texts(first.ask("actions", "wat is dysbiose?")) == text("storing")
        assert refers(first.ask("actions", BLOOD), HUISARTS)
        assert refers(first.ask("actions", DANGER), SPOED)
        assert until(lambda: not first.parts()["actions"]) is not None
        assert first.internal.get("/klaar")[0] == 503
        assert first.internal.get("/ontvangt")[0] == 200
    finally:
        begin = time.monotonic()
        town.start_actions()
    seconds = until(lambda: sources(first.ask("actions-back", "wat is dysbiose?")), begin)
    assert town.stored("actions") == ["wat is dysbiose?", BLOOD, DANGER]
    record(
        "action server weg",
        "excuus, verwijzing vooraan als die nodig was",
        "alles, één keer",
        seconds,
    )


def test_database_killed_and_back(town):
    """The conversation goes on from memory at its guide; what was said is written once the database is back."""
    first = town.guides[0]
    said = ["wat is serotonine?", "vertel meer", BLOOD, "wat zijn vezels?"]
    first.ask("database", said[0])
    town.database.stop(signal.SIGKILL)
    try:
        assert sources(first.ask("database", said[1]))
        assert refers(first.ask("database", said[2]), HUISARTS)
        assert sources(first.ask("database", said[3]))
        assert sources(first.ask("database-new", "wat is inuline?"))
        until(lambda: not first.parts()["store"])
        assert first.metric("darmgids_unsaved_rows") > 0
        assert first.internal.get("/klaar")[0] == 503
        assert first.internal.get("/ontvangt")[0] == 200
    finally:
        town.database.start()
        begin = time.monotonic()
    seconds = until(lambda: first.parts()["klaar"] and not first.metric("darmgids_unsaved_rows"), begin)
    assert town.stored("database") == said
    assert town.stored("database-new") == ["wat is inuline?"]
    record("PostgreSQL gedood", "gewoon antwoord, uit het geheugen", "alles, één keer, na terugkeer", seconds)


def test_redis_killed_and_back(town):
    first = town.guides[0]
    town.redis.stop(signal.SIGKILL)
    try:
        assert sources(first.ask("redis", "wat is dysbiose?"))
        assert refers(first.ask("redis", DANGER), SPOED)
        until(lambda: not first.parts()["locks"])
    finally:
        town.redis.start()
        begin = time.monotonic()
    seconds = until(lambda: first.parts()["klaar"], begin)
    assert town.stored("redis") == ["wat is dysbiose?", DANGER]
    record("Redis gedood", "gewoon antwoord", "alles, één keer", seconds)


def test_guide_killed_in_the_middle_of_a_crowd(town):
    """Visitors come through nginx while one of the two guides dies: all are answered, nothing acknowledged is lost.

    The test starts it again, as `restart: unless-stopped` in ops/compose.yml, a Deployment or systemd do.
    """
    halfway, replies = threading.Event(), {}

    def visitor(number):
        for turn in range(8):
            sender = f"killed-{number}-{turn}"
            replies[sender] = town.ask(sender, "wat is dysbiose?")
            time.sleep(0.4)
            if turn == 2:
                halfway.set()

    with ThreadPoolExecutor(3) as crowd:
        asked = [crowd.submit(visitor, number) for number in range(3)]
        halfway.wait()
        town.guides[1].process.kill()
        [each.result() for each in asked]
    begin = time.monotonic()
    with contextlib.suppress(Exception):
        town.stacks[1].close()
    town.start_guide(1)
    seconds = until(lambda: town.guides[1].parts()["klaar"], begin)
    assert {status for status, _ in replies.values()} == {200}
    assert all(sources(reply) for _, reply in replies.values())
    kept = {sender: town.stored(sender) for sender in replies}
    assert {sender: said for sender, said in kept.items() if said != ["wat is dysbiose?"]} == {}
    record("één gids gedood, onder belasting", "gewoon antwoord, van de andere gids", "alles, één keer", seconds)


SUPERVISOR = """
trap 'kill "$child"; wait "$child"; exit' TERM
while :; do "$@" & child=$!; wait "$child"; sleep 1; done
"""
"""What `Restart=always` of ops/systemd/darmgids.service does."""


def test_only_guide_killed_is_back_by_itself(tmp_path):
    """One guide on one machine: what was acknowledged is there, and the conversation goes on where it was."""
    store = {"tracker_store": sqlite_store(tmp_path)}
    with guide(tmp_path, store, command=["bash", "-c", SUPERVISOR, "supervisor"]) as server:
        first = server.ask("alone", "wat is serotonine?")
        supervisor = server.process.pid
        (child,) = Path(f"/proc/{supervisor}/task/{supervisor}/children").read_text().split()
        os.kill(int(child), signal.SIGKILL)
        begin, more = time.monotonic(), None
        while more is None:
            with contextlib.suppress(OSError):
                more = server.ask("alone", "vertel meer")
            time.sleep(0.1)
        seconds = time.monotonic() - begin
        assert set(sources(first)) <= set(sources(more))
        kept = [json.loads(data)["text"] for kind, data in rows(tmp_path / "test.db", "alone") if kind == "user"]
        assert kept == ["wat is serotonine?", "vertel meer"]
    record("de enige gids gedood", "geen verbinding, tot hij terug is", "alles, één keer", seconds)


def test_slow_clients_hold_up_nobody_and_are_let_go(town):
    """Thirty clients send their message a letter at a time; others are answered, and nginx closes the slow ones."""
    context = ssl._create_unverified_context()
    slow = []
    for _ in range(30):
        plain = socket.create_connection(("127.0.0.1", town.nginx.port))
        slow.append(context.wrap_socket(plain))
        slow[-1].sendall(b"POST /webhooks/rest/webhook HTTP/1.1\r\nHost: localhost\r\nContent-Length: 500\r\n\r\n{")
    for number in range(5):
        status, reply = town.ask(f"beside-slow-{number}", "wat zijn vezels?")
        assert status == 200
        assert sources(reply)
    begin = time.monotonic()
    with contextlib.suppress(OSError):
        for each in slow:
            each.settimeout(None)
            each.recv(1)
    for each in slow:
        each.close()
    record(
        "dertig trage clients",
        "gewoon antwoord; de trage worden losgelaten",
        "n.v.t.",
        time.monotonic() - begin,
    )


@pytest.fixture
def small_disk(tmp_path):
    """A disk of 4 MB, where one may be mounted."""
    place = tmp_path / "disk"
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", place], check=False, capture_output=True
    )
    if mounted.returncode:
        pytest.skip("no disk can be mounted here")
    yield place
    subprocess.run(["umount", "-l", place], check=True)


def test_disk_full_and_free_again(tmp_path, small_disk):
    with guide(tmp_path, {"tracker_store": sqlite_store(small_disk)}) as server:
        server.ask("disk", "wat is dysbiose?")
        filler = small_disk / "filler"
        with contextlib.suppress(OSError), filler.open("wb") as full:
            while True:
                full.write(b"x" * 4096)
                full.flush()
        said = ["wat is dysbiose?"]
        while not server.metric("darmgids_unsaved_rows"):
            said.append("wat zijn vezels?")
            assert sources(server.ask("disk", said[-1]))
        said.append(BLOOD)
        assert refers(server.ask("disk", BLOOD), HUISARTS)
        until(lambda: not server.parts()["store"])
        filler.unlink()
        seconds = until(lambda: server.parts()["klaar"])
        kept = [data for kind, data in rows(small_disk / "test.db", "disk") if kind == "user"]
        assert len(kept) == len(said)
    record("schijf vol", "gewoon antwoord, uit het geheugen", "alles, één keer, zodra er ruimte is", seconds)


def faketime_library():
    return next(iter(Path("/usr/lib").glob("*/faketime/libfaketime.so.1")), None)


@contextlib.contextmanager
def guide_with_a_clock(folder):
    """A guide whose clock a file sets, and that file."""
    clock = folder / "clock"
    clock.write_text("+0")
    settings = {
        "LD_PRELOAD": str(faketime_library()),
        "FAKETIME_TIMESTAMP_FILE": str(clock),
        "FAKETIME_NO_CACHE": "1",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
    }
    with guide(folder, **settings) as server:
        yield server, clock


needs_a_clock = pytest.mark.skipif(not faketime_library(), reason="libfaketime is not installed")


@needs_a_clock
@pytest.mark.parametrize("jump", ["+2d", "-1d"])
def test_clock_jumps(tmp_path, jump):
    """In the middle of a conversation, and back again: questions and alarms are answered, and all is kept once.

    Two days later the session is over, so the guide no longer says more about what was asked before: it offers where
    to begin. A day earlier the conversation goes on.
    """
    with guide_with_a_clock(tmp_path) as (server, clock):
        said = ["wat is serotonine?", "vertel meer", "wat is inuline?", DANGER, "wat zijn vezels?", "vertel meer"]
        first = server.ask("clock", said[0])
        clock.write_text(jump)
        more = server.ask("clock", said[1])
        if jump == "+2d":
            assert not sources(more)
            assert more[-1]["buttons"]
        else:
            assert set(sources(first)) <= set(sources(more))
        assert sources(server.ask("clock", said[2]))
        assert refers(server.ask("clock", said[3]), SPOED)
        clock.write_text("+0")
        fibre = sources(server.ask("clock", said[4]))
        assert fibre
        assert set(fibre) <= set(sources(server.ask("clock", said[5])))
        kept = [json.loads(data)["text"] for kind, data in rows(tmp_path / "test.db", "clock") if kind == "user"]
        assert kept == said
    record(
        f"klok springt {'twee dagen vooruit' if jump == '+2d' else 'een dag terug'}",
        "gewoon antwoord" + (", in een nieuw gesprek" if jump == "+2d" else ""),
        "alles, één keer",
    )


def test_tools_that_these_tests_stand_on_are_there():
    """In CI nothing is passed over in silence."""
    if os.environ.get("CI") == "true":
        assert faketime_library()
        assert shutil.which("redis-server")
