//! Runs the program as a shell does.

#![allow(dead_code, reason = "each test uses a part")]

use std::{
    path::Path,
    process::{Command, Output, Stdio},
};

/// What a run left.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl From<Output> for Run {
    fn from(output: Output) -> Self {
        Self {
            code: output.status.code().unwrap_or(-1),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

/// The program, with no login and no variables of this machine's. Its settings are in `home`.
pub(crate) fn program(home: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_zoom"));
    for (name, _) in std::env::vars() {
        let is_kept = ["PATH", "SYSTEMROOT", "TMPDIR", "LLVM_PROFILE_FILE"].contains(&name.as_str());
        if !is_kept {
            command.env_remove(name);
        }
    }
    command.env("HOME", home).env("XDG_CONFIG_HOME", home.join("config")).stdin(Stdio::null());
    command
}

/// Runs the program.
pub(crate) fn zoom(args: &[&str], variables: &[(&str, &str)]) -> Run {
    zoom_in(tempfile::tempdir().unwrap().path(), args, variables)
}

/// Runs the program with the settings in `home`.
pub(crate) fn zoom_in(home: &Path, args: &[&str], variables: &[(&str, &str)]) -> Run {
    program(home).args(args).envs(variables.iter().copied()).output().unwrap().into()
}

/// Runs the program with a token, against a server.
pub(crate) fn zoom_at(base_url: &str, args: &[&str]) -> Run {
    zoom(args, &[("ZOOM_BASE_URL", base_url), ("ZOOM_ACCESS_TOKEN", zoom_tests::TOKEN)])
}
