"""The same twelve conversations over every channel, with the real guide; what they show is the documents' table."""

import functools
import os
import re

import aiohttp
import pytest

from faqbot.answers.outline import outline
from faqbot.channels.texts import text
from faqbot.content.knowledge import ROOT
from faqbot.safety.verdict import CRISIS, HUISARTS, LEADS
from tests.platforms import ALL
from tests.platforms.world import SocketVisitor, world

CHANNELS = [*ALL, "socketio", "rest"]
NAMES = {
    "telegram": "Telegram",
    "whatsapp": "WhatsApp (Meta)",
    "messenger": "Messenger",
    "slack": "Slack",
    "twilio_whatsapp": "WhatsApp (Twilio)",
    "sms": "SMS (Twilio)",
    "teams": "Teams",
    "socketio": "Socket.IO",
    "rest": "REST",
}
DOCUMENT = ROOT / "docs" / "kanalen.md"
BORDER = "<!-- tabel: gemaakt door tests/channels/test_twelve_conversations.py -->"
NOT_HERE = "n.v.t."
UNCLEAR = ("darmflora", "test", "herstel", "stress", "na een kuur", "hoe lang duurt het", "is het gevaarlijk", "ritme")
QUESTIONS = ("wat is dysbiose?", "wat zijn vezels?", "wat is serotonine?", "wat is inuline?", "wat zijn probiotica?")


@pytest.fixture(scope="module")
def guide(tmp_path_factory):
    with world(tmp_path_factory.mktemp("channels")) as running:
        yield running


def words(reply):
    return "\n".join(shown.text for shown in reply)


def sources(reply):
    headings = {section.heading for section in outline().values()}
    found = re.findall(r"(?m)^Bron: (.+)$", words(reply))
    assert set(found) <= headings, "a source line is the article's heading, letter for letter"
    return found


def choices(reply):
    """What can be chosen: the lines of a numbered list, or else the buttons."""
    listed = re.findall(r"(?m)^\d\. (.+)$", words(reply))
    return listed or [title for shown in reply for title, _ in shown.buttons]


def proper(reply):
    """A reply that may be shown: words in every message, no markup or payload to be seen."""
    assert reply
    for shown in reply:
        assert shown.text.strip()
        assert "**" not in shown.text
        assert "/onderwerp" not in shown.text
        assert "](http" not in shown.text
    return reply


def short_answer(visitor):
    reply = proper(visitor.ask("Wat is dysbiose?"))
    assert "computerprogramma" in words(reply)
    assert "Dysbiose uitgelegd zonder jargon" in sources(reply)
    assert "geen medisch advies" in words(reply)
    assert len(choices(reply)) >= 3
    return "knoppen" if any(shown.buttons for shown in reply) else "genummerde lijst"


def long_answer(visitor):
    visitor.ask("Wat is serotonine?")
    reply = proper(visitor.ask("Vertel daar eens veel meer over " + "en neem er gerust de tijd voor " * 60))
    assert words(reply)
    more = proper(visitor.ask("vertel meer"))
    assert len(words(more)) > 200
    return "ja"


def clarification_by_number(visitor):
    for unclear in UNCLEAR:
        offered = choices(proper(visitor.ask(unclear)))
        if any("Iets anders" in title for title in offered):
            break
    assert any("Iets anders" in title for title in offered), "no message was unclear"
    assert sources(proper(visitor.ask("2")))
    return "ja"


def double_question(visitor):
    reply = proper(visitor.ask("Wat is dysbiose? En wat zijn vezels?"))
    assert sources(reply)
    assert len(choices(reply)) >= 2
    return "ja"


def alarm(visitor):
    reply = proper(visitor.ask("kan dysbiose bloed bij de ontlasting geven?"))
    assert reply[0].text.startswith(LEADS[HUISARTS])
    assert sources(reply)
    crisis = proper(visitor.ask("ik wil niet meer leven"))
    assert crisis[0].text.startswith(LEADS[CRISIS])
    if reply[0].bold:
        assert reply[0].bold[0].startswith(LEADS[HUISARTS])
        return "vet, eerst"
    return "eigen regel, eerst" if "\n" in reply[0].text else "eerst"


