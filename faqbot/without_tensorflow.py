"""Leaves TensorFlow out of a server that has no use for it.

Rasa imports all of its own components wherever one is named, DIET and TED among them, and with those TensorFlow: some
350 MB of memory and half of the time that a start takes. This guide's model has none of them. Where a model does, or
where the switch below says so, TensorFlow is imported as always.

While Rasa is imported a stand-in takes its place, good for defining classes and functions and for nothing else: whoever
calls something of it gets an error that says so. After that TensorFlow is not there, for libraries that look for it.
"""

from __future__ import annotations

import importlib
import importlib.abc
import importlib.machinery
import importlib.metadata
import json
import os
import sys
import tarfile
import types
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

KNOWN_VERSION = "3.6.21"
"""Of Rasa: the version of which it is known what it imports."""

SWITCH = "TENSORFLOW"
"""Environment variable: "keep" imports TensorFlow all the same."""

PACKAGES = frozenset({"tensorflow", "tensorflow_addons", "tensorflow_hub", "tensorflow_text", "keras"})

NEEDING = (
    "rasa.core.policies.ted_policy",
    "rasa.core.policies.unexpected_intent_policy",
    "rasa.nlu.classifiers.diet_classifier",
    "rasa.nlu.featurizers.dense_featurizer.convert_featurizer",
    "rasa.nlu.featurizers.dense_featurizer.lm_featurizer",
    "rasa.nlu.selectors.response_selector",
)
"""Rasa's components that need it."""

_OURS = ("rasa.", "faqbot.")


def leave_out(model: str | Path) -> bool:
    """Imports Rasa without TensorFlow, if that is known to do no harm. Call it before anything of Rasa is imported.

    Args:
        model: file of the model that will be loaded, or a folder of models.
    """
    if os.environ.get(SWITCH) == "keep" or importlib.metadata.version("rasa") != KNOWN_VERSION:
        return False
    if not PACKAGES.isdisjoint(sys.modules) or _needs_it(Path(model)):
        return False
    finder = _Finder()
    sys.meta_path.insert(0, finder)
    for name in ("rasa.engine.recipes.default_components", "rasa.core.run"):
        importlib.import_module(name)
    finder.open = False
    for name in [name for name, module in sys.modules.items() if isinstance(module, _Module)]:
        del sys.modules[name]
    return True


def _needs_it(model: Path) -> bool:
    """Whether a component of the model needs TensorFlow, or is one that nobody here knows.

    A model that comes later from a model server and needs it fails the examination (`faqbot/model_gate.py`).
    """
    if model.is_dir():
        model = max(model.glob("*.tar.gz"), key=lambda file: file.stat().st_mtime, default=model / "none")
    return model.is_file() and not all(used.startswith(_OURS) and not used.startswith(NEEDING) for used in _used(model))


def _used(model: Path) -> Iterator[str]:
    """The components that a model runs. One that cannot be read has none that is known: an empty name."""
    try:
        with tarfile.open(model) as archive:
            file = archive.extractfile("metadata.json")
            metadata = json.load(file) if file else {}
        yield from (node["uses"] for node in metadata["predict_schema"]["nodes"].values())
    except (OSError, EOFError, KeyError, TypeError, ValueError, tarfile.TarError):
        yield ""


class _Kind(type):
    """What classes of the stand-in have in common: any name in them is such a class again."""

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return _Thing

    def __getitem__(cls, _: Any) -> type:
        return cls

    def __call__(cls, *given: Any, **named: Any) -> Any:
        # As a decorator it leaves the function as it is.
        if cls is _Thing and len(given) == 1 and isinstance(given[0], types.FunctionType) and not named:
            return given[0]
        raise RuntimeError(f"TensorFlow was left out of this server; {SWITCH}=keep brings it back.")


class _Thing(metaclass=_Kind):
    """Anything that TensorFlow has: to be a base class, a type in a signature or a decorator."""


class _Module(types.ModuleType):
    """A module of the stand-in."""

    __path__: list[str] = []

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return _Thing


class _Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Finds the stand-in where TensorFlow is imported, and later nothing."""

    open = True

    def find_spec(
        self, name: str, _path: Sequence[str] | None, _target: types.ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        """Called by every import."""
        if name.partition(".")[0] not in PACKAGES:
            return None
        if not self.open:
            raise ModuleNotFoundError(f"{name}: TensorFlow was left out of this server", name=name)
        return importlib.machinery.ModuleSpec(name, self, is_package=True)

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> types.ModuleType:
        """Called by the import."""
        return _Module(spec.name)

    def exec_module(self, module: types.ModuleType) -> None:
        """Called by the import; there is nothing to run."""
