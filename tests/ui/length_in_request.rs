use zoom_core::zoom_endpoint;

#[zoom_endpoint(POST "/meetings")]
struct CreateMeeting {
    #[length(max = 200)]
    topic: Option<String>,
}

fn main() {}
