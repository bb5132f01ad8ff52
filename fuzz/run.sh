#!/usr/bin/env bash
# Runs each fuzz target from the corpus in fuzz/corpus/. Usage: fuzz/run.sh [SECONDS per target, 60 by default]
set -euo pipefail
cd "$(dirname "$0")"
command -v cargo-fuzz >/dev/null || cargo install cargo-fuzz --locked
for target in path query retry_after error_body token_response; do
  cargo +nightly fuzz run "$target" -- -max_total_time="${1:-60}" -print_final_stats=1
done
