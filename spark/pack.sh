#!/usr/bin/env bash
# Packs the built program and the packages that it runs on into one file, for the executors of a cluster.
#   spark/pack.sh [FILE]           (default rapporteur.tgz; WITH_NODE=1 packs this machine's node as well)
set -euo pipefail
file=$(realpath -m "${1:-rapporteur.tgz}")
cd "$(dirname "$0")/.."
[ -f dist/cli/main.js ] || { echo "spark/pack.sh: dist/ is missing: npm run build makes it" >&2; exit 2; }
mapfile -t packages < <(npm ls --omit=dev --all --parseable 2>/dev/null | grep -o 'node_modules/.*' | sort -u)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/bin"
cp spark/rapporteur "$folder/bin/"
chmod +x "$folder/bin/rapporteur"
[ -z "${WITH_NODE:-}" ] || cp "$(command -v node)" "$folder/bin/node"
models=(); [ ! -d models ] || models=(models)
# The owner and the order are fixed, so that the same program packs to the same bytes.
tar --sort=name --owner=0 --group=0 --mtime=@0 -chf - -C "$folder" bin -C "$PWD" dist "${models[@]}" ontology package.json LICENSE NOTICE "${packages[@]}" | gzip -n > "$file"
echo "$file: $(du -h "$file" | cut -f1)"
