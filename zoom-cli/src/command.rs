//! The command line: what there is to type. The commands of operations are read off the catalogue, and only those that
//! are named on the command line: thousands of others would be built for nothing.

use std::{ffi::OsString, path::PathBuf};

use clap::{Arg, ArgAction, Args, Command, Subcommand, ValueHint};
use zoom_core::Operation;

#[cfg(feature = "meetings")]
use crate::recordings;
#[cfg(feature = "sandbox")]
use crate::sandbox;
use crate::{
    arguments,
    catalogue::{self, Product},
    declare, export, login,
    output::Format,
    undeclared,
};

/// What every command takes.
#[derive(Args, Clone, Debug)]
pub(crate) struct Globals {
    /// How the output is written: json unless said
    #[arg(short, long, global = true, value_name = "FORMAT", help_heading = "Everywhere")]
    pub(crate) output: Option<Format>,
    /// Only these members of each record, as in `id,settings.audio`
    #[arg(long, global = true, value_name = "NAMES", value_delimiter = ',', help_heading = "Everywhere")]
    pub(crate) fields: Vec<String>,
    /// Tell the request of a call, and the answer's status, headers and body, on the standard error
    #[arg(short, long, global = true, help_heading = "Everywhere")]
    pub(crate) verbose: bool,
    /// Which login to use, if there are several
    #[arg(
        long,
        global = true,
        value_name = "NAME",
        env = "ZOOM_PROFILE",
        hide_env_values = true,
        help_heading = "Everywhere"
    )]
    pub(crate) profile: Option<String>,
    /// Where calls go in place of Zoom, as in `http://127.0.0.1:8080/v2`; the token goes there, too
    #[arg(
        long,
        global = true,
        value_name = "URL",
        env = "ZOOM_BASE_URL",
        hide_env_values = true,
        help_heading = "Everywhere"
    )]
    pub(crate) base_url: Option<String>,
    /// Call a stand-in for Zoom in this process, which needs no login and no network
    #[cfg(feature = "sandbox")]
    #[arg(long, global = true, help_heading = "Everywhere")]
    pub(crate) sandbox: bool,
}

impl Globals {
    /// Whether a stand-in for Zoom in this process is called.
    pub(crate) fn is_of_sandbox(&self) -> bool {
        #[cfg(feature = "sandbox")]
        return self.sandbox;
        #[cfg(not(feature = "sandbox"))]
        return false;
    }
}

/// The commands that are no operation.
#[derive(Debug, Subcommand)]
pub(crate) enum Builtin {
    /// Find operations: those in which all of the words occur
    List {
        /// Words of their names, paths and descriptions; a product's name, if it comes first, is of that product only
        words: Vec<String>,
    },
    /// Show an operation: parameters, scopes, rate limit, error codes, an example
    Show {
        /// Its name, as in `get-user-token` or `users get-user-token`
        #[arg(required = true, num_args = 1..=2, value_name = "NAME")]
        name: Vec<String>,
    },
    /// Call what the catalogue lacks, by method and path
    Call(undeclared::Args),
    /// Log in: with a code that is entered on any device, a browser, or as a server-to-server app
    Login(login::Args),
    /// Log out: end the login at Zoom, and forget its secrets
    Logout,
    /// Tell whose login it is
    Whoami,
    /// Fetch recordings
    #[cfg(feature = "meetings")]
    #[command(subcommand)]
    Recordings(recordings::Command),
    /// Run a stand-in for Zoom on this machine
    #[cfg(feature = "sandbox")]
    Sandbox(sandbox::Args),
    /// Turn an OpenAPI document, or a Postman collection or item, into annotated structs
    Declare(declare::Arguments),
    /// Write the catalogue as an OpenAPI document or a Postman collection
    Export(export::Arguments),
    /// Print what makes a shell complete commands, operations and flags
    #[command(after_help = "As in `source <(zoom completions bash)`, or `zoom completions fish | source`.")]
    Completions {
        /// The shell
        #[arg(value_parser = ["bash", "elvish", "fish", "powershell", "zsh"])]
        shell: String,
    },
    /// Print the man page, or write those of all commands into a folder
    Man {
        /// The folder
        #[arg(value_hint = ValueHint::DirPath)]
        folder: Option<PathBuf>,
    },
}

