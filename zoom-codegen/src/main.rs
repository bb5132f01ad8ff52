//! Regenerates the catalogue: `zoom-codegen <folder of documents> <folder of zoom-rest>`.

use std::{
    collections::BTreeMap,
    error::Error,
    fs, io,
    path::{Path, PathBuf},
    process::ExitCode,
};

use zoom_codegen::{Context, Source, generate, summary};

fn main() -> ExitCode {
    let arguments: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let [documents, target] = &arguments[..] else {
        eprintln!("usage: zoom-codegen <folder of documents> <folder of zoom-rest>");
        return ExitCode::FAILURE;
    };
    match run(documents, target) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {}", chain(&*error));
            ExitCode::FAILURE
        }
    }
}

fn run(documents: &Path, target: &Path) -> Result<(), Box<dyn Error>> {
    let sources = Source::folder(documents)?;
    let generated = generate(&sources, &Context::folder(documents, target)?);
    let folder = target.join("products");
    let before = read(&folder)?;
    for path in before.keys().filter(|path| !generated.files.contains_key(*path)) {
        fs::remove_file(folder.join(path))?;
        // Cargo would take an empty folder for a crate. A folder that is not empty cannot be removed and stays.
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
    let tests = target.join("tests/conformance/requests");
    fs::create_dir_all(&tests)?;
    for (path, text) in &generated.tests {
        fs::write(tests.join(path), text)?;
    }
    print!("{}", summary(&before, &generated.files));
    Ok(())
}

/// Returns an error with its causes, on one line.
fn chain(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        text = format!("{text}: {cause}");
        source = cause.source();
    }
    text
}

/// Reads the files generated before, by path.
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
