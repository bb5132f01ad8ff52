//! Tests `FileStore`, whose lease ends when the process that holds it ends.

#![cfg(unix)]
#![allow(clippy::unwrap_used, missing_docs, reason = "a test fails by panicking")]

use std::{env, path::Path};

use tempfile::TempDir;
use tokio::process::Command;
use zoom_core::auth::FileStore;
use zoom_tests_token_rotation::{Rotation, cases, step::Step, this_program, worker_main};

const FILE: &str = "ZOOM_ROTATION_FILE";

#[tokio::test]
#[ignore = "runs in a process that another test starts"]
async fn worker() {
    worker_main(FileStore::new(env::var(FILE).unwrap())).await;
}

fn start(file: &Path) -> Command {
    let mut command = this_program("worker");
    command.env(FILE, file);
    command
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn eight_processes_refresh_a_token_file_once_and_then_in_turn() {
    let folder = TempDir::new().unwrap();
    for callers in [1_000, 0] {
        let file = folder.path().join(format!("{callers}.json"));
        let (store, start) = (FileStore::new(&file), || start(&file));
        let rotation = Rotation::begin(&store, &start).await;
        match callers {
            0 => cases::rotations_in_a_row(&rotation, 50).await,
            callers => cases::one_refresh_serves_all(&rotation, callers).await,
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_process_that_is_killed_during_a_refresh_loses_a_token_file_only_between_zooms_response_and_the_save() {
    let folder = TempDir::new().unwrap();
    for step in Step::ALL {
        let file = folder.path().join(format!("{step}.json"));
        let (store, start) = (FileStore::new(&file), || start(&file));
        cases::killed_at(&Rotation::begin(&store, &start).await, step).await;
    }
}
