use zoom_core::zoom_enum;

#[zoom_enum]
enum TokenType<'a> {
    Token(&'a str),
}

fn main() {}
