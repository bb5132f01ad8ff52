use zoom_core::zoom_enum;

#[zoom_enum]
enum TokenType {
    OnBehalf,
    #[value("on_behalf")]
    Onbehalf,
}

fn main() {}