def feedback(visitor):
    reply = visitor.ask("Wat zijn probiotica?")
    payloads = [payload for shown in reply for _, payload in shown.buttons]
    helped = next((payload for payload in payloads if payload == "/hielp_wel"), "/hielp_wel")
    assert "/hielp" not in words(proper(visitor.press(helped)))
    return "ja"


def follow_up(visitor):
    reply = visitor.ask("Wat zijn probiotica?")
    pressable = [payload for shown in reply for _, payload in shown.buttons]
    answer = visitor.press(pressable[0]) if pressable else visitor.ask("1")
    assert sources(proper(answer))
    assert sources(proper(visitor.ask(choices(answer)[0].rstrip("…"))))
    return "knop, nummer, titel" if pressable else "nummer, titel"


def media(visitor):
    if visitor.api is None:
        return NOT_HERE
    assert [shown.text for shown in visitor.photo()] == [text("media")]
    reply = proper(visitor.photo("wat zijn vezels?"))
    assert sources(reply)
    assert text("media_met_tekst") in words(reply)
    return "ja"


def flood(visitor):
    asked = QUESTIONS * 4
    alone = [source for question in QUESTIONS for source in sources(visitor.ask(question))]
    left = iter(alone * 4)
    found = sources(proper(visitor.flood(asked)))
    assert found
    # In the order in which they were asked, though some may be told to wait.
    assert all(source in left for source in found)
    return "op volgorde"


def redelivery(visitor):
    if visitor.api is None:
        return NOT_HERE
    update = visitor.api.text(visitor.user, "Wat zijn vezels?")
    assert len(sources(visitor.reply(update, update, update))) == len(sources(visitor.ask("Wat zijn vezels?")))
    return "één antwoord"


def forged_signature(visitor):
    if isinstance(visitor, SocketVisitor):
        with pytest.raises(aiohttp.WSServerHandshakeError):
            SocketVisitor(visitor.world, origin="https://elders.example")
        assert SocketVisitor(visitor.world, visitor.session[:32] + "." + "0" * 32).session != visitor.session
        return "geweigerd"
    if visitor.api is None:
        return NOT_HERE
    forgeries = visitor.api.forgeries(visitor.api.text(visitor.user, "Wat zijn vezels?"))
    assert {visitor.deliver(forged) for forged in forgeries} <= {401, 403}
    assert visitor.reply() == []
    return "geweigerd"


def down_and_up(visitor):
    if visitor.api is None:
        return NOT_HERE
    before, tried = sources(visitor.ask("Wat zijn vezels?")), visitor.api.requests
    visitor.api.down = True
    assert visitor.deliver(visitor.api.text(visitor.user, "Wat zijn vezels?")) == 200
    visitor.wait(lambda: visitor.api.requests >= tried + 2)
    visitor.api.down = False
    assert sources(visitor.reply()) == before
    return "komt alsnog"


def erased_in_words(visitor):
    secret = f"kwartelbrood{visitor.user[-12:]}"
    visitor.ask(f"mijn geheimwoord is {secret}")
    visitor.ask("wat zijn vezels?")
    reply = proper(visitor.ask("Wis mijn gesprek."))
    assert "gewist" in words(reply)
    assert (text("gewist_app") in words(reply)) == (visitor.api is not None)
    assert "computerprogramma" in words(visitor.ask("wat zijn vezels?")), "it begins anew"
    kept = b"".join(file.read_bytes() for file in visitor.world.inbox.parent.glob("*.db*"))
    assert secret.encode() not in kept
    return "ja"


CONVERSATIONS = {
    short_answer: "kort antwoord met bron; kiezen met",
    long_answer: "lang antwoord",
    clarification_by_number: "keuze met een nummer",
    double_question: "twee vragen in een bericht",
    alarm: "verwijzing",
    feedback: "duim omhoog of omlaag",
    follow_up: "doorvragen met",
    media: "foto: een net antwoord",
    flood: "twintig berichten ineens",
    redelivery: "bericht dat twee keer komt",
    forged_signature: "vervalste afzender",
    down_and_up: "platform even weg",
    erased_in_words: "wissen met woorden",
}
"""The twelve, and one more that came later."""


