#!/usr/bin/env bash
# Compares this library with code written by hand and with other crates, in one build: prints one table for requests,
# decoding and whole calls, and one for JSON decoders. It fails if another crate takes fewer instructions than this
# library for a workload and the table does not state a reason.
#
#   run.sh            both tables
#   run.sh table      the first
#   run.sh decoders   the second
#
# Callgrind counts instructions; they are the same on every run, except for calls over a socket, which differ by less
# than 1 %. Compiling takes about three minutes on two cores, and counting takes about four.
set -euo pipefail
cd "$(dirname "$0")"

if ! command -v valgrind >/dev/null; then
  apt-get update -q && apt-get install -yq --no-install-recommends valgrind
fi

cargo build -q --release --locked
peers=${CARGO_TARGET_DIR:-target}/release/peers
case ${1:-all} in
all)
  "$peers"
  printf '\n'
  "$peers" decoders
  ;;
table) "$peers" ;;
decoders) "$peers" decoders ;;
*)
  sed -n '2,/^set/{s/^# \{0,1\}//p}' "$0" >&2
  exit 2
  ;;
esac
