# `make demo` and `make test` are all a newcomer needs: each sets up what is missing first.
.DEFAULT_GOAL := help
.PHONY: help setup demo test torture lint bench fuzz screenshots translations icons wheel package deb try-deb try size twice audit lock clean

PYTHON := .venv/bin/python
# Without a display Qt draws into memory; an explicit QT_QPA_PLATFORM wins, except over the tests.
OFFSCREEN := QT_QPA_PLATFORM=$${QT_QPA_PLATFORM:-offscreen}

help: ## show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "%-13s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

setup: ## make or renew .venv, and check Qt's system libraries
	@sh packaging/setup.sh

demo: setup ## run the program against a demo issuer; without a display it prints a report
	@.venv/bin/token-inspector demo

# One process more than there are processors: some tests wait for a clock or another program.
test: setup ## run all tests (ARGS="-k word" chooses some, ARGS=--thorough tries more)
	@$(PYTHON) -m pytest --numprocesses $$($(PYTHON) -c "import os; print(min(4, (os.cpu_count() or 1) + 1))") --dist worksteal $(ARGS)

torture: setup ## attack it for ten minutes: kills, writers, full disks (ARGS="killed --rounds 9")
	@$(PYTHON) -m tests.torture $(ARGS)

lint: setup ## check format, rules, types and the direction of imports
	@.venv/bin/ruff format --check --quiet .
	@.venv/bin/ruff check --quiet .
	@.venv/bin/mypy
	@.venv/bin/lint-imports --no-logo

bench: setup ## measure commands, start, window, decoding and verification
	@$(PYTHON) -m tests.bench $(ARGS)

fuzz: setup ## look two minutes for inputs that break something (ARGS="scan --seconds 600" chooses)
	@$(PYTHON) -m tests.fuzz $(ARGS)

screenshots: setup ## draw every state of the window into build/screenshots (ARGS=--docs: those of the pages)
	@$(OFFSCREEN) $(PYTHON) -m tests.screenshots $(ARGS)

translations: setup ## find the texts for users, update and compile their translations
	@$(PYTHON) packaging/translations.py

icons: setup ## draw the icon for packages anew from resources/app
	@$(PYTHON) packaging/icons.py

wheel: setup ## build wheel and sdist into dist; packaging/try_wheel.py tries the wheel
	@rm -f dist/*.whl dist/*.tar.gz
	@$(PYTHON) -m hatchling build

package: setup ## build dist/token-inspector and let it check itself
	@sh packaging/setup.sh dev,bundle
	@$(PYTHON) packaging/system_libraries.py --screens
	@$(PYTHON) packaging/package.py

deb: package ## build that bundle and a Debian package of it into dist
	@rm -f dist/*.deb
	@$(PYTHON) packaging/deb.py
	@! command -v lintian >/dev/null || lintian --fail-on error,warning dist/*.deb

try-deb: ## as root: install, try and remove that package in a new Debian (ARGS="bookworm trixie": in each)
	@$(PYTHON) packaging/try_deb.py $(ARGS)

try: ## try that bundle with an empty environment (ARGS=trixie, as root: in a new Debian of its own)
	@$(PYTHON) packaging/try_bundle.py $(ARGS)

size: ## weigh the bundle of `make package` against a bare window of PySide6
	@$(PYTHON) packaging/size.py

twice: ## build the bundle twice, in two folders, and compare every file
	@sh packaging/setup.sh dev,bundle
	@$(PYTHON) packaging/twice.py

audit: ## look for known vulnerabilities of every package of constraints.txt
	@sh packaging/setup.sh dev,bundle
	@$(PYTHON) packaging/audit.py

lock: ## renew constraints.txt and packaging/hashes from pyproject.toml (ARGS=--upgrade: the newest versions)
	@python3 packaging/lock.py $(ARGS)

clean: ## remove everything make has made
	rm -rf .venv build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
