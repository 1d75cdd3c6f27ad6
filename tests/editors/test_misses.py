import datetime
import sqlite3

import pytest

from faqbot.editors import misses
from faqbot.editors.later import settled

TODAY = datetime.date(2026, 11, 28)


def tracker(text, entities=(), before=()):
    events = [{"event": "user", "text": t, "parse_data": {}} for t in before] + [{"event": "user", "text": text}]
    return {
        "latest_message": {"text": text, "entities": list(entities)},
        "events": events,
    }


def said(*responses):
    return [{"response": response} for response in responses]


@pytest.mark.parametrize(
    ("response", "kind"),
    [
        ("utter_welke_bedoel_je", misses.DOUBTED),
        ("utter_onbekend_onderwerp", misses.NOT_ANSWERED),
        ("utter_weer_niet_begrepen", misses.NOT_ANSWERED),
        ("utter_deels", misses.PARTLY),
        ("utter_out_of_scope/dosis", misses.NOT_ANSWERED),
    ],
)
def test_what_the_guide_says_tells_that_a_question_was_missed(response, kind):
    assert misses.missed(tracker("wat doet kurkuma"), said(response)) == (kind, "wat doet kurkuma", None)


@pytest.mark.parametrize("response", ["utter_faq/serotonine", "utter_out_of_scope/ver_weg", "utter_nee", None])
def test_answered_questions_and_the_weather_are_not_kept(response):
    assert misses.missed(tracker("wat doet serotonine"), said(response)) is None


def test_thumb_down_keeps_the_question_before_it_and_the_topic():
    rated = tracker("/hielp_niet", before=["hoi", "wat doet serotonine"])
    found = misses.missed(rated, [{"response": "utter_hielp_niet", "onderwerp": "serotonine"}])
    assert found == (misses.RATED_DOWN, "wat doet serotonine", "serotonine")
    found = misses.missed(rated, said("utter_hielp_niet_zonder_antwoord"))
    assert found == (misses.RATED_DOWN, "wat doet serotonine", None)


def test_message_with_an_alarm_signal_is_never_kept():
    alarm = {"entity": "verwijzing", "value": "bloed", "label": "huisarts"}
    assert misses.missed(tracker("bloed en kurkuma", [alarm]), said("utter_onbekend_onderwerp")) is None


def test_buttons_and_marks_are_no_questions():
    for text in ("/iets_anders", "??", "ok"):
        assert misses.missed(tracker(text), said("utter_onbekend_onderwerp")) is None


def test_kept_without_personal_data_and_with_nothing_more_than_needed(database):
    call = {"tracker": {**tracker("bel mij op 0612345678 over kurkuma"), "sender_id": "geheim-1"}}
    misses.observe(call, {"responses": said("utter_onbekend_onderwerp")})
    settled()
    (kept,) = misses.misses()
    assert (kept.kind, kept.text, kept.topic) == (misses.NOT_ANSWERED, "bel mij op *** over kurkuma", None)
    columns = [row[1] for row in sqlite3.connect(database).execute("PRAGMA table_info(editors_misses)")]
    assert columns == ["id", "day", "kind", "text", "topic"]
    content = database.read_bytes()
    assert b"geheim" not in content
    assert b"0612345678" not in content


def test_switched_off_nothing_is_kept(database, monkeypatch):
    call, result = {"tracker": tracker("wat doet kurkuma")}, {"responses": said("utter_onbekend_onderwerp")}
    monkeypatch.setenv("MISSES", "off")
    misses.observe(call, result)
    settled()
    assert misses.misses() == []
    monkeypatch.delenv("MISSES")
    misses.observe(call, result)
    settled()
    assert [miss.text for miss in misses.misses()] == ["wat doet kurkuma"]


def test_broken_database_stops_no_reply(monkeypatch, caplog):
    monkeypatch.delenv("MISSES", raising=False)
    monkeypatch.setenv("EDITORS_URL", "sqlite:////nowhere/at/all.db")
    misses.observe({"tracker": tracker("wat doet kurkuma")}, {"responses": said("utter_onbekend_onderwerp")})
    settled()
    assert "kurkuma" not in caplog.text
    assert "OperationalError" in caplog.text


def test_purge_erases_what_is_too_old_also_from_the_file(database):
    for days in (0, 89, 90, 91):
        misses.record(misses.DOUBTED, f"vraag van {days} dagen oud", day=TODAY - datetime.timedelta(days=days))
    assert misses.purge(today=TODAY) == 1
    assert [m.text for m in misses.misses()] == [f"vraag van {n} dagen oud" for n in (0, 89, 90)]
    assert b"vraag van 91 dagen" not in database.read_bytes()


async def test_an_action_that_misses_a_question_is_seen_by_the_endpoint(database):
    from faqbot.action_endpoint import InProcessActions

    call = {
        "next_action": "action_verduidelijk",
        "domain": {"responses": {}},
        "tracker": {
            **tracker("iets met een buik"),
            "sender_id": "x",
            "paused": False,
            "latest_input_channel": None,
            "active_loop": {},
            "latest_action_name": None,
        },
    }
    await InProcessActions().request(json=call)
    settled()
    assert [miss.text for miss in misses.misses()] == ["iets met een buik"]
