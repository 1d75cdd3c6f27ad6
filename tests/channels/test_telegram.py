import pytest

from faqbot.channels.texts import text
from tests.channels.conftest import talking
from tests.platforms.telegram import SECRET, TOKEN

USER = "31612345678"


@pytest.fixture
async def talk(app, serve):
    async with talking("telegram", app, serve) as talk:
        await talk.quiet()
        yield talk


async def test_address_and_secret_are_registered_when_the_server_starts(talk):
    assert talk.platform.webhook["url"] == "https://gids.example/webhooks/telegram/webhook"
    assert talk.platform.webhook["secret_token"] == SECRET
    assert "message_reaction" not in talk.platform.webhook["allowed_updates"]


async def test_server_starts_while_telegram_cannot_be_reached(app, serve, monkeypatch):
    async with talking("telegram", app, serve, api_base="http://127.0.0.1:9") as talk:
        assert await talk.deliver(talk.platform.text(USER, "hoi")) == 200
        await talk.channel.lines.drain(0)
        assert not talk.channel._starting.done(), "it keeps trying beside the server"


async def test_pressed_button_stops_its_clock(talk):
    await talk.say(talk.platform.press(USER, "o:stress"))
    assert talk.agent.seen[0][1] == '/onderwerp{"topic":"stress"}'
    assert talk.platform.waiting == set()


async def test_text_that_telegram_cannot_read_as_html_is_sent_without_looks(talk):
    talk.platform.no_html = True
    (shown,) = await talk.say(talk.platform.text(USER, "a < b & c"))
    assert shown.text == "Je zei: a < b & c"
    assert talk.platform.refused


@pytest.mark.parametrize(
    ("said", "content"),
    [
        ("hoi allemaal", {}),
        ("/start", {"entities": [{"type": "bot_command", "offset": 0, "length": 6}], "text": "/start@andere_bot"}),
        ("hoi", {"reply_to_message": {"from": {"id": 5, "is_bot": True}}}),
    ],
)
async def test_talk_of_others_in_a_group_is_left_alone(talk, said, content):
    assert await talk.say(talk.platform.group(USER, **{"text": said, **content})) == []
    assert talk.agent.seen == []


@pytest.mark.parametrize(
    ("said", "content"),
    [
        ("wat is dysbiose @Darmgids_bot?", {}),
        ("/start", {"entities": [{"type": "bot_command", "offset": 0, "length": 6}]}),
        ("en verder?", {"reply_to_message": {"from": {"id": int(TOKEN.split(":")[0]), "is_bot": True}}}),
    ],
)
async def test_guide_that_is_spoken_to_in_a_group_invites_to_a_private_talk(talk, said, content):
    (shown,) = await talk.say(talk.platform.group(USER, said, **content))
    assert (shown.user, shown.text) == ("-100200", text("groep"))
    assert talk.agent.seen == []


async def test_alarm_that_is_told_to_the_guide_in_a_group_gets_its_referral(talk):
    shown = await talk.say(talk.platform.group(USER, "@darmgids_bot ik wil dood"))
    assert shown[0].text.startswith("Bel 113")


async def test_changed_message_is_left_alone_unless_it_calls_for_a_referral(talk):
    changed = talk.platform.message(USER, text="wat is dysbiose")
    assert await talk.say(talk.platform.update(edited_message=changed)) == []
    changed = talk.platform.message(USER, text="ik heb bloed bij mijn ontlasting")
    (shown,) = await talk.say(talk.platform.update(edited_message=changed))
    assert shown.text.startswith("Neem contact op met je huisarts")


@pytest.mark.parametrize(
    "content",
    [
        {"my_chat_member": {"new_chat_member": {"status": "kicked"}, "from": {"id": 1}, "chat": {"id": 1}}},
        {"message_reaction": {"chat": {"id": 1}, "new_reaction": [{"type": "emoji", "emoji": "👍"}]}},
        {"channel_post": {"chat": {"id": -1, "type": "channel"}, "text": "hoi"}},
        {"poll": {"id": "1"}},
        {"inline_query": {"id": "1", "query": "hoi"}},
    ],
)
async def test_news_that_is_no_message_is_left_alone(talk, content):
    assert await talk.say(talk.platform.update(**content)) == []


@pytest.mark.parametrize(
    "content",
    [
        {"voice": {"file_id": "x", "duration": 3}},
        {"sticker": {"file_id": "x", "emoji": "👍"}},
        {"location": {"latitude": 52.1, "longitude": 5.1}},
        {"contact": {"phone_number": "1"}},
        {"document": {"file_id": "x"}},
        {"video_note": {"file_id": "x"}},
        {"dice": {"emoji": "🎲", "value": 3}},
    ],
)
async def test_what_is_no_text_gets_a_proper_answer(talk, content):
    (shown,) = await talk.say(talk.platform.update(message=talk.platform.message(USER, **content)))
    assert shown.text == text("media")


@pytest.mark.parametrize("content", [{"pinned_message": {}}, {"new_chat_title": "x"}, {"is_automatic_forward": True}])
async def test_news_of_the_chat_itself_is_left_alone(talk, content):
    assert await talk.say(talk.platform.update(message=talk.platform.message(USER, **content))) == []


async def test_message_of_another_bot_is_left_alone(talk):
    message = talk.platform.message(USER, text="hoi")
    message["from"]["is_bot"] = True
    assert await talk.say(talk.platform.update(message=message)) == []


async def test_link_with_a_start_word_opens_the_conversation(talk):
    await talk.say(talk.platform.text(USER, "/start website"))
    assert talk.agent.seen[0][1].lstrip("/") == "start"
