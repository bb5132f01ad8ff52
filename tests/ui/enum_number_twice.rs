use zoom_core::zoom_enum;

#[zoom_enum(i64)]
enum UserType {
    Basic = 1,
    Licensed = 1,
}

fn main() {}
