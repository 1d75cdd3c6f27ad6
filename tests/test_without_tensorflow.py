"""TensorFlow is left out where nothing needs it, and then nothing changes but memory."""

import importlib.util
import io
import json
import os
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from faqbot import without_tensorflow
from tests.server.processes import MODEL, ROOT

SCRIPT = """
import asyncio, json, sys
from faqbot.without_tensorflow import leave_out
left_out = leave_out(sys.argv[1])
from faqbot import quiet
quiet.configure()
from rasa.core.agent import load_agent
from bench.questions import questions
async def read():
    agent = await load_agent(sys.argv[1])
    return [await agent.parse_message(question) for question in questions()[::3]]
found = asyncio.run(read())
try:
    import tensorflow
    there = True
except ImportError:
    there = False
print(json.dumps({"left_out": left_out, "there": there, "found": found}))
"""


def run(**variables):
    line = [sys.executable, "-W", "ignore", "-c", SCRIPT, str(MODEL)]
    settings = {**os.environ, "OMP_NUM_THREADS": "1", **variables}
    done = subprocess.run(line, cwd=ROOT, env=settings, capture_output=True, text=True, check=True)
    return json.loads(done.stdout.splitlines()[-1])


def test_guide_reads_the_same_without_it():
    without, kept = run(), run(TENSORFLOW="keep")
    assert (without["left_out"], without["there"]) == (True, False)
    assert (kept["left_out"], kept["there"]) == (False, True)
    assert without["found"] == kept["found"]


def model_of(path, *components):
    metadata = {"predict_schema": {"nodes": {str(n): {"uses": name} for n, name in enumerate(components)}}}
    content = json.dumps(metadata).encode()
    with tarfile.open(path, "w:gz") as archive:
        member = tarfile.TarInfo("metadata.json")
        member.size = len(content)
        archive.addfile(member, io.BytesIO(content))
    return path


@pytest.mark.parametrize(
    ("components", "needed"),
    [
        (["faqbot.nlu.reader.DutchReader", "rasa.core.policies.rule_policy.RulePolicy"], False),
        (["faqbot.nlu.reader.DutchReader", "rasa.nlu.classifiers.diet_classifier.DIETClassifier"], True),
        (["rasa.core.policies.ted_policy.TEDPolicy"], True),
        (["somebody.elses.Component"], True),
    ],
)
def test_model_that_needs_it_gets_it(tmp_path, components, needed):
    file = model_of(tmp_path / "model.tar.gz", *components)
    assert without_tensorflow._needs_it(file) is needed
    assert without_tensorflow._needs_it(tmp_path) is needed


def test_model_that_cannot_be_read_gets_it(tmp_path):
    (tmp_path / "model.tar.gz").write_bytes(b"no archive")
    assert without_tensorflow._needs_it(tmp_path / "model.tar.gz")


def test_every_component_of_rasa_that_imports_it_is_known():
    rasa = Path(importlib.util.find_spec("rasa").origin).parent
    found = {
        ".".join(("rasa", *file.relative_to(rasa).with_suffix("").parts))
        for folder in ("core", "nlu")
        for file in (rasa / folder).rglob("*.py")
        if "import tensorflow" in file.read_text(encoding="utf-8")
    }
    assert found == set(without_tensorflow.NEEDING)


def test_stand_in_can_be_subclassed_but_does_nothing():
    thing = without_tensorflow._Module("tensorflow").keras.layers.Layer

    class Layer(thing):
        @thing.function
        def work(self, given: thing | None) -> thing[int]:
            return given

    assert Layer.work(None, 3) == 3
    with pytest.raises(RuntimeError, match="TENSORFLOW=keep"):
        Layer()


def test_other_version_of_rasa_is_left_as_it_is(monkeypatch):
    monkeypatch.setattr(without_tensorflow, "KNOWN_VERSION", "3.6.22")
    assert without_tensorflow.leave_out(MODEL) is False
