import re
from pathlib import Path

import pytest

from faqbot.answers.topics import all_topic_names, topic, topic_of, topics
from faqbot.channels.guard import clean

KNOWLEDGE = Path(__file__).resolve().parents[2] / "data" / "knowledge"
DOMAIN = {
    "responses": {
        "utter_faq/dysbiose": [
            {
                "text": "x",
                "metadata": {
                    "title": "Wat is dysbiose?",
                    "sections": ["6.1", "99.9", "5.3"],
                    "doi": "10.1000/xyz",
                    "next": ["stress"],
                },
            }
        ],
        "utter_meer/dysbiose": [{"text": "y", "metadata": {"sections": ["5.1"]}}],
        "utter_faq/kale_naam": [{"text": "z"}],
        "utter_bron": [{"text": "{bronnen}"}],
    }
}


def test_a_topic_is_read_from_its_answers_metadata():
    found = topic(DOMAIN, "dysbiose")
    assert (found.title, found.doi, found.follow_ups) == ("Wat is dysbiose?", "10.1000/xyz", ("stress",))
    assert (found.answer, found.more) == ("utter_faq/dysbiose", "utter_meer/dysbiose")
    assert [section.heading for section in found.more_sections] == ["De nervus vagus als communicatielijn"]


def test_sections_keep_their_order_and_unknown_ones_are_never_cited():
    assert [section.id for section in topic(DOMAIN, "dysbiose").sections] == ["6.1", "5.3"]


def test_a_topic_without_metadata_is_named_after_itself_and_cites_nothing():
    found = topic(DOMAIN, "kale_naam")
    assert (found.title, found.sections, found.more_sections) == ("kale naam", (), ())


@pytest.mark.parametrize("name", ["bestaat_niet", "", None, "utter_bron", "../utter_bron"])
def test_a_name_without_an_answer_is_no_topic(name):
    assert topic(DOMAIN, name) is None
    assert topic({}, name) is None


def test_only_answers_count_as_topics_and_unknown_names_are_skipped_in_order():
    assert all_topic_names(DOMAIN) == ["dysbiose", "kale_naam"]
    assert [found.name for found in topics(DOMAIN, ["kale_naam", "weg", "dysbiose"])] == ["kale_naam", "dysbiose"]


def test_the_button_of_every_real_topic_passes_the_guard_and_is_read_back():
    text = "".join(file.read_text(encoding="utf-8") for file in KNOWLEDGE.glob("*.yml"))
    names = set(re.findall(r"^  utter_faq/([^:]+):", text, re.MULTILINE))
    assert len(names) > 100
    for name in names:
        payload = topic({"responses": {f"utter_faq/{name}": [{"text": "x"}]}}, name).button["payload"]
        assert clean(payload) == payload == f'/onderwerp{{"topic":"{name}"}}'
        assert topic_of(payload) == name


@pytest.mark.parametrize(
    "payload", ['/onderwerp{"topic":"herstel_na_2_kuren"}', '/onderwerp{"topic": "herstel_na_2_kuren"}']
)
def test_the_topic_of_a_button_stands_in_its_payload(payload):
    assert topic_of(payload) == "herstel_na_2_kuren"


@pytest.mark.parametrize(
    "payload",
    [
        "/iets_anders",
        "/onderwerp",
        '/onderwerp{"topic":""}',
        '/onderwerp{"topic":"../utter_bron"}',
        '/onderwerp{"topic":"stress"} en meer',
        'doe maar /onderwerp{"topic":"stress"}',
        '/onderwerp{{"topic":"stress"}}',
        '/vraag{"topic":"stress"}',
        "stress",
        "",
    ],
)
def test_any_other_payload_stands_for_no_topic(payload):
    assert topic_of(payload) is None


def test_a_topic_is_made_anew_when_its_responses_are_others():
    first = {"responses": {"utter_faq/proef": [{"text": "a", "metadata": {"title": "Een"}}]}}
    second = {"responses": {"utter_faq/proef": [{"text": "a", "metadata": {"title": "Twee"}}]}}
    assert topic(first, "proef") is topic(first, "proef")
    assert [topic(domain, "proef").title for domain in (first, second, first)] == ["Een", "Twee", "Een"]
