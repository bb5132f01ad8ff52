use zoom_core::zoom_enum;

#[zoom_enum]
enum TokenType {
    Token,
    Zak(String),
}

fn main() {
    let _ = TokenType::Zak("a".to_owned()).as_str();
}
