use zoom_core::zoom_enum;

#[zoom_enum(derive(Deserialize))]
enum TokenType {
    Token,
    Zak,
}

fn main() {}
