"""The content keeps its promises: every topic, every section, every full reply."""

import pytest
from rasa_sdk.executor import ActionExecutor

from faqbot.answers.outline import outline
from faqbot.content.checks import CHECKS
from faqbot.content.content import Content, read
from faqbot.content.knowledge import Entry, knowledge


@pytest.fixture(scope="module")
def entries() -> list[Entry]:
    return knowledge()


@pytest.fixture(scope="module")
def whole() -> Content:
    return read()


@pytest.mark.parametrize("name", CHECKS)
def test_content_has_no_problems(whole, name):
    """Warnings (an old check date, a dictionary that is not there) do not stop anybody."""
    problems = [problem.message(whole.root) for problem in CHECKS[name](whole) if not problem.warning]
    assert not problems, "\n" + "\n".join(problems)


def test_all_sixty_sections_and_a_hundred_topics_are_there(entries):
    assert len(outline()) == 60
    assert len(entries) >= 100
    assert sum(len(entry.examples) for entry in entries) >= 6000


def domain_of(entries: list[Entry]) -> dict:
    responses = {}
    for entry in entries:
        responses[f"utter_faq/{entry.name}"] = list(entry.answers)
        responses[f"utter_meer/{entry.name}"] = list(entry.more)
    return {"responses": responses}


@pytest.fixture(scope="module")
def executor() -> ActionExecutor:
    executor = ActionExecutor()
    executor.register_package("actions")
    return executor


async def test_full_reply_of_every_topic_has_answer_sources_and_disclaimer(entries, executor):
    """The words of the disclaimer stand in the response `utter_bron`, which the next test reads."""
    domain = domain_of(entries)
    for entry in entries:
        result = await executor.run(
            {
                "next_action": "action_antwoord",
                "domain": domain,
                "tracker": {
                    "sender_id": "test",
                    "slots": {"geintroduceerd": True},
                    "latest_message": {"text": "x", "entities": [{"entity": "topic", "value": entry.name}]},
                    "events": [],
                    "paused": False,
                    "latest_input_channel": None,
                    "active_loop": {},
                    "latest_action_name": None,
                },
            }
        )
        said = result["responses"]
        assert [message["response"] for message in said] == [f"utter_faq/{entry.name}", "utter_bron"], entry.name
        wanted = [f"Bron: {outline()[str(id)].heading}" for id in entry.metadata["sections"]]
        assert said[1]["bronnen"].splitlines()[: len(wanted)] == wanted, entry.name
        payloads = [button["payload"] for button in said[1]["buttons"]]
        assert 2 <= len(payloads[:-2]) <= 3, entry.name
        assert payloads[-2:] == ["/hielp_wel", "/hielp_niet"], entry.name


def test_source_response_has_disclaimer_and_doctor_line():
    import yaml

    from faqbot.content.knowledge import ROOT

    text = yaml.safe_load((ROOT / "data/dialogue/vragen.yml").read_text())["responses"]["utter_bron"][0]["text"]
    assert text.startswith("{bronnen}\n")
    assert "geen medisch advies" in text
    assert "huisarts" in text
