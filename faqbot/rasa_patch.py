"""The one place where Rasa itself is changed, and only the version that these changes were written for.

- `RemoteAction._validate_action_result` lets jsonschema check the same constant schema again at every action call,
  which costs some 20 ms of CPU, more than all the rest of a message. Here the schema is checked once and the result
  as strictly as before: what the quick check refuses goes to Rasa's own method, which raises as it always did.
- `MessageProcessor` names its graph runner itself; here it gets `SequentialGraphRunner`.
- `MessageProcessor` makes deep copies of events for debug lines, also when nobody logs those; here it makes none.
- `Domain.is_empty` builds an empty domain to compare with at every message; here that is done once.
- `DomainProvider.load` reads a model's domain three times and checks it against its schema, as training did before it
  wrote it; here it is read once, so that the server is ready sooner.
- `Event.resolve_by_type` walks all subclasses for every event; here they are looked up by name.
- `DialogueStateTracker.copy` replays the whole conversation for every action; here the state that came of it is copied.
"""

import copy
import functools
import logging
from typing import Any

import rasa
import rasa.core.processor
from jsonschema import Draft7Validator
from jsonschema.validators import validator_for
from rasa.core.actions.action import RemoteAction
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.graph_components.providers.domain_provider import DomainProvider
from rasa.shared.constants import DEFAULT_SENDER_ID
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import Event
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.utils.common import all_subclasses
from rasa.shared.utils.io import read_yaml_file

from faqbot.graph_runner import SequentialGraphRunner

logger = logging.getLogger(__name__)

KNOWN_VERSION = "3.6.21"


_STATE = ("_paused", "followup_action", "latest_action", "latest_message", "latest_bot_utterance")
"""What a tracker's events set, beside its slots and its loop; events replace these, none changes them in place."""


class OwnResult(dict[str, Any]):
    """An action's result that rasa_sdk's executor made in this process: its form needs no check."""


@functools.lru_cache(maxsize=1)
def _validator() -> Any:
    schema = RemoteAction.action_response_format_spec()
    kind = validator_for(schema, default=Draft7Validator)
    kind.check_schema(schema)
    return kind(schema)


def action_result_is_valid(result: Any) -> bool:
    """Whether an action's result has the form that Rasa expects."""
    return bool(_validator().is_valid(result))


@functools.lru_cache(maxsize=1)
def _empty_domain() -> dict[str, Any]:
    return dict(Domain.empty().as_dict())


def _is_empty(domain: Domain) -> bool:
    return bool(domain.as_dict() == _empty_domain())


@functools.cache
def _event_type(name: str) -> type[Event] | None:
    return next((kind for kind in all_subclasses(Event) if kind.type_name == name), None)


def _resolve_by_type(name: str, default: type[Event] | None = None) -> type[Event] | None:
    found = _event_type(name) if isinstance(name, str) else None
    return found or _stock_resolve_by_type(name, default)


_stock_resolve_by_type = Event.resolve_by_type


def _load_domain(
    cls: type[DomainProvider], /, *, model_storage: ModelStorage, resource: Resource, **_unused: Any
) -> DomainProvider:
    with model_storage.read_from(resource) as folder:
        (file,) = folder.iterdir()
        return cls(model_storage, resource, Domain.from_dict(read_yaml_file(file)))


def _copy_of(tracker: DialogueStateTracker) -> DialogueStateTracker:
    """The same conversation to try an action on: its own list of events, slots and loop; each event is shared."""
    twin = DialogueStateTracker(
        tracker.sender_id or DEFAULT_SENDER_ID, None, tracker._max_event_history, None, tracker.is_rule_tracker
    )
    for name in _STATE:
        setattr(twin, name, getattr(tracker, name))
    twin.events = copy.copy(tracker.events)
    twin.slots = {name: copy.copy(slot) for name, slot in tracker.slots.items()}
    twin.active_loop = copy.copy(tracker.active_loop)
    return twin


class _NoCopies:
    """In place of the module `copy`, where copies are only made for lines that are not logged."""

    @staticmethod
    def deepcopy(thing: Any) -> Any:
        """The thing itself."""
        return thing


def make_messages_cheaper() -> bool:
    """Applies the changes. On another Rasa than they were written for it does nothing and returns False."""
    if rasa.__version__ != KNOWN_VERSION:
        logger.warning("Rasa %s is not %s: it was left as it is", rasa.__version__, KNOWN_VERSION)
        return False
    rasa.core.processor.DaskGraphRunner = SequentialGraphRunner
    rasa.core.processor.copy = _NoCopies
    Domain.is_empty = _is_empty
    Event.resolve_by_type = staticmethod(_resolve_by_type)
    DomainProvider.load = classmethod(_load_domain)
    DialogueStateTracker.copy = _copy_of
    _check_results_once()
    return True


def _check_results_once() -> None:
    stock = RemoteAction._validate_action_result

    def validate(self: RemoteAction, result: dict[str, Any]) -> bool:
        if isinstance(result, OwnResult) or _validator().is_valid(result):
            return True
        return bool(stock(self, result))

    if not hasattr(stock, "replaces"):
        validate.replaces = stock  # type: ignore[attr-defined]
        RemoteAction._validate_action_result = validate
