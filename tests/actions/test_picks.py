"""What was offered last is read from the conversation: first from events by hand, then through Rasa's own parts."""

import json
from pathlib import Path

import pytest
import yaml
from rasa.core.actions.action import ActionBotResponse, RemoteAction
from rasa.core.channels.channel import CollectingOutputChannel
from rasa.core.nlg.response import TemplatedNaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import BotUttered, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from rasa_sdk import Tracker

from actions.picks import chosen, last_offer
from faqbot.action_endpoint import InProcessActions
from faqbot.answers.choice import SOMETHING_ELSE
from faqbot.content.knowledge import knowledge
from faqbot.feedback import THUMBS

DATA = Path(__file__).resolve().parents[2] / "data"

DYSBIOSE = {"title": "Wat is dysbiose?", "payload": '/onderwerp{"topic":"dysbiose"}'}
STRESS = {"title": "Wat doet stress met je darmen?", "payload": '/onderwerp{"topic":"stress"}'}
ZENUW = {"title": "Wat is de nervus vagus?", "payload": '/onderwerp{"topic":"zenuw"}'}
GONE = {"title": "Wat is vervallen?", "payload": '/onderwerp{"topic":"vervallen"}'}
ELSE = {"title": "Iets anders", "payload": "/iets_anders"}


def user(text="een vraag"):
    return {"event": "user", "text": text}


def bot(*buttons):
    return {"event": "bot", "text": "tekst van Darmgids", "data": {"buttons": list(buttons)}}


def conversation(*events, text="2"):
    """A tracker in which `text` was typed after those events."""
    return Tracker("s1", {}, {"text": text}, [*events, user(text)], False, None, {}, None)


@pytest.fixture
def pick(responses):
    """What `text` picks after those events: the name of a topic, `SOMETHING_ELSE` or None."""

    def pick(*events, text):
        found = chosen(conversation(*events, text=text), {"responses": responses})
        return getattr(found, "name", found)

    return pick


def test_the_last_offer_is_the_buttons_of_the_last_reply_in_order():
    assert last_offer(conversation(user(), bot(STRESS, DYSBIOSE, ELSE))) == [STRESS, DYSBIOSE, ELSE]


def test_what_rasa_notes_between_the_messages_does_not_hide_the_offer():
    listen = {"event": "action", "name": "action_listen"}
    slot = {"event": "slot", "name": "laatste_onderwerp", "value": "eten"}
    action = {"event": "action", "name": "action_antwoord"}
    started = [{"event": "action", "name": "action_session_start"}, {"event": "session_started"}, listen]
    events = [*started, user(), slot, action, bot(STRESS), slot, bot(ZENUW), slot, listen]
    assert last_offer(conversation(*events)) == [STRESS, ZENUW]


def test_the_buttons_of_several_messages_in_one_reply_add_up_in_the_order_they_were_shown(pick):
    reply = [bot(DYSBIOSE), bot(), bot(STRESS, ZENUW)]
    assert last_offer(conversation(user(), *reply)) == [DYSBIOSE, STRESS, ZENUW]
    assert [pick(user(), *reply, text=text) for text in ("1", "2", "de laatste")] == ["dysbiose", "stress", "zenuw"]


def test_only_the_last_of_two_offers_is_picked_from(pick):
    events = [user(), bot(DYSBIOSE, STRESS, ELSE), user(), bot(ZENUW)]
    assert last_offer(conversation(*events)) == [ZENUW]
    assert pick(*events, text="1") == "zenuw"
    assert [pick(*events, text=text) for text in ("2", "stress", DYSBIOSE["title"])] == [None] * 3


@pytest.mark.parametrize("text", ["1", "de eerste", DYSBIOSE["title"]])
def test_an_offer_before_a_reply_without_buttons_is_picked_from_by_what_can_only_be_a_pick(pick, text):
    events = [user(), bot(DYSBIOSE, STRESS, ELSE), user("dank je"), bot()]
    assert last_offer(conversation(*events)) == []
    assert pick(*events, text=text) == "dysbiose"


@pytest.mark.parametrize("text", ["stress", "die over stress", "dysbiose"])
def test_a_part_of_a_title_is_a_question_once_the_offer_is_not_the_last_reply(pick, text):
    assert pick(user(), bot(DYSBIOSE, STRESS, ELSE), user("dank je"), bot(), text=text) is None


