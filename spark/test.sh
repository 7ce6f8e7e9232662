#!/usr/bin/env bash
# Tests the Spark job on a real local Spark; installs Spark from PyPI where it is not there. Where that cannot be done it
# says so in one line that begins with "skipped", and ends with 0.
set -uo pipefail
cd "$(dirname "$0")/.."
venv=${RAPPORTEUR_SPARK_VENV:-.spark/venv}

skip() { echo "skipped: $1"; exit 0; }

command -v python3 >/dev/null || skip "there is no python3"
if ! command -v java >/dev/null && command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
  apt-get update -qq >/dev/null 2>&1
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq openjdk-17-jre-headless >/dev/null 2>&1
fi
command -v java >/dev/null || skip "there is no Java, which Spark runs on"
if ! "$venv/bin/python" -c 'import pyspark' 2>/dev/null; then
  python3 -m venv "$venv" 2>/dev/null || skip "python3 cannot make a virtual environment (python3-venv)"
  "$venv/bin/pip" install --quiet --no-input --disable-pip-version-check 'pyspark==3.5.*' || skip "pyspark cannot be installed from PyPI"
fi
[ -f dist/cli/main.js ] || { echo "spark/test.sh: dist/ is missing: npm run build makes it" >&2; exit 2; }
exec "$venv/bin/python" spark/test.py
