use zoom_core::zoom_enum;

#[zoom_enum]
enum TokenType {
    #[value("a")]
    #[value("b")]
    Token,
}

fn main() {}
