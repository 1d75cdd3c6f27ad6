"""A model is trained anew when a rule, an example or a module that it was made with changes."""

import sys

import pytest

from faqbot.fingerprint import of_packages
from faqbot.nlu.reader import DutchReader
from faqbot.safety.component import SafetyRules


@pytest.fixture
def package(tmp_path, monkeypatch):
    folder = tmp_path / "bakje" / "binnen"
    folder.mkdir(parents=True)
    (tmp_path / "bakje" / "__init__.py").write_text("")
    (folder / "woorden.yml").write_text("- appel\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    yield folder
    sys.modules.pop("bakje", None)


def test_changed_content_changes_it_and_other_files_do_not(package):
    before = of_packages("bakje")
    (package / "kladje.txt").write_text("x")
    assert of_packages("bakje") == before
    (package / "woorden.yml").write_text("- peer\n")
    assert of_packages("bakje") != before


def test_a_renamed_file_changes_it(package):
    before = of_packages("bakje")
    (package / "woorden.yml").rename(package / "namen.yml")
    assert of_packages("bakje") != before


@pytest.mark.parametrize("component", [DutchReader, SafetyRules])
def test_what_is_trained_tells_rasa_what_it_is_made_of(component):
    assert component.fingerprint_addon({}) == component.fingerprint_addon({})
    assert DutchReader.fingerprint_addon({}) != SafetyRules.fingerprint_addon({})
