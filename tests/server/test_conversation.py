"""The guide over real HTTP, as `make run` starts it."""

import json

import pytest

from evaluation import dataset
from faqbot.answers.outline import outline
from faqbot.channels.texts import text
from tests.server.processes import action_server, free_port, guide, sources, texts

ENGLISH = ("sorry, i", "error", "traceback", "exception", "hello from rasa")


def test_twenty_held_out_questions_get_their_section_and_the_disclaimer(server):
    """Every sixty-fourth question of the evaluation set, typing errors and Flemish included; two may be misread."""
    chosen = dataset.article_questions()[::64][:20]
    headings = {id: section.heading for id, section in outline().items()}
    right = 0
    for number, question in enumerate(chosen):
        reply = server.ask(f"twenty-{number}", question.text)
        found = sources(reply)
        if found:
            assert "geen medisch advies" in texts(reply)
            assert "huisarts" in texts(reply)
            assert set(found) <= set(headings.values())
        from faqbot.content.knowledge import knowledge

        wanted = next(entry for entry in knowledge() if entry.name == question.topic).metadata["sections"]
        right += bool({headings[str(id)] for id in (*wanted, *question.sections)} & set(found))
    assert right >= 18


def test_guide_introduces_itself_once(server):
    first, second = server.ask("intro", "wat is dysbiose?"), server.ask("intro", "wat zijn vezels?")
    assert "computerprogramma" in first[0]["text"]
    assert "computerprogramma" not in texts(second)


@pytest.mark.parametrize("pick", ["2", "de tweede", "nummer 2", "title", "payload"])
def test_offered_topic_is_picked_by_number_title_or_button(server, pick):
    sender = f"pick-{pick.replace(' ', '-')}"
    button = server.ask(sender, "Wat is dysbiose?")[-1]["buttons"][1]
    reply = server.ask(sender, {"title": button["title"], "payload": button["payload"]}.get(pick, pick))
    by_payload = server.ask(f"{sender}-check", button["payload"])
    assert sources(reply) == sources(by_payload) != []


def test_vertel_meer_gives_the_second_part_and_bron_the_source(server):
    first = server.ask("more", "wat is serotonine")
    more = server.ask("more", "vertel meer")
    assert sources(more)
    assert texts(more) != texts(first)
    assert sources(server.ask("more", "wat is je bron?"))


@pytest.mark.parametrize(
    "message",
    [
        "hoeveel capsules probiotica per dag?",
        "welk merk is het beste en wat kost het",
        "heb ik dysbiose denk je?",
        "mijn test zegt akkermansia 0,1 procent, wat betekent dat voor mij",
        "mijn hond heeft diarree, wat kan ik doen",
        "recept voor zelfgemaakte kefir",
        "wat voor weer wordt het morgen",
        "what is the gut microbiome",
    ],
)
def test_question_outside_the_article_is_refused_kindly_without_a_source(server, message):
    reply = server.ask("outside-" + str(abs(hash(message))), message)
    assert texts(reply)
    assert not sources(reply)


@pytest.mark.parametrize(
    "message",
    [
        "",
        "   \n\t ",
        "💩",
        "a" * 10_000,
        "\x00\x01\x02",
        "\u200b/restart",
        "<script>alert(1)</script>",
        "'; DROP TABLE events; --",
        "/restart",
        "/back",
        "/session_start",
        '/faq{"topic":"x"}',
        "/intent@0.9",
        '/onderwerp{"topic":"bestaat_niet"}',
        "/iets_anders",
        "{antwoord}",
        "%s %d {0}",
        "null",
    ],
)
def test_any_text_gets_a_dutch_reply_and_leaves_the_conversation_whole(server, message):
    sender = "robust"
    reply = server.ask(sender, message)
    assert reply
    assert all(part["text"].strip() for part in reply)
    assert not any(word in texts(reply).lower() for word in ENGLISH)
    assert sources(server.ask(sender, "wat zijn vezels?"))


@pytest.mark.parametrize(
    "body", [b"{kapot", b"[]", b'{"sender": "x"}', b'{"message": 5}', b'{"message": null}', b"\xff"]
)
def test_malformed_request_gets_a_clear_dutch_error(server, body):
    status, answer = server.post(body)
    assert status == 400
    assert json.loads(answer)[0]["text"] == text("geen_bericht")


def test_log_never_holds_a_visitors_words(server):
    server.ask("secret", "mijn geheimwoord is zonnebloemkwark en ik heb een vraag")
    server.post(b'{"message": "zonnebloemkwark')
    assert "zonnebloemkwark" not in server.log.read_text()


def test_page_with_the_chat_stands_at_the_root(server):
    status, page = server.get("/")
    assert status == 200
    assert "Darmgids" in page


def test_conversation_goes_on_after_a_restart(tmp_path):
    with guide(tmp_path) as first:
        first.ask("restart", "wat is inuline?")
    with guide(tmp_path) as second:
        assert sources(second.ask("restart", "vertel meer"))


def test_separate_action_server_answers_and_its_loss_is_caught(tmp_path):
    port = free_port()
    with guide(tmp_path, ACTIONS="http", ACTION_PORT=str(port)) as running:
        with action_server(tmp_path, port):
            assert sources(running.ask("split", "wat is inuline?"))
        assert texts(running.ask("split", "wat zijn vezels?")) == text("storing")
