//! The command line. The commands of operations are built from the catalogue, and only those that the arguments name:
//! building thousands of others would waste time.

use std::{ffi::OsString, path::PathBuf};

use clap::{Arg, ArgAction, Args as _, Command, Subcommand, ValueHint};
use clap_complete::ArgValueCompleter;
use http::Method;
use zoom_core::Operation;

#[cfg(feature = "mcp")]
use crate::commands::mcp;
#[cfg(feature = "meetings")]
use crate::commands::recordings;
#[cfg(feature = "rtms")]
use crate::commands::rtms;
#[cfg(feature = "sandbox")]
use crate::commands::sandbox;
use crate::{
    arguments,
    catalogue::{self, Product},
    commands::{auth, batch, call, config, declare, events, export, listen, login, open, trigger},
    completion,
    globals::Globals,
    groups, help, product_help, terminal,
};

/// The description of the `events` command.
const EVENTS: &str = "Find and show the events that Zoom reports through webhooks";

/// The commands that are not operations.
#[derive(Debug, Subcommand)]
pub(crate) enum Builtin {
    /// Find operations by keyword
    List {
        /// Words that all occur in the operation's name, path or description; the name of a product as the first word
        /// limits the search to that product
        #[arg(add = ArgValueCompleter::new(completion::product))]
        words: Vec<String>,
        /// List only the operations in this group of a product, such as `cloud-recording` of meetings
        #[arg(long, value_name = "NAME", add = ArgValueCompleter::new(completion::group))]
        group: Option<String>,
    },
    /// Show the parameters, body, response, scopes, rate limit and error codes of an operation, and an example
    Show {
        /// Name of the operation, such as `get-user-token` or `users get-user-token`
        #[arg(required = true, num_args = 1..=2, value_name = "NAME", add = ArgValueCompleter::new(completion::operation))]
        name: Vec<String>,
    },
    /// Open Zoom's page about an operation or a product in the browser
    Open(open::Args),
    #[command(subcommand, about = EVENTS)]
    Events(events::Command),
    /// Show events as Zoom sends them, and forward them to a receiver
    Listen(listen::Args),
    /// Print what is said in a meeting in real time, and write the audio to a file
    #[cfg(feature = "rtms")]
    Rtms(rtms::Args),
    /// Send events to a receiver, as Zoom would
    Trigger(trigger::Args),
    /// Call any method and path of Zoom's API
    Call(call::Args),
    /// Run an operation for each line of a file
    Batch(batch::Args),
    /// Log in with a code, with a browser, or as a server-to-server app
    Login(login::Args),
    /// Revoke a login, and delete its secrets
    Logout,
    /// Show which login is used for calls
    Whoami,
    /// Show, list and choose logins, and print an access token
    #[command(subcommand)]
    Auth(auth::Command),
    /// Change the settings that apply when neither a flag nor a variable is set
    #[command(subcommand)]
    Config(config::Command),
    /// Show the rate limits of the account, and with `--redis` how much of each is left
    Limits,
    /// Download recordings
    #[cfg(feature = "meetings")]
    #[command(subcommand)]
    Recordings(recordings::Command),
    /// Offer the operations as tools to an agent, over the Model Context Protocol
    #[cfg(feature = "mcp")]
    Mcp(Box<mcp::Args>),
    /// Run a Zoom simulator on this machine
    #[cfg(feature = "sandbox")]
    Sandbox(sandbox::Args),
    /// Turn an OpenAPI document or a Postman collection into annotated structs
    Declare(declare::Args),
    /// Print the catalogue as an OpenAPI document or a Postman collection
    Export(export::Args),
    /// Print the completion script for a shell
    #[command(after_help = "Examples: `source <(zoomctl completions bash)`, `zoomctl completions fish | source`")]
    Completions {
        /// Shell to print the script for
        #[arg(value_parser = ["bash", "elvish", "fish", "powershell", "zsh"])]
        shell: String,
    },
    /// Print the manual page, or write the manual pages of all commands to a folder
    Man {
        /// Folder to write the pages to
        #[arg(value_hint = ValueHint::DirPath)]
        folder: Option<PathBuf>,
    },
}

/// Returns the command line, with the operations that `args` may name.
pub(crate) fn for_args(args: &[OsString]) -> Command {
    let is_typed = |name: &str| args.iter().any(|arg| arg == name);
    let is_detailed = is_typed("--help") || is_typed("help");
    let command = build(&is_typed, is_detailed);
    if is_detailed || is_typed("-h") || args.len() == 1 { with_short_help(command, &is_typed) } else { command }
}

