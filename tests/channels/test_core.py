import asyncio
import logging

import pytest

from faqbot.channels.core import conversation, lines, seen
from faqbot.channels.core.commands import command, opt_out
from faqbot.channels.core.courier import Courier, asked_to_wait, by_status
from faqbot.channels.core.lines import Lines
from faqbot.channels.core.message import Answer, Call, Incoming, Kind, Outcome
from faqbot.channels.core.reading import dig, items, seconds, words
from faqbot.channels.core.seen import Seen
from faqbot.channels.core.settings import Pseudonym, same
from faqbot.channels.texts import text


def test_update_is_seen_once_in_all_processes_that_share_a_database(tmp_path):
    url = f"sqlite:///{tmp_path / 'seen.db'}"
    first, second = Seen("telegram", url), Seen("telegram", url)
    assert [first.first("1"), second.first("1"), second.first("2"), first.first("2")] == [True, False, True, False]
    assert Seen("slack", url).first("1"), "each channel has its own updates"


def test_update_is_forgotten_after_a_while(monkeypatch):
    remembered = Seen("telegram")
    monkeypatch.setattr(seen, "PRUNE_EVERY", 1)
    monkeypatch.setattr(seen, "HOURS", -1)
    assert remembered.first("1")
    monkeypatch.setattr(seen, "HOURS", 48)
    assert remembered.first("1")


def test_database_that_is_down_lets_messages_through(tmp_path, caplog):
    assert Seen("telegram", f"sqlite:///{tmp_path}/no/such/folder.db").first("1")
    assert "OperationalError" in caplog.text


def test_key_of_an_update_is_not_kept_as_it_is(tmp_path):
    remembered = Seen("twilio", f"sqlite:///{tmp_path / 'seen.db'}")
    remembered.first("SM-from-31612345678")
    remembered.close()
    assert b"31612345678" not in (tmp_path / "seen.db").read_bytes()


async def test_jobs_of_a_conversation_run_in_order_and_conversations_side_by_side():
    line, order, gate = Lines("x"), [], asyncio.Event()

    def job(name, wait=False):
        async def run():
            if wait:
                await gate.wait()
            order.append(name)

        return run

    line.add("a", job("a1", wait=True))
    line.add("a", job("a2"))
    line.add("b", job("b1"))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert order == ["b1"]
    gate.set()
    await line.drain(60)
    assert order == ["b1", "a1", "a2"]


async def test_job_that_fails_does_not_stop_its_line_and_shows_no_words(caplog):
    line, done = Lines("x"), []

    async def fails():
        raise ValueError("geheimwoord")

    async def works():
        done.append(1)

    line.add("a", fails)
    line.add("a", works)
    await line.drain(60)
    assert done == [1]
    assert "ValueError" in caplog.text
    assert "geheimwoord" not in caplog.text


async def test_line_has_an_end(monkeypatch):
    monkeypatch.setattr(lines, "LONGEST_LINE", 2)
    line, done = Lines("x"), []

    async def works():
        done.append(1)

    assert [line.add("a", works) for _ in range(3)] == [True, True, False]
    monkeypatch.setattr(lines, "MOST_WAITING", 2)
    assert line.full
    await line.drain(60)
    assert done == [1, 1]
    assert line.full, "nothing is taken after the end"


async def test_drain_ends_when_time_is_over(caplog):
    line = Lines("x")
    line.add("a", asyncio.Event().wait)
    await line.drain(0.01)
    assert "1 messages unanswered" in caplog.text


class Answers(Courier):
    """A courier whose platform answers what it is told."""

    def __init__(self, *answers, **settings):
        async def none():
            return {}

        super().__init__("x", none, **settings)
        self.answers, self.calls = list(answers), []

    async def once(self, call):
        self.calls.append(call)
        return self.answers.pop(0)


async def test_courier_tries_again_until_it_is_delivered():
    courier = Answers(Answer(500), Answer(0), Answer(429), Answer(200), first_delay=0.001)
    assert await courier.deliver(Call("x")) is Outcome.DELIVERED
    assert len(courier.calls) == 4


