#!/bin/sh
# Makes .venv and installs one lock into it: `packaging/setup.sh LOCK`. Needs Python 3.11 to 3.13.
# Asks every candidate what it is: a name on PATH may be a shim without a Python behind it.
set -eu

lock=$1
sixty_four="import sys; sys.exit(not ((3, 11) <= sys.version_info < (3, 14) and sys.maxsize > 2**32))"

find_python() {
    for name in ${PYTHON:-} python3.13 python3.12 python3.11 python3 python; do
        if "$name" -c "$sixty_four" >/dev/null 2>&1; then
            command -v "$name"
            return
        fi
    done
    echo "gaib-wallet needs Python 3.11, 3.12 or 3.13, and found none of them on PATH." >&2
    echo "On Debian: apt install python3 python3-venv. Elsewhere: make PYTHON=/path/to/python3." >&2
    return 1
}

if ! .venv/bin/python -c "$sixty_four" 2>/dev/null || ! .venv/bin/python -m pip -V >/dev/null 2>&1
then
    python=$(find_python)
    if ! "$python" -c "import ensurepip, venv" 2>/dev/null; then
        echo "$python cannot make environments. On Debian: apt install python3-venv." >&2
        exit 1
    fi
    echo "Making .venv with $("$python" -V)"
    "$python" -m venv --clear .venv
fi

echo "Installing $lock; the first time takes a minute"
quiet=-q
if [ -t 1 ]; then quiet=; fi  # a person sees pip's own progress
pip() { .venv/bin/python -m pip --disable-pip-version-check install $quiet "$@"; }
pip --require-hashes -r requirements-build.lock
pip --require-hashes --no-build-isolation -r "$lock"
pip --no-build-isolation --no-deps -e .