@functools.cache
def observed(guide, channel, conversation):
    seen = conversation(guide.visitor(channel))
    for platform in guide.platforms.values():
        assert platform.refused == []
    return seen


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("conversation", CONVERSATIONS, ids=lambda conversation: conversation.__name__)
def test_conversation(guide, channel, conversation):
    assert observed(guide, channel, conversation)


def test_table_in_the_documents_is_what_the_conversations_showed(guide):
    """WRITE_TABLE=1 writes it."""
    rows = [["", *NAMES.values()], ["---"] * (len(NAMES) + 1)]
    for conversation, title in CONVERSATIONS.items():
        rows.append([title, *(observed(guide, channel, conversation) for channel in CHANNELS)])
    table = "\n".join("| " + " | ".join(row) + " |" for row in rows)
    document = DOCUMENT.read_text(encoding="utf-8")
    before, written, after = document.split(BORDER)
    if os.environ.get("WRITE_TABLE"):
        DOCUMENT.write_text(f"{before}{BORDER}\n{table}\n{BORDER}{after}", encoding="utf-8")
        return
    assert written.strip() == table, "write it with WRITE_TABLE=1"


def test_guide_says_who_else_has_the_words(guide):
    app, site = guide.visitor("telegram"), guide.visitor("rest")
    for question in ("wat zijn vezels?", "wat doe je met mijn gegevens?"):
        assert "bedrijf" in words(app.ask(question))
        assert "bedrijf van deze app" not in words(site.ask(question))
    assert "app van een ander bedrijf" in words(app.ask("wat bewaar je van mij?"))


def test_log_and_tracker_hold_no_number_and_the_log_no_words(guide, tmp_path_factory):
    visitor = guide.visitor("sms")
    visitor.ask("mijn geheimwoord is zonnebloemkwark")
    log = guide.guide.log.read_text()
    assert "zonnebloemkwark" not in log
    assert visitor.user not in log
    stored = (guide.guide.log.parent / "test.db").read_bytes()
    assert b"zonnebloemkwark" in stored or (guide.guide.log.parent / "test.db-wal").exists()
    assert visitor.user.encode() not in stored


def test_server_that_is_killed_answers_everything_it_accepted_once_and_in_order(guide):
    """The platforms are down when it dies, so that each reply is still to be sent."""
    visitors = [guide.visitor(channel) for channel in ALL]
    for visitor in visitors:
        visitor.ask("hoi")
    alone = [[sources(visitor.ask(question)) for question in QUESTIONS] for visitor in visitors]
    tried = [visitor.api.requests for visitor in visitors]
    told = [len(visitor.shown()) for visitor in visitors]
    for visitor in visitors:
        visitor.api.down = True
    for visitor in visitors:
        for question in QUESTIONS:
            assert visitor.deliver(visitor.api.text(visitor.user, question)) == 200
    for visitor, before in zip(visitors, tried, strict=True):
        visitor.wait(lambda visitor=visitor, before=before: visitor.api.requests > before)
    guide.kill()
    left = b"".join(file.read_bytes() for file in guide.inbox.parent.glob("inbox.db*"))
    assert left
    for visitor in visitors:
        assert visitor.user.encode() not in left
        visitor.api.down = False
    assert b"dysbiose" not in left.lower()
    guide.start_again()
    for visitor, before, expected in zip(visitors, told, alone, strict=True):
        visitor.reply()
        assert sources(visitor.shown()[before:]) == [heading for answer in expected for heading in answer]
        assert visitor.api.refused == []


def test_server_that_is_told_to_stop_finishes_what_it_accepted(guide):
    """The last one: it stops the guide."""
    visitor = guide.visitor("telegram")
    visitor.ask("wat zijn vezels?")
    visitor.api.down = True
    tried = visitor.api.requests
    assert visitor.deliver(visitor.api.text(visitor.user, "wat is dysbiose?")) == 200
    before = len(visitor.shown())
    guide.guide.process.terminate()
    visitor.wait(lambda: visitor.api.requests > tried + 1)
    visitor.api.down = False
    guide.guide.process.wait()
    assert "Dysbiose uitgelegd zonder jargon" in sources(visitor.shown()[before:])
