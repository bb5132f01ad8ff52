use zoom_core::zoom_object;

#[zoom_object(derive(Clone, Debug))]
#[derive(Debug, PartialEq)]
struct User {
    id: Option<String>,
}

fn main() {
    let user: User = serde_json::from_str("{}").unwrap();
    println!("{:?} {}", user.clone(), user == user);
}
