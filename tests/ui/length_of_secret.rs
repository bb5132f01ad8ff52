use zoom_core::{Secret, zoom_endpoint};

#[zoom_endpoint(POST "/meetings")]
struct CreateMeeting {
    #[length(..=10)]
    password: Option<Secret>,
}

fn main() {}
