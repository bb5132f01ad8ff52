use zoom_core::zoom_enum;

#[zoom_enum(i64)]
enum UserType {
    #[value("1")]
    Basic,
}

fn main() {}
