use zoom_core::zoom_enum;

#[zoom_enum]
#[derive(Clone, serde::Deserialize, serde::Serialize)]
enum TokenType {
    Token,
    Zak,
}

fn main() {}
