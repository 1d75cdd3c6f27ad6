import pytest

OFFERED = ["dysbiose", "stress", "iets_anders"]
# What the reader makes of "2": never the topic that is meant.
MISREAD = {"faq": [("eten", 0.9), ("zenuw", 0.1)], "kind": "ver_weg"}
ACTIONS = ["action_antwoord", "action_verduidelijk", "action_buiten_artikel"]


@pytest.mark.parametrize("action", ACTIONS)
@pytest.mark.parametrize("text", ["2", "de tweede", "Wat doet stress met je darmen?", "die over stress"])
async def test_a_pick_from_the_last_offer_is_answered_wherever_the_reader_sends_it(run, action, text):
    said = await run(action, offered=OFFERED, text=text, **MISREAD)
    assert said.names == ["utter_faq/stress", "utter_bron"]
    assert said.slots["laatste_onderwerp"] == "stress"


@pytest.mark.parametrize("action", ACTIONS)
@pytest.mark.parametrize("text", ["iets anders", "geen van beide", "3", "de laatste", "/iets_anders"])
async def test_something_else_asks_for_another_question_and_offers_nothing(run, action, text):
    said = await run(action, offered=OFFERED, text=text, **MISREAD)
    assert said.names == ["utter_iets_anders"]
    assert (said.payloads, said.slots) == ([], {})


@pytest.mark.parametrize("offered", [None, [], ["zenuw"]], ids=["first message", "no buttons", "other buttons"])
async def test_the_button_something_else_works_whatever_was_offered_last(run, offered):
    said = await run("action_antwoord", offered=offered, text="/iets_anders")
    assert said.names == ["utter_iets_anders"]


@pytest.mark.parametrize("text", ["4", "wat eten bacteriën in mijn buik", "is stress ook slecht voor de slaap?"])
async def test_what_is_no_pick_is_read_as_a_new_question(run, text):
    said = await run("action_antwoord", offered=OFFERED, text=text, **MISREAD)
    assert said.names == ["utter_faq/eten", "utter_bron"]


@pytest.mark.parametrize("offered", [None, [], ["dysbiose", "stress"]])
async def test_something_else_in_words_is_understood_also_where_it_was_not_offered(run, offered):
    said = await run("action_antwoord", offered=offered, text="iets anders", **MISREAD)
    assert said.names == ["utter_iets_anders"]


@pytest.mark.parametrize("offered", [None, []], ids=["first message", "no buttons"])
@pytest.mark.parametrize("text", ["2", "de laatste", "laatste!"])
async def test_a_pick_while_nothing_was_offered_is_read_as_a_question(run, text, offered):
    said = await run("action_antwoord", offered=offered, text=text, **MISREAD)
    assert said.names == ["utter_faq/eten", "utter_bron"]


async def test_a_short_question_about_the_answer_does_not_pick_a_follow_up(run):
    said = await run("action_buiten_artikel", offered=["zenuw", "ecosysteem"], text="waarom?", kind="ver_weg")
    assert said.names == ["utter_out_of_scope/ver_weg"]


async def test_beside_an_alarm_the_question_is_answered_not_what_was_told(run):
    alarm = {"entity": "verwijzing", "value": "huisarts/bloed", "label": "huisarts"}
    said = await run("action_antwoord", faq=[("eten", 0.9)], asked="stress", raw=[alarm])
    assert said.names == ["utter_verwijzing/huisarts/bloed", "utter_faq/stress", "utter_bron"]


async def test_without_an_alarm_the_message_is_answered_as_a_whole(run):
    said = await run("action_antwoord", faq=[("eten", 0.9)], asked="stress")
    assert said.names == ["utter_faq/eten", "utter_bron"]
