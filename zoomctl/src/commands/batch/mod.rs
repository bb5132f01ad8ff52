//! `zoomctl batch`: runs an operation for each line of a file.
//!
//! `input` reads the lines, `request` turns each into a request, `state` records which have been sent, and `result`
//! writes the responses.

mod input;
mod request;
mod result;
mod state;

use std::{cell::RefCell, collections::HashMap, path::PathBuf, time::Duration};

use clap::ValueHint;
use http::Method;
use zoom_core::{Error, client::raw, operation::Base};

use self::{
    input::{Input, Row},
    request::{Call, Named},
    result::Tally,
    state::State,
};
use crate::{
    connect::Login,
    exit::Failure,
    globals::Globals,
    identity::Identity,
    output::Format,
    progress,
    terminal::{self, tell},
};

/// The maximum number of invalid lines to list.
const MAX_LISTED: usize = 20;

/// The arguments of `zoomctl batch calls.ndjson`.
#[derive(clap::Args, Debug)]
#[command(
    after_help = "A line is an object with the operation and its parameters, named as on the command line or as Zoom names them:\n  \
                  {\"operation\": \"create-meeting\", \"parameters\": {\"user_id\": \"me\", \"topic\": \"Plans\"}}\nA \
                  line may also have a `body`, as in `--body`. With --from-csv, each column is a parameter, such as \
                  `user_id`, or a member \
                  of one, such as `user_info.email`; an empty cell is not sent.\n\nAll lines are checked before the first is sent. \
                  Each result is one line of JSON with the line's number, in the order in which the calls end: `response`, or \
                  `error` with a message and the exit code that the call would have on its own.\n\nExamples:\n  zoomctl batch \
                  calls.ndjson --concurrency 20 --plan business > results.ndjson\n  zoomctl batch new.csv --from-csv --operation \
                  create-meeting --resume new.state >> results.ndjson"
)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag")]
pub(crate) struct Args {
    /// File with one call per line, or - for standard input
    #[arg(value_hint = ValueHint::FilePath)]
    file: PathBuf,
    /// Read CSV with a header, in which each column is a parameter
    #[arg(long)]
    from_csv: bool,
    /// Take the value of a parameter from a column with another name; may be repeated
    #[arg(long, value_name = "PARAMETER=COLUMN", requires = "from_csv")]
    column: Vec<String>,
    /// Operation for lines that do not name one, such as `create-meeting` or `meetings create-meeting`
    #[arg(long, value_name = "NAME")]
    operation: Option<String>,
    /// Send at most this many calls at the same time
    #[arg(long, value_name = "COUNT", default_value = "10", value_parser = clap::value_parser!(u16).range(1..=1000))]
    concurrency: u16,
    /// Record in this file which lines were sent, and continue where an earlier run stopped
    #[arg(long, value_name = "STATE", value_hint = ValueHint::FilePath)]
    resume: Option<PathBuf>,
    /// With --resume, resend lines that may have been sent, even if they are not safe to repeat
    #[arg(long, requires = "resume")]
    repeat_unknown: bool,
    /// Send no more lines after the first failure
    #[arg(long)]
    stop_on_error: bool,
    /// Delete without asking; required if a line deletes something
    #[arg(short, long)]
    yes: bool,
}

/// Runs `zoomctl batch`.
pub(crate) async fn run(args: &Args, globals: &Globals) -> Result<(), Failure> {
    check_output(globals)?;
    if let Some(path) = &args.resume {
        terminal::reject_stdout("--resume", path, "the state is read again by the next run: name a file")?;
    }
    let input = Input::read(&args.file, args.from_csv, &args.column, args.operation.as_deref())?;
    let named = Named::default();
    let mut tally = Tally::new(check(&input, &named, args, globals)?);
    let login = Login::find(globals).await?;
    let digest = input.digest(&target(&login, globals)?);
    let state = args.resume.as_deref().map(|path| State::open(path, &digest)).transpose()?;
    let mut left_out = Vec::new();
    if let Some(state) = &state {
        tally.earlier = state.ended();
        left_out = in_flight(&input, &named, state, args.repeat_unknown)?;
        tally.leave_out(left_out.len() as u64);
    }
    let client = login.client(globals).await?;
    tokio::time::sleep(state.as_ref().map_or(Duration::ZERO, State::pause)).await;

    // The iterator of requests and the code after each result both use these values.
    let state = RefCell::new(state);
    let sent = RefCell::new(HashMap::new());
    let stopped = RefCell::new(None);
    let is_due = |row: &Row<'_>| {
        !left_out.contains(&row.number) && !state.borrow().as_ref().is_some_and(|state| state.has_ended(row.number))
    };
    let mut index: usize = 0;
    let requests = input.rows().filter_map(Result::ok).filter(is_due).map_while(|row| {
        match begin(&row, &named, &mut state.borrow_mut()) {
            Ok(Call { entry, request }) => {
                sent.borrow_mut().insert(index, (row.number, entry));
                index += 1;
                Some(raw(request))
            }
            Err(failure) => {
                stopped.replace(Some(failure));
                None
            }
        }
    });
    let batch = client.batch(requests).concurrency(args.concurrency.into());
    let mut responses = if args.stop_on_error { batch.stop_on_error() } else { batch }.send();
    let bar = progress::items();
    progress::set_total(&bar, tally.due());
    while let Some((index, response)) = responses.next().await {
        let Some((number, entry)) = sent.borrow_mut().remove(&index) else { continue };
        bar.inc(1);
        let is_success = response.is_ok();
        let is_unsent = response.as_ref().is_err_and(is_unsent);
        bar.suspend(|| result::write(number, entry, response, &mut tally))?;
        if let Some(state) = state.borrow_mut().as_mut() {
            if is_unsent { state.not_sent(number) } else { state.end(number, is_success) }?;
        }
    }
    drop(responses);
    bar.finish_and_clear();
    match stopped.take() {
        Some(failure) => {
            tell(&tally.summary());
            Err(failure)
        }
        None => tally.finish(),
    }
}

