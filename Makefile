# Stock tools only: make, a POSIX shell, and Python 3.11 to 3.13. `make` alone lists what there is.
.DEFAULT_GOAL := help
.NOTPARALLEL:
.DELETE_ON_ERROR:

BIN := .venv/bin
FLOORS := gaib_wallet/domain/*,gaib_wallet/chain/faults.py,gaib_wallet/services/transactions.py,gaib_wallet/services/following.py,gaib_wallet/services/replacing.py,gaib_wallet/services/numbering.py,gaib_wallet/services/standing.py,gaib_wallet/services/witnesses.py
SEED ?= $(shell date +%s)
COMPILE := $(BIN)/uv pip compile -q --universal --generate-hashes --no-emit-index-url \
    --no-emit-find-links --no-annotate --no-header --python-version 3.11 $(UPGRADE)

.PHONY: help demo setup setup-dev test coverage check requirements bench soak shots contracts words manifests \
    bundle lock clean

help:  ## this list
	@sed -n 's/^\([a-z-]*\):.*## /  make \1\t/p' $(firstword $(MAKEFILE_LIST)) | expand -t 22

demo: setup  ## the wallet on a chain of its own; without a display, its tour in pictures
	@if [ "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then \
	    exec $(BIN)/gaib-wallet demo; \
	fi; \
	echo "No display here: the tour runs, and takes its pictures into build/tour"; \
	$(BIN)/gaib-wallet demo --tour build/tour; told=$$?; \
	ls -d build/tour/*.png; exit $$told

setup: .venv/runtime.stamp  ## what the wallet needs: environment, node, contracts
	@$(BIN)/python -m gaib_wallet demo --fetch

setup-dev: .venv/dev.stamp  ## what `make test` and `make check` need, too
	@$(BIN)/python -m gaib_wallet demo --fetch
	@$(BIN)/python -m tests.circle

test: setup-dev  ## the whole suite, its coverage floors, build/requirements.json
	@mkdir -p build
	$(BIN)/python -m pytest -n 2 --cov --cov-report= --requirements=build/requirements.json
	@$(MAKE) --no-print-directory coverage

coverage: | .venv/dev.stamp  ## every branch of the parts that must not be wrong, in the last run
	$(BIN)/coverage report --include '$(FLOORS)' --fail-under 100 --show-missing

check: setup-dev  ## format, types, layers, house rules, stale artifacts
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	$(BIN)/python -m pytest -q -p no:xdist tests/architecture
	$(BIN)/python packaging/build_contracts.py --check
	$(BIN)/python packaging/build_translations.py --check

requirements: setup-dev  ## every requirement, the tests that show it, and what they found
	@mkdir -p build
	-$(BIN)/python -m pytest -q -n 2 -m requirement --requirements=build/requirements.json
	@$(BIN)/python -m tests.plugins.requirements build/requirements.json

bench: setup-dev  ## every measure beside its peer, into build/bench.json
	$(BIN)/python -m tests.bench build/bench.json

soak: setup-dev  ## the randomised tests for longer; SEED=n repeats a run
	@echo "SEED=$(SEED)"
	$(BIN)/python -m pytest -n 2 -m hypothesis --hypothesis-profile soak --hypothesis-seed $(SEED) \
	    --timeout 0

shots: setup-dev  ## every page by theme, language and size, into build/shots; fails on what is wrong
	$(BIN)/python -m tests.shots build/shots

words: setup-dev  ## find every sentence again, and build the languages from their .ts files
	$(BIN)/python packaging/build_translations.py

contracts: setup-dev  ## compile resources/contracts again
	$(BIN)/python packaging/build_contracts.py

manifests:  ## list what each manifest must be, once one of them was changed on purpose
	$(BIN)/python packaging/list_manifests.py

bundle: setup-dev  ## a program in one folder: dist/gaib-wallet
	$(BIN)/pyinstaller --noconfirm --clean --distpath dist --workpath build/bundle \
	    packaging/gaib_wallet.spec

lock: .venv/dev.stamp  ## write the locks again; UPGRADE=-U takes newer versions
	$(COMPILE) pyproject.toml --extra dev --group build -o requirements.lock
	$(COMPILE) -c requirements.lock pyproject.toml -o requirements-runtime.lock
	$(COMPILE) -c requirements.lock --group build -o requirements-build.lock

clean:  ## forget what was built; .venv and the downloads stay
	rm -rf build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

.venv/runtime.stamp: requirements-runtime.lock requirements-build.lock pyproject.toml packaging/setup.sh
	@packaging/setup.sh requirements-runtime.lock
	@touch $@

.venv/dev.stamp: requirements.lock requirements-build.lock pyproject.toml packaging/setup.sh
	@packaging/setup.sh requirements.lock
	@touch .venv/runtime.stamp $@
