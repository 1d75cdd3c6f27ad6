"""Rasa's RulePolicy, which looks no further back than its longest rule."""

from __future__ import annotations

import json
from typing import Any

from rasa.core.policies.rule_policy import RULES, RulePolicy
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.core.constants import USER
from rasa.shared.core.domain import Domain, State
from rasa.shared.core.events import (
    ActionExecuted,
    ActionReverted,
    BotUttered,
    DefinePrevUserUtteredFeaturization,
    Event,
    Restarted,
    SessionStarted,
    SlotSet,
    UserUtteranceReverted,
    UserUttered,
)
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import ENTITY_ATTRIBUTE_GROUP, ENTITY_ATTRIBUTE_ROLE, ENTITY_ATTRIBUTE_TYPE, TEXT

Key = tuple[tuple[Any, ...], ...]
Found = tuple[str | None, str | None, bool]

MOST_FOUND = 10_000
"""Of how many stretches of events it is remembered what the rules say; there are some hundreds."""

_ENTITY_PARTS = (ENTITY_ATTRIBUTE_TYPE, ENTITY_ATTRIBUTE_ROLE, ENTITY_ATTRIBUTE_GROUP)
_WITHOUT_STATE = (BotUttered, SlotSet)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.POLICY_WITHOUT_END_TO_END_SUPPORT, is_trainable=True)
class ShortRulePolicy(RulePolicy):
    """Predicts exactly what RulePolicy predicts, at a cost that does not grow with the conversation.

    RulePolicy rebuilds the whole conversation, state by state, twice for every prediction: once for rules over intents
    and once for rules over the visitor's literal words, also where there are none of those. Rules look back a few
    states only. Conversations with what a few states cannot tell (slots that influence it, loops, reverted events)
    are left to RulePolicy itself.
    """

    _known: tuple[dict[str, str], int, bool] | None = None
    _found: dict[Key, Found]

    def _prediction_states(
        self,
        tracker: DialogueStateTracker,
        domain: Domain,
        use_text_for_last_user_input: bool = False,
        rule_only_data: dict[str, Any] | None = None,
    ) -> list[State]:
        events = None if tracker.active_loop_name or _slots_influence(domain) else _last(tracker, self._rules()[0] + 1)
        if events is not None:
            short = tracker.init_copy()
            for event in events:
                short.update(event)
            tracker = short
        states: list[State] = super()._prediction_states(tracker, domain, use_text_for_last_user_input, rule_only_data)
        return states

    def _find_action_from_rules(
        self, tracker: DialogueStateTracker, domain: Domain, use_text_for_last_user_input: bool
    ) -> tuple[str | None, str | None, bool]:
        if use_text_for_last_user_input and not tracker.active_loop_name and not self._rules()[1]:
            return None, None, False
        key = None if use_text_for_last_user_input else self._key(tracker, domain)
        found: Found | None = self._found.get(key) if key else None
        if found is None:
            found = super()._find_action_from_rules(tracker, domain, use_text_for_last_user_input)
            # Where no rule applies the result names the conversation, words included: that is not kept.
            if key and found[0] is not None and len(self._found) < MOST_FOUND:
                self._found[key] = found
        return found

    def _key(self, tracker: DialogueStateTracker, domain: Domain) -> Key | None:
        """All that the rules go by, or None where that is more than a few plain events."""
        longest, literal = self._rules()
        if literal or tracker.active_loop_name or _slots_influence(domain):
            return None
        return _described(_last(tracker, longest + 1))

    def _rules(self) -> tuple[int, bool]:
        """The number of states in the longest rule, and whether any rule waits for literal words."""
        lookup = self.lookup[RULES]
        if self._known is None or self._known[0] is not lookup:
            rules = [json.loads(key) for key in lookup]
            literal = any(TEXT in state.get(USER, {}) for rule in rules for state in rule)
            self._known = (lookup, max(map(len, rules), default=1), literal)
            self._found = {}
        return self._known[1:]


def _slots_influence(domain: Domain) -> bool:
    return any(slot.has_features() for slot in domain.slots)


def _last(tracker: DialogueStateTracker, actions: int) -> list[Event] | None:
    """The events of the session's last so many actions, oldest first; None where something was reverted."""
    found: list[Event] = []
    for event in reversed(tracker.events):
        if isinstance(event, (ActionReverted, UserUtteranceReverted)):
            return None
        if isinstance(event, (Restarted, SessionStarted)):
            break
        found.append(event)
        actions -= isinstance(event, ActionExecuted)
        if actions < 0:
            break
    return found[::-1]


def _described(events: list[Event] | None) -> Key | None:
    """What makes the states of these events, or None when there is an event that may do more than that."""
    described: list[tuple[Any, ...]] = []
    for event in events or []:
        if type(event) is ActionExecuted:
            described.append((event.action_name, event.action_text, event.hide_rule_turn))
        elif type(event) is UserUttered:
            if event.use_text_for_featurization:
                return None
            named = (tuple(entity.get(part) for part in _ENTITY_PARTS) for entity in event.entities)
            described.append((event.intent_name, not event.text, *named))
        elif type(event) is DefinePrevUserUtteredFeaturization:
            if event.use_text_for_featurization:
                return None
        elif type(event) not in _WITHOUT_STATE:
            return None
    return None if events is None else tuple(described)
