//! `zoomctl listen`: shows the events that Zoom sends as they arrive, and forwards them to a receiver.
//!
//! `live` connects to Zoom's WebSocket or to a sandbox, and `journal` reads and writes the file of events. Each event
//! goes through `filter`, to the file, to the receiver, and to `screen`, in that order.

mod filter;
mod journal;
mod live;
mod screen;

use std::{path::PathBuf, pin::Pin, time::Duration};

use clap::ValueHint;
use tokio::time::timeout;
use zoom_core::event::Event;

use self::{
    filter::Filter,
    journal::{Journal, Replay},
    live::{Arrival, Live},
    screen::Screen,
};
use crate::{
    destination::{self, Destination, SecretArgs},
    exit::{Code, Failure},
    globals::Globals,
    output::Format,
    terminal::note,
    verbose,
};

/// The time limit for a receiver to respond after Ctrl-C.
const LAST_RESPONSE: Duration = Duration::from_secs(5);

/// The time limit for counting the events that were not handled.
const COUNT_TIME: Duration = Duration::from_secs(1);

/// The arguments of `zoomctl listen`.
#[derive(clap::Args, Debug)]
#[command(
    after_help = "Zoom sends events over a WebSocket to this program, so it needs neither a public address nor a \
                  tunnel. The app is the one that ZOOM_CLIENT_ID and ZOOM_CLIENT_SECRET identify, or else the app of \
                  the login. Zoom does not keep events while no \
                  connection is open: each gap is reported, with its length.\n\nCtrl-C ends the command with exit code 0, or \
                  a replay with 130. A replay ends at the end of its file, and fails if the receiver did not accept \
                  every event.\n\nExample: zoomctl listen --subscription ID --events 'meeting.*' --forward-to \
                  http://127.0.0.1:3000/zoom/events"
)]
pub(crate) struct Args {
    /// ID of the event subscription, as shown on the app's page; not needed with a sandbox
    #[arg(long, value_name = "ID", env = "ZOOM_SUBSCRIPTION_ID", hide_env_values = true)]
    subscription: Option<String>,
    /// Show only events with these names, such as `meeting.*,user.created`; `*` matches any text
    #[arg(long, value_name = "PATTERNS", value_delimiter = ',')]
    events: Vec<String>,
    /// Post each event to this URL, signed with the secret: `https`, or `http` for this machine
    #[arg(long, value_name = "URL")]
    forward_to: Option<String>,
    #[command(flatten)]
    secret: SecretArgs,
    /// Append the events to this file, one per line; they may contain download tokens
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath, conflicts_with = "replay")]
    save: Option<PathBuf>,
    /// Read the events of this file instead of listening
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    replay: Option<PathBuf>,
}

/// The source of events.
enum Source {
    Live(Box<Live>),
    File(Replay),
}

impl Source {
    /// Returns the next event, or a note about the connection or an invalid line, or `None` at the end of a file.
    async fn next(&mut self) -> Result<Option<Arrival>, Failure> {
        match self {
            Self::Live(live) => live.next().await.map(Some),
            Self::File(replay) => {
                // If a file is read faster than its events are handled, the program never waits for the file, so
                // without this line it would not notice Ctrl-C.
                tokio::task::yield_now().await;
                replay.next().await
            }
        }
    }
}

/// The handling of each event.
struct Handling<'a> {
    filter: Filter,
    journal: Option<Journal>,
    destination: Option<Destination>,
    screen: Screen<'a>,
    is_verbose: bool,
    forwarded: u64,
    /// The exit code of the receiver's first failure, and the number of failures.
    rejection: Option<Code>,
    rejected: u64,
}

/// A future that completes when Ctrl-C is pressed.
type Interruption = Pin<Box<dyn Future<Output = ()>>>;

/// Returns a future that completes when Ctrl-C is pressed. Once it has been polled, no Ctrl-C is missed.
fn interruption() -> Interruption {
    Box::pin(async {
        if tokio::signal::ctrl_c().await.is_err() {
            // The handler could not be installed, so the system ends the program on Ctrl-C.
            std::future::pending::<()>().await;
        }
    })
}

