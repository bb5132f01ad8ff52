use zoom_core::zoom_object;

#[derive(Default, serde::Deserialize, serde::Serialize)]
struct Plan;

#[zoom_object]
#[derive(Debug)]
struct User {
    plan: Plan,
}

fn main() {}
