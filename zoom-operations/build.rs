//! Compresses the data, which makes a program with all products 7 MB smaller.

use std::{env, error::Error, fs, path::PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=data");
    println!("cargo::rerun-if-changed=build.rs");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    // The highest compression level takes a second, which is worthwhile only for release builds.
    let level = if env::var("PROFILE")? == "release" { 9 } else { 1 };
    for entry in fs::read_dir("data")? {
        let entry = entry?;
        let packed = miniz_oxide::deflate::compress_to_vec(&fs::read(entry.path())?, level);
        fs::write(out.join(entry.file_name()), packed)?;
    }
    Ok(())
}
