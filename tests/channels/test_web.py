import json
import logging
import re

import httpx
import pytest
from rasa.core.channels.channel import register
from rasa.core.lock_store import InMemoryLockStore
from rasa.core.tracker_store import InMemoryTrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from faqbot.channels.texts import text
from faqbot.channels.web import LARGEST_BODY, Web

KNOWN = "https://www.voorbeeld.nl"


class Echo:
    """Stands for Rasa's agent: says back what it was asked, and has Rasa's own stores."""

    def __init__(self):
        self.seen = []
        self.lock_store = InMemoryLockStore()
        self.tracker_store = InMemoryTrackerStore(Domain.empty())

    def is_ready(self):
        return False

    async def handle_message(self, message):
        self.seen.append(message)
        await self.tracker_store.save(DialogueStateTracker.from_events(message.sender_id, [UserUttered(message.text)]))
        await message.output_channel.send_text_message(message.sender_id, f"Je zei: {message.text}")


class Broken(Echo):
    async def handle_message(self, message):
        raise ConnectionError(message.text)


class BrokenStore(Echo):
    def __init__(self):
        super().__init__()
        self.tracker_store = object()


@pytest.fixture
def agent():
    return Echo()


@pytest.fixture
def settings():
    return {"sites": [KNOWN], "proxies": 1, "session_key": "geheim"}


@pytest.fixture
async def line(app, serve, agent, settings):
    app.ctx.agent = agent
    register([Web.from_credentials(settings)], app, "/webhooks/")
    async with httpx.AsyncClient(base_url=f"{await serve(app)}/webhooks/web") as client:
        yield client


async def begin(line, **headers):
    return {"Authorization": f"Bearer {(await line.post('/session', headers=headers)).json()['session']}"}


async def say(line, headers, message="hoi", **more):
    return await line.post("/message", headers={**headers, **more}, json={"message": message})


async def test_a_message_of_a_session_gets_the_reply_without_the_conversations_id(line, agent):
    answer = await say(line, await begin(line), "wat doet stress?")
    assert answer.status_code == 200
    assert answer.json() == [{"text": "Je zei: wat doet stress?"}]
    assert agent.seen[0].input_channel == "web"
    assert re.fullmatch(r"web-[0-9a-f]{40}", agent.seen[0].sender_id)


async def test_two_messages_of_a_session_are_one_conversation_and_two_sessions_are_two(line, agent):
    one, two = await begin(line), await begin(line)
    for headers in (one, one, two):
        await say(line, headers)
    first, second, third = (message.sender_id for message in agent.seen)
    assert first == second != third


async def test_the_source_lines_name_their_sections_for_the_links(line):
    said = "Bron: Dysbiose uitgelegd zonder jargon\nBron: [Disclaimer](https://x.nl/)\nBron: bestaat niet"
    assert (await say(line, await begin(line), said)).json()[0]["sources"] == [
        {"heading": "Disclaimer", "section": "14"}
    ]


@pytest.mark.parametrize(
    ("body", "status", "reason"),
    [
        (b"", 400, "geen_bericht"),
        (b"{geen json", 400, "geen_bericht"),
        (b"\xff\xfe", 400, "geen_bericht"),
        (b"[" * 30_000, 400, "geen_bericht"),
        (b"[]", 400, "geen_bericht"),
        (b'"message"', 400, "geen_bericht"),
        (b"null", 400, "geen_bericht"),
        (b'{"sender": "x"}', 400, "geen_bericht"),
        (b'{"message": 5}', 400, "geen_bericht"),
        (b'{"message": null}', 400, "geen_bericht"),
        (json.dumps({"message": "a" * LARGEST_BODY}).encode(), 413, "te_groot"),
    ],
)
async def test_what_is_no_message_gets_a_clear_dutch_text(line, agent, body, status, reason):
    answer = await line.post("/message", headers=await begin(line), content=body)
    assert answer.status_code == status
    assert answer.json() == [{"text": text(reason)}]
    assert agent.seen == []


@pytest.mark.parametrize("method", ["GET", "PUT"])
async def test_there_is_no_way_to_read_a_conversation(line, method):
    headers = await begin(line)
    await say(line, headers, "geheim")
    for path in ("/message", "/session", "/history"):
        answer = await line.request(method, path, headers=headers)
        assert answer.status_code in (404, 405)
        assert "geheim" not in answer.text


async def test_without_a_session_of_ours_nothing_is_said_or_erased(line, agent):
    for headers in ({}, {"Authorization": "Bearer x"}, {"Authorization": "Basic x"}, {"Cookie": "session=x"}):
        assert (await say(line, headers)).status_code == 401
        assert (await line.delete("/session", headers=headers)).status_code == 401
    assert agent.seen == []


