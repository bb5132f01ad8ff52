//! `zoom sandbox`: a stand-in for Zoom on this machine, for as long as it is wanted.

use secrecy::ExposeSecret as _;
use zoom_api::sandbox::{Fault, Sandbox};

use crate::{exit::Failure, output, plan::Plan};

/// `zoom sandbox`
#[derive(clap::Args, Debug)]
#[command(after_help = "It prints what a shell has to know of it: `zoom sandbox --port 8080 &`, then \
                        `export ZOOM_BASE_URL=http://127.0.0.1:8080/v2`.")]
pub(crate) struct Args {
    /// The port; any that is free unless said
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// What goes wrong, in turn with others: `429`, `drop`, `slow` or `html`
    #[arg(long, value_name = "FAULT")]
    fault: Vec<Fault>,
    /// Enforce the limits of a plan
    #[arg(long, value_enum)]
    plan: Option<Plan>,
    /// How many meetings were recorded
    #[arg(long, value_name = "COUNT", default_value_t = 1)]
    recordings: u32,
    /// How large the file of each recording is
    #[arg(long, value_name = "BYTES", default_value_t = 1_000_000)]
    recording_size: u64,
}

/// Runs `zoom sandbox`, until Ctrl-C.
pub(crate) async fn run(args: Args) -> Result<(), Failure> {
    let builder = Sandbox::builder().port(args.port).recordings(args.recordings, args.recording_size);
    let builder = builder.rate_limits(args.plan.map(zoom_core::Plan::from));
    let sandbox = args.fault.into_iter().fold(builder, zoom_api::sandbox::SandboxBuilder::fault).start().await;
    let sandbox = sandbox.map_err(|error| no_sandbox(&error))?;
    let (base_url, token) = (sandbox.base_url(), sandbox.access_token());
    output::print(&format!("export ZOOM_BASE_URL={base_url}\nexport ZOOM_ACCESS_TOKEN={}\n", token.expose_secret()))?;
    output::note("the sandbox runs until Ctrl-C");
    tokio::signal::ctrl_c().await.map_err(|error| Failure::failed(format!("the system tells no Ctrl-C: {error}")))
}

pub(crate) fn no_sandbox(error: &std::io::Error) -> Failure {
    Failure::failed(format!("the sandbox can't be started: {error}"))
}
