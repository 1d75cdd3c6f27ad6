import pytest

from faqbot.channels import microsoft
from faqbot.channels.texts import text
from tests.channels.conftest import talking

USER = "31612345678"


@pytest.fixture
async def talk(app, serve):
    async with talking("teams", app, serve) as talk:
        yield talk


async def test_nothing_is_fetched_before_the_first_message_and_then_kept(talk):
    assert talk.platform.fetched == 0
    for _ in range(3):
        await talk.say(talk.platform.text(USER, "hoi"))
    assert talk.platform.fetched == 1
    assert len(talk.platform.tokens) == 1


async def test_without_keys_the_platform_is_asked_to_come_back(talk, monkeypatch):
    monkeypatch.setattr(microsoft, "RETRY", 0.0)
    talk.platform.no_keys = True
    update = talk.platform.text(USER, "hoi")
    assert await talk.deliver(update) == 503
    assert talk.agent.seen == []
    talk.platform.no_keys = False
    assert len(await talk.say(update)) == 1


async def test_many_forgeries_with_unknown_keys_fetch_keys_once(talk):
    await talk.say(talk.platform.text(USER, "hoi"))
    forged = talk.platform.signed(talk.platform.activity(USER, text="x"), headers={"kid": "unknown"})
    assert {await talk.deliver(forged) for _ in range(5)} == {401}
    assert talk.platform.fetched == 1


async def test_new_key_is_fetched_when_it_is_first_seen(talk, monkeypatch):
    await talk.say(talk.platform.text(USER, "hoi"))
    monkeypatch.setattr(microsoft, "ASK_AGAIN", 0.0)
    await talk.deliver(talk.platform.signed(talk.platform.activity(USER, text="x"), headers={"kid": "new"}))
    assert talk.platform.fetched == 2


async def test_token_that_is_no_longer_taken_is_renewed(talk):
    await talk.say(talk.platform.text(USER, "hoi"))
    talk.platform.tokens.clear()
    assert len(await talk.say(talk.platform.text(USER, "hoi"))) == 1


async def test_guide_that_is_added_introduces_itself(talk):
    added = {"membersAdded": [{"id": talk.platform.activity(USER)["recipient"]["id"]}]}
    await talk.say(talk.platform.signed(talk.platform.activity(USER, "conversationUpdate", **added)))
    assert talk.agent.seen[0][1].lstrip("/") == "start"


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        ("conversationUpdate", {"membersAdded": [{"id": f"29:{USER}"}]}),
        ("messageReaction", {"reactionsAdded": [{"type": "like"}]}),
        ("messageUpdate", {"text": "wat is dysbiose?"}),
        ("messageDelete", {}),
        ("typing", {}),
        ("installationUpdate", {"action": "remove"}),
        ("invoke", {"name": "signin/verifyState"}),
        ("message", {"text": ""}),
    ],
)
async def test_news_that_is_no_message_is_left_alone(talk, kind, content):
    assert await talk.say(talk.platform.signed(talk.platform.activity(USER, kind, **content))) == []


async def test_mention_in_a_group_gets_the_invitation(talk):
    conversation = {"conversationType": "groupChat", "id": f"a:groep-{USER}"}
    activity = talk.platform.activity(USER, text="<at>Darmgids</at> wat is dysbiose?", conversation=conversation)
    (shown,) = await talk.say(talk.platform.signed(activity))
    assert shown.text == text("groep")
    assert talk.agent.seen == []


async def test_changed_message_that_calls_for_a_referral_gets_it(talk):
    activity = talk.platform.activity(USER, "messageUpdate", text="ik heb bloed bij mijn ontlasting")
    (shown,) = await talk.say(talk.platform.signed(activity))
    assert shown.text.startswith("Neem contact op met je huisarts")
