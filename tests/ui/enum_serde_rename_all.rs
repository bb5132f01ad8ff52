use zoom_core::zoom_enum;

#[zoom_enum]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
enum TokenType {
    Token,
    OnBehalf,
}

fn main() {}
