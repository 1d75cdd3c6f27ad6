"""Follow-ups through the actions: what a message means after the last answer."""

import pytest

LAST = {"laatste_onderwerp": "dysbiose"}
TABLE = {
    "utter_vervolg/oorzaak": [{"text": "weet niet", "metadata": {"standaard": {"dysbiose": "eten", "anders": "meer"}}}],
    "utter_vervolg/waarom": [{"text": "weet niet", "metadata": {"standaard": {"anders": "meer"}}}],
    "utter_vervolg/kinderen": [{"text": "weet niet", "metadata": {"standaard": {"anders": "niet"}}}],
    "utter_vervolg/betekenis": [{"text": "weet niet", "metadata": {"standaard": {"anders": "simpel"}}}],
    "utter_simpel/dysbiose": [{"text": "simpel"}],
    "utter_meer/eten": [{"text": "meer", "metadata": {"sections": ["4.1"]}}],
}


@pytest.fixture
def ask(run, responses):
    """Sends a follow-up of that kind."""

    async def ask(follow_up, text="en hoe komt dat?", probability=0.9, slots=LAST, **message):
        before = dict(responses)
        responses.update(TABLE)
        try:
            return await run("action_vervolg", slots=slots, text=text, follow_up=(follow_up, probability), **message)
        finally:
            responses.clear()
            responses.update(before)

    return ask


async def test_a_follow_up_is_answered_by_the_topic_in_the_table(ask):
    said = await ask("oorzaak")
    assert said.names == ["utter_faq/eten", "utter_bron"]
    assert said.slots["laatste_onderwerp"] == "eten"


async def test_a_follow_up_may_lead_to_the_second_part_or_the_simple_version(ask):
    assert (await ask("waarom")).names == ["utter_meer/dysbiose", "utter_bron"]
    assert (await ask("betekenis")).names == ["utter_simpel/dysbiose", "utter_bron"]


async def test_what_the_article_does_not_tell_is_said_with_the_nearest_topics_and_no_source(ask):
    said = await ask("kinderen")
    assert said.names == ["utter_vervolg/kinderen", "utter_niet_in_vervolg"]
    assert said.offered == ["stress", "zenuw", "ecosysteem"]


async def test_the_second_part_is_not_given_twice(ask):
    said = await ask("waarom", slots={**LAST, "besproken": ["utter_meer/dysbiose"]})
    assert said.names == ["utter_vervolg/waarom", "utter_niet_in_vervolg"]


async def test_an_answer_that_was_given_before_is_gone_into_further(ask):
    said = await ask("oorzaak", slots={**LAST, "besproken": ["utter_faq/eten"]})
    assert said.names == ["utter_meer/eten", "utter_bron"]


async def test_without_a_subject_it_asks_what_the_question_is_about(ask):
    said = await ask("oorzaak", slots={})
    assert said.names == ["utter_waarover"]
    assert said.slots == {"niet_begrepen": 1}


async def test_a_subject_is_forgotten_after_six_messages_about_nothing(ask):
    talk = [{"event": "user", "text": "oké"}, {"event": "bot", "text": "Fijn.", "data": {}}]
    answered = [{"event": "user", "text": "wat is dysbiose"}, {"event": "slot", "name": "laatste_onderwerp"}]
    assert (await ask("oorzaak", events=[*answered, *talk * 4])).names == ["utter_faq/eten", "utter_bron"]
    assert (await ask("oorzaak", events=[*answered, *talk * 7])).names == ["utter_waarover"]


async def test_a_subject_of_another_session_is_forgotten(ask):
    session = [{"event": "session_started"}, {"event": "slot", "name": "laatste_onderwerp"}]
    assert (await ask("oorzaak", events=session)).names == ["utter_waarover"]


async def test_a_new_question_with_its_own_subject_is_not_dragged_to_the_last_one(run):
    wide = {"stress": 0.9, "zenuw": 0.06, "dysbiose": 0.04}
    said = await run(
        "action_antwoord",
        slots=LAST,
        text="en wat doet stress dan",
        faq=[("stress", 0.9)],
        wide=wide,
        intent="faq",
        names_subject=True,
    )
    assert said.names == ["utter_faq/stress", "utter_bron"]


