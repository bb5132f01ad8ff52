#!/usr/bin/env bash
# Measures what declarations cost to compile, in rustc's user seconds and in bytes of the library.
# zoom-core is built beforehand and not counted.
#
# Crates of declarations are generated under target/ and compiled in turn; each figure is the minimum of RUNS runs (5 by
# default), in each of MODES (by default `check release`).
#
#   run.sh responses [N] N objects of ten fields (200 by default) with their endpoints, by #[zoom_object] and by serde's derive
#   run.sh endpoints     1, 100 and 400 endpoints, compared with the same structs with derives alone, and the macros' own time
#   run.sh               both
set -euo pipefail
shopt -s inherit_errexit
root=$(cd "$(dirname "$0")/../.." && pwd)
runs=${RUNS:-5}
modes=${MODES:-check release}
work=$root/target/compile_cost
export CARGO_TARGET_DIR=$work/target CARGO_INCREMENTAL=0
mkdir -p "$work"

# Cargo calls this instead of rustc for the crates of declarations; it records rustc's own user seconds.
export RUSTC_WORKSPACE_WRAPPER=$work/timed-rustc
cat >"$RUSTC_WORKSPACE_WRAPPER" <<WRAPPER
#!/usr/bin/env bash
TIMEFORMAT=%U
[[ "\$*" == *"--crate-name cost_"* ]] || exec "\$@"
{ time "\$@" 2>&3; } 3>&2 2>"$work/seconds"
WRAPPER
chmod +x "$RUSTC_WORKSPACE_WRAPPER"

# The ten fields of a response.
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

# response ATTRIBUTE N
response() {
  printf '%s\npub struct Thing%d {\n%s\n}\n' "$1" "$2" "$(fields)"
}

decode_in_place() {
  printf '#[inline(never)]\npub fn decode_%d(text: &str) -> serde_json::Result<Thing%d> {\n    serde_json::from_str(text)\n}\n' "$1" "$1"
}

small_endpoint() {
  printf '#[zoom_core::zoom_endpoint(GET "/things/<id>/%d" -> Thing%d)]\n' "$1" "$1"
  printf 'pub struct GetThing%d {\n    pub id: String,\n    pub kind: Option<String>,\n    pub limit: Option<u32>,\n}\n' "$1"
}

# A request with two path, four query and six body fields: `request ATTRIBUTE N QUERY`.
request() {
  printf '%s\npub struct PutThing%d {\n    pub id: String,\n    pub part: u64,\n' "$1" "$2"
  printf '    %s\n    pub %s: Option<%s>,\n' "$3" from String "$3" to String "$3" page_size u32 "$3" kind String
  printf '    pub %s: %s,\n' topic String duration 'Option<u32>' agenda 'Option<String>' is_open 'Option<bool>' \
    tags 'Vec<String>' ratio 'Option<f64>'
  printf '}\n'
}

# One declaration for each kind of crate: `declare_KIND N`.
declare_nothing() { response '#[derive(Clone)]' "$1"; }
declare_object() { response '#[zoom_core::zoom_object]' "$1"; small_endpoint "$1"; }
declare_object_alone() { response '#[zoom_core::zoom_object]' "$1"; }
declare_serde() { response '#[derive(serde::Deserialize)]' "$1"; decode_in_place "$1"; small_endpoint "$1"; }
declare_serde_alone() { response '#[derive(serde::Deserialize)]' "$1"; decode_in_place "$1"; }

declare_endpoint() {
  local attribute
  attribute=$(printf '#[zoom_core::zoom_endpoint(PUT "/things/<id>/parts/<part>/%d" -> Thing%d)]\n#[derive(Clone, Debug)]' "$1" "$1")
  request "$attribute" "$1" '#[query]'
  response $'#[zoom_core::zoom_object]\n#[derive(Clone, Debug)]' "$1"
}
declare_serialize() {
  request '#[derive(Clone, Debug, serde::Serialize)]' "$1" ''
  response '#[derive(Clone, Debug, serde::Serialize)]' "$1"
}
declare_plain() {
  request '#[derive(Clone, Debug)]' "$1" ''
  response '#[derive(Clone, Debug)]' "$1"
}

# generate KIND COUNT: a crate of COUNT declarations, named KIND-COUNT.
generate() {
  local crate=$work/$1-$2 n
  mkdir -p "$crate/src"
  cat >"$crate/Cargo.toml" <<MANIFEST
[package]
name = "cost-$1-$2"
version = "0.0.0"
edition = "2024"

[dependencies]
zoom-core = { path = "$root/zoom-core" }
serde = { version = "1", features = ["derive"] }
serde_json = "1"

[workspace]
MANIFEST
  cp "$root/Cargo.lock" "$crate/Cargo.lock"
  for ((n = 0; n < $2; n++)); do "declare_$1" "$n"; done >"$crate/src/lib.rs"
}

compile() {
  (cd "$work/$1" && if [[ $2 == check ]]; then cargo check -q; else cargo build -q --release; fi)
}

