use zoom_core::zoom_enum;

#[zoom_enum(String)]
enum TokenType {
    Token,
}

fn main() {}