async def test_a_known_site_may_talk_to_us_and_the_browser_is_told_so(line):
    origin = {"Origin": KNOWN}
    ask = await line.options("/message", headers={**origin, "Access-Control-Request-Method": "POST"})
    assert ask.status_code == 204
    assert ask.headers["Access-Control-Allow-Origin"] == KNOWN
    assert "authorization" in ask.headers["Access-Control-Allow-Headers"]
    answer = await say(line, await begin(line, **origin), **origin)
    assert answer.status_code == 200
    assert answer.headers["Access-Control-Allow-Origin"] == KNOWN
    assert answer.headers["Vary"] == "Origin"
    assert answer.headers["Cache-Control"] == "no-store"


async def test_no_answer_of_ours_lets_a_browser_send_cookies(line):
    assert "set-cookie" not in (await line.post("/session")).headers


async def test_the_examples_are_none_while_there_is_no_model(line):
    assert (await line.get("/start")).json() == {"examples": []}


async def test_erasing_leaves_nothing_of_this_conversation_and_all_of_another(line, agent):
    one, two = await begin(line), await begin(line)
    await say(line, one, "weg ermee")
    await say(line, two, "blijft")
    answer = await line.delete("/session", headers=one)
    assert (answer.status_code, answer.json()) == (200, [{"text": text("verwijderd")}])
    (left,) = agent.tracker_store.store.values()
    assert "blijft" in left
    assert (await line.delete("/session", headers=one)).status_code == 200


@pytest.mark.parametrize("agent", [BrokenStore()], ids=["broken store"])
async def test_what_cannot_be_erased_is_said_plainly(line, agent, caplog):
    answer = await line.delete("/session", headers=await begin(line))
    assert (answer.status_code, answer.json()) == (503, [{"text": text("niet_verwijderd")}])
    assert "erasing failed with AttributeError" in caplog.text


@pytest.mark.parametrize("agent", [Broken()], ids=["broken"])
async def test_a_conversation_that_fails_gives_the_emergency_text_and_logs_no_word_of_it(line, caplog):
    with caplog.at_level(logging.DEBUG):
        answer = await say(line, await begin(line), "geheimwoord")
    assert answer.json() == [{"text": text("storing")}]
    assert "geheimwoord" not in caplog.text


class TestLimits:
    @pytest.fixture
    def settings(self, settings):
        return {**settings, "limits": {"session": "3/day", "address": "6/day", "flood": "10/day", "new": "5/day"}}

    async def test_a_session_has_its_limit_and_the_others_go_on(self, line, agent):
        one, two = await begin(line), await begin(line)
        answers = [await say(line, one) for _ in range(4)]
        assert [answer.status_code for answer in answers] == [200, 200, 200, 429]
        assert answers[-1].json() == [{"text": text("te_snel")}]
        assert (await say(line, two)).status_code == 200
        assert len(agent.seen) == 4

    async def test_an_address_has_its_limit_whatever_sessions_it_makes_or_claims(self, line):
        statuses = []
        for number in range(3):
            claimed = {"X-Forwarded-For": f"198.51.100.{number}, 203.0.113.7"}  # the proxy adds the true one behind
            headers = await begin(line, **claimed)
            statuses += [(await say(line, headers, **claimed)).status_code for _ in range(3)]
        assert statuses == [200] * 6 + [429] * 3
        elsewhere = {"X-Forwarded-For": "203.0.113.8"}
        assert (await say(line, await begin(line, **elsewhere), **elsewhere)).status_code == 200

    async def test_an_alarm_is_seen_beyond_the_limit_but_a_flood_is_not_read(self, line):
        headers = await begin(line)
        for _ in range(3):
            await say(line, headers)
        alarm = await say(line, headers, "ik braak bloed")
        assert alarm.status_code == 429
        assert alarm.json()[0]["text"].startswith("Bel nu 112")
        for _ in range(6):
            await say(line, headers)
        assert (await say(line, headers, "ik braak bloed")).json() == [{"text": text("te_snel")}]
        assert all(number in text("te_snel") for number in ("112", "113", "huisarts"))

    async def test_new_sessions_have_a_limit(self, line):
        statuses = [(await line.post("/session")).status_code for _ in range(6)]
        assert statuses == [201] * 5 + [429]


def test_a_setting_that_is_none_is_an_error_at_the_start():
    with pytest.raises(ValueError, match="voorbeeld"):
        Web.from_credentials({"sites": ["*"], "session_key": "x"})
    with pytest.raises(TypeError):
        Web.from_credentials({"site": [KNOWN], "session_key": "x"})


def test_settings_may_come_as_strings_from_the_environment():
    web = Web.from_credentials({"sites": "https://a.nl, https://b.nl", "proxies": "2", "session_key": "x"})
    assert web.origins.known == {"https://a.nl", "https://b.nl"}
    assert web.proxies == 2


def test_the_environments_key_goes_before_the_files(monkeypatch):
    session = Web.from_credentials({"session_key": "een"}).sessions.new()
    monkeypatch.setenv("DARMGIDS_SESSION_KEY", "twee")
    assert Web.from_credentials({"session_key": "een"}).sessions.sender(session) is None
    assert Web.from_credentials({"session_key": "twee"}).sessions.sender(session) is None
