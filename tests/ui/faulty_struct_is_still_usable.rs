use zoom_core::zoom_endpoint;

#[zoom_endpoint(GET "/users/<user_id>", ratelimit = Light)]
#[derive(Clone, Debug)]
struct GetUser {
    user_id: String,
    #[query(rename = "type")]
    kind: Option<String>,
}

fn assert_endpoint(_: impl zoom_core::Endpoint<Response = zoom_core::Value>) {}

fn main() {
    let request = GetUser::new("me").kind("zak");
    assert_endpoint(request.clone());
    println!("{request:?} {}", GetUser::OPERATION.name);
}
