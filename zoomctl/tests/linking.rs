//! Tests how the program is linked, which `build.rs` decides.

#![cfg(all(target_os = "linux", target_env = "gnu", target_arch = "x86_64"))]
#![allow(clippy::unwrap_used, missing_docs, reason = "a test fails by panicking")]

use std::{fs, process::Command};

/// The name of the glibc version that a program with packed relocations requires.
const REQUIRED: &[u8] = b"GLIBC_ABI_DT_RELR";

#[test]
fn relocations_are_packed_where_glibc_reads_them() {
    let output = Command::new("getconf").arg("GNU_LIBC_VERSION").output().unwrap();
    let version = String::from_utf8(output.stdout).unwrap();
    let minor: u32 = version.trim().rsplit('.').next().unwrap().parse().unwrap();
    let program = fs::read(env!("CARGO_BIN_EXE_zoomctl")).unwrap();
    let is_packed = program.windows(REQUIRED.len()).any(|bytes| bytes == REQUIRED);
    assert_eq!(is_packed, minor >= 36, "{version}");
}
