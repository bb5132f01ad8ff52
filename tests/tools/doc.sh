#!/usr/bin/env bash
# Builds the documentation, and rustdoc's JSON for the crates whose public API is listed in api/.
# Usage: tests/tools/doc.sh [ARGUMENTS OF cargo doc]; warnings are errors.
set -euo pipefail
# Cargo calls rustdoc through the script next to this one. The `cfg` keeps these builds separate from those without
# JSON.
export RUSTDOC=$(cd "$(dirname "$0")" && pwd)/rustdoc.sh
export RUSTDOCFLAGS="-D warnings --cfg api_listing"
exec "${CARGO:-cargo}" doc --all-features --no-deps "$@"
