"""What every messaging channel does, held against a stand-in of its platform and an agent that echoes."""

import asyncio
import logging
import time

import pytest
from rasa.shared.utils.common import class_from_module_path

from faqbot.channels.core import channel as core
from faqbot.channels.core.settings import BadSettings
from faqbot.channels.texts import text
from faqbot.privacy.wishes import answer
from faqbot.safety.verdict import HUISARTS, LEADS
from tests.channels.conftest import Echo, listening, talking
from tests.platforms import ALL

USER = "31612345678"
ALARM = "ik heb bloed bij mijn ontlasting"
SENTENCE = "Dit is zin {} van een **lang** antwoord over je darmen & de rest <van> je buik. "
LONG = "".join(SENTENCE.format(number) for number in range(150))
BUTTONS = [
    {"title": "Zit buikpijn door stress tussen je oren?", "payload": '/onderwerp{"topic":"tussen_de_oren"}'},
    {"title": "Iets anders", "payload": "/iets_anders"},
    {"title": "👎 Dit hielp niet", "payload": "/hielp_niet"},
]


class Says(Echo):
    """Says something of its own: parts with their buttons."""

    def __init__(self, *parts):
        super().__init__()
        self.parts = parts

    async def handle_message(self, message):
        self.seen.append((message.sender_id, message.text))
        for said, buttons in self.parts:
            if buttons:
                await message.output_channel.send_text_with_buttons(message.sender_id, said, buttons)
            else:
                await message.output_channel.send_text_message(message.sender_id, said)


class Broken(Echo):
    async def handle_message(self, message):
        raise ConnectionError(message.text)


def plain(shown):
    return " ".join(" ".join(message.text for message in shown).split())


async def test_forged_update_is_refused_and_has_no_effect(talk):
    update = talk.platform.text(USER, "hoi")
    statuses = [await talk.deliver(forged) for forged in talk.platform.forgeries(update)]
    await talk.quiet()
    assert set(statuses) <= {401, 403}
    assert (talk.agent.seen, talk.platform.shown) == ([], [])
    assert len(await talk.say(update)) == 1


async def test_update_that_comes_again_is_answered_once(talk):
    update = talk.platform.text(USER, "hoi")
    assert [await talk.deliver(update) for _ in range(3)] == [200, 200, 200]
    await talk.quiet()
    assert len(talk.platform.shown) == 1


async def test_update_that_was_seen_before_a_restart_is_not_answered_again(talk, tmp_path):
    settings = {**talk.platform.settings(), "seen_db": f"sqlite:///{tmp_path / 'seen.db'}"}
    kind = class_from_module_path(talk.platform.channel)
    first, second = kind.from_credentials(settings), kind.from_credentials(settings)
    assert first._seen.first("1")
    assert not second._seen.first("1")
    first._seen.close()
    second._seen.close()


async def test_person_is_a_pseudonym_in_the_conversation(talk):
    await talk.say(talk.platform.text(USER, "hoi"))
    await talk.say(talk.platform.text(USER, "hallo"))
    await talk.say(talk.platform.text("31687654321", "hoi"))
    senders = [sender for sender, _ in talk.agent.seen]
    assert senders[0] == senders[1] != senders[2]
    assert senders[0].startswith(f"{talk.channel.name()}:")
    assert USER not in senders[0]


async def test_old_message_is_not_answered(talk, monkeypatch):
    sent = [incoming.sent for incoming in _parsed(talk, talk.platform.text(USER, "hoi"))]
    if sent == [None]:
        pytest.skip("this platform does not say when a message was written")
    assert abs(sent[0] - time.time()) < core.OLDEST / 2
    monkeypatch.setattr(core, "OLDEST", -core.OLDEST)
    assert await talk.say(talk.platform.text(USER, "hoi")) == []


def _parsed(talk, update):
    """What a channel reads in an update, without a server."""
    from urllib.parse import parse_qs

    class Request:
        body, headers = update.body, update.headers
        form = {name: values[0] for name, values in parse_qs(update.body.decode()).items()}

    return list(talk.channel.parse(Request()))


async def test_picture_gets_a_proper_answer_and_its_caption_is_read(talk):
    assert plain(await talk.say(talk.platform.media(USER))) == text("media")
    assert talk.agent.seen == []
    shown = await talk.say(talk.platform.media(USER, "wat is dit?"))
    assert "Je zei: wat is dit?" in plain(shown)
    assert text("media_met_tekst") in plain(shown)


async def test_alarm_in_a_caption_gets_its_referral_first(talk):
    shown = await talk.say(talk.platform.media(USER, ALARM))
    assert shown[0].text.startswith(LEADS[HUISARTS])
    assert text("media_met_tekst") not in plain(shown)


