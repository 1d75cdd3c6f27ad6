"""Several questions in one message."""

import pytest


def part(intent, topic=None, kind="", follow_up=None, leans=False):
    found = {"intent": intent, "leunt": leans, "faq": {"ranking": [], "breed": {}}, "out_of_scope": {}}
    if topic:
        found["faq"]["ranking"] = [{"intent_response_key": f"faq/{topic}", "confidence": 0.9}]
    if kind:
        found["out_of_scope"] = {"response": {"intent_response_key": f"out_of_scope/{kind}", "confidence": 0.9}}
    if follow_up:
        found["vervolg"] = {"response": {"intent_response_key": f"vervolg/{follow_up}", "confidence": 0.9}}
    return found


async def ask(run, *parts):
    return await run("action_antwoord", faq=[("dysbiose", 0.9)], intent="faq", parts=list(parts))


async def test_each_question_gets_its_answer_and_source_in_the_order_asked_and_one_disclaimer(run):
    said = await ask(run, part("faq", "stress"), part("faq", "dysbiose"))
    assert said.names == ["utter_faq/stress", "utter_bron_deel", "utter_faq/dysbiose", "utter_bron"]
    assert said.message("utter_bron_deel")["bronnen"].startswith("Bron: Stress voelt je buik")
    assert said.slots["laatste_onderwerp"] == "dysbiose"


async def test_a_part_that_the_article_leaves_open_is_named_after_the_answer(run):
    said = await ask(run, part("out_of_scope", kind="dosis"), part("faq", "stress"))
    assert said.names == ["utter_faq/stress", "utter_bron", "utter_out_of_scope/dosis"]


async def test_a_part_may_lean_on_the_one_before_it(run, responses):
    before = dict(responses)
    responses["utter_vervolg/oorzaak"] = [{"text": "x", "metadata": {"standaard": {"anders": "eten"}}}]
    try:
        said = await ask(run, part("faq", "stress"), part("vervolg", follow_up="oorzaak", leans=True))
    finally:
        responses.clear()
        responses.update(before)
    assert said.names == ["utter_faq/stress", "utter_bron_deel", "utter_faq/eten", "utter_bron"]
    assert said.slots["laatste_onderwerp"] == "stress"


@pytest.mark.parametrize(("confidence", "answered"), [(0.98, "eten"), (0.6, "zenuw")])
async def test_a_part_that_is_plain_stands_for_itself_although_it_leans(run, confidence, answered):
    plain = part("faq", "eten", leans=True)
    plain["faq"] = {
        "ranking": [{"intent_response_key": "faq/eten", "confidence": confidence}],
        "breed": {"eten": 0.5, "zenuw": 0.4},
    }
    said = await ask(run, part("faq", "dysbiose"), plain)
    assert said.names[2] == f"utter_faq/{answered}"


async def test_two_parts_about_one_topic_are_one_answer(run):
    said = await ask(run, part("faq", "dysbiose"), part("faq", "dysbiose"))
    assert said.names == ["utter_faq/dysbiose", "utter_bron"]


async def test_another_subject_of_one_topic_gets_its_second_part(run):
    said = await ask(run, part("faq", "dysbiose"), {**part("faq", "dysbiose"), "ander": True})
    assert said.names == ["utter_faq/dysbiose", "utter_bron_deel", "utter_meer/dysbiose", "utter_bron"]


SECOND = [
    {"event": "user", "text": "wat is dysbiose en wat doet stress"},
    {"event": "bot", "text": "a", "metadata": {"utter_action": "utter_faq/dysbiose"}, "data": {}},
    {"event": "bot", "text": "b", "metadata": {"utter_action": "utter_faq/stress"}, "data": {}},
]


async def test_a_remark_may_point_at_one_of_the_answers(run):
    said = await run("action_vertel_meer", events=SECOND, text="vertel meer over die eerste", intent="vertel_meer")
    assert said.names == ["utter_meer/dysbiose", "utter_bron"]


async def test_which_one_may_be_said_a_reply_later(run):
    later = [
        *SECOND,
        {"event": "user", "text": "vertel meer"},
        {"event": "bot", "text": "c", "metadata": {"utter_action": "utter_meer/stress"}, "data": {}},
    ]
    said = await run("action_buiten_artikel", events=later, text="en nu de eerste", kind="ver_weg")
    assert said.names == ["utter_meer/dysbiose", "utter_bron"]
    said = await run("action_buiten_artikel", events=later, text="de eerste", kind="ver_weg")
    assert "utter_meer/dysbiose" not in said.names


async def test_only_which_one_goes_on_about_that_answer(run):
    said = await run("action_buiten_artikel", events=SECOND, text="en die eerste?", kind="ver_weg")
    assert said.names == ["utter_meer/dysbiose", "utter_bron"]
    assert said.slots["laatste_onderwerp"] == "dysbiose"


async def test_a_second_question_about_the_same_topic_gets_its_second_part(run, responses, monkeypatch):
    for kind in ("werking", "waarom"):
        table = [{"text": "x", "metadata": {"standaard": {"anders": "meer"}}}]
        monkeypatch.setitem(responses, f"utter_vervolg/{kind}", table)
    said = await ask(run, part("faq", "dysbiose"), part("vervolg", follow_up="werking", leans=True))
    assert said.names == ["utter_faq/dysbiose", "utter_bron_deel", "utter_meer/dysbiose", "utter_bron"]
    said = await ask(run, part("faq", "dysbiose"), part("vervolg", follow_up="waarom", leans=True))
    assert said.names == ["utter_faq/dysbiose", "utter_bron"]


async def test_what_stays_open_is_called_by_its_name(run):
    found = [part("out_of_scope", kind="dosis"), part("faq", "stress")]
    said = await run("action_antwoord", faq=[("stress", 0.9)], intent="faq", parts=found, entities=["koffie"])
    assert said.names == ["utter_faq/stress", "utter_bron", "utter_niet_in_artikel", "utter_out_of_scope/dosis"]