/// Makes the help of a command refer to `zoomctl --help` for the global options. The program's own help describes all
/// of these and lists commands and products separately.
fn with_short_help(command: Command, is_named: &dyn Fn(&str) -> bool) -> Command {
    let header = *command.get_styles().get_header();
    if !command.get_subcommands().any(|command| is_named(command.get_name())) {
        let products = catalogue::products();
        let list = product_help::products(&products);
        let template = format!(
            "{{about-with-newline}}\n{{usage-heading}} {{usage}}\n\n{header}Commands:{header:#}\n{{subcommands}}\n\n\
             {header}Products, with the number of their operations:{header:#}\n{list}\n\
             {header}Options:{header:#}\n{{options}}{{after-help}}"
        );
        let is_product = |command: &Command| products.iter().any(|product| product.name == command.get_name());
        return command
            .help_template(template)
            .mut_subcommands(|command| if is_product(&command) { command.hide(true) } else { command });
    }
    let is_global = |arg: &&Arg| arg.is_global_set();
    let names = command.get_arguments().filter(is_global).filter_map(|arg| Some(format!("--{}", arg.get_long()?)));
    let mut names: Vec<String> = names.collect();
    names.sort();
    let names = terminal::paragraph(&names.join(", ")).join("\n  ");
    let text = format!("{header}Global options:{header:#}\n  {names}\n  See `zoomctl --help`.");
    command
        .mut_args(|arg| if arg.is_global_set() { arg.hide(true) } else { arg })
        .mut_subcommands(|command| with_ending(command, &text))
}

/// Adds text at the end of the help of a command and of its subcommands, except where the help lists the commands of a
/// product.
fn with_ending(command: Command, text: &str) -> Command {
    let is_product = catalogue::products().iter().any(|product| product.name == command.get_name());
    let after = command.get_after_help().map(|help| format!("{}\n\n", help.ansi())).unwrap_or_default();
    let command = if is_product { command } else { command.after_help(format!("{after}{text}")) };
    command.mut_subcommands(|command| with_ending(command, text))
}

/// Returns the command line with every operation.
pub(crate) fn complete() -> Command {
    build(&|_| true, false)
}

/// Builds the commands that are named. With `is_detailed`, their help lists values, members and the response. Other
/// help omits these lists, because laying them out takes clap a moment, and a manual page would merge them into one
/// paragraph.
fn build(is_named: &dyn Fn(&str) -> bool, is_detailed: bool) -> Command {
    let globals = Globals::augment_args(Command::new("zoomctl"))
        .mut_arg("fields", |arg| arg.add(ArgValueCompleter::new(completion::fields)))
        .mut_arg("sort", |arg| arg.add(ArgValueCompleter::new(completion::sort)));
    let command = Builtin::augment_subcommands(globals)
        .version(env!("CARGO_PKG_VERSION"))
        .about("Call Zoom's REST API from the command line")
        .after_help(
            "Find operations with `zoomctl list meeting token`, and log in with `zoomctl login`.\n\nExit codes: 0 success, \
             1 failure, 2 usage error, 3 rejected or not logged in, 4 not found, 5 rate limit reached, 6 network error or \
             outage",
        )
        .subcommand_required(true)
        .arg_required_else_help(true);
    catalogue::products().into_iter().fold(command, |command, product| {
        if product.name == events::NAME {
            // The product Zoom Events shares its name with the `events` command, so its operations are added to that
            // command.
            return command.mut_subcommand(events::NAME, |events| {
                let about = format!("{EVENTS}, and {} operations of Zoom Events", product.operation_count());
                with_operations(events.about(about), product, is_named, is_detailed)
            });
        }
        let group = Command::new(product.name)
            .about(format!("{} operations", product.operation_count()))
            .subcommand_required(true)
            .arg_required_else_help(true)
            .display_order(1_000);
        command.subcommand(with_operations(group, product, is_named, is_detailed))
    })
}

