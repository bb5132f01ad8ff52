use zoom_core::zoom_enum;

#[zoom_enum]
enum TokenType {
    Token,
    Unrecognized(String),
}

fn main() {
    let _ = TokenType::Unrecognized("a".to_owned());
}
