//! The crates of the workspace, and the source files that people write.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use serde_json::Value;

/// Folders that hold generated or foreign files only.
const SKIPPED: [&str; 7] = ["target", ".git", "corpus", "snapshots", "products", "requests", "node_modules"];

/// A library or program of the workspace that people write.
#[derive(Clone, Debug)]
pub struct Target {
    /// The name of its package.
    pub package: String,
    /// The file of its root module.
    pub root: PathBuf,
}

/// A package of the workspace.
#[derive(Clone, Debug)]
pub struct Package {
    /// Its name.
    pub name: String,
    /// Whether it may be published.
    pub is_published: bool,
    /// The names of the dependencies that its published manifest has, those of its tests included. Foreign ones are among them.
    pub dependencies: Vec<String>,
}

/// Returns the folder of the workspace's `Cargo.toml`.
///
/// # Panics
///
/// If this crate was moved out of `tests/tools`.
#[must_use]
pub fn root() -> PathBuf {
    let tools = Path::new(env!("CARGO_MANIFEST_DIR"));
    tools.ancestors().nth(2).unwrap_or_else(|| panic!("{} has no workspace", tools.display())).to_owned()
}

/// Returns the libraries and programs of all members, except the generated crates in `zoom-rest/products`.
///
/// # Panics
///
/// If `cargo metadata` fails.
#[must_use]
pub fn targets() -> Vec<Target> {
    let mut targets = Vec::new();
    for package in list(&metadata()["packages"]) {
        for target in list(&package["targets"]) {
            let root = PathBuf::from(text(&target["src_path"]));
            let is_linked =
                list(&target["kind"]).iter().any(|kind| matches!(kind.as_str(), Some("lib" | "bin" | "proc-macro")));
            if is_linked && !root.iter().any(|folder| folder == "products") {
                targets.push(Target { package: text(&package["name"]), root });
            }
        }
    }
    targets
}

/// Returns the packages of all members.
///
/// # Panics
///
/// If `cargo metadata` fails.
#[must_use]
pub fn packages() -> Vec<Package> {
    let package = |package: &Value| {
        // Cargo leaves out a development dependency that is only a path.
        let mut dependencies = list(&package["dependencies"]);
        dependencies.retain(|dependency| dependency["kind"] != "dev" || dependency["req"] != "*");
        Package {
            name: text(&package["name"]),
            is_published: package["publish"].as_array().is_none_or(|registries| !registries.is_empty()),
            dependencies: dependencies.iter().map(|dependency| text(&dependency["name"])).collect(),
        }
    };
    list(&metadata()["packages"]).iter().map(package).collect()
}

fn list(value: &Value) -> Vec<Value> {
    value.as_array().cloned().unwrap_or_default()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn metadata() -> Value {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let output = Command::new(cargo)
        .args(["metadata", "--no-deps", "--format-version=1", "--offline"])
        .current_dir(root())
        .output()
        .unwrap_or_else(|error| panic!("cargo metadata: {error}"));
    assert!(output.status.success(), "cargo metadata: {}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("cargo metadata: {error}"))
}

/// Returns every `.rs` file that people write, tests and benches included.
///
/// # Panics
///
/// If a folder or a file cannot be read.
#[must_use]
pub fn sources() -> Vec<PathBuf> {
    let mut files = Vec::new();
    collect(&root(), &mut files);
    files.retain(|file| !read(file).starts_with("//! Written by `zoom-codegen`"));
    files.sort();
    files
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            if !SKIPPED.iter().any(|skipped| entry.file_name() == *skipped) {
                collect(&path, files);
            }
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

/// Reads a file of the workspace.
///
/// # Panics
///
/// If it cannot be read.
#[must_use]
pub fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Returns a path as it is written in messages: relative to the workspace.
#[must_use]
pub fn shown(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string()
}
