//! Writes the data of zoom-operations. Run it after changing the catalogue.

use std::{error::Error, fs};

use zoom_tests_operations::{files, folder};

fn main() -> Result<(), Box<dyn Error>> {
    let (folder, files) = (folder(), files()?);
    for entry in fs::read_dir(folder.join("data"))? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if !files.contains_key(&format!("data/{name}")) {
            fs::remove_file(path)?;
        }
    }
    for (path, text) in files {
        fs::write(folder.join(path), text)?;
    }
    Ok(())
}
