use zoom_core::zoom_enum;

#[zoom_enum]
enum TokenType {
    Token,
    #[serde(other)]
    Unknown,
}

fn main() {}
