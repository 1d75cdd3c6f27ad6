import jsonschema
import pytest
import rasa
from rasa.core.actions.action import RemoteAction

from faqbot.rasa_patch import KNOWN_VERSION, check_action_schema_once

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
def patched(stock):
    assert check_action_schema_once() is True
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
    assert check_action_schema_once() is True
    assert RemoteAction._validate_action_result is first
    assert first.replaces is stock


def test_on_another_version_of_rasa_it_does_nothing(stock, monkeypatch, caplog):
    monkeypatch.setattr(rasa, "__version__", "3.6.22")
    assert check_action_schema_once() is False
    assert RemoteAction._validate_action_result is stock
    assert "3.6.22" in caplog.text


def test_it_was_written_for_the_version_that_is_installed():
    assert rasa.__version__ == KNOWN_VERSION
