"""Runs Rasa's graph of components in plain order, as one thread does anyway."""

from __future__ import annotations

from typing import Any

from rasa.engine.exceptions import GraphRunError
from rasa.engine.runner.dask import DaskGraphRunner


class SequentialGraphRunner(DaskGraphRunner):
    """The same results as Rasa's runner, without its scheduler.

    Rasa hands the graph (a handful of nodes) to dask, which plans it anew at every run, three runs a message, and then
    runs it on one thread. Here each node simply runs after the nodes that it needs, and the part of the graph that a
    target needs is worked out once.
    """

    def __init__(self, *arguments: Any, **keywords: Any) -> None:
        super().__init__(*arguments, **keywords)
        self._graphs: dict[tuple[str, ...], dict[str, Any]] = {}

    def run(self, inputs: dict[str, Any] | None = None, targets: list[str] | None = None) -> dict[str, Any]:
        """Runs what the targets need. Raises GraphRunError when a component fails, as Rasa's does."""
        wanted = tuple(targets or self._graph_schema.target_names)
        if wanted not in self._graphs:
            self._graphs[wanted] = self._build_dask_graph(self._graph_schema.minimal_graph_schema(list(wanted)))
        graph = self._graphs[wanted]
        done: dict[str, Any] = {name: (name, value) for name, value in (inputs or {}).items()}
        clash = next(
            (name for name, value in (inputs or {}).items() if isinstance(value, str) and value in graph), None
        )
        if clash:
            raise GraphRunError(f"The value of input '{clash}' is the name of a node.")
        try:
            return dict(_output(name, graph, done) for name in wanted)
        except RuntimeError as error:
            raise GraphRunError("Error running runner.") from error


def _output(name: str, graph: dict[str, Any], done: dict[str, Any]) -> Any:
    """The output of a node, run after what it needs; of a name that is no node, that name (Rasa then warns)."""
    if name not in done:
        if name not in graph:
            return name
        node, *needs = graph[name]
        done[name] = node(*(_output(need, graph, done) for need in needs))
    return done[name]
