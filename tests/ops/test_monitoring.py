"""The dashboard and the alerts ask for what the guide really counts, and lead to what stands in the runbook."""

import json
import re

import pytest
import yaml
from prometheus_client import REGISTRY

from faqbot.observability import metrics
from faqbot.observability.health import PARTS
from tests.server.processes import ROOT

DASHBOARD = json.loads((ROOT / "ops" / "grafana" / "darmgids.json").read_text(encoding="utf-8"))
GROUPS = yaml.safe_load((ROOT / "ops" / "prometheus" / "alerts.yml").read_text(encoding="utf-8"))["groups"]
ALERTS = [rule for group in GROUPS for rule in group["rules"]]
EXPRESSIONS = [target["expr"] for panel in DASHBOARD["panels"] for target in panel.get("targets", [])]
EXPRESSIONS += [rule["expr"] for rule in ALERTS]


def counted():
    """The names of all that is counted, as Prometheus sees them."""
    assert metrics
    names = set()
    for family in REGISTRY.collect():
        if family.name.startswith("darmgids_"):
            kind = family.type
            ends = {"counter": ["_total"], "histogram": ["_bucket", "_sum", "_count"]}.get(kind, [""])
            names |= {family.name + end for end in ends}
    return names


@pytest.mark.parametrize("expression", EXPRESSIONS)
def test_what_is_asked_for_is_counted(expression):
    assert set(re.findall(r"darmgids_\w+", expression)) <= counted()
    assert set(re.findall(r'part="(\w+)"', expression)) <= set(PARTS)


def test_everything_that_is_counted_is_shown_or_watched():
    asked = {name for expression in EXPRESSIONS for name in re.findall(r"darmgids_\w+", expression)}
    families = {re.sub(r"_(total|bucket|sum|count)$", "", name) for name in counted()}
    assert families <= {re.sub(r"_(total|bucket|sum|count)$", "", name) for name in asked}


@pytest.mark.parametrize("alert", ALERTS, ids=lambda alert: alert["alert"])
def test_alert_leads_to_its_paragraph(alert):
    page, _, anchor = alert["annotations"]["runbook"].partition("#")
    headings = re.findall(r"(?m)^## (.+)$", (ROOT / page).read_text(encoding="utf-8"))
    assert anchor in {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}
