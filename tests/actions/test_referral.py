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
    said = await run("action_vervolg", slots=slots, text="is dat erg?", intent="vervolg", found=[("ongerust", "ja")])
    assert said.names == ["utter_verwijzing_kort/huisarts"]


async def test_a_referral_is_forgotten_after_turns_about_something_else(run):
    said = await run("action_antwoord", slots=remembered("huisarts", 3), faq=[("stress", 0.9)], intent="faq")
    assert said.slots["verwijzing_geweest"] is None
    assert said.names == ["utter_faq/stress", "utter_bron"]
