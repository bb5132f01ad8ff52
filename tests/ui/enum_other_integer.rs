use zoom_core::zoom_enum;

#[zoom_enum(u8)]
enum UserType {
    Basic = 1,
    Licensed = 2,
}

fn main() {
    let _ = UserType::Basic.number();
}
