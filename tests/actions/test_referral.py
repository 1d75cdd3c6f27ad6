"""A referral in the conversation after it: repeated while it is asked about, then forgotten."""

import pytest

AFTER = {"geintroduceerd": True, "laatste_onderwerp": "dysbiose"}


def remembered(label, turns=0):
    return {**AFTER, "verwijzing_geweest": {"label": label, "turns": turns}}


@pytest.mark.parametrize("label", ["spoed", "crisis"])
async def test_after_danger_to_life_a_question_without_a_subject_gets_the_referral_alone(run, label):
    said = await run("action_vervolg", slots=remembered(label), text="wat moet ik nu doen?", intent="vervolg")
    assert said.names == [f"utter_verwijzing_kort/{label}"]


@pytest.mark.parametrize("label", ["spoed", "crisis"])
async def test_after_danger_to_life_a_question_with_a_subject_is_answered_behind_the_referral(run, label):
    said = await run("action_antwoord", slots=remembered(label), faq=[("stress", 0.9)], intent="faq")
    assert said.names == [f"utter_verwijzing_kort/{label}", "utter_faq/stress", "utter_bron"]


async def test_a_lighter_referral_is_repeated_alone_when_it_is_questioned(run):
    slots = remembered("huisarts")
    said = await run(
        "action_vervolg", slots=slots, text="is dat erg?", intent="vervolg", found=[("ongerust", "altijd")]
    )
    assert said.names == ["utter_verwijzing_kort/huisarts"]


async def test_a_heavy_referral_no_longer_stands_before_every_reply_after_turns_about_something_else(run):
    said = await run("action_antwoord", slots=remembered("spoed", 4), faq=[("stress", 0.9)], intent="faq")
    assert said.names == ["utter_faq/stress", "utter_bron"]


REPEATED = "utter_verwijzing_kort/huisarts"
ANSWERED = [
    {"event": "user", "text": "een eerdere vraag"},
    {"event": "bot", "text": "een antwoord", "metadata": {"utter_action": "utter_faq/stress"}},
]


async def test_a_lighter_referral_is_repeated_in_the_rest_of_the_conversation_before_what_is_asked_on(run):
    said = await run(
        "action_vervolg",
        slots=remembered("huisarts", 9),
        text="is dat erg?",
        follow_up=("ernst", 1.0),
        found=[("ongerust", "altijd")],
        events=ANSWERED,
    )
    assert said.names[0] == REPEATED and len(said.names) > 1
    assert said.slots["verwijzing_geweest"] == {"label": "huisarts", "turns": 10}


@pytest.mark.parametrize("kind", ["oorzaak", "duur", "ernst", "blijvend"])
async def test_right_behind_a_referral_that_stood_alone_a_question_without_a_subject_is_about_it(run, kind):
    said = await run("action_vervolg", slots=remembered("huisarts"), text="hoe dan", follow_up=(kind, 1.0))
    assert said.names == [REPEATED]


async def test_beside_an_answer_only_what_questions_the_referral_is_about_it(run):
    slots = remembered("huisarts")
    asked = {"text": "hoe dan", "events": ANSWERED, "slots": slots}
    assert REPEATED not in (await run("action_vervolg", follow_up=("oorzaak", 1.0), **asked)).names
    assert (await run("action_vervolg", follow_up=("ernst", 1.0), **asked)).names == [REPEATED]


async def test_a_remark_that_may_mean_anything_counts_right_behind_the_referral_only(run):
    remark = {"text": "waarom?", "intent": "nlu_fallback", "found": [("ongerust", "meteen")]}
    assert (await run("action_verduidelijk", slots=remembered("huisarts"), **remark)).names == [REPEATED]
    assert REPEATED not in (await run("action_verduidelijk", slots=remembered("huisarts", 1), **remark)).names