async def test_referral_is_a_message_of_its_own_and_its_first_sentence_stands_out(talk):
    shown = await talk.say(talk.platform.text(USER, ALARM))
    lead, _, rest = shown[0].text.partition("\n")
    assert lead.startswith(LEADS[HUISARTS])
    assert rest
    assert shown[0].bold in ((lead,), ())
    assert "Je zei" in plain(shown[1:])
    assert "Je zei" not in shown[0].text


async def test_button_sends_its_payload(talk):
    await talk.say(talk.platform.press(USER, '/onderwerp{"topic":"stress"}'))
    await talk.say(talk.platform.press(USER, "/iets_anders"))
    assert [said for _, said in talk.agent.seen] == ['/onderwerp{"topic":"stress"}', "/iets_anders"]


@pytest.mark.parametrize("name", ALL)
async def test_long_reply_is_split_at_sentences_and_loses_nothing(name, app, serve):
    agent = Says((LONG, BUTTONS), ("Tot slot.", None))
    async with talking(name, app, serve, agent) as talk:
        shown = await talk.say(talk.platform.text(USER, "hoi"))
    assert talk.platform.refused == []
    assert len(shown) > 1
    assert LONG.replace("**", "").split() == plain(shown).split()[: len(LONG.split())]
    if name != "slack":  # whose pieces stand in one message
        full = [message.text for message in shown if "zin" in message.text]
        assert all(message.strip().split("\n")[0].endswith(".") for message in full)


@pytest.mark.parametrize("name", ALL)
async def test_every_choice_can_be_made_by_button_or_number(name, app, serve):
    agent = Says(("Eerste antwoord.", BUTTONS), ("Tweede antwoord.", BUTTONS[:1]))
    async with talking(name, app, serve, agent) as talk:
        shown = await talk.say(talk.platform.text(USER, "hoi"))
        assert talk.platform.refused == []
        pressable = [payload for message in shown for _, payload in message.buttons]
        if not pressable:
            lines = [line for message in shown for line in message.text.splitlines()]
            assert [line for line in lines if line[:1].isdigit()] == [
                f"{number}. {button['title']}" for number, button in enumerate([*BUTTONS, BUTTONS[0]], 1)
            ]
            assert lines[-1] == text("kies_nummer")
            return
        for payload in pressable:
            await talk.say(talk.platform.press(USER, payload))
        sent = [said.lstrip("/") for _, said in talk.agent.seen[1:]]
        assert sent == [button["payload"].lstrip("/") for button in [*BUTTONS, BUTTONS[0]]]


@pytest.mark.parametrize("written", ["/start", "/help", "/stop", "/HELP", "/hulp"])
async def test_command_reaches_the_conversation_in_its_own_words(talk, written):
    await talk.say(talk.platform.text(USER, written))
    (said,) = [said for _, said in talk.agent.seen]
    expected = {"/start": "start", "/stop": "stop"}.get(written, "help")
    assert said.lstrip("/") == expected


ODD = [
    None,
    [],
    {},
    "tekst",
    5,
    {"update_id": 1, "message": 5, "entry": 5, "event": 5, "type": "event_callback"},
    {"update_id": 2, "message": {"chat": {"id": [], "type": "private"}, "text": {"a": 1}}},
    {"update_id": 3, "callback_query": {"data": 5, "from": None, "message": {"chat": {"type": "private"}}}},
    {
        "update_id": 4,
        "message": {"chat": {"type": "group"}, "text": "", "entities": [{"type": "bot_command", "offset": 0}]},
    },
    {"entry": [{"changes": [{"value": {"messages": [{"from": 5, "id": "x", "type": ["text"]}]}}]}]},
    {"entry": [{"messaging": [{"sender": {"id": "1"}, "message": "hoi"}, {"sender": None}, 5]}]},
    {"entry": [{"messaging": [{"sender": {"id": "1"}, "timestamp": "nooit", "message": {"mid": {}, "text": []}}]}]},
    {"type": "event_callback", "event": {"type": "message", "channel_type": "im", "user": {}, "channel": []}},
    {"type": "block_actions", "actions": [{"value": 5}, None]},
    {"type": "message", "from": [], "conversation": "x", "text": 5, "serviceUrl": 5},
    {"type": "conversationUpdate", "from": {"id": "1"}, "conversation": {"id": "1"}, "membersAdded": "iedereen"},
    {"NumMedia": "veel", "From": "", "Latitude": "x"},
    {"a": [[[[[[[]]]]]]] * 1000},
]


