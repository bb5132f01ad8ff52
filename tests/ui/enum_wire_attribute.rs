use zoom_core::zoom_enum;

#[zoom_enum]
enum TokenType {
    Token,
    #[wire("ZAK")]
    Zak,
}

fn main() {}
