#!/usr/bin/env bash
# What the benches measure, in one table: this library beside hand-written code of the same program.
#
#   run.sh          measures all, and prints the table
#   run.sh check    compares instructions and allocations with counts.tsv, and fails where one is beyond the tolerance
#   run.sh record   writes counts.tsv anew: read the diff
#
# Instructions are callgrind's. They are the same on every run of one machine, but for calls over a socket, which differ
# by less than 1 %; another libc or processor counts a little otherwise. It takes about five minutes on two cores.
set -euo pipefail
shopt -s inherit_errexit
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
cd "$root"

# How far instructions may be from counts.tsv, in percent. Allocations must be the same.
tolerance=2

if ! command -v valgrind >/dev/null; then
  apt-get update -q && apt-get install -yq --no-install-recommends valgrind
fi
# The runner must be of the library's version.
version=$(sed -n '/^name = "gungraun"$/{n;s/^version = "\(.*\)"$/\1/p}' Cargo.lock)
tools=$root/target/gungraun-$version
if [[ ! -x $tools/bin/gungraun-runner ]]; then
  cargo install -q --locked --root "$tools" --version "$version" gungraun-runner
fi
export PATH=$tools/bin:$PATH

bench() {
  cargo bench -q -p zoom-core --features hyper --bench "$@"
}

# Lines of `work_way`, unit and value.
counts() {
  bench instructions -- --nosummary | awk '
    /^instructions::/ { split($1, path, "::"); name = path[3] }
    $1 == "Instructions:" { split($2, counted, "|"); print name "\tinstructions\t" counted[1] }'
  bench end_to_end -- instructions
  bench allocations
}

# A row for each work and unit: ours, then each other way with our ratio to it.
table() {
  awk -F '\t' '
    {
      if (!match($1, /_(ours|by_hand|idiomatic)$/)) { print "no such way: " $0 > "/dev/stderr"; exit 1 }
      work = substr($1, 1, RSTART - 1); way = substr($1, RSTART + 1)
      row = work SUBSEP $2
      if (!(row in seen)) { seen[row]; rows[++count] = row }
      value[row, way] = $3
    }
    function beside(row, way,    ratio) {
      if (!((row, way) in value)) return "| | "
      # Allocations may be none, and a rate is no count.
      ratio = value[row, way] + 0 > 0 ? sprintf("%.3f", value[row, "ours"] / value[row, way]) : ""
      return "| " value[row, way] " | " ratio " "
    }
    END {
      print "| work | | ours | by hand | ratio | idiomatic | ratio |\n| --- | --- | --- | --- | --- | --- | --- |"
      for (at = 1; at <= count; at++) {
        split(rows[at], part, SUBSEP)
        print "| " part[1] " | " part[2] " | " value[rows[at], "ours"] " " beside(rows[at], "by_hand") beside(rows[at], "idiomatic") "|"
      }
    }'
}

case ${1:-all} in
all)
  # All that fails is to fail before anything is printed.
  measured=$(counts; bench in_flight; bench end_to_end -- rates)
  table <<<"$measured"
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
      if (!(key in expected)) { print $1 ": " $3 " " $2 ", and no such line in counts.tsv"; failed = 1; next }
      allowed = $2 == "instructions" ? expected[key] * tolerance / 100 : 0
      difference = $3 - expected[key]
      if (difference > allowed || -difference > allowed) {
        printf "%s: %d %s, expected %d\n", $1, $3, $2, expected[key]; failed = 1
      }
    }
    END {
      for (key in expected) if (!(key in found)) { split(key, part, SUBSEP); print part[1] ": not measured"; failed = 1 }
      if (failed) print "write counts.tsv anew with `run.sh record` if this is meant"
      exit failed
    }' "$here/counts.tsv" -
  echo 'instructions and allocations are as expected'
  ;;
*)
  sed -n '2,/^set/{s/^# \{0,1\}//p}' "$0" >&2
  exit 2
  ;;
esac
