from dataclasses import dataclass, field

import pytest
from rasa_sdk.executor import ActionExecutor

INTRODUCED = {"geintroduceerd": True}


def answer(title, sections, **metadata):
    return [{"text": "antwoord", "metadata": {"title": title, "sections": sections, **metadata}}]


# Sections are the article's own (faqbot/answers/outline.yml); the topics are made up.
RESPONSES = {
    "utter_faq/dysbiose": answer(
        "Wat is dysbiose?", ["6.1", "6"], next=["dysbiose", "stress", "bestaat_niet", "zenuw", "ecosysteem", "eten"]
    ),
    "utter_meer/dysbiose": [{"text": "meer", "metadata": {"sections": ["5.4"]}}],
    "utter_faq/stress": answer("Wat doet stress met je darmen?", ["5.3"], doi="10.1000/xyz"),
    "utter_faq/zenuw": answer("Wat is de nervus vagus?", ["5.1"], next=["stress"]),
    "utter_faq/ecosysteem": answer("Waarom heet het een ecosysteem?", ["2.1"]),
    "utter_faq/eten": answer("Wat eten darmbacteriën?", ["4.1"]),
    "utter_out_of_scope/dosis": [{"text": "geen dosis"}],
    "utter_out_of_scope/ver_weg": [{"text": "heel iets anders"}],
    "utter_out_of_scope/onleesbaar": [{"text": "onleesbaar"}],
}


@dataclass
class Said:
    """What an action said and remembered."""

    messages: list
    slots: dict = field(default_factory=dict)

    @property
    def names(self):
        return [message["response"] for message in self.messages]

    def message(self, name):
        return next(message for message in self.messages if message["response"] == name)

    @property
    def payloads(self):
        return [button["payload"] for message in self.messages for button in message.get("buttons") or []]

    @property
    def offered(self):
        """The topics behind the buttons; of any other button its payload."""
        return [payload.removeprefix('/onderwerp{"topic":"').removesuffix('"}') for payload in self.payloads]


def offer(*names):
    """A message of the guide with a button for each topic, as Rasa keeps it in the tracker; without names, none."""
    topics = [name for name in names if name != "iets_anders" and not name.startswith("/")]
    titles = {name: RESPONSES[f"utter_faq/{name}"][0]["metadata"]["title"] for name in topics}
    buttons = [{"title": title, "payload": f'/onderwerp{{"topic":"{name}"}}'} for name, title in titles.items()]
    buttons += [{"title": name, "payload": name} for name in names if name.startswith("/")]
    if "iets_anders" in names:
        buttons.append({"title": "Iets anders", "payload": "/iets_anders"})
    return {"event": "bot", "text": "tekst van Darmgids", "data": {"buttons": buttons or None}}


def latest(
    text="",
    faq=(),
    kind=None,
    entities=(),
    topic=None,
    intent="",
    wide=None,
    follow_up=None,
    parts=None,
    names_subject=False,
    found=(),
    asked=None,
    raw=(),
    outside=None,
):
    """The last message as Rasa hands it over, with what the reader made of it."""
    named = [{"entity": "niet_in_artikel", "value": name} for name in entities]
    named += [{"entity": entity, "value": value} for entity, value in found]
    named += raw
    if topic:
        named.append({"entity": "topic", "value": topic})
    ranking = [{"intent_response_key": f"faq/{name}", "confidence": confidence} for name, confidence in faq]
    response = {"intent_response_key": f"out_of_scope/{kind}"} if kind else {}
    if outside is not None:
        response["confidence"] = outside
    selected = {"faq": {"ranking": ranking, "breed": wide or {}}, "out_of_scope": {"response": response}}
    if follow_up:
        intent = intent or "vervolg"
        response = {"intent_response_key": f"vervolg/{follow_up[0]}", "confidence": follow_up[1]}
        selected["vervolg"] = {"response": response}
    if parts:
        selected["delen"] = parts
    if asked:
        selected["vraag"] = asked
    if names_subject:
        selected["noemt_onderwerp"] = True
    return {"text": text, "entities": named, "intent": {"name": intent}, "response_selector": selected}


@pytest.fixture
def responses():
    return RESPONSES


@pytest.fixture(scope="session")
def executor():
    executor = ActionExecutor()
    executor.register_package("actions")
    return executor


@pytest.fixture
def run(executor):
    """Runs an action by name, in a conversation that was introduced unless told otherwise.

    `offered` names the buttons of the guide's last reply; without it the message is the first of the conversation.
    """

    async def run(action, slots=None, introduced=True, offered=None, events=(), **message):
        before = [] if offered is None else [{"event": "user", "text": "een eerdere vraag"}, offer(*offered)]
        before += events
        call = {
            "next_action": action,
            "tracker": {
                "sender_id": "s1",
                "slots": {**(INTRODUCED if introduced else {}), **(slots or {})},
                "latest_message": latest(**message),
                "events": [*before, {"event": "user", "text": message.get("text", "")}],
            },
            "domain": {"responses": RESPONSES},
        }
        result = await executor.run(call)
        return Said(result["responses"], {event["name"]: event["value"] for event in result["events"]})

    return run
