#!/usr/bin/env bash
# What the catalogue costs to compile, on top of a zoom-core that is built already: user seconds, the memory of the largest
# process and the most that all took at once, and the bytes of the libraries. What cargo itself takes is in them, and the
# same for all. Cargo runs as many compilers as there are cores; JOBS says another number.
#
#   cost.sh [FEATURES…]   the feature sets given; `users`, the default ones and `full` unless said
#
# `zoom-api/cost.md` keeps what it last printed, for the ledger.
set -euo pipefail
shopt -s inherit_errexit
root=$(cd "$(dirname "$0")/.." && pwd)
jobs=${JOBS:-$(nproc)}
export CARGO_TARGET_DIR=$root/target/catalogue_cost CARGO_INCREMENTAL=0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

[[ $# -gt 0 ]] || set -- users users,meetings full
declare -A seconds memory bytes

# folders FEATURES: the crates of these features.
folders() {
  local products=$root/zoom-api/products product
  if [[ $1 == full ]]; then
    printf '%s\n' "$products"/*
  else
    for product in ${1//,/ }; do echo "$products/$product"; done
  fi
}

# operations FEATURES: how many of them these features declare.
operations() {
  local folder
  for folder in $(folders "$1"); do
    if [[ $1 == full ]]; then find "$folder/src" -name '*.rs'; else find "$folder/src" -maxdepth 1 -name '*.rs'; fi
  done | xargs cat | grep -c '^#\[zoom_endpoint('
}

# at_once SESSION: the most kilobytes that its processes took together, looked at ten times a second.
at_once() {
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

printf '| features | | user seconds | largest process | %d at once | libraries |\n| --- | --- | --- | --- | --- | --- |\n' "$jobs"
for features in "$@"; do
  for mode in check release; do
    if [[ $mode == check ]]; then
      command=(cargo check -q) folder=debug kind=rmeta
    else
      command=(cargo build -q --release) folder=release kind=rlib
    fi
    command+=(-j "$jobs" --manifest-path "$root/zoom-api/Cargo.toml" --lib --no-default-features --features "$features")
    # The first time builds what the catalogue stands on.
    "${command[@]}"
    for crate in $(folders "$features"); do touch "$crate/src/lib.rs"; done
    touch "$root/zoom-api/src/lib.rs" "$work/begin"
    setsid /usr/bin/time -f '%U %M' -o "$work/figures" "${command[@]}" &
    together=$(at_once $!)
    wait $!
    read -r user kilobytes <"$work/figures"
    library=$(find "$CARGO_TARGET_DIR/$folder/deps" -name "libzoom_api*.$kind" -newer "$work/begin" -printf '%s\n' |
      awk '{ sum += $1 } END { print sum }')
    seconds[$features.$mode]=$user memory[$features.$mode]=$((kilobytes / 1024)) bytes[$features.$mode]=$((library / 1024))
    row "\`$features\`" "$mode" "$user" "${memory[$features.$mode]}" "$((together / 1024))" "${bytes[$features.$mode]}"
  done
done

# What one operation with its types adds, from the first of the feature sets to the last.
least=$1 most=${!#}
if [[ $least != "$most" ]]; then
  more=$(($(operations "$most") - $(operations "$least")))
  for mode in check release; do
    awk -v mode="$mode" -v more="$more" \
      -v seconds="$(awk "BEGIN { print ${seconds[$most.$mode]} - ${seconds[$least.$mode]} }")" \
      -v bytes="$((bytes[$most.$mode] - bytes[$least.$mode]))" \
      'BEGIN { printf "| each of %d operations more | %s | %.0f ms | | | %.0f kB |\n", more, mode, seconds * 1000 / more, bytes / more }'
  done
fi
