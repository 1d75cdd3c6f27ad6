# `make` or `make help` lists the targets. PORT and ACTIONS_PORT choose other ports.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

export RASA_TELEMETRY_ENABLED := false
export TF_CPP_MIN_LOG_LEVEL := 3
# Everything runs on one thread; more only make each message dearer.
export OMP_NUM_THREADS := 1
PORT ?= 5005
ACTIONS_PORT ?= 5055
export PORT ACTIONS_PORT

python := .venv/bin/python
quiet := -W ignore
content := $(shell find data -name '*.yml') domain.yml config.yml
code := $(shell find faqbot/nlu faqbot/safety -type f -name '*.py' -o -type f -path 'faqbot/*' -name '*.yml')
model := models/darmgids.tar.gz

.PHONY: help setup train run actions chat test check evaluate bench lock clean

help: ## show this list
	@awk -F':.*## ' '/^[a-z]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

.venv/.run: requirements.lock scripts/setup scripts/install_dutch_model.py
	@scripts/setup
	@touch $@

.venv/.dev: requirements-dev.lock web/package-lock.json .venv/.run
	@scripts/setup dev
	@touch $@

setup: .venv/.dev ## make the environment for developing and testing

$(model): .venv/.run $(content) $(code)
	@echo "Training (about seven minutes) ..."
	@$(python) $(quiet) -m rasa train --domain domain.yml --data data --config config.yml --out models --fixed-model-name darmgids

train: $(model) ## train the model, if content or code is newer than it

run: $(model) ## start the guide: server, actions and web page, on 127.0.0.1:5005
	@echo "Starting (about half a minute) ..."
	@exec $(python) $(quiet) -m faqbot.server --model $(model)

actions: .venv/.run ## start a separate action server (then: ACTIONS=http make run)
	@SANIC_HOST=127.0.0.1 exec $(python) $(quiet) -m rasa run actions --port $(ACTIONS_PORT)

chat: $(model) ## talk to the guide in the terminal
	@exec $(python) $(quiet) -m faqbot.terminal --model $(model)

test: .venv/.dev $(model) ## run all tests
	@$(python) -m pytest

check: .venv/.dev ## lint, types and content
	@$(python) -m ruff check .
	@$(python) -m ruff format --check .
	@$(python) -m mypy
	@$(python) $(quiet) -m faqbot.cli controleer
	@$(python) -m pytest -q tests/test_knowledge.py tests/test_heldout.py

evaluate: .venv/.dev $(model) ## measure on the held-out questions; tables and pictures in results/
	@$(python) $(quiet) -m evaluation.run

bench: .venv/.dev $(model) ## what a message costs, beside a bare rule bot in the same run
	@$(python) $(quiet) -m bench.run

lock: ## compile the lock files anew (needs uv)
	@scripts/lock

clean: ## remove models, caches and conversations, keep the environment
	@rm -rf models results .rasa .pytest_cache .mypy_cache .ruff_cache .hypothesis darmgids*.db* redactie.db* darmgids.key