/// The command line, with the operations that `args` may name.
pub(crate) fn of(args: &[OsString]) -> Command {
    build(&|name| args.iter().any(|arg| arg == name))
}

/// The command line with everything.
pub(crate) fn whole() -> Command {
    build(&|_| true)
}

fn build(is_named: &dyn Fn(&str) -> bool) -> Command {
    let products = catalogue::products().into_iter().map(|product| product_command(product, is_named));
    Builtin::augment_subcommands(Globals::augment_args(Command::new("zoom")))
        .version(env!("CARGO_PKG_VERSION"))
        .about("Zoom's REST API on the command line")
        .after_help(
            "`zoom list meeting token` finds operations; `zoom login` logs in. Exit codes: 0 done, 1 failed, 2 wrong \
             use, 3 refused, 4 not found, 5 over a limit, 6 no network or an outage.",
        )
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommands(products)
}

fn product_command(product: Product, is_named: &dyn Fn(&str) -> bool) -> Command {
    let command = Command::new(product.name)
        .about(format!("{} operations", product.operations.len()))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .display_order(1_000);
    if !is_named(product.name) {
        return command;
    }
    command.subcommands(product.operations.iter().map(|operation| {
        let name = catalogue::command_name(operation);
        let command = Command::new(name.clone()).about(operation.doc.lines().next().unwrap_or_default());
        if is_named(&name) { operation_command(command, operation) } else { command }
    }))
}

fn operation_command(command: Command, operation: &'static Operation) -> Command {
    let call = |arg: Arg| arg.help_heading("Calling");
    let mut command = command.args(arguments::args(operation)).arg(call(dry_run())).arg(call(save())).after_help(
        format!("{} {}; `zoom show` tells scopes, rate limit and error codes.", operation.method, operation.path),
    );
    if operation.paginate.is_some() {
        let all = Arg::new("all").long("all").action(ArgAction::SetTrue).conflicts_with("save");
        command = command.arg(call(all.help("Fetch every page, and write the items while they arrive")));
    }
    command
}

/// The flag that shows a request in place of sending it.
pub(crate) fn dry_run() -> Arg {
    let arg = Arg::new("dry-run").long("dry-run").action(ArgAction::SetTrue);
    arg.help("Print the request as a line of curl, and send nothing")
}

/// The flag for answers that are files.
pub(crate) fn save() -> Arg {
    let arg = Arg::new("save").long("save").value_name("FILE").value_parser(clap::value_parser!(PathBuf));
    arg.value_hint(ValueHint::FilePath).help("Write the answer to a file, whole or not at all")
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    /// clap checks that no two arguments of a command have one name.
    #[test]
    fn every_operation_of_the_catalogue_is_a_command_of_its_own() {
        let whole = whole();
        whole.clone().debug_assert();
        let mut names = HashSet::new();
        for command in whole.get_subcommands() {
            assert!(names.insert(command.get_name().to_owned()), "{}", command.get_name());
        }
        let is_product =
            |command: &&Command| catalogue::products().iter().any(|known| known.name == command.get_name());
        let products = whole.get_subcommands().filter(is_product);
        let operations = products.map(|product| product.get_subcommands().count()).sum::<usize>();
        assert_eq!(operations, zoom_api::operations().count());
    }

    #[test]
    fn the_flags_of_every_call_are_taken() {
        let flags: HashSet<String> = whole()
            .get_arguments()
            .filter_map(|arg| arg.get_long().map(str::to_owned))
            .chain(["all", "body", "dry-run", "save", "help"].map(str::to_owned))
            .collect();
        let taken: HashSet<String> = arguments::TAKEN.map(str::to_owned).into();
        assert_eq!(flags.difference(&taken).collect::<Vec<_>>(), Vec::<&String>::new());
    }
}
