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
    Event,
    Restarted,
    SessionStarted,
    UserUtteranceReverted,
)
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import TEXT


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.POLICY_WITHOUT_END_TO_END_SUPPORT, is_trainable=True)
class ShortRulePolicy(RulePolicy):
    """Predicts exactly what RulePolicy predicts, at a cost that does not grow with the conversation.

    RulePolicy rebuilds the whole conversation, state by state, twice for every prediction: once for rules over intents
    and once for rules over the visitor's literal words, also where there are none of those. Rules look back a few
    states only. Conversations with what a few states cannot tell (slots that influence it, loops, reverted events)
    are left to RulePolicy itself.
    """

    _known: tuple[dict[str, str], int, bool] | None = None

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
        found: tuple[str | None, str | None, bool] = super()._find_action_from_rules(
            tracker, domain, use_text_for_last_user_input
        )
        return found

    def _rules(self) -> tuple[int, bool]:
        """The number of states in the longest rule, and whether any rule waits for literal words."""
        lookup = self.lookup[RULES]
        if self._known is None or self._known[0] is not lookup:
            rules = [json.loads(key) for key in lookup]
            literal = any(TEXT in state.get(USER, {}) for rule in rules for state in rule)
            self._known = (lookup, max(map(len, rules), default=1), literal)
        return self._known[1:]


def _slots_influence(domain: Domain) -> bool:
    return any(slot.has_features() for slot in domain.slots)


def _last(tracker: DialogueStateTracker, actions: int) -> list[Event] | None:
    """The events of the session's last so many actions, oldest first; None where something was reverted."""
    found: list[Event] = []
    for event in reversed(tracker.events):
        if isinstance(event, ActionReverted | UserUtteranceReverted):
            return None
        if isinstance(event, Restarted | SessionStarted):
            break
        found.append(event)
        actions -= isinstance(event, ActionExecuted)
        if actions < 0:
            break
    return found[::-1]
