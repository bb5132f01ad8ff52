use zoom_core::zoom_enum;

#[zoom_enum]
enum TokenType {
    #[value()]
    Token,
}

fn main() {}
