# make run    the dashboard (streamlit run app.py), with a sample article that has an error in it
# make test   every test
# make check  what CI runs: tests, lint, types
# make docs   docs/checks.md, from the checks themselves
# Needs Python 3.11 or newer; everything else goes into .venv.

PYTHON := .venv/bin/python
READY  := .venv/ready
WANTED := import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))

test docs: export FACTCHECK_RAISE := 1  # an error of ours is raised, and does not hide in a report

.PHONY: run test lint types check docs clean

run: $(READY)
	$(PYTHON) -m factcheck serve

test: $(READY)
	$(PYTHON) -m pytest --numprocesses auto --dist loadfile $(ARGS)

lint: $(READY)
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .

types: $(READY)
	$(PYTHON) -m mypy

check: test lint types

docs: $(READY)
	$(PYTHON) -m factcheck checks --format md --output docs/checks.md

clean:
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .hypothesis

$(READY): requirements.txt
	@for python in python3 python3.15 python3.14 python3.13 python3.12 python3.11 python; do \
	  if "$$python" -c '$(WANTED)' 2>/dev/null; then exec "$$python" -m venv --clear .venv; fi; \
	done; \
	echo "factcheck needs Python 3.11 or newer with its venv module, and found none." >&2; exit 1
	$(PYTHON) -m pip install --quiet --disable-pip-version-check --requirement requirements.txt
	@$(PYTHON) -m compileall -q factcheck  # also where the environment lets Python write no bytecode
	@touch $@
