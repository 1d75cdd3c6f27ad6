"""What is said to a thumb; the reply names the topic, for who keeps count (tests/editors/test_watching.py)."""

import pytest


def about(said):
    return said.messages[-1].get("onderwerp")


@pytest.mark.parametrize("text", ["/hielp_wel", "👍", "dat hielp"])
async def test_a_thumb_up_is_thanked_and_names_the_topic(run, text):
    said = await run("action_hielp_wel", slots={"laatste_onderwerp": "stress"}, text=text)
    assert said.names == ["utter_hielp_wel"]
    assert about(said) == "stress"


async def test_a_thumb_down_offers_the_two_next_best_topics_and_another_way_to_say_it(run):
    said = await run("action_hielp_niet", slots={"laatste_onderwerp": "dysbiose"}, text="👎")
    assert said.names == ["utter_hielp_niet"]
    assert said.offered == ["stress", "zenuw", "/iets_anders"]
    assert about(said) == "dysbiose"


async def test_the_number_of_a_thumb_is_a_verdict(run):
    said = await run(
        "action_antwoord", slots={"laatste_onderwerp": "stress"}, offered=["zenuw", "/hielp_niet"], text="2"
    )
    assert said.names == ["utter_hielp_niet"]
    assert about(said) == "stress"


async def test_a_verdict_on_nothing_names_no_topic(run):
    said = await run("action_hielp_niet", text="dat hielp niet")
    assert said.names == ["utter_hielp_niet_zonder_antwoord"]
    assert about(said) is None
