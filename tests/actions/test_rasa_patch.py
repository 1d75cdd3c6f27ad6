import ast
import copy
import inspect

import jsonschema
import pytest
import rasa
import rasa.core.processor
from rasa.core.actions.action import RemoteAction
from rasa.engine.runner.dask import DaskGraphRunner
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.graph_components.providers.domain_provider import DomainProvider
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import (
    ActionExecuted,
    ActiveLoop,
    BotUttered,
    ConversationPaused,
    Event,
    FollowupAction,
    Restarted,
    SessionStarted,
    SlotSet,
    UserUtteranceReverted,
    UserUttered,
)
from rasa.shared.core.slots import AnySlot, BooleanSlot
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.utils.common import all_subclasses

from faqbot.content.knowledge import ROOT
from faqbot.rasa_patch import KNOWN_VERSION, make_messages_cheaper

VALID = [
    {"events": [], "responses": []},
    {},
    {
        "events": [{"event": "slot", "name": "laatste_onderwerp", "value": "a", "timestamp": None}],
        "responses": [{"text": "hoi"}],
    },
]
INVALID = [
    None,
    [],
    {"events": "geen lijst"},
    {"events": [{"event": "bestaat_niet"}]},
    {"events": [{"name": "zonder soort"}]},
    {"responses": ["tekst"]},
]


@pytest.fixture
def stock(monkeypatch):
    """Rasa's own method, put back before and after the test."""
    found = RemoteAction._validate_action_result
    found = getattr(found, "replaces", found)
    monkeypatch.setattr(RemoteAction, "_validate_action_result", found)
    return found


@pytest.fixture
def patched(stock, monkeypatch):
    monkeypatch.setattr(rasa.core.processor, "DaskGraphRunner", DaskGraphRunner)
    monkeypatch.setattr(rasa.core.processor, "copy", copy)
    monkeypatch.setattr(Domain, "is_empty", Domain.is_empty)
    monkeypatch.setattr(Event, "resolve_by_type", staticmethod(Event.resolve_by_type))
    monkeypatch.setattr(DomainProvider, "load", classmethod(DomainProvider.load.__func__))
    monkeypatch.setattr(DialogueStateTracker, "copy", DialogueStateTracker.copy)
    assert make_messages_cheaper() is True
    return RemoteAction("action_x", None)


@pytest.mark.parametrize("result", VALID)
def test_a_valid_result_passes_without_checking_the_schema_again(patched, result, monkeypatch):
    def refuse(*_args, **_kwargs):
        raise AssertionError("the schema was checked again")

    monkeypatch.setattr(jsonschema, "validate", refuse)
    assert patched._validate_action_result(result) is True


@pytest.mark.parametrize("result", INVALID)
def test_an_invalid_result_raises_as_it_does_without_the_change(patched, stock, result):
    with pytest.raises(jsonschema.ValidationError, match="make sure your response from the Action endpoint is valid"):
        patched._validate_action_result(result)
    with pytest.raises(jsonschema.ValidationError):
        stock(patched, result)


def test_applying_it_twice_changes_nothing_more(patched, stock):
    first = RemoteAction._validate_action_result
    assert make_messages_cheaper() is True
    assert RemoteAction._validate_action_result is first
    assert first.replaces is stock


def test_copies_are_left_out_only_where_nothing_but_a_debug_line_gets_them():
    """Every deep copy in Rasa's processor stands among the arguments of a line that is logged at debug level."""
    tree = ast.parse(inspect.getsource(rasa.core.processor))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    copies = {id(node) for node in calls if ast.unparse(node.func).startswith("copy.")}
    logged = {id(inner) for node in calls if ast.unparse(node.func) == "structlogger.debug" for inner in ast.walk(node)}
    assert copies
    assert copies <= logged


def test_domain_is_empty_as_before(patched):
    assert Domain.empty().is_empty()
    assert not Domain.from_dict({"intents": ["faq"]}).is_empty()


@pytest.mark.parametrize("kind", all_subclasses(Event))
def test_events_are_found_by_name_as_before(kind, patched):
    assert Event.resolve_by_type(kind.type_name) is kind


