use zoom_core::{zoom_endpoint, Value};

#[derive(Clone, serde::Serialize)]
struct Plan;

#[zoom_endpoint(POST "/users" -> Value, derive(Clone, Debug))]
struct CreateUser {
    plan: Plan,
    name: Option<String>,
}

fn main() {}