@pytest.mark.parametrize("content", ODD, ids=range(len(ODD)))
async def test_odd_update_is_taken_without_an_error(talk, content, caplog):
    assert await talk.deliver(talk.platform.raw(content)) == 200
    await talk.quiet()
    assert len(await talk.say(talk.platform.text(USER, "hoi"))) == 1
    assert not any(record.exc_info for record in caplog.records)


async def test_body_that_is_too_large_is_refused(talk):
    update = talk.platform.text(USER, "x")
    update = type(update)(b"a" * (core.LARGEST_BODY + 1), update.headers)
    assert await talk.deliver(update) == 413


async def test_looking_at_the_address_shows_nothing(talk):
    status, _ = await talk.get()
    assert status in (401, 403, 405)


async def test_person_who_cannot_be_reached_is_let_go_and_heard_again_later(talk, caplog):
    platform, other = talk.platform, "31687654321"
    gone = next(
        getattr(platform, name) for name in ("blocked", "gone", "opted_out", "archived") if hasattr(platform, name)
    )
    mark = {"telegram": int(USER), "sms": f"+{USER}", "twilio_whatsapp": f"whatsapp:+{USER}"}.get(platform.name, USER)
    if platform.name == "slack":
        platform.archived = f"D{USER}"
    else:
        gone.add(mark)
    assert await talk.say(platform.text(USER, "hoi")) == []
    assert platform.requests <= 2, "it is not tried again"
    assert len(await talk.say(platform.text(other, "hoi"))) == 1
    platform.archived = ""
    if platform.name != "slack":
        gone.discard(mark)
    assert len(await talk.say(platform.text(USER, "hoi"))) == 1


async def test_platform_that_asks_to_wait_is_not_asked_sooner(talk):
    talk.platform.paused = 0.4
    await talk.say(talk.platform.text(USER, "eerst"))
    moments = []
    original = talk.platform._fail

    def too_many(request):
        moments.append(time.monotonic())
        talk.platform.failing = 0
        return talk.platform.too_many() if talk.platform.name in ("telegram", "slack", "teams") else original(request)

    talk.platform._fail = too_many
    talk.platform.failing = 1.1
    assert len(await talk.say(talk.platform.text(USER, "hoi"))) == 1
    if talk.platform.name in ("telegram", "slack", "teams"):
        assert time.monotonic() - moments[0] >= 0.4


@pytest.mark.parametrize("name", ALL)
async def test_platform_that_stays_away_is_given_up_and_the_next_message_answered(name, app, serve):
    async with talking(name, app, serve, patience="0.2") as talk:
        talk.platform.down = True
        assert await talk.say(talk.platform.text(USER, "een")) == []
        talk.platform.down = False
        assert "twee" in plain(await talk.say(talk.platform.text(USER, "twee")))


@pytest.mark.parametrize("name", ALL)
async def test_conversation_that_breaks_gives_the_emergency_text_and_no_word_in_the_log(name, app, serve, caplog):
    async with talking(name, app, serve, Broken()) as talk:
        with caplog.at_level(logging.INFO, "faqbot"):
            shown = await talk.say(talk.platform.text(USER, "zonnebloemkwark"))
    assert plain(shown) == " ".join(text("storing").split())
    assert "zonnebloemkwark" not in caplog.text
    assert USER not in caplog.text


@pytest.mark.parametrize("name", ALL)
async def test_what_was_accepted_is_answered_before_the_server_stops(name, app):
    async with listening(app) as _:
        pass
    platform = ALL[name]()
    await platform.start()
    from rasa.core.channels.channel import register
    from sanic import Sanic

    second = Sanic(f"stops_{name}_{time.monotonic_ns()}")
    second.ctx.agent = Echo()
    channel = class_from_module_path(platform.channel).from_credentials({**platform.settings(), "stop_patience": "60"})
    register([channel], second, "/webhooks/")
    import aiohttp

    async with aiohttp.ClientSession() as client:
        platform.down = True
        async with listening(second) as address:
            for number in range(5):
                update = platform.text(USER, f"bericht {number}.")
                async with client.post(address + platform.path, data=update.body, headers=update.headers) as response:
                    assert response.status == 200

            async def comes_back():
                while platform.requests < 3:
                    await asyncio.sleep(0.01)
                platform.down = False

            back = asyncio.ensure_future(comes_back())
        await back
    await platform.stop()
    said = plain(platform.shown)
    assert [said.count(f"bericht {number}.") for number in range(5)] == [1] * 5


async def test_stopping_server_asks_the_platform_to_deliver_again_later(talk):
    await talk.channel.lines.drain(1)
    update = talk.platform.text(USER, "hoi")
    assert await talk.deliver(update) == 503
    assert talk.channel._seen.first(_parsed(talk, update)[0].key), "it will be new when it comes again"


