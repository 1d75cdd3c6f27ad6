import pytest

OFFERED = {"keuzes": ["dysbiose", "stress", "iets_anders"]}
# What the reader makes of "2": never the topic that is meant.
MISREAD = {"faq": [("eten", 0.9), ("zenuw", 0.1)], "kind": "ver_weg"}
ACTIONS = ["action_antwoord", "action_verduidelijk", "action_buiten_artikel"]


@pytest.mark.parametrize("action", ACTIONS)
@pytest.mark.parametrize("text", ["2", "de tweede", "Wat doet stress met je darmen?", "die over stress"])
async def test_a_pick_from_the_last_offer_is_answered_wherever_the_reader_sends_it(run, action, text):
    said = await run(action, slots=OFFERED, text=text, **MISREAD)
    assert said.names == ["utter_faq/stress", "utter_bron"]
    assert said.slots["laatste_onderwerp"] == "stress"


@pytest.mark.parametrize("action", ACTIONS)
@pytest.mark.parametrize("text", ["iets anders", "3", "de laatste"])
async def test_something_else_asks_for_another_question_and_forgets_the_offer(run, action, text):
    said = await run(action, slots=OFFERED, text=text, **MISREAD)
    assert said.names == ["utter_iets_anders"]
    assert said.slots["keuzes"] == []


@pytest.mark.parametrize("text", ["4", "wat eten bacteriën in mijn buik", "is stress ook slecht voor de slaap?"])
async def test_what_is_no_pick_is_read_as_a_new_question(run, text):
    said = await run("action_antwoord", slots=OFFERED, text=text, **MISREAD)
    assert said.names == ["utter_faq/eten", "utter_bron"]


@pytest.mark.parametrize("keuzes", [None, []])
@pytest.mark.parametrize("text", ["2", "de laatste", "laatste!", "iets anders"])
async def test_a_pick_while_nothing_was_offered_is_read_as_a_question(run, text, keuzes):
    said = await run("action_antwoord", slots={"keuzes": keuzes}, text=text, **MISREAD)
    assert said.names == ["utter_faq/eten", "utter_bron"]


async def test_a_short_question_about_the_answer_does_not_pick_a_follow_up(run):
    said = await run("action_buiten_artikel", slots={"keuzes": ["zenuw", "ecosysteem"]}, text="waarom?", kind="ver_weg")
    assert said.names == ["utter_out_of_scope/ver_weg"]
