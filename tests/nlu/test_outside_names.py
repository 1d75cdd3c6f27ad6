import pytest
from rasa.shared.nlu.training_data.message import Message

from faqbot.nlu.outside_names import OutsideNames, names_outside


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Helpt dit bij Crohn?", ["de ziekte van Crohn"]),
        ("mag ik koffiedrinken met een glas wijn", ["alcohol", "koffie"]),
        ("wat doen vezels met mijn darmen", []),
        ("", []),
    ],
)
def test_names_that_the_article_does_not_cover_are_said_plainly(text, names):
    assert names_outside(text) == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ik heb een prikkelbare darm", "het prikkelbaredarmsyndroom"),
        ("Is een lekkende darm echt?", "een lekkende darm"),
        ("spastische darmen", "het prikkelbaredarmsyndroom"),
    ],
)
def test_names_of_several_words_are_recognised(text, name):
    assert names_outside(text) == [name]


def test_at_most_three_names_are_given():
    assert len(names_outside("koffie, wijn, suiker, gluten, melk en vlees bij crohn")) == 3


def test_the_component_adds_an_entity_for_each_name_beside_those_already_found():
    there = {"entity": "topic", "value": "stress"}
    message = Message({"text": "crohn en koffie", "entities": [there]})
    OutsideNames.create({}, None, None, None).process([message])
    found = message.get("entities")
    assert found[0] == there
    assert [(e["entity"], e["value"]) for e in found[1:]] == [
        ("niet_in_artikel", "de ziekte van Crohn"),
        ("niet_in_artikel", "koffie"),
    ]
    assert "entities" in message.output_properties


def test_the_component_leaves_a_message_without_text_or_names_alone():
    messages = [Message({}), Message({"text": "wat doen vezels"})]
    OutsideNames.create({}, None, None, None).process(messages)
    assert [message.get("entities") for message in messages] == [None, None]
