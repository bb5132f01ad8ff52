#!/usr/bin/env bash
# Measures the cost of compiling the catalogue when zoom-core is already built: user time, the peak memory of the largest
# process, the peak memory of all processes together, and the size of the libraries. The figures include Cargo itself, whose
# cost is the same in every row. Cargo runs one compiler per core by default; set JOBS to change the number.
#
#   cost.sh [FEATURES…]   measures these feature sets (by default `users`, the default features and `full`), the last one
#                         also with the feature `schema`, and `meetings` with and without its events. If `full` is the last of
#                         several sets, also measures `zoomctl` with every operation: all crates of this workspace that it
#                         needs, and the size of the program without symbols.
#
# `zoom-rest/cost.md` contains the latest output, which COVERAGE.md includes.
set -euo pipefail
shopt -s inherit_errexit
root=$(cd "$(dirname "$0")/.." && pwd)
jobs=${JOBS:-$(nproc)}
export CARGO_TARGET_DIR=$root/target/catalogue_cost CARGO_INCREMENTAL=0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

[[ $# -gt 0 ]] || set -- users users,meetings full
declare -A seconds memory bytes

# folders FEATURES: prints the folders of the crates that these features enable.
folders() {
  local products=$root/zoom-rest/products product
  if [[ $1 == full ]]; then
    printf '%s\n' "$products"/*
  else
    for product in ${1//,/ }; do echo "$products/$product"; done
  fi
}

# operations FEATURES: prints how many operations these features declare.
operations() {
  local folder
  for folder in $(folders "$1"); do
    if [[ $1 == full ]]; then find "$folder/src" -name '*.rs'; else find "$folder/src" -maxdepth 1 -name '*.rs'; fi
  done | xargs cat | grep -c '^#\[zoom_endpoint('
}

# peak_memory SESSION: prints the peak memory of all its processes together in kilobytes, sampled ten times a second.
peak_memory() {
  local most=0 now
  while now=$(ps -o rss= -s "$1" | awk '{ sum += $1 } END { print sum + 0 }') && ((now > 0)); do
    ((now > most)) && most=$now
    sleep 0.1
  done
  echo "$most"
}

row() {
  printf '| %s | %s | %s s | %d MB | %d MB | %d kB |\n' "$@"
}

printf '| features | | user seconds | largest process | all (%d jobs) | libraries |\n| --- | --- | --- | --- | --- | --- |\n' "$jobs"
# measure PRODUCTS FEATURES: prints the rows for FEATURES, which are PRODUCTS followed by any other features.
measure() {
  local products=$1 features=$2 mode crate product command folder kind together user kilobytes library
  for mode in check release; do
    if [[ $mode == check ]]; then
      command=(cargo check -q) folder=debug kind=rmeta
    else
      command=(cargo build -q --release) folder=release kind=rlib
      # Use the same settings as a user's program, which does not have this workspace's profile.
      for crate in proc-macro2 quote syn; do command+=(--config "profile.release.package.$crate.opt-level=0"); done
      for product in "$root"/zoom-rest/products/*; do
        command+=(--config "profile.release.package.zoom-rest-${product##*/}.opt-level=3")
      done
    fi
    command+=(-j "$jobs" --manifest-path "$root/zoom-rest/Cargo.toml" --lib --no-default-features --features)
    # The first run builds the dependencies and the smallest product.
    "${command[@]}" "cobrowse-sdk${features#"$products"}"
    command+=("$features")
    for crate in $(folders "$products"); do touch "$crate/src/lib.rs"; done
    touch "$root/zoom-rest/src/lib.rs" "$work/begin"
    setsid /usr/bin/time -f '%U %M' -o "$work/figures" "${command[@]}" &
    together=$(peak_memory $!)
    wait $!
    read -r user kilobytes <"$work/figures"
    library=$(find "$CARGO_TARGET_DIR/$folder/deps" -name "libzoom_rest*.$kind" -newer "$work/begin" -printf '%s\n' |
      awk '{ sum += $1 } END { print sum }')
    seconds[$features.$mode]=$user memory[$features.$mode]=$((kilobytes / 1024)) bytes[$features.$mode]=$((library / 1024))
    row "\`$features\`" "$mode" "$user" "${memory[$features.$mode]}" "$((together / 1024))" "${bytes[$features.$mode]}"
  done
}

for features in "$@"; do measure "$features" "$features"; done
measure "${!#}" "${!#},schema"
measure meetings meetings
measure meetings meetings,webhooks

# program: prints the row for `zoomctl` with every operation. Third-party crates are built beforehand and not measured.
program() {
  local command=(cargo build -q --release -j "$jobs" --manifest-path "$root/zoomctl/Cargo.toml" --features full) user kilobytes together
  "${command[@]}"
  touch "$root"/zoom-{macros,core,events,rest,sandbox,codegen}/src/lib.rs "$root"/zoom-rest/products/*/src/lib.rs \
    "$root/zoomctl/src/main.rs"
  setsid /usr/bin/time -f '%U %M' -o "$work/figures" "${command[@]}" &
  together=$(peak_memory $!)
  wait $!
  read -r user kilobytes <"$work/figures"
  strip -o "$work/program" "$CARGO_TARGET_DIR/release/zoomctl"
  row '`zoomctl`, `full`' release "$user" "$((kilobytes / 1024))" "$((together / 1024))" "$(($(stat -c %s "$work/program") / 1024))"
}
if [[ $# -gt 1 && ${!#} == full ]]; then program; fi

# The cost that each operation adds with its types, calculated from the first and the last feature set.
least=$1 most=${!#}
if [[ $least != "$most" ]]; then
  more=$(($(operations "$most") - $(operations "$least")))
  for mode in check release; do
    awk -v mode="$mode" -v more="$more" \
      -v seconds="$(awk "BEGIN { print ${seconds[$most.$mode]} - ${seconds[$least.$mode]} }")" \
      -v bytes="$((bytes[$most.$mode] - bytes[$least.$mode]))" \
      'BEGIN { printf "| each of %d more operations | %s | %.0f ms | | | %.0f kB |\n", more, mode, seconds * 1000 / more, bytes / more }'
  done
fi
