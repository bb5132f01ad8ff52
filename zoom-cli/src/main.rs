//! `zoom`: every operation of Zoom's REST API as a command.
//!
//! Nothing about an operation is written here: names, parameters, help, pages and codes are read off the catalogue's
//! `Operation`s. A command goes one way: `command` reads the command line, `arguments` makes a request of it, `connect`
//! a client, `call` sends, and `output` writes. `exit` is how all of it ends.

mod catalogue;
mod exit;
mod json;

mod colour;
mod output;
mod progress;
mod verbose;

mod arguments;
mod body;
mod undeclared;

mod command;
mod settings;
mod vault;

mod connect;

mod call;
mod declare;
mod export;
mod find;
mod login;
mod plan;
#[cfg(feature = "meetings")]
mod recordings;
#[cfg(feature = "sandbox")]
mod sandbox;
mod shell;

use std::{ffi::OsString, process::ExitCode, time::Duration};

use clap::{
    ArgMatches, FromArgMatches as _,
    error::{ContextKind, ContextValue, ErrorKind},
};
use clap_complete::CompleteEnv;

use crate::{
    command::{Builtin, Globals},
    exit::{Code, Failure},
};

fn main() -> ExitCode {
    let args: Vec<OsString> = std::env::args_os().collect();
    CompleteEnv::with_factory(|| command::of(&args)).var(shell::VARIABLE).complete();
    match command::of(&args).try_get_matches_from(&args) {
        Ok(matches) => run(&matches),
        Err(error) => end(refused(&error), false, None),
    }
}

fn run(matches: &ArgMatches) -> ExitCode {
    let mut globals = match Globals::from_arg_matches(matches) {
        Ok(globals) => globals,
        Err(error) => return end(refused(&error), false, None),
    };
    // A variable that is set to nothing is not set.
    globals.profile = globals.profile.filter(|name| !name.is_empty());
    globals.base_url = globals.base_url.filter(|url| !url.is_empty());
    // Who is just logging in needs no word of how to do it.
    let help = (matches.subcommand_name() != Some("login")).then(|| connect::help(&globals));
    end(run_with(matches, &globals), globals.verbose, help.as_deref())
}

fn end(done: Result<(), Failure>, is_verbose: bool, help: Option<&str>) -> ExitCode {
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.end(is_verbose, help),
    }
}

fn run_with(matches: &ArgMatches, globals: &Globals) -> Result<(), Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| Failure::failed(format!("the system gives no runtime: {error}")))?;
    let done = runtime.block_on(async {
        tokio::select! {
            biased;
            done = dispatch(matches, globals) => done,
            // What was under way is dropped, and takes its half files with it.
            Ok(()) = tokio::signal::ctrl_c() => Err(Failure::interrupted()),
        }
    });
    // Threads that write a file come to an end; one that waits for the system's keyring may never.
    runtime.shutdown_timeout(Duration::from_secs(1));
    done
}

async fn dispatch(matches: &ArgMatches, globals: &Globals) -> Result<(), Failure> {
    if let Some((operation, matches)) = operation(matches) {
        return call::operation(operation, matches, globals).await;
    }
    match Builtin::from_arg_matches(matches).map_err(|error| Failure::usage(error.to_string()))? {
        Builtin::List { words } => find::list(&words, globals),
        Builtin::Show { name } => find::show(&name, globals),
        Builtin::Call(args) => call::by_path(&args, globals).await,
        Builtin::Login(args) => login::login(args, globals).await,
        Builtin::Logout => login::logout(globals).await,
        Builtin::Whoami => login::whoami(globals).await,
        #[cfg(feature = "meetings")]
        Builtin::Recordings(recordings::Command::Download(args)) => recordings::download(args, globals).await,
        #[cfg(feature = "sandbox")]
        Builtin::Sandbox(args) => sandbox::run(args).await,
        Builtin::Declare(arguments) => declare::declare(&arguments),
        Builtin::Export(arguments) => export::export(&arguments),
        Builtin::Completions { shell } => shell::completions(&shell),
        Builtin::Man { folder } => shell::man(folder.as_deref()),
    }
}

/// The operation that is called, if it is one, with its arguments.
fn operation(matches: &ArgMatches) -> Option<(&'static zoom_core::Operation, &ArgMatches)> {
    let (product, matches) = matches.subcommand()?;
    let product = catalogue::products().into_iter().find(|known| known.name == product)?;
    let (name, matches) = matches.subcommand()?;
    let found = product.operations.iter().find(|operation| catalogue::command_name(operation) == name)?;
    Some((found, matches))
}

/// What clap has to say: help, which is none of a failure, or what is wrong with the command line.
fn refused(error: &clap::Error) -> Result<(), Failure> {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => error.print().map_err(|error| Failure::output(&error)),
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            error.print().map_err(|error| Failure::output(&error))?;
            Err(Failure::Shown(Code::Usage))
        }
        ErrorKind::InvalidSubcommand => match error.get(ContextKind::InvalidSubcommand) {
            Some(ContextValue::String(name)) => {
                let builtins = command::of(&[]);
                let names = builtins.get_subcommands().map(|command| command.get_name().to_owned());
                Err(find::no_such(name, names))
            }
            _ => Err(Failure::usage(in_one_line(error))),
        },
        _ => Err(Failure::usage(in_one_line(error))),
    }
}

/// clap's paragraphs as one line. Where its usage would come, the line says how to get at more.
fn in_one_line(error: &clap::Error) -> String {
    let text = error.to_string();
    let paragraphs = text.split("\n\n").map(exit::one_line);
    let said: Vec<String> = paragraphs
        .filter(|paragraph| !paragraph.starts_with("Usage:") && !paragraph.starts_with("For more information"))
        .map(|paragraph| paragraph.trim_start_matches("error: ").split_whitespace().collect::<Vec<_>>().join(" "))
        .collect();
    let usage = text.lines().find_map(|line| line.strip_prefix("Usage: ")).unwrap_or("zoom");
    let command: Vec<&str> = usage.split(' ').take_while(|word| !word.starts_with(['[', '<', '-'])).collect();
    format!("{}; see `{} --help`", said.join("; "), command.join(" "))
}