def test_unknown_event_is_refused_as_before(patched):
    assert Event.resolve_by_type("topic") is None
    assert Event.resolve_by_type("onzin", BotUttered) is BotUttered
    with pytest.raises(ValueError, match="onzin"):
        Event.resolve_by_type("onzin")


def test_on_another_version_of_rasa_it_does_nothing(stock, monkeypatch, caplog):
    monkeypatch.setattr(rasa, "__version__", "3.6.22")
    assert make_messages_cheaper() is False
    assert RemoteAction._validate_action_result is stock
    assert "3.6.22" in caplog.text


def test_it_was_written_for_the_version_that_is_installed():
    assert rasa.__version__ == KNOWN_VERSION


def test_a_models_domain_is_the_same_as_rasa_would_read_it(monkeypatch, tmp_path):
    storage, resource = LocalModelStorage(tmp_path), Resource("domain_provider")
    stock_load = DomainProvider.load.__func__
    monkeypatch.setattr(DomainProvider, "load", classmethod(stock_load))
    made = {"config": {}, "model_storage": storage, "resource": resource, "execution_context": None}
    DomainProvider(storage, resource)._persist(Domain.load([str(ROOT / "domain.yml"), str(ROOT / "data")]))
    expected = DomainProvider.load(**made).provide_inference()
    assert make_messages_cheaper() is True
    assert DomainProvider.load.__func__ is not stock_load
    read = DomainProvider.load(**made).provide_inference()
    assert read.as_dict() == expected.as_dict()
    assert read.fingerprint() == expected.fingerprint()


CONVERSATION = [
    ActionExecuted("action_session_start"),
    SessionStarted(),
    ActionExecuted("action_listen"),
    UserUttered("wat zijn probiotica", {"name": "faq"}),
    ActionExecuted("action_antwoord"),
    BotUttered("Levende bacteriën."),
    SlotSet("besproken", ["utter_faq/probiotica"]),
    SlotSet("geintroduceerd", True),
    FollowupAction("action_bron"),
    ActiveLoop("reactie_form"),
    ActiveLoop(None),
    ConversationPaused(),
    UserUttered("en prebiotica", {"name": "faq"}),
    UserUtteranceReverted(),
    SlotSet("besproken", []),
    Restarted(),
]


def _tracker(events):
    slots = [AnySlot("besproken", [{"type": "custom"}]), BooleanSlot("geintroduceerd", [{"type": "custom"}])]
    tracker = DialogueStateTracker("iemand", slots, max_event_history=40)
    for event in events:
        tracker.update(event)
    return tracker


def _all_of(tracker):
    """Everything that a tracker holds, what its own objects hold included."""
    state = dict(vars(tracker), events=list(tracker.events), most=tracker.events.maxlen)
    state["slots"] = {name: (type(slot), vars(slot)) for name, slot in tracker.slots.items()}
    state["active_loop"] = tracker.active_loop and vars(tracker.active_loop)
    state["latest_message"] = tracker.latest_message.as_dict()
    state["latest_bot_utterance"] = tracker.latest_bot_utterance.as_dict()
    for name in ("latest_message", "latest_bot_utterance"):
        state[name].pop("timestamp")
    return state


@pytest.mark.parametrize("length", range(len(CONVERSATION) + 1))
def test_a_copied_tracker_is_what_rasa_would_replay(patched, length):
    tracker = _tracker(CONVERSATION[:length])
    tracker.model_id = "model"
    assert _all_of(tracker.copy()) == _all_of(tracker.travel_back_in_time(float("inf")))


def test_what_happens_to_a_copy_does_not_happen_to_the_tracker(patched):
    tracker = _tracker(CONVERSATION[:10])
    before = _all_of(_tracker(CONVERSATION[:10]))
    twin = tracker.copy()
    for event in (SlotSet("besproken", ["x"]), ActiveLoop(None), BotUttered("x"), Restarted()):
        twin.update(event)
    twin.active_loop = None
    assert _all_of(tracker) == before
