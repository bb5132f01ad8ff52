#!/usr/bin/env bash
# What the catalogue costs to compile, on top of a zoom-core that is built already: user seconds, the most memory that one
# process takes, and the bytes of the library. What cargo itself takes is in them, and the same for all.
#
#   cost.sh [FEATURES…]   the feature sets given; `users`, the default ones and `full` unless said
#
# `zoom-api/cost.md` keeps what it last printed, for the ledger.
set -euo pipefail
shopt -s inherit_errexit
root=$(cd "$(dirname "$0")/.." && pwd)
export CARGO_TARGET_DIR=$root/target/catalogue_cost CARGO_INCREMENTAL=0
figures=$(mktemp)
trap 'rm -f "$figures"' EXIT

[[ $# -gt 0 ]] || set -- users users,meetings full
declare -A seconds memory bytes

# operations FEATURES: how many of them these features declare.
operations() {
  if [[ $1 == full ]]; then
    cat "$root"/zoom-api/src/*/*.rs "$root"/zoom-api/src/*/master/*.rs
  else
    for product in ${1//,/ }; do cat "$root/zoom-api/src/${product//-/_}"/*.rs; done
  fi | grep -c '^#\[zoom_endpoint('
}

row() {
  printf '| %s | %s | %s s | %d MB | %d kB |\n' "$@"
}

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
    read -r user kilobytes <"$figures"
    library=$(ls -t "$CARGO_TARGET_DIR/$folder"/deps/libzoom_api-*."$kind" | head -1)
    seconds[$features.$mode]=$user memory[$features.$mode]=$((kilobytes / 1024))
    bytes[$features.$mode]=$(($(stat -c %s "$library") / 1024))
    row "\`$features\`" "$mode" "$user" "${memory[$features.$mode]}" "${bytes[$features.$mode]}"
  done
done

# What one operation with its types adds, from the first of the feature sets to the last.
least=$1 most=${!#}
if [[ $least != "$most" ]]; then
  more=$(($(operations "$most") - $(operations "$least")))
  for mode in check release; do
    awk -v mode="$mode" -v more="$more" \
      -v seconds="$(awk "BEGIN { print ${seconds[$most.$mode]} - ${seconds[$least.$mode]} }")" \
      -v memory="$((memory[$most.$mode] - memory[$least.$mode]))" \
      -v bytes="$((bytes[$most.$mode] - bytes[$least.$mode]))" \
      'BEGIN { printf "| each of %d operations more | %s | %.0f ms | %.2f MB | %.0f kB |\n", more, mode, seconds * 1000 / more, memory / more, bytes / more }'
  done
fi
