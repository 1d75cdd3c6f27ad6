"""How a turn is judged, with replies by hand."""

import pytest

from evaluation.conversations import all_right, as_expected
from evaluation.talking import Turn

ANSWER = {"text": "Bron: Dysbiose uitgelegd zonder jargon\nDit is geen medisch advies."}
TWO_SOURCES = {
    "text": "Bron: Prebiotica uitgelegd zonder marketingtaal\nBron: Stress voelt je buik eerder dan je hoofd"
}
STRESS = {"text": "Bron: Stress voelt je buik eerder dan je hoofd"}
TALK = {"text": "Graag gedaan."}
ASK = {
    "text": "Welke bedoel je?",
    "buttons": [
        {"title": "a", "payload": '/onderwerp{"topic":"a"}'},
        {"title": "b", "payload": '/onderwerp{"topic":"b"}'},
        {"title": "Iets anders", "payload": "/iets_anders"},
    ],
}
DOCTOR = {"text": "Neem contact op met je huisarts. Bloed is een reden."}


def turn(*reply, intent="faq"):
    return Turn("x", intent, reply)


@pytest.mark.parametrize(
    ("said", "expected", "right"),
    [
        (turn(ANSWER), {"sections": ["6.1"]}, True),
        (turn(ANSWER), {"sections": ["6.2"]}, False),
        (turn(TALK), {"sections": ["6.1"]}, False),
        (turn(TALK, intent="bedankt"), {"talk": "bedankt"}, True),
        (turn(TALK, intent="afscheid"), {"talk": "begroeting"}, False),
        (turn(ANSWER, intent="bedankt"), {"talk": "bedankt"}, False),
        (turn(ASK), {"ask": True}, True),
        (turn(ANSWER), {"ask": True}, False),
        (turn(ASK), {"refuse": True}, False),
        (turn(TALK), {"refuse": True}, True),
        (turn(DOCTOR, ANSWER), {"label": "huisarts", "sections": ["6.1"]}, True),
        (turn(ANSWER), {"label": "huisarts"}, False),
    ],
)
def test_a_turn_is_held_against_what_was_expected(said, expected, right):
    assert as_expected(said, expected) == right


@pytest.mark.parametrize(
    ("said", "parts", "right"),
    [
        (turn(ANSWER, STRESS), [["6.1"], ["5.3"]], True),
        (turn(STRESS, ANSWER), [["6.1"], ["5.3"]], False),
        (turn(ANSWER), [["6.1"], ["5.3"]], False),
        (turn(ANSWER, STRESS), [["6.1"]], False),
    ],
)
def test_every_question_needs_its_own_answer_in_order_and_no_other(said, parts, right):
    assert all_right(said, parts) == right


def test_an_answer_with_two_sources_is_one_answer():
    assert turn(TWO_SOURCES).sources == [{"8.2", "5.3"}]
