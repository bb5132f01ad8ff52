#!/usr/bin/env bash
# What answers cost to compile: N objects of ten fields with their endpoints, in user seconds of rustc.
#
# Four crates are generated under target/ and compiled on top of a zoom-core that is built already, as a user's would be:
#
#   object           #[zoom_object], #[zoom_endpoint]
#   object-alone     #[zoom_object], nothing else
#   serde            #[derive(Deserialize)], #[zoom_endpoint], and a decode function that is compiled in place
#   serde-alone      #[derive(Deserialize)] and the decode function
#
# The endpoints are the same on both sides, so "alone" is what the choice itself costs. Each figure is the least of RUNS.
# Usage: tests/compile_cost/run.sh [N]
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
count=${1:-200}
runs=${RUNS:-3}
work=$root/target/compile_cost
export CARGO_TARGET_DIR=$work/target CARGO_INCREMENTAL=0
mkdir -p "$work"

fields() {
  cat <<'FIELDS'
    pub a: Option<String>,
    pub b: Option<i64>,
    pub c: Vec<String>,
    pub d: Option<bool>,
    pub e: f64,
    pub f: Option<String>,
    pub g: i64,
    pub h: Option<f64>,
    pub i: bool,
    pub j: Option<Vec<i64>>,
FIELDS
}

# generate CRATE ATTRIBUTE WITH_ENDPOINTS WITH_DECODE
generate() {
  local crate=$work/$1 attribute=$2 endpoints=$3 decode=$4 n
  mkdir -p "$crate/src"
  cat >"$crate/Cargo.toml" <<MANIFEST
[package]
name = "cost-$1"
version = "0.0.0"
edition = "2024"

[dependencies]
zoom-core = { path = "$root/zoom-core" }
serde = { version = "1", features = ["derive"] }
serde_json = "1"

[workspace]
MANIFEST
  cp "$root/Cargo.lock" "$crate/Cargo.lock"
  for ((n = 0; n < count; n++)); do
    printf '%s\npub struct Thing%d {\n' "$attribute" "$n"
    fields
    echo '}'
    if [[ $decode == yes ]]; then
      printf '#[inline(never)]\npub fn decode_%d(text: &str) -> serde_json::Result<Thing%d> {\n    serde_json::from_str(text)\n}\n' "$n" "$n"
    fi
    if [[ $endpoints == yes ]]; then
      printf '#[zoom_core::zoom_endpoint(GET "/things/<id>/%d" -> Thing%d)]\n' "$n" "$n"
      printf 'pub struct GetThing%d {\n    pub id: String,\n    pub kind: Option<String>,\n    pub limit: Option<u32>,\n}\n' "$n"
    fi
  done >"$crate/src/lib.rs"
}

# The least user seconds of compiling CRATE alone, with the cargo command in the other arguments.
seconds() {
  local crate=$work/$1 least= used run
  shift
  cd "$crate"
  "$@" -q
  for ((run = 0; run < runs; run++)); do
    touch src/lib.rs
    TIMEFORMAT=%U
    used=$({ time "$@" -q 2>/dev/null; } 2>&1)
    if [[ -z $least ]] || awk "BEGIN { exit !($used < $least) }"; then least=$used; fi
  done
  echo "$least"
}

generate object '#[zoom_core::zoom_object]' yes no
generate object-alone '#[zoom_core::zoom_object]' no no
generate serde '#[derive(serde::Deserialize)]' yes yes
generate serde-alone '#[derive(serde::Deserialize)]' no yes
generate nothing '#[derive(Clone)]' no no

# What cargo itself takes to find that one crate is stale is no cost of the crate.
declare -A cost
for mode in check release; do
  command=(cargo check)
  if [[ $mode == release ]]; then command=(cargo build --release); fi
  for crate in nothing object object-alone serde serde-alone; do
    cost[$crate.$mode]=$(seconds "$crate" "${command[@]}")
  done
done

row() {
  local object=${cost[$1.$3]} serde=${cost[$2.$3]}
  printf '| %-7s | %-26s | %6s s | %6s s | %5s |\n' "$3" "$4" "$object" "$serde" "$(awk "BEGIN { printf \"%.2f\", $object / $serde }")"
}
printf '%d objects of ten fields, user seconds with cargo, least of %d; bare structs: check %s s, release %s s\n\n' \
  "$count" "$runs" "${cost[nothing.check]}" "${cost[nothing.release]}"
printf '| %-7s | %-26s | %8s | %8s | ratio |\n| --- | --- | --- | --- | --- |\n' '' '' zoom_object serde
for mode in check release; do
  row object serde "$mode" 'answers and endpoints'
  row object-alone serde-alone "$mode" 'answers alone'
done
