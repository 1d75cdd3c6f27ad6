import pytest

NEAR = [("dysbiose", 0.2), ("stress", 0.1), ("zenuw", 0.03), ("eten", 0.02)]


async def test_a_near_question_gets_its_own_refusal_and_the_nearest_topics_as_buttons(run):
    said = await run("action_buiten_artikel", kind="dosis", faq=NEAR)
    assert said.names == ["utter_out_of_scope/dosis", "utter_wel_in_artikel"]
    assert said.offered == ["dysbiose", "stress", "zenuw"]


async def test_what_is_not_covered_is_named_first(run):
    said = await run("action_buiten_artikel", kind="dosis", faq=NEAR, entities=["koffie", "alcohol"])
    assert said.names == ["utter_niet_in_artikel", "utter_out_of_scope/dosis", "utter_wel_in_artikel"]
    assert said.messages[0]["niet_in_artikel"] == "koffie en alcohol"


async def test_what_the_refusal_names_itself_is_not_named_twice(run, responses, monkeypatch):
    monkeypatch.setitem(responses, "utter_out_of_scope/kind", [{"text": "Over baby's en kinderen staat er niets in."}])
    said = await run("action_buiten_artikel", kind="kind", faq=NEAR, entities=["baby's en kinderen"])
    assert said.names == ["utter_out_of_scope/kind", "utter_wel_in_artikel"]


async def test_topics_that_are_too_unlikely_are_not_offered_unless_there_is_no_other(run):
    said = await run("action_buiten_artikel", kind="dosis", faq=[("dysbiose", 0.5), ("stress", 0.02), ("zenuw", 0.019)])
    assert said.offered == ["dysbiose", "stress"]
    said = await run("action_buiten_artikel", kind="dosis", faq=[("dysbiose", 0.01), ("stress", 0.009)])
    assert said.offered == ["dysbiose"]


async def test_a_message_that_points_at_no_topic_is_offered_what_its_kind_is_near_to(run, responses, monkeypatch):
    near = [{"text": "geen dosis", "metadata": {"dichtbij": ["zenuw", "eten"]}}]
    monkeypatch.setitem(responses, "utter_out_of_scope/dosis", near)
    assert (await run("action_buiten_artikel", kind="dosis", faq=NEAR)).offered == ["zenuw", "eten"]
    said = await run("action_buiten_artikel", kind="dosis", faq=NEAR, names_subject=True, text="wat kost dysbiose")
    assert said.offered == ["dysbiose", "zenuw", "eten"]
    clear = [("dysbiose", 0.5), ("stress", 0.1)]
    assert (await run("action_buiten_artikel", kind="dosis", faq=clear)).offered == ["dysbiose", "stress"]


@pytest.mark.parametrize("kind", ["ver_weg", "onleesbaar"])
async def test_what_has_nothing_to_do_with_the_gut_is_offered_no_topics(run, kind):
    said = await run("action_buiten_artikel", kind=kind, faq=NEAR, offered=["eten"])
    assert said.names == [f"utter_out_of_scope/{kind}"]
    assert said.payloads == []


@pytest.mark.parametrize("kind", ["nog_onbekend", None])
async def test_a_kind_without_a_text_of_its_own_gets_the_general_one(run, kind):
    said = await run("action_buiten_artikel", kind=kind, faq=NEAR)
    assert said.names == ["utter_onbekend_onderwerp", "utter_wel_in_artikel"]


@pytest.mark.parametrize("kind", ["dosis", "ver_weg", "onleesbaar", "nog_onbekend", None])
@pytest.mark.parametrize("faq", [NEAR, []], ids=["near", "nothing near"])
async def test_a_refusal_never_cites_and_leaves_the_last_topic_as_it_was(run, kind, faq):
    said = await run("action_buiten_artikel", kind=kind, faq=faq, entities=["koffie"])
    assert said.names
    assert "utter_bron" not in said.names
    assert not any(name.startswith("utter_faq/") for name in said.names)
    assert "laatste_onderwerp" not in said.slots


async def test_a_question_outside_leaves_its_subject_to_go_on_about(run):
    said = await run("action_buiten_artikel", kind="dosis", faq=[("stress", 0.4)], names_subject=True)
    assert said.slots["laatste_onderwerp"] == "stress"
    text = "wat kost een potje tegen dysbiose"
    said = await run("action_buiten_artikel", kind="dosis", faq=[("stress", 0.2)], names_subject=True, text=text)
    assert said.slots["laatste_onderwerp"] == "dysbiose"
    assert "laatste_onderwerp" not in (await run("action_buiten_artikel", kind="dosis", faq=[("stress", 0.4)])).slots


async def test_a_question_outside_that_names_nothing_is_still_about_the_last_subject(run):
    before = {"slots": {"laatste_onderwerp": "dysbiose"}, "kind": "dosis", "text": "wat kost dat"}
    assert "laatste_onderwerp" not in (await run("action_buiten_artikel", faq=[("stress", 0.8)], **before)).slots
