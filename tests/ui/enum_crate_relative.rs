use zoom_core::zoom_enum;

#[zoom_enum(crate = zoom_core)]
enum TokenType {
    Token,
}

fn main() {}