async def test_one_slow_conversation_does_not_hold_up_another(talk, monkeypatch):
    slow = asyncio.Event()
    handle = talk.agent.handle_message

    async def handle_message(message):
        if "langzaam" in message.text:
            await slow.wait()
        await handle(message)

    monkeypatch.setattr(talk.agent, "handle_message", handle_message)
    assert await talk.deliver(talk.platform.text(USER, "langzaam")) == 200
    assert await talk.deliver(talk.platform.text(USER, "daarna")) == 200
    assert await talk.deliver(talk.platform.text("31687654321", "snel")) == 200
    while not talk.platform.shown:
        await asyncio.sleep(0.01)
    assert "snel" in plain(talk.platform.shown)
    slow.set()
    await talk.quiet()
    said = plain(talk.platform.shown)
    assert said.index("langzaam") < said.index("daarna")


async def test_long_thought_shows_that_an_answer_is_being_written(talk, monkeypatch):
    monkeypatch.setattr(core, "SLOW", 0.0)
    await talk.quiet()
    before = talk.platform.requests
    assert len(await talk.say(talk.platform.text(USER, "hoi"))) == 1
    expected = 2 if talk.channel.typing(_parsed(talk, talk.platform.text(USER, "x"))[0]) else 1
    assert talk.platform.requests - before - (talk.platform.name == "teams") == expected
    assert talk.platform.refused == []


@pytest.mark.parametrize("name", ALL)
async def test_person_who_floods_hears_so_once_and_then_nothing_but_referrals(app, serve, name):
    async with talking(name, app, serve, limit="3/minute") as talk:
        for _ in range(3):
            assert "Je zei: hoi" in plain(await talk.say(talk.platform.text(USER, "hoi")))
        assert plain(await talk.say(talk.platform.text(USER, "hoi"))) == text("te_snel")
        assert [await talk.say(talk.platform.text(USER, "hoi")) for _ in range(3)] == [[], [], []]
        assert plain(await talk.say(talk.platform.text(USER, ALARM))).startswith(LEADS[HUISARTS])
        assert "Je zei: hoi" in plain(await talk.say(talk.platform.text("31687654321", "hoi")))
        assert len(talk.agent.seen) == 4
        assert talk.platform.refused == []


class Erases(Echo):
    """Says what the guide says when a conversation has been erased."""

    async def handle_message(self, message):
        await message.output_channel.send_text_message(message.sender_id, answer("gelukt"))


@pytest.mark.parametrize("name", ALL)
async def test_person_who_had_the_conversation_erased_hears_what_the_app_still_has(app, serve, name):
    async with talking(name, app, serve, Erases()) as talk:
        said = plain(await talk.say(talk.platform.text(USER, "doe maar weg")))
        assert said == f"{answer('gelukt')} {text('gewist_app')}"


OPTIONAL = {"api_base", "stop_patience", "webhook_url", "bot_name", "first_delay", "login_base", "openid_metadata"}
OPTIONAL |= {"inbox", "limit"}


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("how", ["absent", "empty", "variable"])
def test_channel_that_lacks_a_setting_says_which_and_does_not_start(name, how):
    platform = ALL[name]()
    platform.address = "http://127.0.0.1:1"
    kind, settings = class_from_module_path(platform.channel), platform.settings()
    needed = [
        key
        for key in settings
        if key not in OPTIONAL or (name.endswith(("sms", "twilio_whatsapp")) and key == "webhook_url")
    ]
    assert len(needed) >= 3
    for key in needed:
        lacking = {other: value for other, value in settings.items() if other != key}
        lacking |= {"absent": {}, "empty": {key: ""}, "variable": {key: "${NIET_GEZET}"}}[how]
        with pytest.raises(BadSettings, match=f"`{key}` ontbreekt") as raised:
            kind.from_credentials(lacking)
        assert not [value for value in settings.values() if len(value) > 10 and value in str(raised.value)]
    with pytest.raises(BadSettings):
        kind.from_credentials(None)


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize(
    "setting",
    [
        {"sender_secret": "kort"},
        {"patience": "lang"},
        {"first_delay": "-1"},
        {"stop_patience": "nan"},
        {"limit": "veel"},
    ],
)
def test_channel_with_a_setting_that_cannot_be_right_does_not_start(name, setting):
    platform = ALL[name]()
    platform.address = "http://127.0.0.1:1"
    with pytest.raises(BadSettings, match=next(iter(setting))):
        class_from_module_path(platform.channel).from_credentials({**platform.settings(), **setting})
