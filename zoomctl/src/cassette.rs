//! `--record` and `--replay`: recording the calls of a command to a file, and playing them back.

use std::{path::Path, time::Duration};

use clap::ArgMatches;
use zoom_core::{
    testing::{Recorder, Replayer},
    transport::{ReqwestTransport, Transport},
};

use crate::{
    exit::Failure,
    globals::Globals,
    terminal::{self, note, tell},
};

/// The time limits for connecting and for a pause in a response: the defaults of zoom-core.
const TIMEOUTS: [Duration; 2] = [Duration::from_secs(10), Duration::from_secs(30)];

/// Commands that call something other than Zoom's API; `login` and `logout` are also subcommands of `auth`.
const WITHOUT_CALLS: [&str; 5] = ["login", "logout", "rtms", "sandbox", "trigger"];

/// Rejects `--replay` if the command would use the network regardless.
pub(crate) fn check(matches: &ArgMatches, globals: &Globals) -> Result<(), Failure> {
    let (group, command) = match matches.subcommand() {
        Some(("auth", matches)) => ("auth ", matches.subcommand_name()),
        _ => ("", matches.subcommand_name()),
    };
    if globals.replay.is_none() || command == Some("listen") {
        return Ok(());
    }
    match command.filter(|name| WITHOUT_CALLS.contains(name)) {
        Some(name) => {
            Err(Failure::usage(format!("`--replay` plays calls to Zoom's API, but `zoomctl {group}{name}` makes none")))
        }
        None if globals.is_sandbox() => {
            Err(Failure::usage("`--replay` plays a file in place of a server: omit `--sandbox`"))
        }
        None => Ok(()),
    }
}

/// Returns the transport for a client whose calls are recorded or played, if a flag asks for that.
pub(crate) fn transport(globals: &Globals) -> Result<Option<Box<dyn Transport>>, Failure> {
    if let Some(path) = &globals.record {
        let recorder = if let Some(recorder) = globals.recorder.get() {
            recorder
        } else {
            check_path(path)?;
            let [connect, read] = TIMEOUTS;
            let live = ReqwestTransport::new(connect, read).map_err(zoom_core::Error::from)?;
            let recorder = Recorder::new(path, live);
            globals.recorder.get_or_init(|| recorder)
        };
        return Ok(Some(Box::new(recorder.clone())));
    }
    let Some(path) = &globals.replay else { return Ok(None) };
    let replayer = if let Some(replayer) = globals.replayer.get() {
        replayer
    } else {
        let replayer = Replayer::open(path).map_err(|error| Failure::usage(format!("`--replay`: {error}")))?;
        globals.replayer.get_or_init(|| replayer)
    };
    Ok(Some(Box::new(replayer.clone())))
}

/// Before anything is sent, rejects a path that can't be written to, since some calls can't be undone.
fn check_path(path: &Path) -> Result<(), Failure> {
    terminal::reject_stdout("--record", path, "the response goes to standard output: name a file")?;
    let shown = path.display();
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if path.is_dir() || path.file_name().is_none() {
        return Err(Failure::usage(format!("`--record {shown}`: this is a folder: add a file name")));
    }
    if !folder.is_dir() {
        let folder = folder.display();
        return Err(Failure::usage(format!(
            "`--record {shown}`: the folder `{folder}` does not exist: create it first"
        )));
    }
    Ok(())
}

/// Returns whether a line such as `line 1: POST /oauth/token` requests a token. A replayed command already has a token.
fn is_login(line: &str) -> bool {
    line.split_once(": ").is_some_and(|(_, call)| call.starts_with("POST /oauth/token"))
}

/// Writes the recording, or prints a note that lists the calls that were not played. `result` is the outcome of the
/// command.
pub(crate) fn finish(result: Result<(), Failure>, globals: &Globals) -> Result<(), Failure> {
    if let Some(replayer) = globals.replayer.get() {
        let mut unused = replayer.unused();
        unused.retain(|line| !is_login(line));
        if !unused.is_empty() {
            note(&format!("not played: {}", unused.join("; ")));
        }
        // A call that matches no line has already failed on its own.
        _ = replayer.finish();
    }
    let Some(path) = &globals.record else { return result };
    match globals.recorder.get().map(Recorder::save) {
        None => {
            if result.is_ok() {
                tell("`--record`: the command made no call, so nothing was recorded");
            }
            result
        }
        Some(Ok(calls)) => {
            let calls = if calls == 1 { "1 call".to_owned() } else { format!("{calls} calls") };
            note(&format!("recorded {calls} in `{}`", path.display()));
            result
        }
        Some(Err(error)) => match result {
            Ok(()) => Err(Failure::failed(error.to_string())),
            Err(failure) => {
                tell(&error.to_string());
                Err(failure)
            }
        },
    }
}
