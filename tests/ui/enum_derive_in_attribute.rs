use zoom_core::zoom_enum;

#[zoom_enum(derive(Default))]
enum TokenType {
    Token,
}

fn main() {}
