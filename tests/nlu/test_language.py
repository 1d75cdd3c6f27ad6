import pytest
from rasa.engine.graph import ExecutionContext, GraphSchema
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from evaluation import dataset
from faqbot.content.knowledge import knowledge
from faqbot.nlu.language import ForeignLanguage

CONTEXT = ExecutionContext(GraphSchema({}))


@pytest.fixture(scope="module")
def component(tmp_path_factory):
    """Trained on the guide's own lines, and loaded from Rasa's storage."""
    storage, resource = LocalModelStorage.create(tmp_path_factory.mktemp("model")), Resource("language")
    lines = [Message.build(line, f"faq/{entry.name}") for entry in knowledge() for line in entry.examples]
    foreign = [Message.build("what is the gut microbiome", "out_of_scope/andere_taal")] * 9
    settings = ForeignLanguage.get_default_config()
    ForeignLanguage.create(settings, storage, resource, CONTEXT).train(TrainingData(lines + foreign))
    return ForeignLanguage.load(settings, storage, resource, CONTEXT)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("how can I improve my gut after a long illness", "en"),
        ("wie lange dauert die Erholung nach der Krankheit", "de"),
        ("combien de temps dure la guérison de mon ventre", "fr"),
        ("karnım ağrıyor ne yapmalıyım", "tr"),
        ("cuánto tiempo tarda en recuperarse la flora", "es"),
        ("بطني يؤلمني عندما أكون متوتراً", "ar"),
        ("boli mnie brzuch gdy się stresuję", "pl"),
        ("у мене болить живіт коли я хвилююся", "uk"),
    ],
)
def test_the_eight_languages_are_recognised(component, text, language):
    assert component.language(text) == language


@pytest.mark.parametrize(
    "text",
    ["hoi", "probiotica", "merci", "stress", "thanks man", "wat is inuline", "en kombucha dan", "", "👍", "2", "crohn"],
)
def test_short_dutch_is_never_foreign(component, text):
    assert component.language(text) == ""


def test_held_out_dutch_is_hardly_ever_taken_for_another_language(component):
    texts = [question.text for question in (*dataset.article_questions(), *dataset.life_messages())]
    foreign = [text for text in texts if component.language(text)]
    assert len(foreign) <= 0.005 * len(texts), foreign


def process(component, intent, confidence):
    message = Message({"text": "how can I improve my gut after a long illness"})
    message.set("intent", {"name": intent, "confidence": confidence})
    component.process([message])
    return message


def test_a_foreign_message_carries_its_language_and_is_no_small_talk(component):
    message = process(component, "begroeting", 0.9)
    (found,) = message.get("entities")
    assert (found["entity"], found["value"]) == ("taal", "en")
    assert message.get("text")[found["start"] : found["end"]] == message.get("text")
    assert message.get("intent")["name"] == "out_of_scope"
    kind = message.get("response_selector")["out_of_scope"]["response"]["intent_response_key"]
    assert kind == "out_of_scope/andere_taal"


def test_a_foreign_question_that_was_surely_read_stays_one(component):
    assert process(component, "faq", 0.95).get("intent")["name"] == "faq"
    assert process(component, "faq", 0.5).get("intent")["name"] == "out_of_scope"
