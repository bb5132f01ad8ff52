#!/usr/bin/env bash
# Prints the results of the benches in one table: this library compared with handwritten code for the same workload.
#
#   run.sh          measures everything, and prints the table
#   run.sh check    compares instructions and allocations with counts.tsv, and fails if one is beyond the tolerance
#   run.sh record   rewrites counts.tsv: review the diff
#
# Instructions are counted by callgrind. On one machine, they are the same on every run, except for calls over a socket,
# which differ by less than 1 %; with another libc or processor they differ a little. A complete run takes about five
# minutes on two cores.
set -euo pipefail
shopt -s inherit_errexit
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
cd "$root"

# How far instructions may differ from counts.tsv, in percent. Allocations must be the same.
tolerance=2

# The limit for reading all pages, as a percentage of the instructions for decoding the same pages once.
paging_limit=105

# The limits for decoding a `#[zoom_object]`, as a percentage of the instructions of serde's derive, and for one with
# `#[extra]`, as a percentage of those without it.
object_limit=108
extra_limit=102

# The limits for receiving an event with and without checking its signature, as a percentage of the instructions of
# handwritten code.
event_verified_limit=105
event_decoded_limit=106

# How many instructions the feature `otel` may add to a call, without a provider and with the SDK.
measured_limit=2000

if ! command -v valgrind >/dev/null; then
  apt-get update -q && apt-get install -yq --no-install-recommends valgrind
fi
# The runner must have the same version as the library.
version=$(sed -n '/^name = "gungraun"$/{n;s/^version = "\(.*\)"$/\1/p}' Cargo.lock)
tools=$root/target/gungraun-$version
if [[ ! -x $tools/bin/gungraun-runner ]]; then
  cargo install -q --locked --root "$tools" --version "$version" gungraun-runner
fi
export PATH=$tools/bin:$PATH

bench() {
  cargo bench -q -p zoom-core --features hyper --bench "$@"
}

# Prints lines of `workload_way`, unit and value.
counts() {
  { bench instructions -- --nosummary; bench events -- --nosummary; } | awk '
    /^(instructions|events)::/ { split($1, path, "::"); name = path[3] }
    $1 == "Instructions:" { split($2, counted, "|"); print name "\tinstructions\t" counted[1] }'
  bench end_to_end -- instructions
  bench allocations
}

# Prints the same kind of lines for an in-memory call, with and without metrics.
measured_calls() {
  bench measured
  bench measured --features otel
}

# Prints a row for each workload and unit: our count, then the count of each alternative and the ratio.
table() {
  awk -F '\t' '
    {
      if (!match($1, /_(ours|by_hand|idiomatic)$/)) { print "unknown way: " $0 > "/dev/stderr"; exit 1 }
      workload = substr($1, 1, RSTART - 1); way = substr($1, RSTART + 1)
      row = workload SUBSEP $2
      if (!(row in seen)) { seen[row]; rows[++count] = row }
      value[row, way] = $3
    }
    function beside(row, way,    ratio) {
      if (!((row, way) in value)) return "| | "
      # Allocations may be zero, and a rate is not a plain number.
      ratio = value[row, way] + 0 > 0 ? sprintf("%.3f", value[row, "ours"] / value[row, way]) : ""
      return "| " value[row, way] " | " ratio " "
    }
    END {
      print "| workload | | ours | by hand | ratio | idiomatic | ratio |\n| --- | --- | --- | --- | --- | --- | --- |"
      for (at = 1; at <= count; at++) {
        split(rows[at], part, SUBSEP)
        print "| " part[1] " | " part[2] " | " value[rows[at], "ours"] " " beside(rows[at], "by_hand") beside(rows[at], "idiomatic") "|"
      }
    }'
}

case ${1:-all} in
all)
  # Measure first, so that nothing is printed if a bench fails.
  measured=$(counts; bench in_flight; bench end_to_end -- rates)
  calls=$(measured_calls)
  table <<<"$measured"
  printf '\n| an in-memory call | instructions |\n| --- | --- |\n'
  awk -F '\t' '{ print "| " $1 " | " $3 " |" }' <<<"$calls"
  ;;
record)
  counts | grep '_ours' >"$here/counts.tsv.new"
  mv "$here/counts.tsv.new" "$here/counts.tsv"
  ;;
check)
  measured=$(counts)
  grep '_ours' <<<"$measured" | awk -F '\t' -v tolerance="$tolerance" '
    NR == FNR { expected[$1, $2] = $3; next }
    {
      key = $1 SUBSEP $2; found[key]
      if (!(key in expected)) { print $1 ": " $3 " " $2 ", but counts.tsv has no such line"; failed = 1; next }
      allowed = $2 == "instructions" ? expected[key] * tolerance / 100 : 0
      difference = $3 - expected[key]
      if (difference > allowed || -difference > allowed) {
        printf "%s: %d %s, expected %d\n", $1, $3, $2, expected[key]; failed = 1
      }
    }
    END {
      for (key in expected) if (!(key in found)) { split(key, part, SUBSEP); print part[1] ": not measured"; failed = 1 }
      if (failed) print "if this is intended, run `run.sh record` and commit counts.tsv"
      exit failed
    }' "$here/counts.tsv" -
  awk -F '\t' -v paging="$paging_limit" -v object="$object_limit" -v extra="$extra_limit" \
    -v event_verified="$event_verified_limit" -v event_decoded="$event_decoded_limit" '
    function compare(workload, limit,    ours, by_hand) {
      ours = count[workload "_ours"]; by_hand = count[workload "_by_hand"]
      if (ours > 0 && 100 * ours <= limit * by_hand) return
      printf "%s_ours: %d instructions, more than %d %% of %d\n", workload, ours, limit, by_hand
      failed = 1
    }
    $2 == "instructions" { count[$1] = $3 }
    END {
      compare("paging", paging)
      compare("decode_object", object)
      compare("decode_extra", extra)
      compare("event_verified", event_verified)
      compare("event_decoded", event_decoded)
      exit failed
    }' <<<"$measured"
  measured_calls | awk -F '\t' -v limit="$measured_limit" '
    { count[$1] = $3 }
    function compare(way,    more) {
      more = count[way] - count["call_without_otel"]
      if (count["call_without_otel"] > 0 && count[way] > 0 && more <= limit) return
      printf "%s takes %d more instructions than call_without_otel; the limit is %d\n", way, more, limit
      failed = 1
    }
    END {
      compare("call_without_provider")
      compare("call_measured")
      exit failed
    }'
  echo 'instructions and allocations are as expected'
  ;;
*)
  sed -n '2,/^set/{s/^# \{0,1\}//p}' "$0" >&2
  exit 2
  ;;
esac
