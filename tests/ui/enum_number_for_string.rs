use zoom_core::zoom_enum;

#[zoom_enum]
enum TokenType {
    #[value(1)]
    Token,
}

fn main() {}
