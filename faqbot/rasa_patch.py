"""The one place where Rasa itself is changed, and only the version that these changes were written for.

- `RemoteAction._validate_action_result` lets jsonschema check the same constant schema again at every action call,
  which costs some 20 ms of CPU, more than all the rest of a message. Here the schema is checked once and the result
  as strictly as before: what the quick check refuses goes to Rasa's own method, which raises as it always did.
- `MessageProcessor` names its graph runner itself; here it gets `SequentialGraphRunner`.
"""

import functools
import logging
from typing import Any

import rasa
import rasa.core.processor
from jsonschema import Draft7Validator
from jsonschema.validators import validator_for
from rasa.core.actions.action import RemoteAction

from faqbot.graph_runner import SequentialGraphRunner

logger = logging.getLogger(__name__)

KNOWN_VERSION = "3.6.21"


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


def make_messages_cheaper() -> bool:
    """Applies both changes. On another Rasa than they were written for it does nothing and returns False."""
    if rasa.__version__ != KNOWN_VERSION:
        logger.warning("Rasa %s is not %s: it was left as it is", rasa.__version__, KNOWN_VERSION)
        return False
    rasa.core.processor.DaskGraphRunner = SequentialGraphRunner
    stock = RemoteAction._validate_action_result

    def validate(self: RemoteAction, result: dict[str, Any]) -> bool:
        if isinstance(result, OwnResult) or _validator().is_valid(result):
            return True
        return bool(stock(self, result))

    if not hasattr(stock, "replaces"):
        validate.replaces = stock  # type: ignore[attr-defined]
        RemoteAction._validate_action_result = validate
    return True
