# The project's commands; `just` alone lists them.

default:
    @just --list

# Everything that CI checks.
ci:
    .ci/run

# The example, against its embedded stand-in for Zoom.
example *arguments:
    cargo run -q -p zoom-core --example get_user_token -- {{arguments}}

# All tests.
test:
    cargo test --workspace --all-features

# The expansion snapshots and the compiler's messages, written anew: read the diff.
bless:
    UPDATE_EXPECT=1 cargo test -p zoom-macros
    TRYBUILD=overwrite cargo test -p zoom-tests --test ui

# What each fault of a network and of a server leads to, as a table.
faults:
    cargo test -q -p zoom-tests --test faults -- --nocapture

# Each fuzz target for a minute, or for as many seconds as said (needs cargo-fuzz and a nightly compiler).
fuzz seconds="60":
    fuzz/run.sh {{seconds}}

# Instructions, allocations and memory of our code beside hand-written code, then what declarations cost to compile.
bench: && compile-cost
    zoom-core/benches/run.sh

# Instructions and allocations against the committed counts.
bench-check:
    zoom-core/benches/run.sh check

# User seconds and bytes of answers and of endpoints, beside derives.
compile-cost:
    tests/compile_cost/run.sh

# User seconds, memory and bytes of the catalogue, by feature.
catalogue-cost *features:
    zoom-api/cost.sh {{features}}

# The catalogue, written anew from a folder of API descriptions; prints what changed for users.
catalogue documents:
    cargo run -q -p zoom-codegen -- {{documents}} zoom-api

# What takes too long for every commit: every operation of every product, in the sandbox.
nightly:
    cargo test -p zoom-api --features full,sandbox --test sandbox
    cargo test --release -p zoom-cli --test recordings -- --include-ignored

# Every crate as it would be published, each built from its package.
package:
    cargo package -p zoom-macros -p zoom-core -p zoom-api -p 'zoom-api-*' -p zoom-codegen -p zoom-cli

# Licences, bans and advisories of the dependencies (needs cargo-deny).
deny:
    cargo deny check
