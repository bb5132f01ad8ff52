//! Tests `.ci/dist --index` in a workspace that contains only a version.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::panic, missing_docs, reason = "a test fails by panicking")]

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
    thread,
    time::{Duration, Instant},
};

use zoom_tools::workspace::root;

/// A folder that is removed when dropped.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}", std::process::id()));
        _ = fs::remove_dir_all(&folder);
        for (file, text) in [
            (".ci/dist", fs::read_to_string(root().join(".ci/dist")).unwrap().as_str()),
            ("Cargo.toml", "[workspace]\n[package]\nname = \"zoomctl\"\nversion = \"1.2.3\"\nedition = \"2024\"\n"),
            ("Cargo.lock", "version = 4\n\n[[package]]\nname = \"zoomctl\"\nversion = \"1.2.3\"\n"),
            ("src/main.rs", "fn main() {}\n"),
            ("zoomctl/packaging/Containerfile", "FROM scratch\n"),
        ] {
            let path = folder.join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        Self(folder)
    }

    /// Runs the script with a standard input that never ends.
    fn index(&self) -> Output {
        let mut command = Command::new("bash");
        command.args([".ci/dist", "--index"]).current_dir(&self.0).env("SOURCE_DATE_EPOCH", "0");
        command.env("CARGO_NET_OFFLINE", "true").env_remove("DIST_REPOSITORY").env_remove("CARGO_TARGET_DIR");
        // Run the script in a separate process group, so that the script can be killed together with every process that
        // it started.
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let began = Instant::now();
        while child.try_wait().unwrap().is_none() {
            if began.elapsed() > Duration::from_secs(60) {
                _ = Command::new("kill").args(["-9", "--", &format!("-{}", child.id())]).status();
                panic!("it hangs: {:?}", child.wait_with_output());
            }
            thread::sleep(Duration::from_millis(20));
        }
        child.wait_with_output().unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn an_index_of_nothing_is_an_error_and_not_a_wait() {
    let folder = Folder::new("dist-empty");
    // A file of another version.
    fs::create_dir_all(folder.0.join("dist")).unwrap();
    fs::write(folder.0.join("dist/zoomctl-1.2.2-x86_64-unknown-linux-gnu.tar.gz"), "old").unwrap();
    let output = folder.index();
    let messages = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{messages}");
    assert!(messages.contains("dist: dist/ has no file of version 1.2.3: build one with `.ci/dist`"), "{messages}");
    assert!(!folder.0.join("dist/SHA256SUMS").exists(), "{messages}");
}

#[test]
fn an_index_has_the_sums_of_all_files_of_the_version() {
    let folder = Folder::new("dist-two");
    fs::create_dir_all(folder.0.join("dist")).unwrap();
    let names = ["zoomctl-1.2.3-x86_64-unknown-linux-gnu.tar.gz", "zoomctl_1.2.3-1_amd64.deb"];
    for name in [&names[..], &["zoomctl-1.2.2-x86_64-unknown-linux-gnu.tar.gz"]].concat() {
        fs::write(folder.0.join("dist").join(name), "text").unwrap();
    }
    let output = folder.index();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let sums = fs::read_to_string(folder.0.join("dist/SHA256SUMS")).unwrap();
    // `printf text | sha256sum`.
    let sum = "982d9e3eb996f559e633f4d194def3761d909f5a3b647d1a851fead67c32c9d1";
    assert_eq!(sums, names.map(|name| format!("{sum}  {name}\n")).concat());
    assert!(folder.0.join("dist/Containerfile").exists());
}
