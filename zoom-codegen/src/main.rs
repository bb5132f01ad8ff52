//! Writes the catalogue, compares documents and downloads them: `zoom-codegen help` lists the commands.

#[cfg(feature = "fetch")]
mod fetch;

use std::{
    collections::BTreeMap,
    error::Error,
    ffi::OsString,
    fs,
    io::{self, Write as _},
    path::Path,
    process::ExitCode,
};

use zoom_codegen::{Context, Source, generate, summary};

/// The usage text.
const USAGE: &str = "\
usage:
  zoom-codegen generate DOCUMENTS ZOOM_REST  write the catalogue from a folder of documents
  zoom-codegen diff OLD NEW                  print how two folders of documents differ, as Markdown
  zoom-codegen fetch [OPTIONS] FOLDER        download Zoom's documents (needs the feature `fetch`)
";

fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    let Some((command, arguments)) = arguments.split_first() else {
        eprint!("error: no command\n\n{USAGE}");
        return ExitCode::FAILURE;
    };
    let result = match (command.to_string_lossy().as_ref(), arguments) {
        ("help" | "-h" | "--help", _) => {
            print!("{USAGE}");
            Ok(ExitCode::SUCCESS)
        }
        ("generate", [documents, target]) => generate_catalogue(Path::new(documents), Path::new(target)),
        ("diff", [old, new]) => compare(Path::new(old), Path::new(new)),
        ("fetch", arguments) => fetch(arguments),
        ("generate", _) => Err("`generate` takes two folders: the documents, and zoom-rest".into()),
        ("diff", _) => Err("`diff` takes two folders of documents: the older one, then the newer one".into()),
        (other, _) => Err(format!("`{other}` is not a command; use `generate`, `diff` or `fetch`").into()),
    };
    result.unwrap_or_else(|error| {
        eprintln!("error: {}", chain(&*error));
        ExitCode::FAILURE
    })
}

#[cfg(feature = "fetch")]
fn fetch(arguments: &[OsString]) -> Result<ExitCode, Box<dyn Error>> {
    fetch::run(arguments)
}

#[cfg(not(feature = "fetch"))]
fn fetch(_: &[OsString]) -> Result<ExitCode, Box<dyn Error>> {
    Err("this program was built without the feature `fetch`; run `cargo run -p zoom-codegen --features fetch -- fetch FOLDER`"
        .into())
}

fn compare(old: &Path, new: &Path) -> Result<ExitCode, Box<dyn Error>> {
    let changes = zoom_codegen::diff(Source::folder(old)?, Source::folder(new)?);
    io::stdout().write_all(if changes.is_empty() { b"No operation differs.\n" } else { changes.as_bytes() })?;
    Ok(ExitCode::SUCCESS)
}

/// Writes the catalogue.
fn generate_catalogue(documents: &Path, target: &Path) -> Result<ExitCode, Box<dyn Error>> {
    let sources = Source::folder(documents)?;
    let generated = generate(&sources, &Source::webhooks(documents)?, &Context::folder(documents, target)?);
    let folder = target.join("products");
    let before = read(&folder)?;
    for path in before.keys().filter(|path| !generated.files.contains_key(*path)) {
        fs::remove_file(folder.join(path))?;
        // Cargo would treat an empty folder as a crate. A folder that is not empty cannot be removed and is kept.
        for emptied in Path::new(path).ancestors().skip(1).take_while(|below| below.parent().is_some()) {
            _ = fs::remove_dir(folder.join(emptied));
        }
    }
    for (path, text) in generated.files.iter().filter(|(path, text)| before.get(*path) != Some(*text)) {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap_or(&folder))?;
        fs::write(path, text)?;
    }
    fs::write(target.join("names.tsv"), generated.names.to_string())?;
    fs::write(target.join("COVERAGE.md"), &generated.coverage)?;
    let tests = target.join("tests/conformance");
    for folder in ["requests", "events"] {
        fs::create_dir_all(tests.join(folder))?;
    }
    for (path, text) in &generated.tests {
        fs::write(tests.join(path), text)?;
    }
    print!("{}", summary(&before, &generated.files));
    Ok(ExitCode::SUCCESS)
}

/// Returns an error and its causes, on one line.
fn chain(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        text = format!("{text}: {cause}");
        source = cause.source();
    }
    text
}

/// Reads the previously generated files, keyed by path.
fn read(folder: &Path) -> io::Result<BTreeMap<String, String>> {
    fn visit(root: &Path, folder: &Path, files: &mut BTreeMap<String, String>) -> io::Result<()> {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                visit(root, &path, files)?;
            } else if let Ok(below) = path.strip_prefix(root) {
                files.insert(below.to_string_lossy().replace('\\', "/"), fs::read_to_string(&path)?);
            }
        }
        Ok(())
    }
    let mut files = BTreeMap::new();
    if folder.exists() {
        visit(folder, folder, &mut files)?;
    }
    Ok(files)
}
