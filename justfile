# The project's commands; `just` alone lists them.

default:
    @just --list

# Runs everything that CI checks.
ci:
    .ci/run

# Runs the example against its built-in stand-in for Zoom.
example *arguments:
    cargo run -q -p zoom-core --example get_user_token -- {{arguments}}

# Runs all tests. First installs redis-server, PostgreSQL and PgBouncer if they are missing, because some tests start
# them.
test:
    .ci/servers
    cargo test --workspace --all-features

# Shows the book in a browser and rebuilds it when a page changes. Needs mdbook: `cargo install --locked mdbook`.
book:
    mdbook serve --open book

# Updates the output of the commands in the book: review the diff.
book-commands:
    UPDATE_EXPECT=1 cargo test -p zoomctl --test book

# Updates the expansion snapshots and the expected compiler messages: review the diff.
bless:
    UPDATE_EXPECT=1 cargo test -p zoom-macros
    TRYBUILD=overwrite cargo test -p zoom-tests --test ui

# Updates the lists of public items in api/, after an intended change to the public API: review the diff.
api:
    tests/tools/doc.sh -p zoom-core -p zoom-events -p zoom-operations -p zoom-redis -p zoom-macros -p zoom-codegen -p zoom-sandbox
    cargo run -q -p zoom-tools --bin public-api -- --accept

# Prints a table of the outcome of each network and server fault.
faults:
    cargo test -q -p zoom-tests --test faults -- --nocapture

# Runs each fuzz target for this many seconds (needs cargo-fuzz and a nightly compiler).
fuzz seconds="60":
    fuzz/run.sh {{seconds}}

# Measures instructions, allocations and memory of our code compared with handwritten code, then the compile time of
# declarations.
bench: && compile-cost
    zoom-core/benches/run.sh

# Compares requests, decoding and calls with other crates and other JSON decoders, and prints tables.
bench-peers:
    bench/peers/run.sh

# Compares instructions and allocations with the committed counts.
bench-check:
    zoom-core/benches/run.sh check

# Measures deliveries per second to a receiver, compared with a hyper server that only responds with 204.
bench-events:
    cargo bench -p zoom-events --bench throughput

# Measures the processor time of an audio stream, compared with a loop that only reads frames.
bench-rtms:
    cargo bench -p zoom-events --features rtms --bench rtms

# Measures the compile time (user seconds) and the library size of responses and endpoints, compared with derives.
compile-cost:
    tests/compile_cost/run.sh

# Measures the catalogue's compile time (user seconds), memory and library size, by feature.
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

# Runs the test that takes too long to run on every commit: a recording of one gigabyte.
nightly:
    cargo test --release -p zoomctl --test recordings -- --include-ignored

# Tests `zoomctl mcp` with the official MCP clients; needs Node.js, npm and Python.
mcp-clients:
    .ci/mcp-clients

# Checks the spelling of all text. Add a word that is misspelled on purpose to _typos.toml.
typos:
    .ci/typos

# Prints random sentences from comments, documentation, messages and pages, for a review of the English.
sentences seed count="200":
    cargo run -q -p zoom-tools --bin draw-sentences -- {{seed}} {{count}}

# Lists the public items without an example, the most used ones first.
missing-examples:
    tests/tools/doc.sh -p zoom-core -p zoom-events -p zoom-redis
    cargo run -q -p zoom-tools --bin missing-examples

# Packages every crate as it would be published, in dependency order, and builds each from its package.
package:
    cargo package -p zoom-macros -p zoom-core -p zoom-events -p 'zoom-rest-*' -p zoom-rest -p zoom-operations -p zoom-codegen -p zoom-sandbox -p zoom-redis -p zoomctl-jq -p zoomctl-mcp -p zoomctl

# Builds the packages that users of zoomctl install, in dist/: an archive, a Debian package, checksums, a Homebrew
# formula and a Containerfile.
dist *targets:
    .ci/dist {{targets}}

# Installs, uses and removes the Debian package from dist/ in clean Debian chroots; needs root.
dist-check *suites:
    .ci/dist-check {{suites}}

# Checks the licenses, bans, sources and advisories of the dependencies.
deny:
    .ci/deny check
