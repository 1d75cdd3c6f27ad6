import asyncio
import logging
import socket

import pytest
from rasa.core.actions.action import RemoteAction
from rasa.core.channels.channel import CollectingOutputChannel
from rasa.core.nlg.response import TemplatedNaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import SlotSet
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

from faqbot import action_endpoint
from faqbot.action_endpoint import InProcessActions, RemoteActions
from faqbot.channels.texts import text

EMERGENCY = {"events": [], "responses": [{"text": text("storing")}]}
CALL = {"next_action": "action_introductie", "tracker": {"sender_id": "s1", "slots": {}, "events": []}, "domain": {}}


@pytest.fixture(scope="module")
def in_process():
    return InProcessActions("actions")


async def test_an_action_runs_in_process(in_process):
    result = await in_process.request(json=CALL)
    assert [message["response"] for message in result["responses"]] == ["utter_introductie"]
    assert [(event["name"], event["value"]) for event in result["events"]] == [("geintroduceerd", True)]


async def test_rasas_remote_action_takes_the_result_as_that_of_an_action_server(in_process):
    responses = {"utter_introductie": [{"text": "Hoi, ik ben een computerprogramma."}]}
    domain = Domain.from_dict({"responses": responses, "actions": ["action_introductie"]})
    events = await RemoteAction("action_introductie", in_process).run(
        CollectingOutputChannel(),
        TemplatedNaturalLanguageGenerator(responses),
        DialogueStateTracker.from_events("s1", []),
        domain,
    )
    assert events[0].text == "Hoi, ik ben een computerprogramma."
    assert events[1] == SlotSet("geintroduceerd", True)


async def test_an_action_that_raises_gives_the_emergency_reply_and_logs_no_word_of_the_conversation(caplog):
    endpoint = InProcessActions("actions")

    def broken(dispatcher, tracker, domain):
        dispatcher.utter_message(text="half")
        raise ZeroDivisionError(tracker.latest_message["text"])

    endpoint.executor.register_function("action_stuk", broken)
    tracker = {"sender_id": "s1", "slots": {}, "events": [], "latest_message": {"text": "geheimwoord"}}
    with caplog.at_level(logging.DEBUG):
        result = await endpoint.request(json={"next_action": "action_stuk", "tracker": tracker, "domain": {}})
    assert result == EMERGENCY
    assert "ZeroDivisionError" in caplog.text
    assert "geheimwoord" not in caplog.text


async def test_an_unknown_action_gives_the_emergency_reply(in_process):
    assert await in_process.request(json={**CALL, "next_action": "action_bestaat_niet"}) == EMERGENCY


def test_a_mistake_in_the_package_stops_the_start():
    with pytest.raises(SystemExit):
        InProcessActions("bestaat_niet_als_pakket")


def reply(body, status="200 OK", kind="application/json"):
    head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n"
    return head.encode() + body


@pytest.fixture
async def remote():
    """Starts a server on this machine that answers every call with the same bytes; None means never."""
    servers, busy = [], asyncio.Event()

    async def start(answer):
        async def handle(reader, writer):
            await reader.readuntil(b"\r\n\r\n")
            if answer is None:
                await busy.wait()
            else:
                writer.write(answer)
                await writer.drain()
            writer.close()

        server = await asyncio.start_server(handle, "127.0.0.1", 0)
        servers.append(server)
        port = server.sockets[0].getsockname()[1]
        return RemoteActions.of(EndpointConfig(f"http://127.0.0.1:{port}/webhook"))

    yield start
    busy.set()
    for server in servers:
        server.close()
        await server.wait_closed()


async def test_the_reply_of_an_action_server_passes_unchanged(remote):
    endpoint = await remote(reply(b'{"events": [], "responses": [{"text": "hoi"}]}'))
    assert await endpoint.request(json=CALL) == {"events": [], "responses": [{"text": "hoi"}]}


@pytest.mark.parametrize(
    "answer",
    [
        reply(b'{"error": "kapot"}', status="500 Internal Server Error"),
        reply(b'{"action_name": "x", "error": "nee"}', status="400 Bad Request"),
        reply(b"{geen json"),
        reply(b"\xff\xfe\x00"),
        b"geen http\r\n\r\n",
        b"",
    ],
    ids=["500", "400", "broken json", "not utf-8", "no http", "closes at once"],
)
async def test_an_action_server_that_fails_or_talks_garbage_is_answered_for(remote, answer):
    endpoint = await remote(answer)
    assert await endpoint.request(json=CALL) == EMERGENCY


@pytest.mark.parametrize(
    "answer",
    [
        reply(b"<html>welkom</html>", kind="text/html"),
        reply(b'["lijst"]'),
        reply(b"null"),
        reply(b'"tekst"'),
        reply(b'{"events": "geen lijst", "responses": []}'),
        reply(b'{"events": [], "responses": ["geen object"]}'),
    ],
    ids=["a web page", "list", "null", "string", "events no list", "responses no objects"],
)
async def test_an_action_server_that_answers_something_else_is_answered_for(remote, answer):
    endpoint = await remote(answer)
    assert await endpoint.request(json=CALL) == EMERGENCY


async def test_an_action_server_that_never_answers_is_not_waited_for(remote, monkeypatch):
    monkeypatch.setattr(action_endpoint, "HTTP_TIMEOUT", 0.2)
    endpoint = await remote(None)
    assert await asyncio.wait_for(endpoint.request(json=CALL, timeout=300), 10) == EMERGENCY


async def test_an_action_server_that_is_gone_is_answered_for_and_logged_without_words(caplog):
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        port = door.getsockname()[1]
    call = {**CALL, "tracker": {"latest_message": {"text": "geheimwoord"}}}
    with caplog.at_level(logging.DEBUG):
        found = await RemoteActions.of(EndpointConfig(f"http://127.0.0.1:{port}/webhook")).request(json=call)
    assert found == EMERGENCY
    assert "action server failed" in caplog.text
    assert "geheimwoord" not in caplog.text


def test_a_remote_endpoint_keeps_its_address_and_token():
    endpoint = EndpointConfig("http://127.0.0.1:5055/webhook", token="abc", headers={"X-A": "b"})
    assert RemoteActions.of(endpoint).__dict__ == endpoint.__dict__


async def test_each_emergency_reply_is_a_new_one(in_process):
    call = {**CALL, "next_action": "action_bestaat_niet"}
    (await in_process.request(json=call))["responses"].clear()  # Rasa takes replies apart
    assert await in_process.request(json=call) == EMERGENCY
