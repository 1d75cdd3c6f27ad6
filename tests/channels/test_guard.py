import asyncio
import logging
import re
from pathlib import Path

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st
from rasa.core.channels.channel import CollectingOutputChannel, UserMessage
from rasa.core.nlg.interpolator import interpolate_text

from faqbot.channels.guard import HEAD, TAIL, clean, converse, sender_id
from faqbot.channels.texts import text

DIALOGUE = Path(__file__).resolve().parents[2] / "data" / "dialogue"
ALLOWED = re.compile(r'/onderwerp\{"topic":\s?"[a-z0-9_]{1,60}"\}|/iets_anders|/hielp_wel|/hielp_niet|/start')
SLASHED = st.text(alphabet='/ \t\n\r\x00\x1f\u00a0\u00ad\u2003\u2028\u200b\u202e\u3000\ufeffra{}":_', max_size=12)
SECRET = "geheimwoord mijn moeder heeft een fiets"


def seen_by_rasa(message):
    """The message as Rasa reads it, which strips once more."""
    return UserMessage(clean(message)).text


@pytest.mark.parametrize(
    "message",
    [
        "/restart",
        "  /restart",
        "//restart",
        "/ /restart",
        "\u200b/restart",
        "/\x00/restart",
        "\ufeff\n/session_start",
        ' /intent{"a": "b"}',
        '/onderwerp{"topic":"stress"}/restart',
        '/onderwerp{"topic":"stress"} /restart',
        '/onderwerp{"topic":"stress","laatste_onderwerp":"x"}',
        '/onderwerp{"laatste_onderwerp":"stress"}',
        '/onderwerp{"topic":"Met Hoofdletters"}',
        "/onderwerp",
        '/iets_anders{"topic":"stress"}',
        "/iets_anders@1.0",
        "/hielp_niet{}",
        "/start@1.0",
        "/starten",
        "/back",
    ],
)
def test_slash_text_that_is_no_button_of_ours_reaches_rasa_as_text(message):
    assert not seen_by_rasa(message).startswith("/")


@settings(deadline=None)
@given(st.one_of(SLASHED, st.text(max_size=30)))
@example("/\u00a0/restart")
@example("/\u2028/restart")
def test_no_text_reaches_rasa_as_a_command_unless_it_is_a_button_of_ours(message):
    found = seen_by_rasa(message)
    assert not found.startswith("/") or ALLOWED.fullmatch(found)


@pytest.mark.parametrize("space", ["\u00a0", "\u2003", "\u2028", "\u3000"])
def test_unusual_white_space_behind_a_slash_hides_no_second_command(space):
    assert not seen_by_rasa(f"/{space}/restart").startswith("/")


@pytest.mark.parametrize(
    "payload",
    [
        '/onderwerp{"topic":"stress"}',
        '/onderwerp{"topic": "herstel_na_2_kuren"}',
        "/iets_anders",
        "/hielp_wel",
        "/hielp_niet",
        "/start",
    ],
)
def test_the_payload_of_a_button_passes_unchanged(payload):
    assert clean(f" {payload}\n") == payload


def test_every_button_that_stands_in_the_dialogue_passes_the_guard():
    payloads = [
        interpolate_text(button["payload"], {"x": "y"})
        for file in DIALOGUE.glob("*.yml")
        for variations in (yaml.safe_load(file.read_text(encoding="utf-8")).get("responses") or {}).values()
        for variation in variations
        for button in variation.get("buttons", ())
    ]
    assert payloads
    assert [payload for payload in payloads if clean(payload) != payload] == []


@pytest.mark.parametrize(
    "message", ["wat doet stress?", "één\nregel\ten nog een", "1/2 kopje yoghurt", "👍 fijn", "a / b"]
)
def test_ordinary_text_passes_unchanged(message):
    assert clean(message) == message


def test_control_characters_become_spaces_so_that_words_stay_apart():
    assert clean("wat\x00is\x1b\x07dysbiose\r\n?") == "wat is  dysbiose \n?"


