import pytest

ALL = {
    "action_antwoord": {"faq": [("dysbiose", 0.9)]},
    "action_verduidelijk": {"faq": [("dysbiose", 0.4), ("stress", 0.3)]},
    "action_buiten_artikel": {"kind": "dosis"},
    "action_vertel_meer": {},
    "action_bron": {},
    "action_herhaal": {},
    "action_introductie": {},
}


def test_these_are_all_actions(executor):
    assert {name for name in executor.actions if name.startswith("action_")} >= set(ALL)


@pytest.mark.parametrize(("action", "message"), ALL.items(), ids=ALL)
async def test_the_first_reply_begins_with_the_introduction_and_remembers_it(run, action, message):
    said = await run(action, introduced=False, **message)
    assert said.names[0] == "utter_introductie"
    assert said.names.count("utter_introductie") == 1
    assert said.slots["geintroduceerd"] is True


@pytest.mark.parametrize(("action", "message"), ALL.items(), ids=ALL)
async def test_a_later_reply_does_not_introduce_again(run, action, message):
    said = await run(action, **message)
    assert "utter_introductie" not in said.names
    assert (said.names == []) == (action == "action_introductie")
