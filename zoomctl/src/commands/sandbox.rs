//! `zoomctl sandbox`: a simulated Zoom on this machine.

use std::path::{Path, PathBuf};

use zoom_sandbox::{Fault, Sandbox, SandboxBuilder};

use crate::{
    connect::sandbox_failure,
    exit::Failure,
    plan::Plan,
    terminal::{self, note},
};

/// The arguments of `zoomctl sandbox`.
#[derive(clap::Args, Debug)]
#[command(after_help = "The sandbox prints the variables that other commands need to call it, ZOOM_BASE_URL and \
                        ZOOM_ACCESS_TOKEN, as `export` lines for a shell.\n\nA seed is JSON with any of `users`, \
                        `meetings` and `replies`:\n\n  {\"users\": [{\"email\": \"cleo@example.com\"}],\n   \"replies\": \
                        [{\"to\": \"GET /users/me\", \"status\": 404, \"body\": {\"code\": 1001}, \"times\": 1}]}\n\nWhile the sandbox \
                        runs, GET /sandbox/requests lists the requests that came, and POST /sandbox/replies and \
                        /sandbox/seed add to the seed; they need the token.\n\nExample: zoomctl sandbox --port 8080 --seed \
                        seed.json")]
pub(crate) struct Args {
    /// Listen on this port; 0 selects a free one
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// Inject a fault: `429`, `drop`, `slow` or `html`; several faults take turns
    #[arg(long, value_name = "FAULT")]
    fault: Vec<Fault>,
    /// Enforce the rate limits of a plan
    #[arg(long, value_enum)]
    plan: Option<Plan>,
    /// Number of recorded meetings
    #[arg(long, value_name = "COUNT", default_value_t = 1)]
    recordings: u32,
    /// Size of the file of each recording
    #[arg(long, value_name = "BYTES", default_value_t = 1_000_000)]
    recording_size: u64,
    /// Accept names and values that are not documented, as Zoom often does; check only what a real call would fail for
    #[arg(long)]
    lenient: bool,
    /// Add the users, meetings and replies of this JSON file; may be repeated
    #[arg(long, value_name = "FILE")]
    seed: Vec<PathBuf>,
}

/// Runs `zoomctl sandbox` until Ctrl-C.
pub(crate) async fn run(args: Args) -> Result<(), Failure> {
    let builder = Sandbox::builder().port(args.port).recordings(args.recordings, args.recording_size);
    let builder = builder.lenient(args.lenient);
    let builder = builder.rate_limits(args.plan.map(zoom_core::rate_limit::Plan::from));
    let builder = args.seed.iter().try_fold(builder, |builder, path| seed(builder, path))?;
    let sandbox = args.fault.into_iter().fold(builder, zoom_sandbox::SandboxBuilder::fault).start().await;
    let sandbox = sandbox.map_err(|error| sandbox_failure(&error))?;
    let (base_url, token) = (sandbox.base_url(), sandbox.access_token());
    terminal::print(&format!("export ZOOM_BASE_URL={base_url}\nexport ZOOM_ACCESS_TOKEN={}\n", token.expose()))?;
    note("the sandbox is running; press Ctrl-C to stop it");
    tokio::signal::ctrl_c().await.map_err(|error| Failure::failed(format!("cannot wait for Ctrl-C: {error}")))
}

/// Adds the seed in a file.
fn seed(builder: SandboxBuilder, path: &Path) -> Result<SandboxBuilder, Failure> {
    let failure = |problem: String| Failure::usage(format!("`--seed {}`: {problem}", path.display()));
    let text = std::fs::read_to_string(path).map_err(|error| failure(format!("cannot read it: {error}")))?;
    let seed = serde_json::from_str(text.trim_start_matches('\u{feff}'));
    let seed = seed.map_err(|error| failure(format!("is not JSON: {error}")))?;
    builder.seed(&seed).map_err(|error| failure(error.to_string()))
}
