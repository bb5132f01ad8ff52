use zoom_core::zoom_enum;

#[zoom_enum(integer)]
enum UserType {
    Basic = 1,
}

fn main() {}
