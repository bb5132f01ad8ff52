#!/usr/bin/env bash
# Runs each fuzz target from the corpus in fuzz/corpus/. Usage: fuzz/run.sh [SECONDS per target, 60 by default]
set -euo pipefail
cd "$(dirname "$0")"
command -v cargo-fuzz >/dev/null || cargo install cargo-fuzz --locked
# The documents in zoom-codegen's tests are the corpus of `declare`; they are copied here rather than stored twice.
mkdir -p corpus/declare
cp ../zoom-codegen/tests/odd/* ../zoom-codegen/tests/postman/*.json corpus/declare/
for target in path query retry_after error_body token_response declare rtms; do
  options=(-max_total_time="${1:-60}" -print_final_stats=1)
  if [[ $target == declare ]]; then options+=(-dict=declare.dict -timeout=20 -rss_limit_mb=3000); fi
  cargo +nightly fuzz run "$target" -- "${options[@]}"
done
