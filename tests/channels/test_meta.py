import pytest

from faqbot.channels.texts import text
from tests.channels.conftest import talking
from tests.platforms.meta import VERIFY_TOKEN, signed

USER = "31612345678"


@pytest.fixture(params=["whatsapp", "messenger"])
async def talk(request, app, serve):
    async with talking(request.param, app, serve) as talk:
        yield talk


@pytest.fixture
async def whatsapp(app, serve):
    async with talking("whatsapp", app, serve) as talk:
        yield talk


@pytest.fixture
async def messenger(app, serve):
    async with talking("messenger", app, serve) as talk:
        yield talk


async def test_meta_gets_its_challenge_back_for_the_right_token_only(talk):
    right = f"?hub.mode=subscribe&hub.verify_token={VERIFY_TOKEN}&hub.challenge=1158201444"
    assert await talk.get(right) == (200, "1158201444")
    for wrong in ("", "?hub.mode=subscribe&hub.verify_token=x&hub.challenge=1", right.replace("subscribe", "x")):
        status, body = await talk.get(wrong)
        assert status == 403
        assert "1158201444" not in body


async def test_every_message_of_a_batch_is_answered_in_order(whatsapp):
    platform = whatsapp.platform
    messages = [platform.message(USER, "text", text={"body": f"bericht {number}"}) for number in range(3)]
    shown = await whatsapp.say(platform.update(*messages, messages[0]))
    assert [one.text for one in shown] == [f"Je zei: bericht {number}" for number in range(3)]


async def test_every_event_of_a_batch_is_answered_in_order(messenger):
    platform = messenger.platform
    events = [platform.event(USER, message={"mid": f"m{number}", "text": f"bericht {number}"}) for number in range(3)]
    shown = await messenger.say(platform.update(*events, events[0]))
    assert [one.text for one in shown] == [f"Je zei: bericht {number}" for number in range(3)]


@pytest.mark.parametrize(
    "value",
    [
        {"statuses": [{"id": "wamid.1", "status": "delivered", "recipient_id": USER}]},
        {"errors": [{"code": 131000}]},
        {"metadata": {"phone_number_id": "999"}, "messages": [{"from": USER, "id": "1", "type": "text"}]},
        {"messages": [{"from": USER, "id": "2", "type": "reaction", "reaction": {"emoji": "👍"}}]},
        {"messages": [{"from": USER, "id": "3", "type": "system", "system": {"type": "user_changed_number"}}]},
    ],
    ids=["status", "error", "another number", "reaction", "system"],
)
async def test_whatsapp_news_that_is_no_message_is_left_alone(whatsapp, value):
    content = {"object": "whatsapp_business_account", "entry": [{"changes": [{"value": value}]}]}
    assert await whatsapp.say(signed(content)) == []


@pytest.mark.parametrize(
    "kind", ["audio", "sticker", "video", "document", "location", "contacts", "order", "unsupported"]
)
async def test_whatsapp_message_that_is_no_text_gets_a_proper_answer(whatsapp, kind):
    update = whatsapp.platform.update(whatsapp.platform.message(USER, kind, **{kind: {"id": "1"}}))
    assert [one.text for one in await whatsapp.say(update)] == [text("media")]


async def test_whatsapp_group_gets_the_invitation(whatsapp):
    message = whatsapp.platform.message(USER, "text", text={"body": "hoi"}, group_id="g1")
    assert [one.text for one in await whatsapp.say(whatsapp.platform.update(message))] == [text("groep")]


@pytest.mark.parametrize("word", ["STOP", "Stop.", "unsubscribe", "AFMELDEN"])
async def test_whatsapp_opt_out_word_means_stop(whatsapp, word):
    await whatsapp.say(whatsapp.platform.text(USER, word))
    assert whatsapp.agent.seen[0][1] == "stop"


async def test_list_that_whatsapp_refuses_is_sent_as_numbers(whatsapp):
    whatsapp.platform.no_lists = True
    shown = [shown for _ in range(10) for shown in await whatsapp.say(whatsapp.platform.text(USER, "hoi"))]
    assert "1. Een vraag over nummer 1?\n2. Een vraag over nummer 2?" in shown[-1].text


@pytest.mark.parametrize(
    "content",
    [
        {"delivery": {"mids": ["m1"], "watermark": 1}},
        {"read": {"watermark": 1}},
        {"reaction": {"reaction": "love", "action": "react", "mid": "m1"}},
        {"message": {"mid": "m1", "text": "Je zei: hoi", "is_echo": True}},
        {"message": {"mid": "m1", "is_deleted": True}},
        {"optin": {"ref": "x"}},
        {"message_edit": {"mid": "m1", "text": "wat is dysbiose?", "num_edit": 1}},
    ],
    ids=lambda content: next(iter(content)),
)
async def test_messenger_news_that_is_no_message_is_left_alone(messenger, content):
    assert await messenger.say(messenger.platform.update(messenger.platform.event(USER, **content))) == []


async def test_messenger_button_that_opens_a_conversation_means_start(messenger):
    event = messenger.platform.event(USER, postback={"mid": "m1", "title": "Beginnen", "payload": "GET_STARTED"})
    await messenger.say(messenger.platform.update(event))
    assert messenger.agent.seen[0][1].lstrip("/") == "start"


async def test_messenger_postback_sends_its_payload(messenger):
    event = messenger.platform.event(USER, postback={"mid": "m1", "title": "x", "payload": "/iets_anders"})
    await messenger.say(messenger.platform.update(event))
    assert messenger.agent.seen[0][1] == "/iets_anders"


async def test_edit_that_calls_for_a_referral_gets_it(messenger):
    edit = {"mid": "m1", "text": "ik heb bloed bij mijn ontlasting", "num_edit": 1}
    (shown,) = await messenger.say(messenger.platform.update(messenger.platform.event(USER, message_edit=edit)))
    assert shown.text.startswith("Neem contact op met je huisarts")
