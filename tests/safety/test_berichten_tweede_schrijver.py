"""The second writer's development messages: no alarm is missed, and hardly a look-alike raised."""

from pathlib import Path

import yaml

from faqbot.safety.engine import check

MESSAGES = yaml.safe_load(Path(__file__).with_name("berichten_tweede_schrijver.yml").read_text(encoding="utf-8"))


def test_every_alarm_gets_its_label():
    missed = [m["q"] for m in MESSAGES if m["label"] != "geen" and m["label"] not in check(m["q"]).labels]
    assert not missed


def test_at_most_three_in_a_hundred_look_alikes_are_raised():
    look_alikes = [m["q"] for m in MESSAGES if m["label"] == "geen"]
    raised = [text for text in look_alikes if check(text).findings]
    assert len(raised) <= 0.03 * len(look_alikes), raised
