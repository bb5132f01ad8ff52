//! `zoomctl sandbox`: runs a Zoom simulator on this machine.

use std::{
    net::IpAddr,
    num::{NonZeroU32, NonZeroUsize},
    path::{Path, PathBuf},
};

use clap::{ArgMatches, builder::NonEmptyStringValueParser, parser::ValueSource};
use zoom_core::Secret;
use zoom_sandbox::{
    ACCOUNT_ID, CLIENT_ID, CLIENT_SECRET, DeliveryFault, Fault, SUBSCRIPTION_ID, Sandbox, SandboxBuilder,
};

#[cfg(feature = "rtms")]
use crate::played_meeting::PlayedMeeting;
use crate::{
    exit::{Failure, one_line},
    globals::Globals,
    plan::Plan,
    terminal::{self, note, tell},
};

/// The arguments of `zoomctl sandbox`.
#[derive(clap::Args, Debug)]
#[command(
    after_help = "The sandbox prints the variables that other commands need to call it, as `export` lines for a shell: \
                        ZOOM_BASE_URL, ZOOM_ACCESS_TOKEN and ZOOM_SUBSCRIPTION_ID, and ZOOM_CLIENT_ID, \
                        ZOOM_CLIENT_SECRET and ZOOM_ACCOUNT_ID of an app that can log in. `-v` notes each call, with \
                        its path and \
                        status.\n\nIn a container, `--host NAME` with the container's own name lets other containers \
                        call it; they set ZOOM_INSECURE_HTTP=1, which is printed too.\n\nLike Zoom, the sandbox sends \
                        an event when a call changes a user, meeting, webinar or recording: to each `--webhook`, and \
                        over a WebSocket at /ws. A webhook's URL is validated first, and a failed delivery is \
                        repeated after 5, 20 and 60 minutes. Events that cannot be delivered are noted; `-v` notes \
                        every delivery.\n\nA seed is JSON with any of `users`, \
                        `meetings` and `replies`:\n\n  {\"users\": [{\"email\": \"cleo@example.com\"}],\n   \"replies\": \
                        [{\"to\": \"GET /users/me\", \"status\": 404, \"body\": {\"code\": 1001}, \"times\": 1}]}\n\nWhile the sandbox \
                        runs, GET /sandbox/requests lists the requests received, POST /sandbox/replies and /sandbox/seed \
                        add to the seed, and POST /sandbox/events emits an event, such as {\"event\": \
                        \"meeting.started\"}; they need the token.\n\nWith any of the flags `--rtms-…`, the \
                        sandbox plays a meeting and streams its media to the app ZOOM_CLIENT_ID. POST /sandbox/rtms \
                        starts another stream, for example with {\"tone\": 440}, and DELETE /sandbox/rtms stops all of \
                        them.\n\nExample: zoomctl \
                        sandbox --port 8080 --seed \
                        seed.json\nExample: zoomctl sandbox --webhook http://127.0.0.1:3000/zoom/events --secret SECRET \
                        --delivery-fault duplicate"
)]
pub(crate) struct Args {
    /// Listen on this port; 0 selects a free one
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// Listen on this address or name of this machine, so that other machines can call the sandbox; anybody who can
    /// reach it can use it
    #[arg(long, value_name = "HOST", default_value = "127.0.0.1", value_parser = NonEmptyStringValueParser::new())]
    host: String,
    /// Inject a fault: `429`, `drop`, `slow` or `html`; several faults take turns
    #[arg(long, value_name = "FAULT")]
    fault: Vec<Fault>,
    /// Inject a fault into the first call and every n-th call after it
    #[arg(long, value_name = "CALLS", default_value = "3")]
    fault_every: NonZeroUsize,
    /// Enforce the rate limits of a plan
    #[arg(long, value_enum)]
    plan: Option<Plan>,
    /// Number of recorded meetings
    #[arg(long, value_name = "COUNT", default_value_t = 1)]
    recordings: u32,
    /// Size of the file of each recording
    #[arg(long, value_name = "BYTES", default_value_t = 1_000_000)]
    recording_size: u64,
    /// Accept names and values that are not documented, as Zoom often does; check only what would make a real call fail
    #[arg(long)]
    lenient: bool,
    /// Add the users, meetings and replies of this JSON file; may be repeated
    #[arg(long, value_name = "FILE")]
    seed: Vec<PathBuf>,
    /// Deliver events to this `http` URL on this machine; may be repeated
    #[arg(long, value_name = "URL")]
    webhook: Vec<String>,
    /// Allow webhooks on any host, such as another container; anybody on the network path can read the events
    #[arg(long)]
    allow_any_host: bool,
    /// Sign events with this secret token; the variable keeps it out of the process list
    #[arg(long, value_name = "SECRET", env = "ZOOM_WEBHOOK_SECRET", hide_env_values = true, value_parser = secret)]
    secret: Option<Secret>,
    /// Inject a delivery fault: `duplicate`, `reorder` or `lost-response`; several faults take turns
    #[arg(long, value_name = "FAULT")]
    delivery_fault: Vec<DeliveryFault>,
    /// Divide the time between two attempts to deliver an event by this number
    #[arg(long, value_name = "FACTOR", default_value = "1")]
    time_scale: NonZeroU32,
    #[cfg(feature = "rtms")]
    #[command(flatten)]
    played: PlayedMeeting,
}

impl Args {
    /// Ignores the plan in `ZOOM_PLAN`, which is the plan of the real account: the sandbox enforces limits only if
    /// `--plan` is set.
    pub(crate) fn without_plan_of_variable(mut self, matches: &ArgMatches) -> Self {
        let matches = matches.subcommand_matches("sandbox");
        if matches.and_then(|matches| matches.value_source("plan")) == Some(ValueSource::EnvVariable) {
            self.plan = None;
        }
        self
    }
}

