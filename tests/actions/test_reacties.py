"""Leaving a reaction, in a whole conversation with the trained model."""

import re

import pytest
from rasa.core.channels.channel import CollectingOutputChannel, UserMessage
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.reacties import CONSENT, ValidateReactieForm
from faqbot.content.knowledge import ROOT
from faqbot.editors import reactions

MODEL = ROOT / "models" / "darmgids.tar.gz"
STORY = "Sinds ik elke dag wandel en meer groente eet, heb ik minder last van mijn buik."


@pytest.fixture(scope="module")
def agent():
    from rasa.core.agent import Agent

    from faqbot.action_endpoint import InProcessActions

    return Agent.load(str(MODEL), action_endpoint=InProcessActions())


@pytest.fixture
def talk(agent, tmp_path, monkeypatch):
    """Says something in a new conversation and returns the texts of the reply."""
    monkeypatch.setenv("EDITORS_URL", f"sqlite:///{tmp_path}/redactie.db")
    sender = str(tmp_path)

    async def say(text):
        output = CollectingOutputChannel()
        await agent.handle_message(UserMessage(text, output, sender))
        return [message.get("text", "") for message in output.messages]

    return say


async def test_consent_then_words_then_the_queue(talk):
    asked = await talk("ik wil een ervaring delen")
    assert "Vind je dit goed?" in asked[-1]
    assert "Typ nu je ervaring" in (await talk("ja"))[-1]
    thanked = await talk(f"{STORY} Bel 0612345678.")
    code = re.search(r"\b[A-Z2-9]{4}-[A-Z2-9]{4}\b", thanked[-1])[0]
    assert "niet meteen op de website" in thanked[-1]
    (kept,) = reactions.reactions()
    assert (kept.code, kept.status, kept.text) == (code, reactions.WAITING, f"{STORY} Bel ***.")
    answer = "\n".join(await talk("wat is serotonine"))
    assert "Bron:" in answer
    assert len(reactions.reactions()) == 1


async def test_without_a_yes_nothing_is_kept(talk):
    await talk("ik wil een ervaring delen")
    assert "Vind je dit goed?" in (await talk(STORY))[-1]
    assert "bewaar ik niets" in (await talk("nee"))[-1]
    assert reactions.reactions() == []


async def test_stop_calls_it_off(talk):
    await talk("ik wil een ervaring delen")
    await talk("ja")
    assert "bewaar ik niets" in (await talk("stop"))[-1]
    assert reactions.reactions() == []


async def test_alarm_in_a_reaction_gets_the_referral_first_and_is_flagged(talk):
    await talk("ik wil een ervaring delen")
    await talk("ja")
    reply = await talk("Ik wandel elke dag. Gisteren zat er bloed bij mijn ontlasting.")
    assert reply[0].startswith("Neem contact op met je huisarts")
    assert "ligt nu bij de redactie" in reply[-1]
    assert "alarm" in reactions.reactions()[0].flags
    assert (await talk("is dat erg?"))[0].startswith("Neem contact op met je huisarts, dat advies blijft staan")


async def test_heavy_alarm_is_the_whole_reply_and_keeps_nothing(talk):
    await talk("ik wil een ervaring delen")
    await talk("ja")
    reply = await talk("Eigenlijk wil ik niet meer leven.")
    assert len(reply) == 1
    assert reply[0].startswith("Bel 113")
    assert reactions.reactions() == []
    assert "Typ nu" not in "\n".join(await talk("wat is serotonine"))


async def test_store_that_is_gone_is_told(talk, monkeypatch):
    await talk("ik wil een ervaring delen")
    await talk("ja")
    monkeypatch.setenv("EDITORS_URL", "sqlite:////nowhere/at/all.db")
    assert "kon je bericht nu niet bewaren" in (await talk(STORY))[-1]


@pytest.mark.parametrize(
    ("said", "consent"),
    [
        ("ja", True),
        ("Ja, prima!", True),
        ("jammer dat het zo moet", None),
        ("ja, of toch niet", None),
        ("ja, interessant", None),
        ("nee", False),
        ("nee, ja, nee", False),
        ("neem jij dat dan over?", None),
    ],
)
def test_only_a_clear_yes_is_consent(said, consent):
    tracker = Tracker("s1", {}, {"text": said, "intent": {"name": "faq"}}, [], False, None, {}, "action_listen")
    found = ValidateReactieForm().validate_reactie_akkoord(said, CollectingDispatcher(), tracker, {})
    assert found[CONSENT] is consent


@pytest.mark.parametrize(("said", "consent"), [("aha", None), ("interessant", None), ("oké", True), ("doe maar", True)])
def test_who_has_only_read_the_question_has_not_consented(said, consent):
    tracker = Tracker("s1", {}, {"text": said, "intent": {"name": "ja"}}, [], False, None, {}, "action_listen")
    found = ValidateReactieForm().validate_reactie_akkoord(said, CollectingDispatcher(), tracker, {})
    assert found[CONSENT] is consent
