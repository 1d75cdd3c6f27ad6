import pytest

TEXT = {"utter_andere_taal/en": [{"text": "This guide speaks Dutch."}]}


@pytest.fixture
def ask(run, responses):
    async def ask(language, **message):
        before = dict(responses)
        responses.update(TEXT)
        try:
            return await run(message.pop("action", "action_antwoord"), found=[("taal", language)], **message)
        finally:
            responses.clear()
            responses.update(before)

    return ask


async def test_a_question_that_is_recognised_is_answered_below_the_sentence(ask):
    said = await ask("en", faq=[("stress", 0.95)], intent="faq")
    assert said.names == ["utter_andere_taal/en", "utter_faq/stress", "utter_bron"]


async def test_any_other_message_gets_the_sentence_alone(ask):
    said = await ask("en", faq=[("stress", 0.5)], intent="out_of_scope", action="action_buiten_artikel")
    assert said.names == ["utter_andere_taal/en"]


async def test_a_language_without_a_text_of_its_own_gets_the_general_one(ask):
    said = await ask("fi", intent="out_of_scope", action="action_buiten_artikel")
    assert said.names == ["utter_out_of_scope/andere_taal"]


async def test_the_guide_introduces_itself_after_the_sentence(ask):
    said = await ask("en", intent="out_of_scope", action="action_buiten_artikel", introduced=False)
    assert said.names == ["utter_andere_taal/en", "utter_introductie"]
