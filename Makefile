# Two commands do all the set-up: `make demo` and `make test`. Everything lives in .venv.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
SYSTEM_PACKAGES := libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1 fonts-dejavu-core \
	libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0

.PHONY: help demo test check fuzz bench translations screenshots contract format wheel clean system-packages

help:
	@echo "make demo      install and open the demo study"
	@echo "make test      install all that the tests need and run them"
	@echo "make check     lint, format, types, import contracts"
	@echo "make fuzz      read damaged files for five minutes"
	@echo "make bench     measure speed and memory beside peers"
	@echo "make translations  bring the catalogues up to date with the source, and compile them"
	@echo "make screenshots  make README's pictures anew, and one of every window and state in gallery/"
	@echo "make wheel     build the wheel into dist/"
	@echo "make clean     remove the environment and what was built"

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "X-ray Viewer needs Python 3.11 or newer; name one with: make demo PYTHON=python3.12"; exit 1; }
	@$(PYTHON) -m venv $(VENV) || \
		{ rm -rf $(VENV); echo "No environment could be made. Debian and Ubuntu: sudo apt install python3-venv"; exit 1; }

$(VENV)/.demo: pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[demo]'
	@touch $@

$(VENV)/.dev: pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[demo,train,export,dev]'
	@touch $@ $(VENV)/.demo

$(VENV)/.bench: $(VENV)/.dev
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[bench]'
	@touch $@

demo: $(VENV)/.demo
	$(BIN)/xray-viewer --demo

test: $(VENV)/.dev
	$(BIN)/python -m pytest

check: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

fuzz: $(VENV)/.dev
	$(BIN)/python -m tests.fuzz --seconds 300

bench: $(VENV)/.bench
	$(BIN)/python -m tests.benchmarks

translations: $(VENV)/.dev
	$(BIN)/python -m tests.translations

screenshots: $(VENV)/.dev
	$(BIN)/python -m tests.gallery --readme
	$(BIN)/python -m tests.gallery --output gallery

format: $(VENV)/.dev
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

wheel: $(VENV)/.dev
	$(BIN)/python -m pip wheel --quiet --disable-pip-version-check --no-deps --wheel-dir dist .

system-packages:
	apt-get update -q
	apt-get install -y -q --no-install-recommends $(SYSTEM_PACKAGES)

clean:
	rm -rf $(VENV) dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
