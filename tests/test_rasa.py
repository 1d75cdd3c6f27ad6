"""Rasa's own checks on the data and the stories."""

import subprocess
import sys

from tests.server.processes import MODEL, ROOT


def rasa(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "rasa", *arguments], cwd=ROOT, capture_output=True, text=True)


def test_data_is_valid():
    """Rasa warns of every response that no rule names; each of those must be said by an action or a form instead."""
    result = rasa("data", "validate", "--fail-on-warnings")
    assert result.returncode == 0, result.stderr
    files = [*(ROOT / "actions").glob("*.py"), ROOT / "faqbot" / "editors" / "watching.py"]
    code = "".join(path.read_text() for path in files)
    unused = {line.split("'")[1] for line in result.stderr.splitlines() if "is not used in any story" in line}
    said_by_actions = {name for name in unused if f'"{name}"' in code}
    retrieval = {"utter_faq", "utter_meer", "utter_simpel", "utter_voorbeeld", "utter_out_of_scope", "utter_vervolg"}
    retrieval |= {"utter_andere_taal", "utter_verwijzing", "utter_verwijzing_kort"}
    asked_by_forms = {name for name in unused if name.startswith("utter_ask_")}
    assert unused <= said_by_actions | retrieval | asked_by_forms


def test_stories_hold_end_to_end(tmp_path):
    result = rasa(
        "test",
        "core",
        "--model",
        str(MODEL),
        "--stories",
        "tests/stories",
        "--e2e",
        "--fail-on-prediction-errors",
        "--out",
        str(tmp_path),
    )
    assert result.returncode == 0, result.stdout + result.stderr