async def test_courier_sends_the_fallback_when_the_body_is_refused():
    courier = Answers(Answer(400), Answer(503), Answer(200), first_delay=0.001)
    assert await courier.deliver(Call("x", json=1, fallback=Call("x", json=2))) is Outcome.DELIVERED
    assert [call.json for call in courier.calls] == [1, 2, 2]


async def test_courier_does_not_wait_longer_than_its_patience(caplog):
    courier = Answers(Answer(429, {"retry-after": "3600"}))
    assert await courier.deliver(Call("x")) is Outcome.REFUSED
    assert "gave up" in caplog.text


async def test_courier_reports_a_refusal_without_the_words(caplog):
    courier = Answers(Answer(400, body={"error": "geheimwoord"}))
    assert await courier.deliver(Call("x", json="geheimwoord")) is Outcome.REFUSED
    assert "status 400" in caplog.text
    assert "geheimwoord" not in caplog.text


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (Answer(429, {"retry-after": "7"}), 7),
        (Answer(429, {}, {"parameters": {"retry_after": 3}}), 3),
        (Answer(429, {"retry-after": "Wed, 21 Oct 2026 07:28:00 GMT"}), 0),
        (Answer(429, {"retry-after": "-5"}), 0),
        (Answer(429, {}, {"parameters": "x"}), 0),
        (Answer(503), 0),
    ],
)
def test_what_the_platform_asks_to_wait(answer, expected):
    assert asked_to_wait(answer) == expected


@pytest.mark.parametrize(("status", "outcome"), [(200, "delivered"), (201, "delivered"), (302, "refused")])
def test_status_tells_the_outcome(status, outcome):
    assert by_status(Answer(status)).value == outcome


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("/start", "/start"),
        ("/start website_knop", "/start"),
        ("/help@darmgids_bot", "help"),
        ("/STOP", "stop"),
        ("/starten", "/starten"),
        ("help", "help"),
        ("start /start", "start /start"),
    ],
)
def test_command_in_words(written, meant):
    assert command(written) == meant


@pytest.mark.parametrize(
    ("written", "meant"),
    [("STOP", "stop"), (" Afmelden. ", "stop"), ("ik stop ermee", "ik stop ermee"), ("stopt", "stopt")],
)
def test_opt_out_word_only_when_it_stands_alone(written, meant):
    assert opt_out(written) == meant


async def test_conversation_that_takes_too_long_is_given_up(monkeypatch, caplog):
    monkeypatch.setattr(conversation, "LONGEST_THOUGHT", 0.01)

    async def hangs(message):
        await asyncio.sleep(3600)

    with caplog.at_level(logging.INFO):
        reply = await conversation.reply_to(Incoming("1", "u", "c", "geheimwoord"), "s", "x", hangs)
        alarm = await conversation.reply_to(Incoming("2", "u", "c", "ik wil dood"), "s", "x", hangs)
    assert reply == [{"recipient_id": "s", "text": text("storing")}]
    assert alarm[0]["text"].startswith("Bel 113")
    assert "geheimwoord" not in caplog.text


async def test_edit_of_nothing_is_silence():
    assert await conversation.reply_to(Incoming("1", "u", "c", " ", Kind.EDIT), "s", "x", None) == []


def test_pseudonym_depends_on_channel_person_and_secret():
    made = {Pseudonym(channel, secret).of(user) for channel in "ab" for secret in ("een", "twee") for user in "12"}
    assert len(made) == 8
    assert Pseudonym("a", "een").of("1") == Pseudonym("a", "een").of("1")


def test_same_takes_anything():
    assert same("é", "é")
    assert not same(None, "x")
    assert not same("\ud83d", "x")


def test_reading_trusts_no_shape():
    sent = {"a": {"b": [1, {"c": "d"}], "t": "12", "on": True}}
    assert dig(sent, "a", "x", "y") is None
    assert items(sent, "a", "b") == [{"c": "d"}]
    assert items("x", "a") == []
    assert (words(sent, "a", "t"), words(sent, "a", "on"), words(None)) == ("12", "", "")
    assert (seconds(sent, "a", "t", per=1000), seconds(sent, "a", "b")) == (0.012, None)
