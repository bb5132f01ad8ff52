//! `zoomctl`: every operation of Zoom's REST API as a command.
//!
//! No operation is described here: names, parameters, help, pages and error codes are read from the `Operation`s of the
//! catalogue. `command_line` defines what can be typed, and each command has a file in `commands` that runs it. The
//! command of an operation passes through `arguments` (the request), `connect` (the client) and `send` (the call) to
//! `output`. Modules import only from modules that are declared later in this file, and every failure ends in `exit`,
//! which imports nothing from this crate.

// A command line passes through one module per step: `command_line` (what can be typed) → `commands/*` → `arguments`
// and `body` (a `DynamicRequest`, each value of which is checked by `value`) → `range` (a long range of days as several
// requests) → `connect` (a client, with a login) → `send` → `output` and `terminal`; `exit` determines the exit code.
// `fields` checks `--fields` against the declared response. `event_catalogue` lists the events, and `delivery`
// generates an example of each from the type of its payload; `assignment` sets members of the example. `destination`
// signs and posts events: those of `commands/trigger`, and those of `commands/listen`, which come from zoom-events'
// `EventSocket` (`live`) or from a file (`journal`) and pass through `filter`, the file, the receiver and `screen` in
// turn. `cassette` records the calls of a command, or plays them in place of a server. `commands/batch` sends a request
// for each line of a file: `input` reads the line, `request` finds the operation, `state` records what survives a run
// that is killed, and `result` writes the outcome. `saved_file` is the file of `--save` or `--wav`: a new file that
// gets its name once it is complete, or an existing pipe or device. `mcp` offers the operations to agents: `tools`
// defines the tools, `search`, `describe`, `prompts` and `resources` help an agent find its way, `call` sends a request
// and trims the response, `fault` describes what went wrong, and `audit` logs the call. `variables` reads the parts of
// a login from the environment, `identity` determines whose login it is, `config` contains the settings that apply when
// nothing else is set, and `base_url` decides whether a token may be sent to a URL. `shared` holds what `--redis`
// shares: the login's tokens and the limits. It counts the leases that the program holds, and on exit the program
// waits, for a limited time, until it holds none. `description` and `members` describe types in words, `help` arranges
// the descriptions below the flags, and `schemas` writes them as JSON Schema. `groups` divides a product's operations
// as Zoom's pages do, by `Operation::docs_url`; `product_help` lists them, and `completion` supplies shell completions
// beyond names and documented values.
//
// Invariants:
// - The crate contains nothing about a single operation. A command's name is the struct's and its flags are the
//   parameters' wire names, all in kebab case; its help is the declaration's.
// - The commands of operations are built only if the command line names their product: startup takes a few
//   milliseconds, however many operations there are.
// - Responses keep the order of their members (`json::Json`), and records are written as they arrive: only a table is
//   held back until it is complete.
// - Standard output contains the response and nothing else. Progress bars and notes go to standard error, and a failure
//   is one line.
// - Every failure has an exit code from the table in `exit`, and a row in `tests/wrong_use.rs`.
// - Only the crate `zoomctl-mcp` knows the Model Context Protocol. A tool call is checked in full (`mcp/task`, using
//   `mcp/arguments`, `mcp/policy` and `mcp/input`) before a user is asked or anything is sent; every result has passed
//   through `mcp/redact` and the byte limit (`mcp/rest`). Nothing that a client sends back is trusted: cursors and the
//   state of questions are handles (`zoomctl_mcp::handles`) that belong to a login (`mcp/account`).
// - `build.rs` compresses the sentences of `mcp/search` and chooses how the program is linked, and does nothing else.

mod command_line;
mod commands;

#[cfg(feature = "mcp")]
mod mcp;

mod arguments;
mod body;
mod call_target;
mod completion;
mod confirm;
mod example;
mod fields;
mod help;
mod product_help;
mod range;
mod send;
mod value;

mod assignment;
mod delivery;
mod description;
mod members;
mod schemas;

mod base_url;
mod cassette;
mod config;
mod connect;
mod destination;
mod globals;
mod identity;
mod plan;
#[cfg(all(feature = "rtms", feature = "sandbox"))]
mod played_meeting;
mod profile;
mod saved_file;
mod secret_store;
mod settings;
mod shared;
mod variables;

