use zoom_core::zoom_enum;

#[zoom_enum]
enum TokenType {
    Token,
    #[rename("ZAK")]
    Zak,
}

fn main() {}