/// Runs `zoomctl listen` until Ctrl-C, or until the end of the file.
pub(crate) async fn run(args: &Args, globals: &Globals) -> Result<(), Failure> {
    if globals.selects_records() && globals.output().format == Format::Table {
        return Err(Failure::usage("`-o table` needs all events at once: write `-o ndjson` or `-o csv`"));
    }
    if globals.sort.is_some() && args.replay.is_none() {
        return Err(Failure::usage("`--sort` needs all events at once: sort a file of events with `--replay FILE`"));
    }
    if args.replay.is_some() && globals.is_sandbox() {
        return Err(Failure::usage("`--replay` reads a file instead of listening: omit `--sandbox`"));
    }
    let mut interrupted = interruption();
    let output = globals.selects_records().then(|| globals.output());
    let destination =
        args.forward_to.as_ref().map(|url| Destination::new("--forward-to", url, &args.secret)).transpose()?;
    let mut handling = Handling {
        filter: Filter::new(&args.events)?,
        journal: args.save.as_deref().map(Journal::open).transpose()?,
        screen: Screen::new(output.as_ref(), destination.is_some()),
        destination,
        is_verbose: globals.verbose,
        forwarded: 0,
        rejection: None,
        rejected: 0,
    };
    let mut source = tokio::select! {
        biased;
        () = &mut interrupted => return if args.replay.is_some() { Err(Failure::interrupted()) } else { Ok(()) },
        source = open(args, globals) => source?,
    };
    let is_file = matches!(source, Source::File(_));
    let (mut ended, is_interrupted) = listen(&mut source, &mut handling, &mut interrupted).await;
    if let Source::Live(mut live) = source {
        if is_interrupted && ended.is_ok() {
            ended = handle_last(&mut live, &mut handling).await;
        }
        // If the reader has closed the pipe, lines that were not printed do not matter, but events that were not saved
        // or forwarded do.
        if !matches!(ended, Err(Failure::ClosedPipe)) || handling.besides_printing().is_some() {
            note_left(&mut live, &handling.filter).await;
        }
        live.close().await;
    }
    if let (Err(Failure::ClosedPipe), Some(work)) = (&ended, handling.besides_printing()) {
        note(&format!("the reader of the output closed it, which ended {work} as well"));
    }
    let rejection = handling.rejection();
    let ended = ended.and(handling.screen.finish());
    if !is_file {
        // A live connection normally ends with Ctrl-C, so the command does not fail if the receiver missed events.
        if let Some(rejection) = rejection {
            note(&rejection.to_string());
        }
        return ended;
    }
    destination::conclude(ended, rejection)?;
    // Ctrl-C is the normal end of a live connection, but here it means that a file was not read to its end.
    if is_interrupted { Err(Failure::interrupted()) } else { Ok(()) }
}

async fn open(args: &Args, globals: &Globals) -> Result<Source, Failure> {
    match &args.replay {
        Some(path) => Ok(Source::File(Replay::open(path).await?)),
        None => Ok(Source::Live(Box::new(Live::connect(args.subscription.as_deref(), globals).await?))),
    }
}

/// Handles what arrives, until Ctrl-C or the end of a file. Also returns whether Ctrl-C was pressed.
async fn listen(
    source: &mut Source,
    handling: &mut Handling<'_>,
    interrupted: &mut Interruption,
) -> (Result<(), Failure>, bool) {
    loop {
        let arrival = tokio::select! {
            biased;
            () = &mut *interrupted => return (Ok(()), true),
            arrival = source.next() => arrival,
        };
        let event = match arrival {
            Ok(Some(Arrival::Event(event))) => event,
            Ok(Some(Arrival::Note(text))) => {
                note(&text);
                continue;
            }
            Ok(None) => return (Ok(()), false),
            Err(failure) => return (Err(failure), false),
        };
        let (result, is_interrupted) = {
            let handled = handling.handle(&event);
            tokio::pin!(handled);
            tokio::select! {
                biased;
                result = &mut handled => (result, false),
                // The event has already arrived, so its handling is completed unless Ctrl-C is pressed again.
                () = &mut *interrupted => {
                    note("waiting for the receiver of the last event; press Ctrl-C again to stop at once");
                    let last = tokio::select! {
                        biased;
                        result = timeout(LAST_RESPONSE, &mut handled) => result.ok(),
                        () = interruption() => None,
                    };
                    (last.unwrap_or_else(|| Err(not_forwarded(&event))), true)
                }
            }
        };
        if result.is_err() || is_interrupted {
            return (result, is_interrupted);
        }
    }
}

