"""Lines and what plain YAML passes over."""

import yaml

from faqbot.content import yaml_lines


def node(tmp_path, text):
    file = tmp_path / "x.yml"
    file.write_text(text, encoding="utf-8")
    return file, yaml_lines.compose(file)


def test_block_lines_know_their_place(tmp_path):
    _, content = node(tmp_path, "examples: |\n  - een\n\n  - twee: drie\nverder: x\n")
    assert yaml_lines.block_lines(yaml_lines.child(content, "examples")) == [(2, "een"), (4, "twee: drie")]


def test_key_that_stands_twice_is_found_at_any_depth(tmp_path):
    file, content = node(tmp_path, "a:\n  - b: 1\n    c: 2\n    b: 3\n")
    (problem,) = yaml_lines.twice(file, content)
    assert (problem.line, problem.what.split()[0]) == (4, "b")


def test_values_are_read_as_yaml_reads_them(tmp_path):
    text = "a: [1, '2', 2026-11-28, true]\nb: null\n"
    _, content = node(tmp_path, text)
    assert {key: yaml_lines.value(inside) for key, _, inside in yaml_lines.pairs(content)} == yaml.safe_load(text)


def test_file_that_is_no_yaml_names_its_line(tmp_path):
    file = tmp_path / "x.yml"
    file.write_text("a: 1\nb: [\n", encoding="utf-8")
    try:
        yaml_lines.compose(file)
    except yaml.YAMLError as error:
        assert yaml_lines.not_yaml(file, error).line >= 2
    else:
        raise AssertionError


def test_empty_file_has_nothing(tmp_path):
    _, content = node(tmp_path, "")
    assert list(yaml_lines.pairs(content)) == []
    assert yaml_lines.items(content) == []
    assert yaml_lines.value(content) is None