/// Returns the server and the account that calls are sent to, as far as they are known without making a call.
fn target(login: &Login, globals: &Globals) -> Result<String, Failure> {
    let server = match globals.replay {
        Some(_) => "replay".to_owned(),
        // The port of the sandbox differs on each run.
        None if globals.is_sandbox() => "sandbox".to_owned(),
        None => {
            let base_url = login.environment(globals)?.base_url(Base::Api).map_err(Error::from)?;
            base_url.as_str().to_owned()
        }
    };
    let identity = Identity::of(login);
    let account = identity.account_id.or(identity.profile).unwrap_or_default();
    Ok(format!("{server}\0{account}"))
}

/// Returns whether a failed call can safely be sent again because Zoom has not acted on it: there was no login or no
/// connection, or a rate limit was reached.
fn is_unsent(error: &Error) -> bool {
    match error {
        Error::RateLimited(_) | Error::Auth(_) => true,
        Error::Transport(error) => !error.may_have_been_sent(),
        _ => false,
    }
}

/// Rejects flags that change the form of the results.
fn check_output(globals: &Globals) -> Result<(), Failure> {
    if globals.output.is_some_and(|format| format != Format::Ndjson) || globals.has_selection() || globals.jq.is_some()
    {
        return Err(Failure::usage(
            "`zoomctl batch` writes its results as ndjson, each as it arrives: omit the flags that select or format records, \
             and filter the results afterwards",
        ));
    }
    Ok(())
}

/// Checks all lines before anything is sent, and returns their number.
fn check(input: &Input<'_>, named: &Named, args: &Args, globals: &Globals) -> Result<u64, Failure> {
    let (mut total, mut invalid, mut deletes) = (0, 0, None);
    for row in input.rows() {
        total += 1;
        let call = row.and_then(|row| match named.call(&row) {
            Ok(call) => Ok((row.number, call.entry.operation)),
            Err(problem) => Err((row.number, problem)),
        });
        match call {
            Ok((number, operation)) if operation.method == Method::DELETE => {
                deletes.get_or_insert(number);
            }
            Ok(_) => {}
            Err((number, problem)) => {
                invalid += 1;
                if invalid <= MAX_LISTED {
                    tell(&format!("line {number}: {problem}"));
                }
            }
        }
    }
    let file = args.file.display();
    if invalid > 0 {
        let lines = if invalid == 1 { "line is" } else { "lines are" };
        return Err(Failure::usage(format!("`{file}`: {invalid} {lines} invalid, so nothing was sent")));
    }
    match deletes {
        _ if total == 0 => Err(Failure::usage(format!("`{file}` has no lines"))),
        Some(number) if !args.yes && !globals.is_sandbox() => {
            Err(Failure::usage(format!("line {number} deletes something: add `--yes` to confirm this for all lines")))
        }
        _ => Ok(total),
    }
}

/// Lists the lines that were in flight when an earlier run ended, and returns those that will not be sent again.
fn in_flight(input: &Input<'_>, named: &Named, state: &State, repeats: bool) -> Result<Vec<u64>, Failure> {
    let (mut left_out, mut repeated) = (Vec::new(), Vec::new());
    for row in input.rows().filter_map(Result::ok).filter(|row| state.is_in_flight(row.number)) {
        let call = named.call(&row).map_err(|problem| changed(row.number, &problem))?;
        let is_repeated = repeats || call.entry.operation.idempotent;
        if is_repeated { &mut repeated } else { &mut left_out }.push(row.number);
    }
    let list = |numbers: &[u64]| numbers.iter().map(u64::to_string).collect::<Vec<_>>().join(", ");
    if !repeated.is_empty() {
        tell(&format!("in flight when the last run ended, and sent again: lines {}", list(&repeated)));
    }
    if !left_out.is_empty() {
        tell(&format!(
            "in flight when the last run ended, and not sent again, because Zoom may have acted on them: lines {}; if it did \
             not, add `--repeat-unknown`",
            list(&left_out)
        ));
    }
    Ok(left_out)
}

/// Builds the request for a line that is about to be sent.
fn begin(row: &Row<'_>, named: &Named, state: &mut Option<State>) -> Result<Call, Failure> {
    let call = named.call(row).map_err(|problem| changed(row.number, &problem))?;
    if let Some(state) = state {
        state.begin(row.number)?;
    }
    Ok(call)
}

/// Returns the failure for a line that was valid before, such as one whose file has since disappeared.
fn changed(number: u64, problem: &str) -> Failure {
    Failure::failed(format!("line {number} was valid when it was checked, and no longer is: {problem}"))
}
