//! `zoomctl trigger`: sends events to a receiver, as Zoom would.

use std::time::SystemTime;

use clap::ArgAction;
use clap_complete::ArgValueCompleter;
use serde_json::Number;
use zoom_core::event::EventInfo;

use crate::{
    assignment, delivery,
    destination::{self, Destination, Reply, SecretArgs},
    event_catalogue,
    exit::{Code, Failure},
    globals::Globals,
    json::Json,
    output::{Output, RecordWriter},
    terminal, verbose,
};

/// The arguments of `zoomctl trigger`.
#[derive(clap::Args, Debug)]
#[command(
    after_help = "The body has every member that the event declares, with made-up values; `zoomctl events show EVENT` lists \
                  them. A response that is not 2xx, or no response, is a failure.\n\nExample: zoomctl trigger \
                  meeting.started --to \
                  http://127.0.0.1:3000/zoom/events --set payload.object.topic=Plans"
)]
pub(crate) struct Args {
    /// Names of the events, such as `meeting.started`, in chronological order
    #[arg(required = true, value_name = "EVENT", add = ArgValueCompleter::new(event_catalogue::completions))]
    events: Vec<String>,
    /// URL of the receiver: `https`, or `http` for this machine
    #[arg(long, value_name = "URL")]
    to: String,
    #[command(flatten)]
    secret: SecretArgs,
    /// Set a member of the body, such as `payload.object.topic=Plans`; may be repeated
    #[arg(long, value_name = "PATH=VALUE", action = ArgAction::Append)]
    set: Vec<String>,
    /// Send each event twice, as Zoom may
    #[arg(long)]
    duplicate: bool,
    /// Send the last event first, as Zoom may
    #[arg(long)]
    reorder: bool,
    /// Print each request as a curl command, with its signature, instead of sending it
    #[arg(long)]
    dry_run: bool,
}

/// An event to send.
struct Planned {
    name: &'static str,
    body: String,
}

/// Runs `zoomctl trigger`.
pub(crate) async fn run(args: &Args, globals: &Globals) -> Result<(), Failure> {
    if globals.is_sandbox() {
        return Err(Failure::usage("`trigger` sends only to the receiver of `--to`: omit `--sandbox`"));
    }
    let planned = plan(args)?;
    let mut destination = Destination::new("--to", &args.to, &args.secret)?;
    if args.dry_run {
        return planned.into_iter().try_for_each(|planned| {
            let signed = destination.sign(planned.body.into_bytes());
            terminal::print(&format!("{}\n", destination.curl(&signed)))
        });
    }
    let output = globals.output();
    let mut report = Report::new(globals, &output);
    let mut rejection = None;
    let sent = send(planned, &mut destination, &mut report, &mut rejection, globals.verbose).await;
    // The output of records is always completed, even after a failure.
    let finished = report.finish();
    destination::conclude(sent.and(finished), rejection)
}

/// Sends the events and reports the responses, until an event cannot be sent. Keeps the failure for the first response
/// that rejects its event.
async fn send(
    planned: Vec<Planned>,
    destination: &mut Destination,
    report: &mut Report<'_>,
    rejection: &mut Option<Failure>,
    is_verbose: bool,
) -> Result<(), Failure> {
    let mut rest = planned.len();
    for Planned { name, body } in planned {
        rest -= 1;
        let signed = destination.sign(body.into_bytes());
        if is_verbose {
            verbose::print(&format!("> {}", destination.redacted_curl(&signed)));
        }
        let reply = destination.post(signed).await.map_err(|problem| {
            let rest = match rest {
                0 => String::new(),
                1 => "; 1 more was not sent".to_owned(),
                rest => format!("; {rest} more were not sent"),
            };
            Failure::Message(Code::Network, format!("{name}: {problem}{rest}"))
        })?;
        if is_verbose {
            verbose::print_parts(reply.status, &reply.headers, &[]);
        }
        report.write(name, destination, &reply)?;
        if let (None, Some(code)) = (&*rejection, reply.rejection()) {
            let message = format!("{name}: {} responded {}", destination.shown(), reply.status);
            *rejection = Some(Failure::Message(code, message));
        }
    }
    Ok(())
}

/// Creates the bodies in the order in which they are sent.
fn plan(args: &Args) -> Result<Vec<Planned>, Failure> {
    if args.reorder && args.events.len() < 2 {
        return Err(Failure::usage(
            "`--reorder` needs two or more events, as in `zoomctl trigger meeting.started meeting.ended --reorder`",
        ));
    }
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    let now = u64::try_from(now.as_millis()).unwrap_or(u64::MAX);
    let mut planned = Vec::new();
    for (name, time) in args.events.iter().zip(now..) {
        let event = event(name)?;
        let mut body = delivery::example(event);
        if let Json::Object(members) = &mut body {
            members.insert("event_ts".to_owned(), Json::Number(Number::from(time)));
        }
        args.set.iter().try_for_each(|assignment| assignment::set(&mut body, event, assignment))?;
        let body = serde_json::to_string(&body).map_err(|error| Failure::failed(format!("{name}: {error}")))?;
        for _ in 0..=u8::from(args.duplicate) {
            planned.push(Planned { name: event.name, body: body.clone() });
        }
    }
    if args.reorder {
        planned.reverse();
    }
    Ok(planned)
}

/// Returns the event with a name.
fn event(name: &str) -> Result<&'static EventInfo, Failure> {
    let found = event_catalogue::named(name);
    found.first().map(|entry| entry.event).ok_or_else(|| event_catalogue::unknown(name))
}

/// The output: a line for each response, followed by its body, or records.
enum Report<'a> {
    Lines,
    Records(Box<RecordWriter<'a>>),
}

impl<'a> Report<'a> {
    fn new(globals: &Globals, output: &'a Output) -> Self {
        if globals.selects_records() { Self::Records(Box::new(RecordWriter::stream(output))) } else { Self::Lines }
    }

    fn write(&mut self, name: &str, destination: &Destination, reply: &Reply) -> Result<(), Failure> {
        let body = String::from_utf8_lossy(&reply.body);
        match self {
            Self::Lines => {
                let lines = body.lines().map(|line| line.replace(char::is_control, " "));
                let lines: Vec<String> = lines.map(|line| format!("  {line}").trim_end().to_owned() + "\n").collect();
                terminal::print(&format!("{name}: {reply}\n{}", lines.concat()))
            }
            Self::Records(writer) => {
                let milliseconds = u64::try_from(reply.elapsed.as_millis()).unwrap_or(u64::MAX);
                writer.write(Json::object([
                    ("event", Json::text(name)),
                    ("url", Json::text(destination.shown())),
                    ("status", Json::Number(reply.status.as_u16().into())),
                    ("milliseconds", Json::Number(milliseconds.into())),
                    ("body", serde_json::from_slice(&reply.body).unwrap_or_else(|_| Json::text(body))),
                ]))?;
                writer.flush()
            }
        }
    }

    fn finish(self) -> Result<(), Failure> {
        match self {
            Self::Lines => Ok(()),
            Self::Records(writer) => writer.finish(),
        }
    }
}
