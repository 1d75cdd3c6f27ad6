"""The development messages: every alarm gets its label, every look-alike gets none."""

from pathlib import Path

import pytest
import yaml

from faqbot.safety.engine import check

MESSAGES: dict[str, list[str]] = yaml.safe_load((Path(__file__).parent / "berichten.yml").read_text(encoding="utf-8"))
ALARMS = [(label, text) for label, texts in MESSAGES.items() if label not in ("geen", "dier") for text in texts]


@pytest.mark.parametrize(("label", "text"), ALARMS)
def test_alarm_gets_its_label(label: str, text: str) -> None:
    assert label in check(text).labels


@pytest.mark.parametrize("text", MESSAGES["geen"])
def test_look_alike_gets_no_label(text: str) -> None:
    assert check(text).findings == ()


@pytest.mark.parametrize("text", MESSAGES["dier"])
def test_animal_gets_no_label_but_is_seen(text: str) -> None:
    verdict = check(text)
    assert verdict.findings == ()
    assert verdict.pet


def test_there_are_enough_messages_half_of_them_look_alikes() -> None:
    look_alikes = len(MESSAGES["geen"]) + len(MESSAGES["dier"])
    assert len(ALARMS) + look_alikes >= 250
    assert look_alikes >= 100
