//! Uploads a file: a user's profile picture.
//!
//! ```console
//! $ cargo run --example upload
//! ```

use std::error::Error;

use zoom_core::FilePart;
use zoom_rest::users::UploadUserProfilePicture;
use zoom_sandbox::Sandbox;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start().await?;
    let client = sandbox.client();

    // `FilePart::open("me.png")` reads a file from disk while it is being sent.
    let picture = FilePart::bytes("me.png", b"\x89PNG\r\n\x1a\n".to_vec());
    println!("sending {} as {}", picture.name(), picture.mime_type());
    UploadUserProfilePicture::new("me", picture).send(&client).await?;
    println!("uploaded");
    Ok(())
}