def test_an_offer_of_long_ago_is_not_picked_from(pick):
    talk = [event for _ in range(4) for event in (user("dank je"), bot())]
    assert pick(user(), bot(DYSBIOSE, STRESS), *talk, text="1") is None


def test_an_offer_of_another_session_is_not_picked_from(pick):
    events = [user(), bot(DYSBIOSE, STRESS), {"event": "action", "name": "action_session_start"}]
    assert pick(*events, {"event": "session_started"}, text="1") is None


def test_a_number_counts_the_thumbs_and_words_do_not(pick):
    events = [user(), bot(STRESS, DYSBIOSE, *THUMBS)]
    assert [pick(*events, text=text) for text in ("2", "de laatste", "3", "4")] == [
        "dysbiose",
        "dysbiose",
        "/hielp_wel",
        "/hielp_niet",
    ]


NO_BUTTONS = {
    "empty": {"event": "bot", "text": "hoi", "data": {"buttons": []}},
    "none": {"event": "bot", "text": "hoi", "data": {"buttons": None}},
    "other data": {"event": "bot", "text": "hoi", "data": {"image": None}},
    "no data": {"event": "bot", "text": "hoi", "data": None},
    "bare": {"event": "bot", "text": "hoi"},
}


@pytest.mark.parametrize(
    "events",
    [[], [user()], *([user(), reply] for reply in NO_BUTTONS.values())],
    ids=["first", "no reply", *NO_BUTTONS],
)
def test_nothing_offered_means_nothing_picked(pick, events):
    assert last_offer(conversation(*events)) == []
    assert [pick(*events, text=text) for text in ("1", "de laatste", "stress")] == [None] * 3


def test_a_tracker_without_events_offers_nothing():
    assert last_offer(Tracker("s1", {}, {"text": "1"}, [], False, None, {}, None)) == []


def test_what_the_guide_has_said_since_the_new_message_was_not_offered_before_it():
    tracker = conversation(user(), bot(DYSBIOSE))
    tracker.events.append(bot(STRESS))
    assert last_offer(tracker) == [DYSBIOSE]


def test_an_offered_topic_that_is_gone_keeps_its_number_and_picks_nothing(pick):
    events = [user(), bot(GONE, STRESS)]
    assert [pick(*events, text=text) for text in ("1", "vervallen", "2")] == [None, None, "stress"]


def test_something_else_is_picked_by_number_words_or_button(pick):
    events = [user(), bot(DYSBIOSE, STRESS, ELSE)]
    for text in ("3", "de laatste", "Iets anders", "geen van beide", "/iets_anders"):
        assert pick(*events, text=text) == SOMETHING_ELSE


class Talk:
    """A conversation through Rasa's own actions, responses and tracker; which action runs, the test says."""

    def __init__(self, responses, introduced=True):
        slots = {
            "laatste_onderwerp": {"type": "text", "mappings": [{"type": "custom"}]},
            "geintroduceerd": {"type": "bool", "initial_value": introduced, "mappings": [{"type": "custom"}]},
            "besproken": {"type": "any", "mappings": [{"type": "custom"}]},
            "niet_begrepen": {"type": "any", "mappings": [{"type": "custom"}]},
        }
        self.domain = Domain.from_dict({"responses": responses, "slots": slots})
        self.tracker = DialogueStateTracker.from_events("s1", [], slots=self.domain.slots)
        self.endpoint = InProcessActions("actions")

    async def say(self, text, *actions, **parsed):
        """Sends a message, runs the actions, and returns the titles of the buttons in the reply."""
        self.tracker.update(UserUttered(text, parse_data=parsed))
        titles = []
        for name in actions:
            custom = name.startswith("action_")
            action = RemoteAction(name, self.endpoint) if custom else ActionBotResponse(name)
            nlg = TemplatedNaturalLanguageGenerator(self.domain.responses)
            for event in await action.run(CollectingOutputChannel(), nlg, self.tracker, self.domain):
                self.tracker.update(event)
                if isinstance(event, BotUttered):
                    titles += [button["title"] for button in event.data["buttons"] or []]
        return titles

    @property
    def last_topic(self):
        return self.tracker.get_slot("laatste_onderwerp")

    @property
    def last_text(self):
        return self.tracker.latest_bot_utterance.text


