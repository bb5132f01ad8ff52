use zoom_core::zoom_enum;

const BASIC: i64 = 1;

#[zoom_enum(i64)]
enum UserType {
    Basic = BASIC,
}

fn main() {
    let _ = BASIC;
}
