//! Runs the program as a shell does.

#![allow(dead_code, reason = "each test uses only a part of it")]

use std::{
    path::Path,
    process::{Child, Command, ExitStatus, Output, Stdio},
};

/// The result of a run.
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

/// Returns the command for the program, without a login and without this machine's environment variables. Its settings
/// are in `home`.
pub(crate) fn program(home: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_zoomctl"));
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
pub(crate) fn zoomctl(args: &[&str], variables: &[(&str, &str)]) -> Run {
    zoomctl_in(tempfile::tempdir().unwrap().path(), args, variables)
}

/// Runs the program with the settings in `home`.
pub(crate) fn zoomctl_in(home: &Path, args: &[&str], variables: &[(&str, &str)]) -> Run {
    program(home).args(args).envs(variables.iter().copied()).output().unwrap().into()
}

/// Runs the program with a token against a server.
pub(crate) fn zoomctl_at(base_url: &str, args: &[&str]) -> Run {
    zoomctl(args, &[("ZOOM_BASE_URL", base_url), ("ZOOM_ACCESS_TOKEN", zoom_tests::TOKEN)])
}

/// A running program, which is killed if the test ends before the program does.
pub(crate) struct Running(pub(crate) Child);

impl Running {
    /// Waits for the program to end.
    pub(crate) fn wait(mut self) -> ExitStatus {
        self.0.wait().unwrap()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // This fails if the program has already ended, which is fine.
        _ = self.0.kill();
        _ = self.0.wait();
    }
}
