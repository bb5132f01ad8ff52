use zoom_core::zoom_endpoint;

struct Plan;

#[zoom_endpoint(POST "/users")]
struct CreateUser {
    plan: Plan,
}

fn main() {}
