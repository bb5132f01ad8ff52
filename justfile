# The project's commands; `just` alone lists them.

default:
    @just --list

# Everything that CI checks.
ci:
    .ci/run

# The example, against its embedded stand-in for Zoom.
example *arguments:
    cargo run -q -p zoom-core --example get_user_token -- {{arguments}}

# All tests. Installs redis-server, PostgreSQL and PgBouncer, which some of them start, where they are missing.
test:
    .ci/servers
    cargo test --workspace --all-features

# The book in a browser, built again when a page changes. Needs mdbook: `cargo install --locked mdbook`.
book:
    mdbook serve --open book

# Rewrites the output of the commands in the book: read the diff.
book-commands:
    UPDATE_EXPECT=1 cargo test -p zoomctl --test book

# Rewrites the expansion snapshots and the expected compiler messages: read the diff.
bless:
    UPDATE_EXPECT=1 cargo test -p zoom-macros
    TRYBUILD=overwrite cargo test -p zoom-tests --test ui

# Rewrites the lists of public items in api/, after a change of the public API that was meant: read the diff.
api:
    tests/tools/doc.sh -p zoom-core -p zoom-events -p zoom-operations -p zoom-redis -p zoom-macros -p zoom-codegen -p zoom-sandbox
    cargo run -q -p zoom-tools --bin public-api -- --accept

# Prints what each fault of a network and of a server leads to, as a table.
faults:
    cargo test -q -p zoom-tests --test faults -- --nocapture

# Runs each fuzz target for this many seconds (needs cargo-fuzz and a nightly compiler).
fuzz seconds="60":
    fuzz/run.sh {{seconds}}

# Instructions, allocations and memory of our code compared with hand-written code, then what declarations cost to compile.
bench: && compile-cost
    zoom-core/benches/run.sh

# Requests, decoding and calls compared with other crates and other decoders of JSON, as tables.
bench-peers:
    bench/peers/run.sh

# Instructions and allocations against the committed counts.
bench-check:
    zoom-core/benches/run.sh check

# Deliveries per second of a receiver, next to a hyper server that only responds with 204.
bench-events:
    cargo bench -p zoom-events --bench throughput

# The processor time of a stream of audio, next to a loop that only reads frames.
bench-rtms:
    cargo bench -p zoom-events --features rtms --bench rtms

# User seconds and bytes of responses and of endpoints, compared with derives.
compile-cost:
    tests/compile_cost/run.sh

# User seconds, memory and bytes of the catalogue, by feature.
catalogue-cost *features:
    zoom-rest/cost.sh {{features}}

# Regenerates the catalogue from a folder of API descriptions; prints what changed for users.
catalogue documents:
    cargo run -q -p zoom-codegen -- generate {{documents}} zoom-rest
    cargo fmt --all
    cargo run -q -p zoom-tests-operations

# Prints how two folders of API descriptions differ, as Markdown for the changelog.
diff old new:
    cargo run -q -p zoom-codegen -- diff {{old}} {{new}}

# Downloads Zoom's API descriptions into a folder.
fetch folder:
    cargo run -q -p zoom-codegen --features fetch -- fetch {{folder}}

# What takes too long for every commit: a recording of a gigabyte. `ci` calls every operation in the sandbox already.
nightly:
    cargo test --release -p zoomctl --test recordings -- --include-ignored

# `zoomctl mcp` with the official MCP clients; needs Node.js, npm and Python.
mcp-clients:
    .ci/mcp-clients

# The spelling of every text. A word that is wrong on purpose goes into _typos.toml.
typos:
    .ci/typos

# Sentences of comments, documentation, messages and pages, drawn at random: read them as an editor would.
sentences seed count="200":
    cargo run -q -p zoom-tools --bin draw-sentences -- {{seed}} {{count}}

# The public items without an example, the most used ones first.
missing-examples:
    tests/tools/doc.sh -p zoom-core -p zoom-events -p zoom-redis
    cargo run -q -p zoom-tools --bin missing-examples

# Every crate as it would be published, in the order of dependencies, each built from its package.
package:
    cargo package -p zoom-macros -p zoom-core -p zoom-events -p 'zoom-rest-*' -p zoom-rest -p zoom-operations -p zoom-codegen -p zoom-sandbox -p zoom-redis -p zoomctl-jq -p zoomctl-mcp -p zoomctl

# What users of zoomctl install, in dist/: an archive, a Debian package, checksums, a Homebrew formula and a Containerfile.
dist *targets:
    .ci/dist {{targets}}

# Installs, uses and removes the Debian package of dist/ in clean roots of Debian; needs root.
dist-check *suites:
    .ci/dist-check {{suites}}

# Licences, bans, sources and advisories of the dependencies.
deny:
    .ci/deny check
