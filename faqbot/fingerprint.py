"""What a component is made of, so that Rasa trains it anew when any of that changes.

Rasa's cache looks at a component's own class, its settings and what the graph hands it: not at the modules that the
class calls, nor at the YAML files that it reads.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from importlib import resources
from importlib.abc import Traversable

SUFFIXES = (".py", ".yml")


def of_packages(*packages: str) -> str:
    """A hash of all code and content of these packages, by name and bytes."""
    found = hashlib.sha256()
    for package in packages:
        for name, file in sorted(_files(resources.files(package), package)):
            found.update(f"{name}\n".encode())
            found.update(file.read_bytes())
    return found.hexdigest()


def _files(folder: Traversable, name: str) -> Iterator[tuple[str, Traversable]]:
    for entry in folder.iterdir():
        if entry.is_dir():
            yield from _files(entry, f"{name}/{entry.name}")
        elif entry.name.endswith(SUFFIXES):
            yield f"{name}/{entry.name}", entry