/// Adds the operations of a product to its command, if the arguments name the product.
fn with_operations(command: Command, product: Product, is_named: &dyn Fn(&str) -> bool, is_detailed: bool) -> Command {
    if !is_named(product.name) {
        return command;
    }
    // For `events`, these are the subcommands `list` and `show`, which are not operations.
    let own = command.get_subcommands().map(|command| {
        let about = command.get_about().map(ToString::to_string).unwrap_or_default();
        [command.get_name().to_owned(), about]
    });
    let own: Vec<[String; 2]> = own.collect();
    let taken: Vec<String> = own.iter().map(|[name, _]| name.clone()).collect();
    let is_called = |operation: &Operation| {
        is_named(&catalogue::command_name(operation)) || product.alias(operation).is_some_and(is_named)
    };
    let command = if product.operations().iter().any(|operation| is_called(operation)) {
        command
    } else {
        let groups = groups::of(product.name, product.operations()).len();
        let about = match groups {
            1 => format!("{}: {} operations", product.name, product.operation_count()),
            _ => format!("{}: {} operations in {groups} groups", product.name, product.operation_count()),
        };
        let about = if own.is_empty() { about } else { format!("{EVENTS}; {about}") };
        product_help::add(command.about(about), &product, &own)
    };
    command.subcommands(product.operations().iter().map(|operation| {
        let name = catalogue::command_name(operation);
        let mut command = Command::new(name.clone()).about(catalogue::title(operation));
        let alias = product.alias(operation).filter(|alias| !taken.contains(&(*alias).to_owned()));
        if let Some(alias) = alias {
            command = command.visible_alias(alias).display_order(0);
        }
        let is_named = is_named(&name) || alias.is_some_and(is_named);
        if is_named { operation_command(command, product.name, operation, is_detailed) } else { command }
    }))
}

fn operation_command(command: Command, product: &str, operation: &'static Operation, is_detailed: bool) -> Command {
    let call_option = |arg: Arg| arg.help_heading("Call options");
    let after = if is_detailed {
        help::after_flags(product, operation, command.get_styles())
    } else {
        let (method, path) = (&operation.method, operation.path);
        format!(
            "{method} {path}; see more with `--help`, and all of it with `zoomctl show {product} {}`",
            command.get_name()
        )
    };
    let mut command =
        command.args(arguments::args(operation)).arg(call_option(dry_run())).arg(call_option(save())).after_help(after);
    if operation.paginate.is_some() {
        let all = Arg::new("all").long("all").action(ArgAction::SetTrue);
        let help = match operation.max_range {
            Some(range) => format!("Fetch every page, and the whole time range even if it is longer than {range}"),
            None => "Fetch every page, and write the items as they arrive".to_owned(),
        };
        command = command.arg(call_option(all.help(help)));
    }
    if operation.method == Method::DELETE {
        let yes = Arg::new("yes").short('y').long("yes").action(ArgAction::SetTrue);
        command = command.arg(call_option(yes.help("Delete without asking; required if there is no terminal")));
    }
    command
}

/// Returns the flag that prints a request instead of sending it.
fn dry_run() -> Arg {
    let arg = Arg::new("dry-run").long("dry-run").action(ArgAction::SetTrue);
    arg.help("Print the request as a curl command instead of sending it")
}

/// Returns the flag that writes a response to a file.
fn save() -> Arg {
    let arg = Arg::new("save").long("save").value_name("FILE").value_parser(clap::value_parser!(PathBuf));
    arg.value_hint(ValueHint::FilePath).help("Write the response to a file, once it is complete; - for standard output")
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    /// clap checks that no two arguments of a command share a name.
    #[test]
    fn every_operation_of_the_catalogue_has_a_command() {
        let complete = complete();
        complete.clone().debug_assert();
        let mut names = HashSet::new();
        for command in complete.get_subcommands() {
            assert!(names.insert(command.get_name().to_owned()), "{}", command.get_name());
        }
        for entry in catalogue::entries() {
            let group = complete.find_subcommand(entry.product).unwrap();
            assert!(group.find_subcommand(catalogue::command_name(entry.operation)).is_some(), "{}", entry.command());
        }
        assert_eq!(catalogue::entries().count(), zoom_operations::operations().count());
        assert!(catalogue::products().iter().all(|product| product.operation_count() > 0));
    }

    #[test]
    fn the_commands_of_events_hide_no_operation_of_zoom_events() {
        let complete = complete();
        let names: Vec<&str> =
            complete.find_subcommand(events::NAME).unwrap().get_subcommands().map(Command::get_name).collect();
        assert_eq!(names[..2], ["list", "show"]);
        let operations = catalogue::products().into_iter().find(|product| product.name == events::NAME);
        let operations = operations.map(|product| product.operations()).unwrap_or_default();
        let operations: Vec<String> = operations.iter().map(|operation| catalogue::command_name(operation)).collect();
        assert_eq!(names[2..], operations);
    }

    #[test]
    fn the_flags_of_every_call_are_reserved() {
        let flags: HashSet<String> = complete()
            .get_arguments()
            .filter_map(|arg| arg.get_long().map(str::to_owned))
            .chain(["all", "body", "dry-run", "save", "help", "yes"].map(str::to_owned))
            .collect();
        let reserved: HashSet<String> = arguments::RESERVED.map(str::to_owned).into();
        assert_eq!(flags.difference(&reserved).collect::<Vec<_>>(), Vec::<&String>::new());
    }
}
