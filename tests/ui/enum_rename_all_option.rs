use zoom_core::zoom_enum;

#[zoom_enum(rename_all = "camelCase")]
enum TokenType {
    Token,
    OnBehalf,
}

fn main() {}
