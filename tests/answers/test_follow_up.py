import pytest

from faqbot.answers.follow_up import MORE, NOTHING, explanation, is_explanation, is_far, nearest, target, weighed
from faqbot.answers.topics import topic


def answer(title, section, **metadata):
    return [{"text": "antwoord", "metadata": {"title": title, "sections": [section], **metadata}}]


# Sections and their themes are the article's own; the topics are made up.
DOMAIN = {
    "responses": {
        "utter_faq/dysbiose": answer(
            "Wat is dysbiose?", "6.1", next=["oorzaken"], vervolg={"ernst": "meten", "kinderen": "niet"}
        ),
        "utter_faq/oorzaken": answer("Waardoor raakt je microbioom verstoord?", "6.2", next=["dysbiose"]),
        "utter_faq/meten": answer("Kun je dysbiose meten?", "6.4"),
        "utter_faq/probiotica": answer("Wat zijn probiotica?", "9"),
        "utter_faq/prebiotica": answer("Wat zijn prebiotica?", "8.2"),
        "utter_faq/prebiotica_tempo": answer("Hoe snel merk je iets van prebiotica?", "8.2"),
        "utter_vervolg/oorzaak": [
            {"text": "niet", "metadata": {"standaard": {"dysbiose": "oorzaken", "anders": "meer"}}}
        ],
        "utter_vervolg/ernst": [{"text": "niet", "metadata": {"standaard": {"anders": "oorzaken"}}}],
    }
}


def of(name):
    return topic(DOMAIN, name)


@pytest.mark.parametrize(
    ("last", "kind", "expected"),
    [
        ("dysbiose", "ernst", "meten"),
        ("dysbiose", "kinderen", NOTHING),
        ("dysbiose", "oorzaak", "oorzaken"),
        ("oorzaken", "oorzaak", MORE),
        ("probiotica", "oorzaak", MORE),
        ("probiotica", "ernst", "oorzaken"),
        ("probiotica", "bestaat_niet", NOTHING),
    ],
    ids=["own table", "own nothing", "theme", "itself", "rest", "rest to a topic", "unknown kind"],
)
def test_the_topics_own_table_goes_before_the_theme_and_that_before_the_rest(last, kind, expected):
    assert target(DOMAIN, of(last), kind) == expected


def test_a_new_subject_is_read_as_the_question_that_was_asked_of_the_old_one():
    found = weighed(DOMAIN, of("probiotica"), {"prebiotica_tempo": 0.5, "prebiotica": 0.5})
    assert found[0][0] == "prebiotica"


def test_a_topic_that_the_words_surely_name_is_not_dragged_to_the_last_one():
    found = weighed(DOMAIN, of("dysbiose"), {"prebiotica": 0.97, "oorzaken": 0.01, "meten": 0.01})
    assert found[0][0] == "prebiotica"


def test_words_count_less_in_a_message_without_a_subject():
    shares = {"prebiotica": 0.9, "oorzaken": 0.02}
    assert weighed(DOMAIN, of("dysbiose"), shares)[0][0] == "prebiotica"
    assert weighed(DOMAIN, of("dysbiose"), shares, power=0.5)[0][0] == "oorzaken"


def test_weights_add_up_to_one_and_topics_that_are_gone_weigh_nothing():
    found = dict(weighed(DOMAIN, of("dysbiose"), {"oorzaken": 0.2, "vervallen": 0.8}))
    assert found == {"oorzaken": 1.0, "vervallen": 0.0}


def test_the_nearest_topics_are_those_named_next_and_in_the_table():
    assert [found.name for found in nearest(DOMAIN, of("dysbiose"))] == ["oorzaken", "meten"]


def test_a_subject_is_explained_by_the_topic_whose_title_asks_what_it_is():
    assert explanation(DOMAIN, "en probiotica dan?").name == "probiotica"
    assert explanation(DOMAIN, "en mijn hond?") is None
    microbiome = {"utter_faq/microbioom": answer("Wat is het darmmicrobioom?", "2")}
    assert explanation({"responses": microbiome}, "heeft mijn hond een microbioom").name == "microbioom"
    assert is_explanation(of("prebiotica"))
    assert not is_explanation(of("prebiotica_tempo"))


def test_a_topic_is_far_when_nothing_but_its_theme_connects_it():
    assert is_far(DOMAIN, of("dysbiose"), "prebiotica")
    assert not is_far(DOMAIN, of("dysbiose"), "oorzaken")
    assert not is_far(DOMAIN, of("prebiotica"), "prebiotica_tempo")
