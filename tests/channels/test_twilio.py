import pytest

from tests.channels.conftest import talking

USER = "31612345678"


@pytest.fixture
async def talk(app, serve):
    async with talking("sms", app, serve) as talk:
        yield talk


@pytest.mark.parametrize("word", ["STOP", "stop", "Stopall", "UNSUBSCRIBE", "cancel", "END", "quit", "Afmelden!"])
async def test_opt_out_word_means_stop(talk, word):
    await talk.say(talk.platform.text(USER, word))
    assert talk.agent.seen[0][1] == "stop"


async def test_word_that_twilio_answers_itself_is_left_alone(talk):
    assert await talk.say(talk.platform.update(USER, Body="STOP", OptOutType="STOP")) == []
    assert talk.agent.seen == []


async def test_news_of_what_became_of_a_message_is_left_alone(talk):
    assert await talk.say(talk.platform.update(USER, MessageStatus="delivered")) == []


@pytest.mark.parametrize("fields", [{"Latitude": "52.1", "Longitude": "5.1"}, {"NumMedia": "2"}, {"Body": " "}])
async def test_what_is_no_text_gets_a_proper_answer(talk, fields):
    (shown,) = await talk.say(talk.platform.update(USER, **fields))
    assert shown.text.startswith("Ik kan alleen tekst lezen.")


async def test_twilio_gets_an_empty_document_back(talk):
    update = talk.platform.text(USER, "hoi")
    async with talk._client.post(talk._url, data=update.body, headers=update.headers) as response:
        assert response.content_type == "text/xml"
        assert (await response.text()).endswith("<Response></Response>")


async def test_reply_comes_from_the_number_that_was_written_to(talk):
    talk.platform.number = "+32460200000"
    assert len(await talk.say(talk.platform.text(USER, "hoi"))) == 1
    assert talk.platform.refused == []


async def test_parts_of_a_reply_are_one_message(talk):
    for _ in range(10):
        shown = await talk.say(talk.platform.text(USER, "hoi"))
    (only,) = shown
    assert only.text == (
        "Je zei: hoi\n\nEn ook: hoi\n\n1. Een vraag over nummer 1?\n2. Een vraag over nummer 2?\n\n"
        "Stuur het nummer van je keuze."
    )
