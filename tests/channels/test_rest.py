import json
import logging
import re

import httpx
import pytest
from rasa.core.channels.channel import register

from faqbot.channels.rest import LARGEST_BODY, GuardedRest
from faqbot.channels.texts import text


class Echo:
    """Stands for Rasa's agent: says back what it was asked."""

    def __init__(self):
        self.seen = []

    async def handle_message(self, message):
        self.seen.append(message)
        await message.output_channel.send_text_message(message.sender_id, f"Je zei: {message.text}")


class Broken(Echo):
    async def handle_message(self, message):
        self.seen.append(message)
        raise ConnectionError(message.text)


@pytest.fixture
def agent():
    return Echo()


@pytest.fixture
async def post(app, serve, agent):
    app.ctx.agent = agent
    register([GuardedRest()], app, "/webhooks/")
    address = await serve(app)
    async with httpx.AsyncClient(base_url=address) as client:

        async def send(content):
            body = content if isinstance(content, bytes) else json.dumps(content).encode()
            return await client.post("/webhooks/rest/webhook", content=body)

        send.client = client
        yield send


async def test_a_question_gets_rasas_usual_list_of_messages(post, agent):
    response = await post({"sender": "s1", "message": "wat doet stress?"})
    assert response.status_code == 200
    assert response.json() == [{"recipient_id": "s1", "text": "Je zei: wat doet stress?"}]
    assert agent.seen[0].input_channel == "rest"


@pytest.mark.parametrize(
    ("body", "status", "reason"),
    [
        (b"{geen json", 400, "geen_bericht"),
        (b"", 400, "geen_bericht"),
        (b"\xff\xfe\x00", 400, "geen_bericht"),
        (b"[" * 50_000, 400, "geen_bericht"),
        (b'["message", "hoi"]', 400, "geen_bericht"),
        (b'"hoi"', 400, "geen_bericht"),
        (b'{"sender": "s1"}', 400, "geen_bericht"),
        (b'{"sender": "s1", "message": 5}', 400, "geen_bericht"),
        (b'{"sender": "s1", "message": null}', 400, "geen_bericht"),
        (b'{"sender": "s1", "message": ["hoi"]}', 400, "geen_bericht"),
        (b'{"sender": 1' + b"0" * 5000 + b', "message": "hoi"}', 400, "geen_bericht"),
        (json.dumps({"sender": "s1", "message": "a" * LARGEST_BODY}).encode(), 413, "te_groot"),
    ],
    ids=[
        "malformed",
        "nothing",
        "not utf-8",
        "deeply nested",
        "list",
        "string",
        "no message",
        "number",
        "null",
        "list as message",
        "number of 5000 digits",
        "huge",
    ],
)
async def test_what_is_no_message_gets_a_dutch_text_and_never_an_empty_list(post, agent, body, status, reason):
    response = await post(body)
    assert response.status_code == status
    assert [message["text"] for message in response.json()] == [text(reason)]
    assert response.json()[0]["recipient_id"]
    assert agent.seen == []


async def test_a_refusal_names_the_sender_where_there_is_one(post):
    assert (await post({"sender": "s1"})).json()[0]["recipient_id"] == "s1"


@pytest.mark.parametrize("sender", [None, "", "a b", "../x", {"a": 1}, True, "x" * 500, "\ud83d"])
async def test_an_unusable_sender_gets_an_answer_under_a_new_id(post, agent, sender):
    response = await post({"sender": sender, "message": "hoi"})
    recipient = response.json()[0]["recipient_id"]
    assert response.status_code == 200
    assert response.json()[0]["text"] == "Je zei: hoi"
    assert re.fullmatch(r"[0-9a-f]{32}", recipient)
    assert agent.seen[0].sender_id == recipient


async def test_a_command_and_an_empty_message_reach_the_conversation_as_text(post):
    assert (await post({"sender": "s1", "message": "/restart"})).json()[0]["text"] == "Je zei: restart"
    assert (await post({"sender": "s1", "message": ""})).json()[0]["text"] == "Je zei: ?"


async def test_a_client_chooses_neither_the_channel_nor_metadata(post, agent):
    await post({"sender": "s1", "message": "hoi", "input_channel": "telegram", "metadata": {"a": 1}})
    assert agent.seen[0].input_channel == "rest"
    assert agent.seen[0].metadata is None


async def test_the_health_check_answers(post):
    assert (await post.client.get("/webhooks/rest/")).json() == {"status": "ok"}


@pytest.mark.parametrize("agent", [Broken()], ids=["broken"])
async def test_a_conversation_that_fails_gives_the_emergency_text_and_logs_no_word_of_it(post, agent, caplog):
    with caplog.at_level(logging.DEBUG):
        response = await post({"sender": "s1", "message": "geheimwoord wandelschoen"})
    assert response.status_code == 200
    assert response.json() == [{"recipient_id": "s1", "text": text("storing")}]
    assert agent.seen
    assert "geheimwoord" not in caplog.text
    assert "wandelschoen" not in caplog.text
