import pytest


async def test_more_gives_the_second_part_with_its_own_source(run):
    said = await run("action_vertel_meer", slots={"laatste_onderwerp": "dysbiose"})
    assert said.names == ["utter_meer/dysbiose", "utter_bron"]
    assert said.message("utter_bron")["bronnen"] == "Bron: Geen simpele oorzaak-gevolgrelatie"
    assert said.slots["laatste_onderwerp"] == "dysbiose"


async def test_more_of_a_topic_without_a_second_part_gives_the_answer_again(run):
    said = await run("action_vertel_meer", slots={"laatste_onderwerp": "zenuw"})
    assert said.names == ["utter_faq/zenuw", "utter_bron"]


async def test_the_source_is_explained_and_cited_without_the_answer(run):
    said = await run("action_bron", slots={"laatste_onderwerp": "stress"})
    assert said.names == ["utter_bron_uitleg", "utter_bron"]
    assert said.message("utter_bron")["bronnen"].splitlines() == [
        "Bron: Stress voelt je buik eerder dan je hoofd",
        "Wetenschappelijke bron: https://doi.org/10.1000/xyz",
    ]


async def test_repeating_gives_the_answer_and_its_source_again(run):
    said = await run("action_herhaal", slots={"laatste_onderwerp": "dysbiose"})
    assert said.names == ["utter_faq/dysbiose", "utter_bron"]


@pytest.mark.parametrize("last", [None, "vervallen"], ids=["no last topic", "a topic that is gone"])
@pytest.mark.parametrize(
    ("action", "response"),
    [
        ("action_vertel_meer", "utter_nog_geen_onderwerp"),
        ("action_herhaal", "utter_nog_geen_onderwerp"),
        ("action_bron", "utter_over_het_artikel"),
    ],
)
async def test_without_a_last_topic_it_says_what_it_can_and_cites_nothing(run, action, response, last):
    said = await run(action, slots={"laatste_onderwerp": last})
    assert said.names == [response]
