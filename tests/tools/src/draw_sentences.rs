//! `draw-sentences SEED [COUNT] [--catalogue]`: prints sentences drawn at random from comments, documentation, messages
//! and pages, 200 by default. With `--catalogue`, it draws from the sentences of `zoom-rest/texts` instead.
//!
//! Read them one by one, as an editor would; if one of them reads badly, there are others like it.

use std::{env, error::Error};

use zoom_tools::{
    draw::{draw, sentences},
    prose::{Kind, passages},
};

fn main() -> Result<(), Box<dyn Error>> {
    let (flags, numbers): (Vec<_>, Vec<_>) = env::args().skip(1).partition(|argument| argument.starts_with("--"));
    if flags.iter().any(|flag| flag != "--catalogue") || !(1..=2).contains(&numbers.len()) {
        return Err("usage: draw-sentences SEED [COUNT] [--catalogue]".into());
    }
    let seed = numbers[0].parse().map_err(|error| format!("the seed `{}`: {error}", numbers[0]))?;
    let count = numbers.get(1).map_or(Ok(200), |count| count.parse())?;
    let mut passages = passages();
    passages.retain(|passage| (passage.kind == Kind::Catalogue) != flags.is_empty());
    for (sentence, number) in draw(sentences(&passages), seed, count).iter().zip(1..) {
        println!("{number:3} {}:{}\n    {}", sentence.file, sentence.line, sentence.text);
    }
    Ok(())
}