mod colour;
mod jq;
mod output;
mod progress;
mod sort;
mod terminal;
mod verbose;

mod catalogue;
mod event_catalogue;
mod exit;
mod groups;
mod json;

use std::{ffi::OsString, process::ExitCode, time::Duration};

use clap::{
    ArgMatches, FromArgMatches as _, Subcommand as _,
    error::{ContextKind, ContextValue, ErrorKind},
    parser::ValueSource,
};
use clap_complete::CompleteEnv;

#[cfg(feature = "mcp")]
use crate::commands::mcp as mcp_command;
#[cfg(feature = "meetings")]
use crate::commands::recordings;
#[cfg(feature = "rtms")]
use crate::commands::rtms;
#[cfg(feature = "sandbox")]
use crate::commands::sandbox;
use crate::{
    command_line::Builtin,
    commands::{
        auth, batch, call, completions, config as config_command, declare, events, export, limits, list, listen, login,
        logout, man, open, operation, show, trigger, whoami,
    },
    config::Config,
    exit::{Code, Failure},
    globals::Globals,
};

/// The commands that run until Ctrl-C, which they handle themselves: they finish what they have begun, and succeed.
const ENDED_BY_CTRL_C: [&str; 4] = ["listen", "mcp", "rtms", "sandbox"];

fn main() -> ExitCode {
    let args: Vec<OsString> = std::env::args_os().collect();
    CompleteEnv::with_factory(|| command_line::for_args(&args)).var(completions::VARIABLE).complete();
    match command_line::for_args(&args).try_get_matches_from(&args) {
        Ok(matches) => run(&matches, &args),
        Err(error) => finish(report_parse_error(&error, &args), false, None),
    }
}

fn run(matches: &ArgMatches, args: &[OsString]) -> ExitCode {
    let globals = match Globals::from_arg_matches(matches) {
        Ok(globals) => globals.without_empty_values(),
        Err(error) => return finish(report_parse_error(&error, args), false, None),
    };
    terminal::set_quiet(globals.quiet);
    if let Err(failure) = reject_empty(matches) {
        return finish(Err(failure), false, None);
    }
    let globals = match (Config::load(), matches.subcommand_name()) {
        (Ok(config), _) => globals.with_config(config),
        // The subcommands of `config` report the failure themselves, and `path` shows which file to fix.
        (Err(_), Some("config")) => globals,
        (Err(failure), _) => return finish(Err(failure), false, None),
    };
    // Advice to log in does not help when the login itself failed.
    let login_help = (!is_login(matches)).then(|| connect::login_help(&globals));
    finish(run_command(matches, &globals), globals.verbose, login_help.as_deref())
}

/// Rejects an empty flag value, as in `--profile "$NAME"` when the variable is empty. An empty `ZOOM_…` variable counts
/// as unset.
fn reject_empty(matches: &ArgMatches) -> Result<(), Failure> {
    for (id, flag) in [("profile", "--profile"), ("base_url", "--base-url")] {
        let is_typed = matches.value_source(id) == Some(ValueSource::CommandLine);
        if is_typed && matches.get_one::<String>(id).is_some_and(|value| value.trim().is_empty()) {
            return Err(Failure::usage(format!("`{flag}` is empty: write a value, or omit it")));
        }
    }
    Ok(())
}

/// Returns whether the command logs in.
fn is_login(matches: &ArgMatches) -> bool {
    match matches.subcommand() {
        Some(("login", _)) => true,
        Some(("auth", matches)) => matches.subcommand_name() == Some("login"),
        _ => false,
    }
}

/// Reports a failure, and returns the exit code.
fn finish(result: Result<(), Failure>, is_verbose: bool, login_help: Option<&str>) -> ExitCode {
    let Err(failure) = result else { return ExitCode::SUCCESS };
    if is_verbose && let Some(error) = failure.error() {
        verbose::print_error(error);
    }
    failure.report(login_help)
}