/// Wraps the secret, so that nothing prints it.
#[expect(clippy::unnecessary_wraps, reason = "clap's parsers return a `Result`")]
fn secret(text: &str) -> Result<Secret, String> {
    Ok(Secret::from(text))
}

/// Runs `zoomctl sandbox` until Ctrl-C.
pub(crate) async fn run(args: Args, globals: &Globals) -> Result<(), Failure> {
    let host = args.host.clone();
    if host.contains('/') || (host.contains(':') && host.trim_matches(['[', ']']).parse::<IpAddr>().is_err()) {
        let host = one_line(&host);
        return Err(Failure::usage(format!(
            "`--host {host}` is not a host: write only a name or an address, such as `0.0.0.0`, and the port with \
             `--port`"
        )));
    }
    let builder = Sandbox::builder().host(&*host).port(args.port).recordings(args.recordings, args.recording_size);
    let builder = if globals.verbose { builder.on_call(|call| note(&call.to_string())) } else { builder };
    let builder = builder.lenient(args.lenient).fault_every(args.fault_every.get());
    let builder = builder.rate_limits(args.plan.map(zoom_core::rate_limit::Plan::from));
    let builder = args.seed.iter().try_fold(builder, |builder, path| seed(builder, path))?;
    let builder = events(builder, &args, globals.verbose)?;
    #[cfg(feature = "rtms")]
    let meeting = args.played.flag().map(|_| args.played.meeting()).transpose()?;
    let sandbox = args.fault.into_iter().fold(builder, zoom_sandbox::SandboxBuilder::fault).start().await;
    let sandbox = sandbox.map_err(|error| {
        let (host, port) = (one_line(&host), args.port);
        Failure::failed(format!("cannot start the sandbox on `{host}`, port {port}: {error}"))
    })?;
    let token = sandbox.access_token();
    let is_exposed = !sandbox.address().ip().is_loopback();
    let variables = [
        ("ZOOM_BASE_URL", sandbox.base_url()),
        ("ZOOM_ACCESS_TOKEN", token.expose()),
        ("ZOOM_SUBSCRIPTION_ID", SUBSCRIPTION_ID),
        ("ZOOM_CLIENT_ID", CLIENT_ID),
        ("ZOOM_CLIENT_SECRET", CLIENT_SECRET),
        ("ZOOM_ACCOUNT_ID", ACCOUNT_ID),
        ("ZOOM_INSECURE_HTTP", if is_exposed { "1" } else { "" }),
    ];
    let lines = variables.iter().filter(|(_, value)| !value.is_empty());
    let lines: Vec<String> = lines.map(|(name, value)| format!("export {name}={value}\n")).collect();
    terminal::print(&lines.concat())?;
    if is_exposed {
        tell(&format!(
            "anybody who can reach {} can use this sandbox over plain HTTP, and make it send events to this machine",
            sandbox.address()
        ));
    }
    if sandbox.address().ip().is_unspecified() {
        note(
            "the URLs work on this machine only: for others, replace the host in ZOOM_BASE_URL, or listen on one \
             name with `--host NAME`",
        );
    }
    note(&format!("the sandbox is running, with events on {}; press Ctrl-C to stop it", sandbox.socket_url()));
    #[cfg(feature = "rtms")]
    if let Some(meeting) = meeting {
        let stream = sandbox.start_rtms(meeting).map_err(|error| Failure::failed(error.to_string()))?;
        let id = stream.id();
        note(&format!(
            "the stream `{id}` waits 60 seconds for a connection; its event is sent to each webhook, and listed by GET \
             /sandbox/events"
        ));
    }
    let interrupted = tokio::signal::ctrl_c().await;
    tokio::select! {
        () = sandbox.shut_down() => {}
        _ = tokio::signal::ctrl_c() => note("stopped without waiting for the deliveries in progress"),
    }
    interrupted.map_err(|error| Failure::failed(format!("cannot wait for Ctrl-C: {error}")))
}

/// Sets the destinations of events.
fn events(builder: SandboxBuilder, args: &Args, verbose: bool) -> Result<SandboxBuilder, Failure> {
    let builder = builder.time_scale(args.time_scale.get()).on_note(move |line| {
        if line.is_warning || verbose {
            note(&line.text);
        }
    });
    let builder = args.delivery_fault.iter().copied().fold(builder, SandboxBuilder::delivery_fault);
    let builder = if args.allow_any_host { builder.allow_any_host() } else { builder };
    let secret = args.secret.as_ref().filter(|secret| !secret.expose().is_empty());
    args.webhook.iter().try_fold(builder, |builder, url| {
        let missing = || {
            let problem = "`--webhook` needs the secret token with which the receiver verifies events";
            Failure::usage(format!("{problem}: set ZOOM_WEBHOOK_SECRET, or add `--secret SECRET`"))
        };
        let secret = secret.ok_or_else(missing)?;
        builder.webhook(url, secret.clone()).map_err(|error| Failure::usage(format!("`--webhook`: {error}")))
    })
}

/// Adds the seed in a file.
fn seed(builder: SandboxBuilder, path: &Path) -> Result<SandboxBuilder, Failure> {
    let failure = |problem: String| Failure::usage(format!("`--seed {}`: {problem}", path.display()));
    let text = std::fs::read_to_string(path).map_err(|error| failure(format!("cannot read it: {error}")))?;
    let seed = serde_json::from_str(text.trim_start_matches('\u{feff}'));
    let seed = seed.map_err(|error| failure(format!("is not JSON: {error}")))?;
    builder.seed(&seed).map_err(|error| failure(error.to_string()))
}
