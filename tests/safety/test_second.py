"""What is made of what the second witness says."""

import pytest

from faqbot.safety import engine
from faqbot.safety.engine import check
from faqbot.safety.witness import Statement


class SaysAlways:
    """A witness that sees an alarm in everything."""

    def statements(self, words):
        yield Statement("huisarts", "jong_kind", 0, len(words), 1.0)


@pytest.mark.parametrize(("message", "raised"), [("2", ()), ("2.", ()), ("kind", ()), ("kind ziek", ("huisarts",))])
def test_one_word_is_too_little_to_go_by(message, raised):
    engine.use(SaysAlways())
    try:
        assert check(message).labels == raised
    finally:
        engine.use(None)


@pytest.mark.parametrize(("heavier", "raised"), [(0.2, ("huisarts",)), (0.6, ("spoed", "huisarts"))])
def test_a_heavier_label_that_is_only_the_shadow_of_a_lighter_one_is_not_raised(heavier, raised):
    class SaysBoth:
        def statements(self, words):
            yield Statement("spoed", "hevige_buikpijn", 0, len(words), heavier)
            yield Statement("huisarts", "hevige_buikpijn_koorts", 0, len(words), 1.0)

    engine.use(SaysBoth())
    try:
        assert check("iets met een buik").labels == raised
    finally:
        engine.use(None)


def test_a_crisis_hides_no_danger_to_life():
    """After an overdose despair may be the clearer of the two, and 112 still comes first."""

    class SeesDespairClearly:
        def statements(self, words):
            yield Statement("spoed", "overdosis_met_opzet", 0, len(words), 0.2)
            yield Statement("crisis", "crisis", 0, len(words), 1.0)

    engine.use(SeesDespairClearly())
    try:
        assert check("iets met een la").labels == ("spoed", "crisis")
    finally:
        engine.use(None)
