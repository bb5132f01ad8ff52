use zoom_core::zoom_enum;

#[zoom_enum(i64)]
enum UserType {
    Basic = 1u8,
}

fn main() {}
