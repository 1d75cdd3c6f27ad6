import pytest

from faqbot import feedback
from faqbot.editors.later import settled


@pytest.fixture(autouse=True)
def database(tmp_path, monkeypatch):
    monkeypatch.setenv("EDITORS_URL", f"sqlite:///{tmp_path}/redactie.db")


def counts() -> dict[str, tuple[int, int]]:
    settled()
    return feedback.counts()


@pytest.mark.parametrize("text", ["/hielp_wel", "👍", "dat hielp"])
async def test_a_thumb_up_is_kept_with_the_topic_and_thanked(run, text):
    said = await run("action_hielp_wel", slots={"laatste_onderwerp": "stress"}, text=text)
    assert said.names == ["utter_hielp_wel"]
    assert counts() == {"stress": (1, 0)}


async def test_a_thumb_down_offers_the_two_next_best_topics_and_another_way_to_say_it(run):
    said = await run("action_hielp_niet", slots={"laatste_onderwerp": "dysbiose"}, text="👎")
    assert said.names == ["utter_hielp_niet"]
    assert said.offered == ["stress", "zenuw", "/iets_anders"]
    assert counts() == {"dysbiose": (0, 1)}


async def test_the_number_of_a_thumb_is_a_verdict(run):
    said = await run(
        "action_antwoord", slots={"laatste_onderwerp": "stress"}, offered=["zenuw", "/hielp_niet"], text="2"
    )
    assert said.names == ["utter_hielp_niet"]
    assert counts() == {"stress": (0, 1)}


async def test_a_verdict_on_nothing_is_not_kept(run):
    said = await run("action_hielp_niet", text="dat hielp niet")
    assert said.names == ["utter_hielp_niet_zonder_antwoord"]
    assert counts() == {}


async def test_a_store_that_is_down_does_not_stop_the_reply(run, monkeypatch):
    monkeypatch.setenv("EDITORS_URL", "sqlite:////dit/bestaat/niet/x.db")
    assert (await run("action_hielp_wel", slots={"laatste_onderwerp": "stress"})).names == ["utter_hielp_wel"]