@pytest.fixture(scope="module")
def dialogue():
    """The responses that stand in data/dialogue."""
    found = {}
    for file in (DATA / "dialogue").glob("*.yml"):
        found.update(yaml.safe_load(file.read_text(encoding="utf-8")).get("responses") or {})
    return found


@pytest.fixture(scope="module")
def guide(dialogue):
    """All responses of the guide."""
    entries = knowledge()
    answers = {f"utter_faq/{entry.name}": list(entry.answers) for entry in entries if entry.answers}
    more = {f"utter_meer/{entry.name}": list(entry.more) for entry in entries if entry.more}
    return {**dialogue, **answers, **more}


async def test_the_buttons_of_a_greeting_can_be_picked_by_number(guide):
    variation = guide["utter_begroeting"][0]
    greeting = variation["buttons"]
    assert len(greeting) > 1
    for number, button in enumerate(greeting, start=1):
        talk = Talk({**guide, "utter_begroeting": [variation]}, introduced=False)
        offered = await talk.say("hoi", "action_introductie", "utter_begroeting")
        assert offered == [button["title"] for button in greeting]
        assert talk.last_topic is None
        await talk.say(str(number), "action_verduidelijk")
        assert f'/onderwerp{{{{"topic":"{talk.last_topic}"}}}}' == button["payload"]


async def test_every_button_that_stands_in_a_response_can_be_picked_by_number_and_by_title(guide):
    tried = 0
    for name, variations in guide.items():
        for variation in variations:
            for number, button in enumerate(variation.get("buttons") or [], start=1):
                for text in (str(number), button["title"]):
                    talk = Talk({**guide, name: [variation]})
                    await talk.say("x", name)
                    await talk.say(text, "action_buiten_artikel")
                    payload = button["payload"].replace("{{", "{").replace("}}", "}")
                    assert talk.last_topic == json.loads(payload.removeprefix("/onderwerp"))["topic"]
                    tried += 1
    assert tried > 10


@pytest.fixture(scope="module")
def read(guide):
    """A message that the reader took for three topics, and what to ask next is known of the first."""
    names = ["wat_is_dysbiose", "stress_en_buik", "wat_zijn_probiotica"]
    assert len(guide["utter_faq/wat_is_dysbiose"][0]["metadata"]["next"]) > 1
    ranking = [{"intent_response_key": f"faq/{name}", "confidence": 0.3} for name in names]
    outside = {"response": {"intent_response_key": "out_of_scope/dosis"}}
    return {"response_selector": {"faq": {"ranking": ranking}, "out_of_scope": outside}}


def title(guide, topic):
    return guide[f"utter_faq/{topic}"][0]["metadata"]["title"]


@pytest.mark.parametrize("action", ["action_antwoord", "action_verduidelijk", "action_buiten_artikel"])
async def test_what_an_action_offers_can_be_picked_by_number_in_the_next_message(guide, read, action):
    for number in (1, 2):
        talk = Talk(guide)
        offered = await talk.say("een vraag", action, **read)
        await talk.say(str(number), "action_buiten_artikel")
        assert title(guide, talk.last_topic) == offered[number - 1]


async def test_something_else_is_picked_by_the_number_of_its_button_and_ends_the_offer(guide, read):
    talk = Talk(guide)
    offered = await talk.say("een vraag", "action_verduidelijk", **read)
    assert offered[3:] == ["Iets anders"]
    assert await talk.say("4", "action_buiten_artikel") == []
    assert talk.last_text in [variation["text"] for variation in guide["utter_iets_anders"]]
    await talk.say("die over stress", "action_buiten_artikel")
    assert talk.last_topic is None


async def test_after_small_talk_the_offer_can_still_be_picked_from_by_number(guide, read):
    talk = Talk(guide)
    await talk.say("een vraag", "action_verduidelijk", **read)
    assert await talk.say("dank je", "utter_bedankt", "action_introductie") == []
    await talk.say("1", "action_buiten_artikel")
    assert talk.last_topic == "wat_is_dysbiose"
