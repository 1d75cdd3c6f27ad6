"""Personal data goes, everything that the safety rules and the reader need stays."""

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from evaluation import dataset
from faqbot.channels.guard import HEAD, TAIL
from faqbot.content.knowledge import ROOT
from faqbot.privacy.masking import mask
from faqbot.safety import engine
from faqbot.safety.engine import check
from tests.privacy.planted import clean, planted


@pytest.fixture(autouse=True)
def rules_alone():
    engine.use(None)


@pytest.mark.parametrize(("message", "masked", "secrets"), planted())
def test_planted_data_is_masked_and_nothing_else(message, masked, secrets):
    assert mask(message) == masked


@pytest.mark.parametrize("message", clean())
def test_message_without_personal_data_stays_as_it_is(message):
    assert mask(message) == message


def test_masking_changes_no_question_and_no_finding_of_the_safety_rules():
    """Over the held-out questions and the examples of every rule; what is masked there is really a name or the like."""
    messages = [question.text for question in dataset.article_questions()]
    for file in (ROOT / "faqbot" / "safety" / "rules").glob("*.yml"):
        for rule in yaml.safe_load(file.read_text(encoding="utf-8")):
            messages += [*rule["voorbeelden"]["wel"], *rule["voorbeelden"]["niet"]]
    changed = [message for message in messages if mask(message) != message]
    assert len(messages) > 2000
    assert len(changed) < 0.002 * len(messages), changed
    assert all(check(mask(message)).findings == check(message).findings for message in changed)


@pytest.mark.parametrize(("message", "masked", "secrets"), planted())
def test_safety_rules_find_the_same_in_a_masked_message(message, masked, secrets):
    assert [found.label for found in check(masked).findings] == [found.label for found in check(message).findings]


@given(st.text(max_size=HEAD + TAIL))
def test_any_text_can_be_masked_and_masking_twice_changes_nothing(message):
    once = mask(message)
    assert mask(once) == once


@given(st.text(alphabet="0123456789 +-./()@aA[]", max_size=200))
def test_strings_of_digits_and_signs_settle_at_once(message):
    assert mask(mask(message)) == mask(message)
