#!/usr/bin/env bash
# What the catalogue costs to compile, on top of a zoom-core that is built already: user seconds, the most memory that one
# process takes, and the bytes of the library. What cargo itself takes is in them, and the same for all.
#
#   cost.sh [FEATURES…]   the feature sets given; `users`, the default ones and `full` unless said
set -euo pipefail
shopt -s inherit_errexit
root=$(cd "$(dirname "$0")/.." && pwd)
export CARGO_TARGET_DIR=$root/target/catalogue_cost CARGO_INCREMENTAL=0
figures=$(mktemp)
trap 'rm -f "$figures"' EXIT

[[ $# -gt 0 ]] || set -- users users,meetings full
printf '| features | | user seconds | peak memory | library |\n| --- | --- | --- | --- | --- |\n'
for features in "$@"; do
  for mode in check release; do
    if [[ $mode == check ]]; then
      command=(cargo check -q) folder=debug kind=rmeta
    else
      command=(cargo build -q --release) folder=release kind=rlib
    fi
    command+=(--manifest-path "$root/zoom-api/Cargo.toml" --lib --no-default-features --features "$features")
    # The first time builds what the catalogue stands on.
    "${command[@]}"
    touch "$root/zoom-api/src/lib.rs"
    /usr/bin/time -f '%U %M' -o "$figures" "${command[@]}"
    read -r seconds kilobytes <"$figures"
    library=$(ls -t "$CARGO_TARGET_DIR/$folder"/deps/libzoom_api-*."$kind" | head -1)
    printf '| `%s` | %s | %s s | %d MB | %d kB |\n' \
      "$features" "$mode" "$seconds" "$((kilobytes / 1024))" "$(($(stat -c %s "$library") / 1024))"
  done
done
