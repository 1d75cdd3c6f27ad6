import time

import pytest

from faqbot.channels.texts import text
from tests.channels.conftest import talking
from tests.platforms.base import dumped
from tests.platforms.slack import signed

USER = "31612345678"


@pytest.fixture
async def talk(app, serve):
    async with talking("slack", app, serve) as talk:
        yield talk


async def test_slack_gets_its_challenge_back_when_it_signed_it(talk):
    check = signed(dumped({"type": "url_verification", "challenge": "3eZbrw1a"}), "application/json")
    async with talk._client.post(talk._url, data=check.body, headers=check.headers) as response:
        assert (response.status, await response.json()) == (200, {"challenge": "3eZbrw1a"})
    assert await talk.deliver(check.forged("X-Slack-Signature", "v0=0")) == 403


async def test_replay_after_five_minutes_is_refused(talk):
    body = talk.platform.text(USER, "hoi").body
    assert await talk.deliver(signed(body, "application/json", int(time.time()) - 301)) == 403
    assert await talk.deliver(signed(body, "application/json", int(time.time()) - 290)) == 200


@pytest.mark.parametrize(
    "content",
    [
        {"bot_id": "B1", "text": "Je zei: hoi"},
        {"subtype": "message_deleted", "text": "hoi"},
        {"subtype": "channel_join", "text": "hoi"},
        {"channel_type": "channel", "text": "hoi"},
        {"channel_type": "mpim", "text": "hoi"},
        {"text": ""},
        {"subtype": "message_changed", "message": {"user": f"U{USER}", "text": "wat is dysbiose?"}},
        {"subtype": "message_changed", "message": {"user": "U1", "bot_id": "B1", "text": "bloed bij de ontlasting"}},
    ],
)
async def test_news_that_is_no_message_is_left_alone(talk, content):
    update = talk.platform.event(
        **{"type": "message", "channel": f"D{USER}", "channel_type": "im", "user": f"U{USER}", "ts": "1", **content}
    )
    assert await talk.say(update) == []
    assert talk.agent.seen == []


async def test_reaction_is_left_alone(talk):
    assert await talk.say(talk.platform.event(type="reaction_added", user=f"U{USER}", reaction="thumbsup")) == []


async def test_mention_in_a_channel_gets_the_invitation(talk):
    mention = {"type": "app_mention", "user": f"U{USER}", "channel": "C123", "ts": f"{time.time():.6f}"}
    (shown,) = await talk.say(talk.platform.event(**mention, text="<@U0BOT> wat is dysbiose?"))
    assert (shown.user, shown.text) == ("123", text("groep"))
    assert talk.agent.seen == []


async def test_slacks_own_markup_does_not_reach_the_conversation(talk):
    said = "<@U0BOT> kijk <https://x.example/a|hier> &amp; <mailto:a@b.example|schrijf ons> 1 &lt; 2"
    await talk.say(talk.platform.message(USER, text=said))
    assert talk.agent.seen[0][1] == "kijk hier & schrijf ons 1 < 2"


async def test_blocks_that_slack_refuses_are_sent_as_plain_text(talk):
    talk.platform.no_blocks = True
    (shown,) = await talk.say(talk.platform.text(USER, "hoi"))
    assert shown.text == "Je zei: hoi"


async def test_changed_message_that_calls_for_a_referral_gets_it(talk):
    changed = {"user": f"U{USER}", "text": "ik heb bloed bij mijn ontlasting"}
    update = talk.platform.message(USER, subtype="message_changed", message=changed)
    (shown,) = await talk.say(update)
    assert shown.text.startswith("Neem contact op met je huisarts")
