use zoom_core::zoom_enum;

#[zoom_enum]
#[serde(rename_all = "snake_case")]
enum TokenType {
    Token,
    OnBehalf,
}

fn main() {}