@settings(deadline=None)
@given(st.text(max_size=60))
def test_no_control_or_invisible_character_is_left(message):
    assert not re.search(
        r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]", clean(message)
    )


@pytest.mark.parametrize("invisible", ["\u200b", "\u00ad", "\u2060"], ids=["zero width", "soft hyphen", "word joiner"])
def test_an_invisible_character_inside_a_word_does_not_split_the_word(invisible):
    assert clean(f"zelf{invisible}moord") == "zelfmoord"


@pytest.mark.parametrize("message", ["", "   \n", "\u200b\u200d", "/", "// /", "\x00\x01"])
def test_a_message_without_text_becomes_something_that_is_answered(message):
    assert clean(message) == "?"


def test_a_lone_surrogate_cannot_break_the_encoding():
    clean("wat \ud83d is dit").encode("utf-8")


def test_ten_thousand_characters_keep_their_beginning_and_their_end():
    message = "a" * HEAD + "b" * (10_000 - HEAD - TAIL) + "c" * TAIL
    assert clean(message) == "a" * HEAD + " " + "c" * TAIL


def test_a_message_of_exactly_the_limit_is_kept_whole():
    message = "ab" * ((HEAD + TAIL) // 2)
    assert clean(message) == message


@pytest.mark.parametrize("given", ["abc", "user-1.2:x@y+z_", 12345, "a" * 128])
def test_a_usable_sender_is_kept(given):
    assert sender_id(given) == str(given)


@pytest.mark.parametrize(
    "given",
    [None, "", True, 1.5, [], {"a": 1}, "a b", "a/b", "a\n", "<script>", "'; drop--", "a" * 129, "\ud83d", "web-0a"],
)
def test_an_unusable_sender_gets_a_new_id_each_time(given):
    first, second = sender_id(given), sender_id(given)
    assert re.fullmatch(r"[0-9a-f]{32}", first)
    assert first != second


async def test_a_reply_is_returned_as_it_was_said_and_the_handler_sees_the_cleaned_message():
    seen = []

    async def handle(message):
        seen.append((message.text, message.sender_id, message.input_channel))
        await message.output_channel.send_text_message(message.sender_id, "Hoi!")
        await message.output_channel.send_text_message(message.sender_id, "Nog iets.")

    reply = await converse(handle, " /restart ", "s1", "rest")
    assert seen == [("restart", "s1", "rest")]
    assert [(part["recipient_id"], part["text"]) for part in reply] == [("s1", "Hoi!"), ("s1", "Nog iets.")]


@pytest.mark.parametrize("error", [ValueError(SECRET), asyncio.TimeoutError(SECRET), OSError(SECRET), KeyError(SECRET)])
async def test_a_handler_that_raises_gives_the_emergency_text_and_logs_no_word_of_the_message(error, caplog):
    async def handle(message):
        raise error

    with caplog.at_level(logging.DEBUG):
        reply = await converse(handle, SECRET, "s1", "rest")
    assert reply == [{"recipient_id": "s1", "text": text("storing")}]
    assert type(error).__name__ in caplog.text
    assert not [word for word in SECRET.split() if word in caplog.text]
    assert not any(record.exc_info for record in caplog.records)


async def test_a_handler_that_says_nothing_gives_the_emergency_text():
    async def handle(message):
        return None

    assert await converse(handle, "hoi", "s1", "rest") == [{"recipient_id": "s1", "text": text("storing")}]


async def test_what_was_said_before_a_failure_is_kept():
    async def handle(message):
        await message.output_channel.send_text_message("s1", "Bel nu 112.")
        raise RuntimeError

    assert (await converse(handle, "help", "s1", "rest"))[0]["text"] == "Bel nu 112."


async def test_a_channel_may_bring_its_own_output():
    output = CollectingOutputChannel()

    async def handle(message):
        assert message.output_channel is output
        await output.send_text_message("s1", "ja")

    assert await converse(handle, "hoi", "s1", "terminal", output) == output.messages
