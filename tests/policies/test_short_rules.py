"""ShortRulePolicy predicts what RulePolicy predicts."""

from hypothesis import given, settings
from hypothesis import strategies as st
from rasa.core.policies.rule_policy import RulePolicy
from rasa.engine.graph import ExecutionContext
from rasa.engine.storage.resource import Resource
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import (
    ActionExecuted,
    ActionReverted,
    BotUttered,
    DefinePrevUserUtteredFeaturization,
    Restarted,
    SessionStarted,
    SlotSet,
    UserUtteranceReverted,
    UserUttered,
)
from rasa.shared.core.generator import TrackerWithCachedStates
from rasa.shared.core.trackers import DialogueStateTracker

from faqbot.policies.short_rules import ShortRulePolicy

INTENTS = ["faq", "groet", "bedankt", "zonder_regel"]
ACTIONS = ["action_antwoord", "utter_groet", "utter_tot_ziens"]
SLOT = {"type": "text", "mappings": [{"type": "custom"}]}
RULES = {"faq": ["action_antwoord"], "groet": ["utter_groet"], "bedankt": ["utter_groet", "utter_tot_ziens"]}


def domain(influence):
    return Domain.from_dict(
        {
            "intents": INTENTS,
            "entities": ["wie"],
            "actions": ACTIONS,
            "slots": {"laatste": {**SLOT, "influence_conversation": influence}},
        }
    )


def trained(kind, on):
    rules = []
    for intent, actions in RULES.items():
        events = [ActionExecuted("..."), ActionExecuted("action_listen"), UserUttered(intent=_intent(intent))]
        events += [ActionExecuted(action) for action in actions]
        events += [ActionExecuted("action_listen")]
        tracker = TrackerWithCachedStates.from_events("regel", events, on.slots, domain=on, is_rule_tracker=True)
        rules.append(tracker)
    policy = kind(
        kind.get_default_config(), _Storage(), Resource("regels"), ExecutionContext(graph_schema=None, model_id="test")
    )
    policy.train(rules, on)
    return policy


def _intent(name):
    return {"name": name, "confidence": 1.0}


class _Storage:
    def write_to(self, _resource):
        import contextlib
        import tempfile
        from pathlib import Path

        @contextlib.contextmanager
        def folder():
            with tempfile.TemporaryDirectory() as path:
                yield Path(path)

        return folder()


PLAIN, INFLUENCED = domain(False), domain(True)
STOCK = {id(on): trained(RulePolicy, on) for on in (PLAIN, INFLUENCED)}
SHORT = {id(on): trained(ShortRulePolicy, on) for on in (PLAIN, INFLUENCED)}

EVENTS = st.one_of(
    st.sampled_from(INTENTS).map(lambda name: UserUttered(name, _intent(name))),
    st.sampled_from(INTENTS).map(lambda name: UserUttered(name, _intent(name), [{"entity": "wie", "value": "x"}])),
    st.sampled_from([*ACTIONS, "action_listen"]).map(ActionExecuted),
    st.just("tekst").map(BotUttered),
    st.booleans().map(DefinePrevUserUtteredFeaturization),
    st.sampled_from(["a", None]).map(lambda value: SlotSet("laatste", value)),
    st.sampled_from([SessionStarted, Restarted, ActionReverted, UserUtteranceReverted]).map(lambda kind: kind()),
)


@settings(max_examples=300, deadline=None)
@given(events=st.lists(EVENTS, max_size=30), on=st.sampled_from([PLAIN, INFLUENCED]))
def test_it_predicts_what_rule_policy_predicts(events, on):
    start = [ActionExecuted("action_session_start"), SessionStarted(), ActionExecuted("action_listen")]
    tracker = DialogueStateTracker.from_events("s", start + events, on.slots)
    expected = STOCK[id(on)].predict_action_probabilities(tracker, on)
    found = SHORT[id(on)].predict_action_probabilities(tracker, on)
    assert found.probabilities == expected.probabilities
    assert found.hide_rule_turn == expected.hide_rule_turn


def test_what_rules_say_about_the_same_events_is_worked_out_once(monkeypatch):
    policy = trained(ShortRulePolicy, PLAIN)
    seen = []
    stock = RulePolicy._get_possible_keys
    monkeypatch.setattr(RulePolicy, "_get_possible_keys", lambda *given: seen.append(1) or stock(*given))
    start = [ActionExecuted("action_session_start"), SessionStarted(), ActionExecuted("action_listen")]
    for text in ("een", "twee"):
        asked = UserUttered(text, _intent("faq"), entities=[{"entity": "onderwerp", "value": text}])
        seen_so_far = [*start, asked, SlotSet("laatste", text), DefinePrevUserUtteredFeaturization(False)]
        tracker = DialogueStateTracker.from_events("s", seen_so_far, PLAIN.slots)
        assert policy.predict_action_probabilities(tracker, PLAIN).max_confidence == 1.0
    assert len(seen) == 1


def test_it_looks_at_a_few_states_of_a_long_conversation():
    events = [ActionExecuted("action_listen")]
    for _ in range(50):
        events += [UserUttered("faq", _intent("faq")), *map(ActionExecuted, ["action_antwoord", "action_listen"])]
    tracker = DialogueStateTracker.from_events("s", events, PLAIN.slots)
    assert len(SHORT[id(PLAIN)]._prediction_states(tracker, PLAIN)) < 10
    assert len(STOCK[id(PLAIN)]._prediction_states(tracker, PLAIN)) > 90
