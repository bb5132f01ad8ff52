//! Downloads all recordings of a user into a folder.
//!
//! ```console
//! $ cargo run --example download
//! ```

use std::{env, error::Error, fs, process};

use zoom_core::jiff::civil::date;
use zoom_rest::meetings::ListAllRecordings;
use zoom_sandbox::Sandbox;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::builder().recordings(2, 100_000).start().await?;
    let client = sandbox.client();
    let folder = env::temp_dir().join(format!("zoom-download-{}", process::id()));
    fs::create_dir_all(&folder)?;

    // The sandbox's recordings are from this month. Zoom lists at most one month per call.
    let mut meetings = ListAllRecordings::new("me").from(date(2026, 1, 1)).to(date(2026, 1, 31)).items(&client);
    while let Some(meeting) = meetings.next().await {
        for file in meeting?.recording_files.unwrap_or_default() {
            let Some(url) = file.download_url else { continue };
            let mut download = client.download(&url).await?;
            if let Some(length) = file.file_size.and_then(|bytes| u64::try_from(bytes).ok()) {
                download = download.expect_length(length);
            }
            println!("{}", download.save_in(&folder).await?.display());
        }
    }
    fs::remove_dir_all(folder)?;
    Ok(())
}
