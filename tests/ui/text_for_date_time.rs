use zoom_core::{DateTime, zoom_endpoint};

#[zoom_endpoint(GET "/events")]
struct ListEvents {
    since: Option<DateTime>,
}

fn main() {
    _ = ListEvents::new().since("2026-01-31T09:00:00Z");
}