fn run_command(matches: &ArgMatches, globals: &Globals) -> Result<(), Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| Failure::failed(format!("cannot start the runtime: {error}")))?;
    let is_interruptible = matches.subcommand_name().is_none_or(|name| !ENDED_BY_CTRL_C.contains(&name));
    let result = runtime.block_on(async {
        let result = tokio::select! {
            biased;
            result = dispatch(matches, globals) => result,
            // Dropping the command's future removes the files that it has not completed.
            Ok(()) = tokio::signal::ctrl_c(), if is_interruptible => Err(Failure::interrupted()),
        };
        connect::save_login(globals).await;
        cassette::finish(result, globals)
    });
    // A thread that is writing a file finishes soon; one that is waiting for the system's keyring may never finish.
    runtime.shutdown_timeout(Duration::from_secs(1));
    result
}

async fn dispatch(matches: &ArgMatches, globals: &Globals) -> Result<(), Failure> {
    globals.output().check()?;
    cassette::check(matches, globals)?;
    if let Some((operation, matches)) = find_operation(matches) {
        return operation::run(operation, matches, globals).await;
    }
    match Builtin::from_arg_matches(matches).map_err(|error| Failure::usage(error.to_string()))? {
        Builtin::List { words, group } => list::run(&words, group.as_deref(), globals),
        Builtin::Show { name } => show::run(&name, globals),
        Builtin::Open(args) => open::run(&args),
        Builtin::Events(command) => events::run(&command, globals),
        Builtin::Listen(args) => listen::run(&args, globals).await,
        #[cfg(feature = "rtms")]
        Builtin::Rtms(args) => rtms::run(&args, globals).await,
        Builtin::Trigger(args) => trigger::run(&args, globals).await,
        Builtin::Call(args) => call::run(&args, globals).await,
        Builtin::Batch(args) => batch::run(&args, globals).await,
        Builtin::Login(args) => login::run(args, globals).await,
        Builtin::Logout => logout::run(globals).await,
        Builtin::Whoami => whoami::run(globals).await,
        Builtin::Auth(command) => auth::run(command, globals).await,
        Builtin::Config(command) => config_command::run(&command, globals),
        Builtin::Limits => limits::run(globals).await,
        #[cfg(feature = "meetings")]
        Builtin::Recordings(recordings::Command::Download(args)) => recordings::download(args, globals).await,
        #[cfg(feature = "mcp")]
        Builtin::Mcp(args) => mcp_command::run(*args, globals).await,
        #[cfg(feature = "sandbox")]
        Builtin::Sandbox(args) => sandbox::run(args.without_plan_of_variable(matches), globals).await,
        Builtin::Declare(args) => declare::run(&args),
        Builtin::Export(args) => export::run(&args, globals),
        Builtin::Completions { shell } => completions::run(&shell),
        Builtin::Man { folder: None } => man::print(command_line::for_args(&[])),
        Builtin::Man { folder: Some(folder) } => man::write(command_line::complete(), &folder),
    }
}

/// Returns the operation that the command line calls, with its arguments, or `None` for another kind of command.
fn find_operation(matches: &ArgMatches) -> Option<(&'static zoom_core::Operation, &ArgMatches)> {
    let (product, matches) = matches.subcommand()?;
    let product = catalogue::products().into_iter().find(|known| known.name == product)?;
    let (name, matches) = matches.subcommand()?;
    let found = product.operations().iter().find(|operation| catalogue::command_name(operation) == name)?;
    Some((found, matches))
}

/// Prints the help if the command line asks for it; otherwise, returns the failure for an invalid command line.
fn report_parse_error(error: &clap::Error, args: &[OsString]) -> Result<(), Failure> {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => error.print().map_err(|error| Failure::output(&error)),
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            error.print().map_err(|error| Failure::output(&error))?;
            Err(Failure::Reported(Code::Usage))
        }
        ErrorKind::InvalidSubcommand => match error.get(ContextKind::InvalidSubcommand) {
            Some(ContextValue::String(name)) => {
                let command = command_line::for_args(&[]);
                if let Some(failure) = unknown_of_group(&command, name, args) {
                    return Err(failure);
                }
                let names = command.get_subcommands().map(|command| command.get_name().to_owned());
                // After `events`, `list` and `show` are subcommands of `events`.
                let is_event = args.iter().any(|arg| arg == events::NAME);
                let names = names.map(|name| {
                    let is_of_events = is_event && events::Command::has_subcommand(&name);
                    if is_of_events { format!("{} {name}", events::NAME) } else { name }
                });
                Err(catalogue::unknown(name, group_before(name, args), names))
            }
            _ => Err(Failure::usage(on_one_line(error, args))),
        },
        ErrorKind::InvalidUtf8 => Err(Failure::usage(not_text(args))),
        _ => Err(Failure::usage(on_one_line(error, args))),
    }
}