# Compiles each of the given crates alone, in turn, and stores rustc's lowest user time, in seconds, in `cost`.
declare -A cost
measure() {
  local mode crate run used
  for mode in $modes; do
    for crate in "$@"; do compile "$crate" "$mode"; done
    for ((run = 0; run < runs; run++)); do
      for crate in "$@"; do
        touch "$work/$crate/src/lib.rs"
        compile "$crate" "$mode" 2>/dev/null
        used=$(<"$work/seconds")
        if [[ -z ${cost[$crate.$mode]:-} ]] || awk "BEGIN { exit !($used < ${cost[$crate.$mode]}) }"; then
          cost[$crate.$mode]=$used
        fi
      done
    done
  done
}

responses() {
  local count=$1 kind mode name object serde
  local kinds=(nothing object object_alone serde serde_alone)
  for kind in "${kinds[@]}"; do generate "$kind" "$count"; done
  measure "${kinds[@]/%/-$count}"
  printf '%d objects of ten fields, rustc user seconds, minimum of %d runs; bare structs: %s\n\n' \
    "$count" "$runs" "$(for mode in $modes; do printf '%s %s s ' "$mode" "${cost[nothing-$count.$mode]}"; done)"
  printf '| | | zoom_object | serde | ratio |\n| --- | --- | --- | --- | --- |\n'
  for mode in $modes; do
    for name in '' _alone; do
      object=${cost[object$name-$count.$mode]} serde=${cost[serde$name-$count.$mode]}
      printf '| %s | %s | %s s | %s s | %s |\n' "$mode" "$([[ $name ]] && echo 'responses alone' || echo 'responses and endpoints')" \
        "$object" "$serde" "$(awk "BEGIN { printf \"%.2f\", $object / $serde }")"
    done
  done
}

bytes() {
  stat -c %s "$CARGO_TARGET_DIR/release/libcost_${1//-/_}.rlib"
}

# slope LEAST MOST: what each declaration after the first one costs, given the cost of 1 and of 400 declarations.
slope() {
  awk "BEGIN { printf \"$3\", ($2 - $1) / 399 * ${4:-1} }"
}

endpoints() {
  local kind count mode row crates=()
  for kind in endpoint serialize plain; do
    for count in 1 100 400; do
      generate "$kind" "$count"
      crates+=("$kind-$count")
    done
  done
  measure "${crates[@]}"
  printf 'an endpoint with 2 path, 4 query and 6 body fields and a response of ten fields; rustc user seconds, minimum of %d runs\n\n' "$runs"
  printf '| | | 1 | 100 | 400 | each |\n| --- | --- | --- | --- | --- | --- |\n'
  for mode in $modes; do
    for kind in endpoint serialize plain; do
      row="| $mode | $(name "$kind") |"
      for count in 1 100 400; do row+=" ${cost[$kind-$count.$mode]} s |"; done
      echo "$row $(slope "${cost[$kind-1.$mode]}" "${cost[$kind-400.$mode]}" '%.1f ms' 1000) |"
    done
  done
  for kind in endpoint serialize plain; do
    row="| rlib | $(name "$kind") |"
    for count in 1 100 400; do row+=" $(bytes "$kind-$count") |"; done
    echo "$row $(slope "$(bytes "$kind-1")" "$(bytes "$kind-400")" '%.0f bytes') |"
  done
  own_time
}

name() {
  case $1 in
  endpoint) echo 'declared' ;;
  serialize) echo 'the same structs with `Clone`, `Debug` and `Serialize` derived' ;;
  plain) echo 'the same structs with `Clone` and `Debug` derived' ;;
  esac
}

# Prints how many seconds rustc takes to expand the macros of 400 declarations, and how many bytes one expansion takes
# up. Both figures come from nightly flags, which RUSTC_BOOTSTRAP enables in the pinned compiler.
own_time() {
  local kind
  printf '\n| expanding the macros of 400 | seconds | bytes of one expansion |\n| --- | --- | --- |\n'
  for kind in endpoint serialize plain; do
    touch "$work/$kind-400/src/lib.rs"
    (cd "$work/$kind-400" && RUSTC_BOOTSTRAP=1 cargo rustc -q --profile check -- -Ztime-passes -Zmacro-stats 2>&1) |
      awk -v name="$(name "$kind")" '
        $NF == "macro_expand_crate" { seconds = $2 + 0 }
        # If a macro's name is long, its figures are on the next line.
        $1 == "macro-stats" && $2 ~ /^#/ { macro = $0; sub(/^macro-stats /, "", macro); sub(/  .*/, "", macro) }
        $1 == "macro-stats" && macro && $NF ~ /^[0-9_.]+$/ { bytes = bytes ", `" macro "` " $NF; macro = "" }
        END { printf "| %s | %.2f s | %s |\n", name, seconds, substr(bytes, 3) }'
  done
}

case ${1:-both} in
responses) responses "${2:-200}" ;;
endpoints) endpoints ;;
both)
  responses 200
  echo
  endpoints
  ;;
*)
  sed -n '2,/^set/{s/^# \{0,1\}//p}' "$0" >&2
  exit 2
  ;;
esac
