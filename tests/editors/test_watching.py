"""What editors get of an action's result, and what the visitor hears when they do not get it."""

import pytest

from faqbot import feedback
from faqbot.editors import misses, reactions
from faqbot.editors.later import settled
from faqbot.editors.watching import NOBODY, watch

STORY = "Sinds ik elke dag wandel, gaat het iets beter."


def call(consent=True, text=STORY, entities=()):
    slots = {"reactie_akkoord": consent, "reactie_tekst": text}
    return {"tracker": {"slots": slots, "latest_message": {"text": text, "entities": list(entities)}, "events": []}}


def kept_reply():
    return {"responses": [{"response": "utter_reactie_bewaard", "code": "ABCD-2345"}]}


async def test_thumbs_count_for_their_topic(database):
    for name, topic in (("utter_hielp_wel", "stress"), ("utter_hielp_niet", "stress"), ("utter_hielp_niet", None)):
        await watch(call(), {"responses": [{"response": name, "onderwerp": topic}]})
    settled()
    assert feedback.counts() == {"stress": (1, 1)}


async def test_a_missed_question_is_kept(database):
    await watch(call(text="wat doet kurkuma"), {"responses": [{"response": "utter_onbekend_onderwerp"}]})
    settled()
    assert [miss.text for miss in misses.misses()] == ["wat doet kurkuma"]


async def test_a_reaction_is_kept_with_the_code_that_the_visitor_gets(database):
    result = kept_reply()
    await watch(call(entities=[{"entity": "verwijzing", "label": "huisarts"}]), result)
    (reaction,) = reactions.reactions()
    assert (reaction.text, reaction.code, reaction.flags) == (STORY, "ABCD-2345", ("alarm",))
    assert result == kept_reply()


@pytest.mark.parametrize(("consent", "text"), [(None, STORY), (False, STORY), ("ja", STORY), (True, None)])
async def test_without_consent_or_words_nothing_is_kept_and_the_visitor_hears_so(database, consent, text):
    result = kept_reply()
    await watch(call(consent, text), result)
    assert result["responses"][0]["response"] == "utter_reactie_mislukt"
    assert reactions.reactions() == []


async def test_a_database_that_is_gone_is_told_and_logged_without_words(monkeypatch, caplog):
    monkeypatch.setenv("EDITORS_URL", "sqlite:////nowhere/at/all.db")
    result = kept_reply()
    await watch(call(), result)
    assert result["responses"][0]["response"] == "utter_reactie_mislukt"
    assert "OperationalError" in caplog.text
    assert "wandel" not in caplog.text


async def test_what_a_starting_guide_says_to_itself_is_not_kept(database):
    asked = {**call(text="wat doet kurkuma"), "sender_id": NOBODY}
    await watch(asked, {"responses": [{"response": "utter_onbekend_onderwerp"}]})
    settled()
    assert misses.misses() == []
