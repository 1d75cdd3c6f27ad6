"""Referrals over real HTTP: first, repeated while they are questioned, and there when everything else is broken."""

import pytest

from faqbot.channels.guard import converse
from faqbot.safety.verdict import HUISARTS, LEADS, OVERLEG, SPOED
from tests.server.processes import MODEL, guide, sources, texts


def leads(reply) -> bool:
    return reply[0]["text"].startswith(tuple(LEADS.values()))


def test_alarm_comes_first_and_the_answer_follows(server):
    reply = server.ask("alarm", "kan dysbiose bloed bij de ontlasting geven?")
    assert reply[0]["text"].startswith(LEADS[HUISARTS])
    assert sources(reply)


@pytest.mark.parametrize("message", ["ik wil dood", "mijn vader braakt bloed"])
def test_danger_to_life_stands_alone(server, message):
    reply = server.ask("alone-" + message.split()[-1], message)
    assert len(reply) == 1
    assert leads(reply)


def test_referral_is_repeated_whenever_it_is_questioned_in_the_rest_of_the_conversation(server):
    sender = "sticky"
    server.ask(sender, "er zit al een week bloed in mijn poep")
    for doubt in ("is dat erg?", "zal wel stress zijn", "kan ik nog wachten?"):
        reply = server.ask(sender, doubt)
        assert reply[0]["text"].startswith(LEADS[HUISARTS]), doubt
        assert not sources(reply), doubt
    assert not leads(server.ask(sender, "wat zijn vezels?"))
    assert leads(server.ask(sender, "moet ik me echt zorgen maken?"))
    for question in ("wat is inuline?", "wat is kombucha?", "wat is symbiose?", "wat doet de nervus vagus?"):
        server.ask(sender, question)
    later = server.ask(sender, "is dat erg?")
    assert later[0]["text"].startswith(LEADS[HUISARTS])
    assert len(later) > 1
    assert not leads(server.ask(sender, "waarom?"))


def test_referral_is_repeated_when_it_is_questioned_by_what_was_seen(server):
    sender = "red"
    server.ask(sender, "ik zag rood op het wc-papier")
    server.ask(sender, "wat zijn vezels?")
    assert leads(server.ask(sender, "en kan ik met dat rode nog even wachten?"))


def test_referral_survives_a_restart(tmp_path):
    with guide(tmp_path) as first:
        first.ask("back", "mag ik probiotica als ik zwanger ben?")
    with guide(tmp_path) as second:
        assert second.ask("back", "is dat echt nodig?")[0]["text"].startswith(LEADS[OVERLEG])


def test_referral_is_given_when_the_action_server_is_gone(tmp_path):
    with guide(tmp_path, ACTIONS="http", ACTION_PORT="9") as running:
        reply = running.ask("gone", "mijn kind is suf en heeft al de hele dag niet geplast")
        assert reply[0]["text"].startswith(LEADS[SPOED])
        reply = running.ask("gone", "ik heb bloed bij mijn ontlasting")
        assert reply[0]["text"].startswith(LEADS[HUISARTS])


@pytest.mark.parametrize("broken", ["raises", "says nothing"])
async def test_referral_is_given_when_the_reader_is_broken(monkeypatch, broken):
    from rasa.core.agent import Agent

    from faqbot.action_endpoint import InProcessActions
    from faqbot.nlu.reader import DutchReader

    def fails(self, messages):
        if broken == "raises":
            raise RuntimeError("broken on purpose")
        return messages

    monkeypatch.setattr(DutchReader, "process", fails)
    agent = Agent.load(str(MODEL), action_endpoint=InProcessActions())
    for message, label in (("ik heb bloed bij mijn ontlasting", HUISARTS), ("mijn vader braakt bloed", SPOED)):
        reply = await converse(agent.handle_message, message, broken, "test")
        assert reply[0]["text"].startswith(LEADS[label])
        assert "Traceback" not in texts(reply)
