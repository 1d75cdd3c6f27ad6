import pytest
from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from faqbot.nlu.reader import DutchReader

EXAMPLES = {
    "faq/stress": ["wat doet stress met mijn darmen", "spanning en mijn buik", "krijg je kramp van stress"],
    "faq/vezels": ["hoeveel vezels zijn goed", "zijn vezels belangrijk", "volkoren brood en vezels"],
    "faq/slaap": ["slaap en de darm", "slecht slapen door je buik", "nachtrust en bacteriën"],
    "faq/zenuw": ["wat is de nervus vagus", "zenuw tussen hoofd en buik", "hoe werkt de vagus"],
    "out_of_scope/dosis": ["hoeveel milligram moet ik", "welke dosering per dag", "hoeveel capsules per dag"],
    "begroeting": ["hallo", "hoi daar", "goedemorgen"],
}
SECTIONS = {"stress": ["5.3", "5.4"], "vezels": ["7.1"], "slaap": ["9.1"], "zenuw": ["5.1"]}
CONTEXT = ExecutionContext(GraphSchema({}))


@pytest.fixture(scope="module")
def stored(tmp_path_factory):
    """A reader trained and kept by Rasa's own storage."""
    storage, resource = LocalModelStorage.create(tmp_path_factory.mktemp("model")), Resource("reader")
    data = TrainingData(
        [Message.build(text, label) for label, texts in EXAMPLES.items() for text in texts],
        responses={
            f"utter_faq/{name}": [{"text": "x", "metadata": {"sections": sections}}]
            for name, sections in SECTIONS.items()
        },
    )
    reader = DutchReader.create(DutchReader.get_default_config(), storage, resource, CONTEXT)
    assert reader.train(data) == resource
    return storage, resource, reader


def load(stored, **settings):
    storage, resource, _ = stored
    return DutchReader.load({**DutchReader.get_default_config(), **settings}, storage, resource, CONTEXT)


def process(reader, text):
    message = Message({"text": text})
    assert reader.process([message]) == [message]
    return message


ALWAYS_ANSWER = {"answer_threshold": 0.0, "outside_threshold": 1.1}
ALWAYS_ASK = {"answer_threshold": 1.1, "ask_threshold": 0.0, "outside_threshold": 1.1}


def test_a_loaded_reader_reads_as_the_trained_one(stored):
    loaded = load(stored)
    for texts in EXAMPLES.values():
        for text in texts:
            assert loaded.read(text) == stored[2].read(text)


@pytest.mark.parametrize(
    ("text", "topic"), [("is stress slecht voor darmen", "faq/stress"), ("vezelrijk, volkoren", "faq/vezels")]
)
def test_a_recognised_question_gets_its_topic_as_rasas_response_selector_gives_it(stored, text, topic):
    message = process(load(stored, **ALWAYS_ANSWER), text)
    response = message.get("response_selector")["faq"]["response"]
    assert message.get("intent")["name"] == "faq"
    assert (response["intent_response_key"], response["utter_action"]) == (topic, f"utter_{topic}")
    assert message.get("intent")["confidence"] == response["confidence"]
    assert {"intent", "intent_ranking", "response_selector"} <= message.output_properties


def test_doubt_becomes_a_fallback_with_at_most_three_ranked_topics_of_the_four(stored):
    message = process(load(stored, **ALWAYS_ASK), "wat doet het met mijn buik")
    ranking = message.get("response_selector")["faq"]["ranking"]
    confidences = [entry["confidence"] for entry in ranking]
    assert message.get("intent")["name"] == "nlu_fallback"
    assert len(ranking) == 3
    assert confidences == sorted(confidences, reverse=True)
    assert len(message.get("intent_ranking")) <= 3


@pytest.mark.parametrize(("text", "intent"), [("stress en koffie", "faq"), ("stress en spanning", "out_of_scope")])
def test_a_name_that_the_article_does_not_cover_moves_the_border_of_outside(stored, text, intent):
    reader = load(
        stored,
        outside_threshold=0.0,
        outside_clear_threshold=0.0,
        outside_named_threshold=1.1,
        beyond_doubt_threshold=0.0,
    )
    assert process(reader, text).get("intent")["name"] == intent


def test_small_talk_is_an_intent_without_a_slash(stored):
    assert process(load(stored), "hallo").get("intent")["name"] == "begroeting"


def test_outside_the_article_the_kind_is_given(stored):
    message = process(load(stored, outside_threshold=0.1), "hoeveel milligram per dag")
    assert message.get("intent")["name"] == "out_of_scope"
    kind = message.get("response_selector")["out_of_scope"]["response"]["intent_response_key"]
    assert kind == "out_of_scope/dosis"


@pytest.mark.parametrize("text", ["?", "qwxz zzrk", "🙂", "Γειά σου"])
def test_a_message_without_a_known_word_is_unreadable_and_near_no_topic(stored, text):
    message = process(load(stored, **ALWAYS_ANSWER), text)
    selected = message.get("response_selector")
    assert message.get("intent") == {"name": "out_of_scope", "confidence": 1.0}
    assert selected["out_of_scope"]["response"]["intent_response_key"] == "out_of_scope/onleesbaar"
    assert selected["faq"] == {"response": {}, "ranking": []}


def test_sections_come_from_the_answers_metadata(stored):
    section_of = load(stored)._sections
    assert section_of == {"faq/stress": "5.3", "faq/vezels": "7.1", "faq/slaap": "9.1", "faq/zenuw": "5.1"}


def test_a_message_without_text_is_left_alone(stored):
    empty, nothing = Message({"text": ""}), Message({})
    load(stored).process([empty, nothing])
    assert empty.get("intent") is None
    assert nothing.get("intent") is None


def test_an_untrained_reader_says_so(stored):
    storage, resource, _ = stored
    untrained = DutchReader.create(DutchReader.get_default_config(), storage, resource, CONTEXT)
    with pytest.raises(RuntimeError, match="not trained"):
        untrained.read("wat doet stress")


def test_a_reader_that_was_never_saved_cannot_be_loaded(stored):
    with pytest.raises(ValueError, match="niet_bewaard"):
        DutchReader.load(DutchReader.get_default_config(), stored[0], Resource("niet_bewaard"), CONTEXT)
