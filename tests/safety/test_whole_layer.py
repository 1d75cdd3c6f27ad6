"""Both witnesses together: what polite words, typos, capitals, marks and a second sentence do not switch off."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from faqbot.safety import engine, second
from faqbot.safety.engine import check
from faqbot.safety.examples import FIRST, NONE, examples
from faqbot.safety.rules import rules
from faqbot.safety.training import train
from tests.safety.test_engine import AFTER, ALARMS, BEFORE, CAUGHT, SECOND, typos
from tests.safety.test_witness import FEW, ORDINARY

SETTINGS = settings(max_examples=80, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
LOST = 0.06
"""Share of the alarms that only the second witness sees which one change may switch off: it weighs every word."""
CHANGES = {
    "polite words": lambda text: f"Hallo, even een vraagje: {text}",
    "thanks": lambda text: f"{text.rstrip('.?!')}. Alvast bedankt!",
    "capitals": str.upper,
    "marks": lambda text: text.rstrip(".?!") + "!!!",
    "second sentence": lambda text: f"{text.rstrip('.?!')}. Ik woon in Gent.",
}


@pytest.fixture(scope="module", autouse=True)
def both_witnesses():
    learned = [e for number, e in enumerate(examples()) if number % 3 == 0]
    engine.use(train(learned, ORDINARY, settings=FEW))
    yield
    engine.use(None)


@pytest.fixture(scope="module")
def seen_by_example(both_witnesses):
    """Alarms that the rules miss and the second witness sees."""
    other = [e for e in examples() if e.label != NONE and e.writer != FIRST]
    found = [(e.label, e.text) for e in other if e.label in raised_by_example(e.text)]
    assert len(found) > 100
    return found


def raised_by_example(text: str) -> set[str]:
    return {finding.label for finding in check(text).findings if finding.rule.startswith(second.BY_EXAMPLE)}


@SETTINGS
@given(st.sampled_from(CAUGHT), st.sampled_from(BEFORE), st.sampled_from(AFTER), st.sampled_from(SECOND))
def test_polite_words_and_a_second_sentence_leave_an_alarm(alarm, before, after, second):
    label, example = alarm
    end = "" if example[-1] in ".?!" else "."
    assert label in check(before + example + after + end + second).labels


@SETTINGS
@given(st.sampled_from(CAUGHT), st.sampled_from([str.upper, str.lower, str.title]), st.sampled_from(["!", "??", "..."]))
def test_capitals_and_marks_leave_an_alarm(alarm, change, marks):
    label, example = alarm
    assert label in check(change(example).rstrip(".?!") + marks).labels


@pytest.mark.parametrize("change", CHANGES)
def test_what_only_the_examples_see_seldom_gets_lost(seen_by_example, change):
    lost = [text for label, text in seen_by_example if label not in check(CHANGES[change](text)).labels]
    assert len(lost) <= LOST * len(seen_by_example), lost


def test_one_typo_seldom_switches_off_what_only_the_examples_see(seen_by_example):
    tried = [(label, typo) for label, text in seen_by_example for typo in typos(text)]
    lost = [text for label, text in tried if label not in check(text).labels]
    assert len(tried) > 100
    assert len(lost) <= LOST * len(tried), lost


@pytest.mark.parametrize(("label", "alarm"), ALARMS)
@pytest.mark.parametrize("denial", ["Ik heb geen {}", "ik heb nooit {}", "Gelukkig geen {}", "mijn man heeft geen {}"])
def test_denial_switches_an_alarm_off_for_both(label, alarm, denial):
    assert label in check(f"Ik heb {alarm}").labels
    assert label not in check(denial.format(alarm)).labels


def test_rules_still_speak_first():
    for rule in rules():
        verdict = check(rule.caught[0])
        assert rule.label in verdict.labels
