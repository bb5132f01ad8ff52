use zoom_core::zoom_enum;

#[zoom_enum(i64)]
enum UserType {
    Basic = 9_223_372_036_854_775_808,
}

fn main() {}
