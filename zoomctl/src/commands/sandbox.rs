//! `zoomctl sandbox`: a simulated Zoom on this machine.

use zoom_sandbox::{Fault, Sandbox};

use crate::{
    connect::sandbox_failure,
    exit::Failure,
    plan::Plan,
    terminal::{self, note},
};

/// The arguments of `zoomctl sandbox`.
#[derive(clap::Args, Debug)]
#[command(after_help = "The sandbox prints the variables that other commands need to call it, ZOOM_BASE_URL and \
                        ZOOM_ACCESS_TOKEN, as `export` lines for a shell.\n\nExample: zoomctl sandbox --port 8080")]
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
}

/// Runs `zoomctl sandbox` until Ctrl-C.
pub(crate) async fn run(args: Args) -> Result<(), Failure> {
    let builder = Sandbox::builder().port(args.port).recordings(args.recordings, args.recording_size);
    let builder = builder.rate_limits(args.plan.map(zoom_core::rate_limit::Plan::from));
    let sandbox = args.fault.into_iter().fold(builder, zoom_sandbox::SandboxBuilder::fault).start().await;
    let sandbox = sandbox.map_err(|error| sandbox_failure(&error))?;
    let (base_url, token) = (sandbox.base_url(), sandbox.access_token());
    terminal::print(&format!("export ZOOM_BASE_URL={base_url}\nexport ZOOM_ACCESS_TOKEN={}\n", token.expose()))?;
    note("the sandbox is running; press Ctrl-C to stop it");
    tokio::signal::ctrl_c().await.map_err(|error| Failure::failed(format!("cannot wait for Ctrl-C: {error}")))
}