/// Returns the message for an argument or a variable that is not valid UTF-8, since clap's error does not name it.
fn not_text(args: &[OsString]) -> String {
    let is_own = |name: &OsString| name.to_str().is_some_and(|name| name.starts_with("ZOOM_"));
    let variable = std::env::vars_os().find(|(name, value)| is_own(name) && value.to_str().is_none());
    match (args.iter().find(|arg| arg.to_str().is_none()), variable) {
        (Some(arg), _) => format!("the argument `{}` is not valid UTF-8", exit::one_line(&arg.to_string_lossy())),
        (None, Some((name, _))) => format!("{} is not valid UTF-8: set it again, or unset it", name.to_string_lossy()),
        (None, None) => "an argument is not valid UTF-8".to_owned(),
    }
}

/// Returns the failure for an unknown command after `auth` or `config`; its message lists the few commands of the
/// group.
fn unknown_of_group(command: &clap::Command, name: &str, args: &[OsString]) -> Option<Failure> {
    let group = group_before(name, args).filter(|group| ["auth", "config"].contains(group))?;
    let names = command.find_subcommand(group)?.get_subcommands().map(clap::Command::get_name);
    let names: Vec<String> = names.map(|name| format!("`{name}`")).collect();
    let name = exit::one_line(name);
    Some(Failure::usage(format!("`{name}` is not a command of `zoomctl {group}`: write one of {}", names.join(", "))))
}

/// Returns the word before an unknown command, such as `recordings` in `zoomctl recordings list`.
fn group_before<'a>(name: &str, args: &'a [OsString]) -> Option<&'a str> {
    let at = args.iter().position(|arg| arg == name)?;
    args.get(at.checked_sub(1)?)?.to_str().filter(|word| at > 1 && !word.starts_with('-'))
}

/// Joins the paragraphs of clap's message, and refers to the help instead of showing the usage.
fn on_one_line(error: &clap::Error, args: &[OsString]) -> String {
    let text = error.to_string();
    let paragraphs = text.split("\n\n").map(exit::one_line);
    let messages: Vec<String> = paragraphs
        .filter(|paragraph| !paragraph.starts_with("Usage:") && !paragraph.starts_with("For more information"))
        // A user who mistypes a flag does not want to pass it as a value.
        .filter(|paragraph| !paragraph.trim_start().starts_with("tip: to pass '--"))
        .map(|paragraph| paragraph.trim_start_matches("error: ").split_whitespace().collect::<Vec<_>>().join(" "))
        .map(with_value_help)
        .map(|paragraph| with_plain_range(&paragraph))
        .collect();
    format!("{}; see `{} --help`", messages.join("; "), named_command(args))
}

/// Returns the command that a command line names, such as `zoomctl users list-users`.
fn named_command(args: &[OsString]) -> String {
    let command = command_line::for_args(args).ignore_errors(true);
    let mut path = command.get_name().to_owned();
    let matches = command.try_get_matches_from(args).unwrap_or_default();
    let mut named = matches.subcommand();
    while let Some((name, matches)) = named {
        path = format!("{path} {name}");
        named = matches.subcommand();
    }
    path
}

/// Rewords a range such as `21 is not in 0..=20`, for which clap uses Rust syntax.
fn with_plain_range(paragraph: &str) -> String {
    let plain = || {
        let (before, range) = paragraph.rsplit_once(" is not in ")?;
        let (least, most) = range.split_once("..")?;
        let before = &before[..before.rfind(' ')?];
        Some(match most.strip_prefix('=') {
            Some(most) => format!("{before} must be from {least} to {most}"),
            None => format!("{before} must be at least {least}"),
        })
    };
    plain().unwrap_or_else(|| paragraph.to_owned())
}

/// Extends clap's tip for a word that begins with `-`: the tip suits only a path parameter, so this adds how to write
/// such a value for a flag.
fn with_value_help(paragraph: String) -> String {
    if paragraph.starts_with("tip: to pass '-") {
        format!("{paragraph}; write the value of a flag after `=`, as in `--topic=-text`")
    } else {
        paragraph
    }
}
