import pytest
from rasa.engine.exceptions import GraphComponentException, GraphRunError
from rasa.engine.graph import ExecutionContext, GraphComponent, GraphSchema, SchemaNode
from rasa.engine.runner.dask import DaskGraphRunner

from faqbot.graph_runner import SequentialGraphRunner


class Adds(GraphComponent):
    """Adds its inputs; counts how often it ran."""

    ran = 0

    @classmethod
    def create(cls, config, model_storage, resource, execution_context):
        return cls()

    def add(self, a, b=1):
        type(self).ran += 1
        return a + b

    def fail(self, a):
        raise RuntimeError("stuk")


def node(needs, fn="add", is_target=False):
    return SchemaNode(needs=needs, uses=Adds, fn=fn, constructor_name="create", config={}, is_target=is_target)


SCHEMA = GraphSchema(
    {
        "first": node({"a": "input"}),
        "left": node({"a": "first"}),
        "right": node({"a": "first", "b": "left"}),
        "end": node({"a": "left", "b": "right"}, is_target=True),
        "broken": node({"a": "first"}, fn="fail"),
    }
)


def runner(kind):
    return kind.create(SCHEMA, None, ExecutionContext(SCHEMA, "model"))


@pytest.mark.parametrize("targets", [None, ["end"], ["left", "right"], ["first"]])
def test_it_gives_what_rasas_runner_gives(targets):
    expected = runner(DaskGraphRunner).run({"input": 5}, targets)
    ours = runner(SequentialGraphRunner)
    assert ours.run({"input": 5}, targets) == expected
    assert ours.run({"input": 5}, targets) == expected


def test_a_node_runs_once_and_only_when_it_is_needed():
    Adds.ran = 0
    runner(SequentialGraphRunner).run({"input": 5}, ["right"])
    assert Adds.ran == 3


@pytest.mark.parametrize("kind", [DaskGraphRunner, SequentialGraphRunner])
def test_a_node_that_fails_fails_the_run(kind):
    with pytest.raises(GraphComponentException):
        runner(kind).run({"input": 5}, ["broken"])


@pytest.mark.parametrize("kind", [DaskGraphRunner, SequentialGraphRunner])
def test_a_missing_input_fails_the_run(kind):
    with pytest.raises(GraphRunError):
        runner(kind).run({}, ["end"])
