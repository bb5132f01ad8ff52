//! Compresses the sentences with which `zoom_search` finds operations, and requests packed relocations from the linker
//! where the program can rely on them.
//!
//! The catalogue is static data with about 200,000 pointers. In a position-independent ELF program, each pointer needs
//! a relocation of 24 bytes for the loader, 4.9 MB in all; packed, they take 0.1 MB. glibc has supported the packed
//! form since 2.36, and older versions reject the program. Therefore, relocations are packed only if the program's
//! target is the system that builds it.

use std::{env, error::Error, fs, path::PathBuf, process::Command};

/// The sentences. Compressed, they make the program 0.5 MB smaller.
const SAYINGS: &str = "src/mcp/search/sayings.tsv";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={SAYINGS}");
    let packed = miniz_oxide::deflate::compress_to_vec_zlib(&fs::read(SAYINGS)?, 9);
    fs::write(PathBuf::from(env::var("OUT_DIR")?).join("sayings.tsv.zlib"), packed)?;
    // A linker chosen by the user may not accept these arguments.
    let is_default_linker = env::var_os("RUSTC_LINKER").is_none();
    let is_native = env::var_os("HOST") == env::var_os("TARGET");
    let is_glibc = variable("CARGO_CFG_TARGET_OS") == "linux" && variable("CARGO_CFG_TARGET_ENV") == "gnu";
    if is_default_linker && is_native && is_glibc && glibc_version().is_some_and(|version| version >= (2, 36)) {
        println!("cargo::rustc-link-arg-bins=-Wl,-z,pack-relative-relocs");
    }
    Ok(())
}

fn variable(name: &str) -> String {
    env::var(name).unwrap_or_default()
}

/// Returns the version of the system's glibc, which `getconf` prints in the form `glibc 2.36`.
fn glibc_version() -> Option<(u32, u32)> {
    let output = Command::new("getconf").arg("GNU_LIBC_VERSION").output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    let (major, minor) = text.trim().strip_prefix("glibc ")?.split_once('.')?;
    Some((major.parse().ok()?, minor.parse().ok()?))
}
