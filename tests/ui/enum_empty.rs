use zoom_core::zoom_enum;

#[zoom_enum]
enum TokenType {}

fn main() {
    let _ = TokenType::from("zak");
}
