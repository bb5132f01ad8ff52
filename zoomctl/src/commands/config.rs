//! `zoomctl config`: the settings that apply when neither a flag nor a variable is set.

use std::ffi::OsStr;

use clap_complete::{ArgValueCompleter, CompletionCandidate};

use crate::{
    config::{self, Config, KEYS, Key},
    exit::{Code, Failure, one_line},
    globals::Globals,
    json::Json,
    profile::Profile,
    settings,
    terminal::{self, note},
};

/// The subcommands of `zoomctl config`.
#[derive(clap::Subcommand, Debug)]
pub(crate) enum Command {
    /// Print a setting
    Get {
        /// Name of the setting
        #[arg(value_name = "NAME", add = ArgValueCompleter::new(complete_key))]
        name: String,
    },
    /// Change a setting
    #[command(after_help = "Example: zoomctl config set output table")]
    Set {
        /// Name of the setting
        #[arg(value_name = "NAME", add = ArgValueCompleter::new(complete_key))]
        name: String,
        /// Its value
        #[arg(value_name = "VALUE", allow_negative_numbers = true, add = ArgValueCompleter::new(complete_value))]
        value: String,
    },
    /// Reset a setting to its default
    Unset {
        /// Name of the setting
        #[arg(value_name = "NAME", add = ArgValueCompleter::new(complete_key))]
        name: String,
    },
    /// List the settings, with their defaults
    List,
    /// Print the path of the settings file
    Path,
}

/// Runs a subcommand of `zoomctl config`.
pub(crate) fn run(command: &Command, globals: &Globals) -> Result<(), Failure> {
    match command {
        Command::Get { name } => get(name),
        Command::Set { name, value } => set(name, value),
        Command::Unset { name } => unset(name),
        Command::List => list(globals),
        Command::Path => terminal::print(&format!("{}\n", config::path()?.display())),
    }
}

fn get(name: &str) -> Result<(), Failure> {
    let key = key(name)?;
    match Config::load()?.get(name) {
        Some(value) => terminal::print(&format!("{value}\n")),
        None => Err(Failure::Message(
            Code::NotFound,
            format!("`{name}` is not set, so it is `{}`: set it with `zoomctl config set {name} VALUE`", key.default),
        )),
    }
}

/// Sets a setting, and prints a note about it.
fn set(name: &str, value: &str) -> Result<(), Failure> {
    let mut config = Config::load()?;
    config.set(name, value).map_err(|problem| Failure::usage(one_line(&problem)))?;
    if let Some(profile) = config.profile.as_deref().filter(|_| name == "profile") {
        require_profile(profile)?;
    }
    config.save()?;
    note(&format!("`{name}` is now `{value}`"));
    Ok(())
}

/// Makes a profile the default.
pub(crate) fn set_profile(name: &str) -> Result<(), Failure> {
    require_profile(name)?;
    let mut config = Config::load()?;
    config.set("profile", name).map_err(Failure::usage)?;
    config.save()
}

/// Rejects a profile that does not exist, or that cannot be read.
fn require_profile(name: &str) -> Result<(), Failure> {
    if Profile::load(name)?.is_some() {
        return Ok(());
    }
    let names = settings::profile_names()?;
    let help = if names.is_empty() {
        format!("log in first, with `zoomctl login --profile {name}`")
    } else {
        format!(
            "write the name of a profile that exists (`{}`), or log in with `zoomctl login --profile {name}`",
            names.join("`, `")
        )
    };
    Err(Failure::Message(Code::NotFound, format!("there is no login for the profile `{name}`: {help}")))
}

fn unset(name: &str) -> Result<(), Failure> {
    let key = key(name)?;
    let mut config = Config::load()?;
    if config.unset(name) {
        config.save()?;
    }
    note(&format!("`{name}` is now `{}`, its default", key.default));
    Ok(())
}

fn list(globals: &Globals) -> Result<(), Failure> {
    let config = Config::load()?;
    if globals.selects_records() {
        let record = |key: &Key| {
            Json::object([
                ("name", Json::text(key.name)),
                ("value", config.get(key.name).map_or(Json::Null, Json::text)),
                ("default", Json::text(key.default)),
                ("doc", Json::text(key.doc)),
            ])
        };
        return globals.output().write_list(KEYS.iter().map(record).collect());
    }
    let row = |key: &Key| {
        let value = config.get(key.name).map_or_else(|| format!("{} (default)", key.default), str::to_owned);
        [key.name.to_owned(), value, key.doc.to_owned()]
    };
    let lines = terminal::rows(&KEYS.iter().map(row).collect::<Vec<_>>());
    terminal::print(&lines.into_iter().map(|line| line + "\n").collect::<String>())
}

fn key(name: &str) -> Result<&'static Key, Failure> {
    config::key(name).map_err(|problem| Failure::usage(one_line(&problem)))
}

fn complete_key(typed: &OsStr) -> Vec<CompletionCandidate> {
    let typed = typed.to_string_lossy();
    let keys = KEYS.iter().filter(|key| key.name.starts_with(&*typed));
    keys.map(|key| CompletionCandidate::new(key.name).help(Some(key.doc.into()))).collect()
}

/// Returns the values of all settings: a completer does not know which setting is being changed.
fn complete_value(typed: &OsStr) -> Vec<CompletionCandidate> {
    let typed = typed.to_string_lossy();
    let values = KEYS.iter().flat_map(|key| config::values(key.name)).filter(|value| value.starts_with(&*typed));
    values.map(CompletionCandidate::new).collect()
}