/// Handles the events that had arrived when Ctrl-C was pressed, within a time limit.
async fn handle_last(live: &mut Live, handling: &mut Handling<'_>) -> Result<(), Failure> {
    let mut current = None;
    let handled = async {
        while let Some(arrival) = live.arrived().await {
            match arrival {
                Arrival::Event(event) => {
                    handling.handle(current.insert(event)).await?;
                    current = None;
                }
                Arrival::Note(text) => note(&text),
            }
        }
        Ok(())
    };
    let ended = tokio::select! {
        biased;
        ended = timeout(LAST_RESPONSE, handled) => ended.ok(),
        () = interruption() => None,
    };
    ended.unwrap_or_else(|| current.as_ref().map_or(Ok(()), |event| Err(not_forwarded(event))))
}

/// Prints a note that says how many events had arrived but were not handled. More may still be in transit.
async fn note_left(live: &mut Live, filter: &Filter) {
    let mut left = 0_u64;
    let counted = async {
        while let Some(arrival) = live.arrived().await {
            left += u64::from(matches!(arrival, Arrival::Event(event) if filter.lets_through(event.name())));
        }
    };
    // If this time runs out, events are arriving faster than they can be counted.
    _ = timeout(COUNT_TIME, counted).await;
    let events = match left {
        0 => return,
        1 => "at least 1 more event had arrived and was".to_owned(),
        left => format!("at least {left} more events had arrived and were"),
    };
    note(&format!("{events} neither printed nor saved nor forwarded"));
}

/// Returns the failure for an event whose receiver did not respond before the command had to end.
fn not_forwarded(event: &Event) -> Failure {
    let message = format!("interrupted: `{}` was sent to the receiver, which has not responded", event.name());
    Failure::Message(Code::Interrupted, message)
}

impl Handling<'_> {
    /// Saves, forwards and prints an event, if the filter lets it through. If saving fails, the event is still
    /// forwarded and printed.
    async fn handle(&mut self, event: &Event) -> Result<(), Failure> {
        if !self.filter.lets_through(event.name()) {
            return Ok(());
        }
        let saved = self.journal.as_mut().map_or(Ok(()), |journal| journal.save(event));
        let outcome = self.forward(event).await;
        let printed = self.screen.print(event, outcome.as_deref());
        saved.and(printed)
    }

    /// Forwards an event, if there is a receiver, and returns the outcome.
    async fn forward(&mut self, event: &Event) -> Option<String> {
        let destination = self.destination.as_mut()?;
        let signed = destination.sign(event.body().to_vec());
        self.forwarded += 1;
        if self.is_verbose {
            verbose::print(&format!("> {}", destination.redacted_curl(&signed)));
        }
        let (outcome, rejection) = match destination.post(signed).await {
            Ok(reply) => {
                if self.is_verbose {
                    verbose::print_parts(reply.status, &reply.headers, &reply.body);
                }
                (reply.to_string(), reply.rejection())
            }
            Err(problem) => {
                note(&format!("{}: {problem}", event.name()));
                ("no response".to_owned(), Some(Code::Network))
            }
        };
        self.rejected += u64::from(rejection.is_some());
        self.rejection = self.rejection.or(rejection);
        Some(outcome)
    }

    /// Returns what the command does with events besides printing them, if anything.
    fn besides_printing(&self) -> Option<&'static str> {
        match (&self.journal, &self.destination) {
            (None, None) => None,
            (Some(_), None) => Some("saving"),
            (None, Some(_)) => Some("forwarding"),
            (Some(_), Some(_)) => Some("saving and forwarding"),
        }
    }

    /// Returns the failure for a receiver that did not accept every event.
    fn rejection(&self) -> Option<Failure> {
        let url = self.destination.as_ref()?.shown();
        let message = format!("{url} did not accept {} of {} events", self.rejected, self.forwarded);
        Some(Failure::Message(self.rejection?, message))
    }
}