async def test_a_message_that_leans_and_is_unsure_is_read_as_near_the_last_topic(run):
    said = await run(
        "action_verduidelijk",
        slots={"laatste_onderwerp": "zenuw"},
        text="en bij spanning dan?",
        faq=[("eten", 0.3), ("stress", 0.25)],
        wide={"eten": 0.3, "stress": 0.25, "ecosysteem": 0.2},
        intent="nlu_fallback",
    )
    assert said.names == ["utter_faq/stress", "utter_bron"]


async def test_a_dose_stays_outside_the_article_whatever_was_talked_about(run):
    said = await run(
        "action_buiten_artikel",
        slots=LAST,
        text="en hoeveel daarvan per dag?",
        faq=[("stress", 0.5)],
        wide={"stress": 0.5},
        kind="dosis",
        outside=0.6,
        intent="out_of_scope",
    )
    assert said.names[0] == "utter_out_of_scope/dosis"


async def test_a_follow_up_about_a_dose_goes_to_the_table_and_not_to_what_is_near(ask):
    said = await ask("kinderen", text="hoeveel per dag", kind="dosis", outside=0.99, wide={"stress": 0.9})
    assert said.names[0] == "utter_vervolg/kinderen"


async def test_without_a_subject_a_message_that_is_surely_about_a_topic_is_answered(ask):
    assert (await ask("oorzaak", slots={}, faq=[("stress", 0.9)])).names == ["utter_faq/stress", "utter_bron"]


async def test_a_bare_new_subject_after_an_explanation_is_explained(run, responses, monkeypatch):
    kefir = [{"text": "antwoord", "metadata": {"title": "Wat is kefir?", "sections": ["8.3"]}}]
    monkeypatch.setitem(responses, "utter_faq/kefir", kefir)
    asked = {"slots": LAST, "text": "en kefir?", "names_subject": True, "intent": "nlu_fallback"}
    said = await run("action_verduidelijk", wide={"stress": 0.9, "kefir": 0.1}, **asked)
    assert said.names[0] == "utter_faq/kefir"


async def test_far_outside_only_what_is_near_and_weighs_much_is_answered(run):
    asked = {"slots": LAST, "text": "en daar?", "intent": "out_of_scope", "kind": "ver_weg", "outside": 0.8}
    assert "utter_faq/stress" in (await run("action_buiten_artikel", wide={"stress": 0.9}, **asked)).names
    even = {"stress": 0.5, "zenuw": 0.5, "ecosysteem": 0.5, "eten": 0.5}
    assert "utter_bron" not in (await run("action_buiten_artikel", wide=even, **asked)).names


async def test_what_the_topics_own_table_denies_no_far_topic_makes_up_for(ask, responses, monkeypatch):
    far = [{"text": "antwoord", "metadata": {"title": "Wat is kefir?", "sections": ["8.3"]}}]
    monkeypatch.setitem(responses, "utter_faq/kefir", far)
    own = {**responses["utter_faq/dysbiose"][0]["metadata"], "vervolg": {"kinderen": "niet"}}
    monkeypatch.setitem(responses, "utter_faq/dysbiose", [{"text": "antwoord", "metadata": own}])
    assert (await ask("kinderen", wide={"kefir": 1.0})).names[0] == "utter_vervolg/kinderen"


async def test_a_follow_up_of_an_unsure_kind_that_names_nothing_means_nothing_far(ask, responses, monkeypatch):
    far = [{"text": "antwoord", "metadata": {"title": "Wat is kefir?", "sections": ["8.3"]}}]
    monkeypatch.setitem(responses, "utter_faq/kefir", far)
    assert (await ask("oorzaak", probability=0.6, wide={"kefir": 1.0})).names[0] == "utter_faq/eten"
    assert (await ask("oorzaak", probability=0.6, wide={"stress": 1.0})).names[0] == "utter_faq/stress"
