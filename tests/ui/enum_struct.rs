use zoom_core::zoom_enum;

#[zoom_enum]
struct TokenType {
    #[value("zak")]
    zak: String,
}

fn main() {}
