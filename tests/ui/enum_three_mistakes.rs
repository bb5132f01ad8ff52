use zoom_core::zoom_enum;

#[zoom_enum(i64)]
enum UserType {
    #[value("1")]
    Basic,
    Licensed,
    Nobody(i64) = 99,
}

fn main() {
    let _ = UserType::Basic == UserType::from(1);
}
