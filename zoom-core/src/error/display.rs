//! Pieces that the messages of several kinds of error are made of.

use std::fmt;

/// `GetUserToken: `, or nothing if the operation is not known.
pub(super) struct OperationPrefix(pub(super) &'static str);

impl fmt::Display for OperationPrefix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() { Ok(()) } else { write!(f, "{}: ", self.0) }
    }
}

/// Text from Zoom on one line, with each control character replaced by a space: it may steer a terminal.
pub(super) struct OneLine<'a>(pub(super) &'a str);

impl fmt::Display for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for piece in self.0.split_inclusive(char::is_control) {
            match piece.chars().next_back() {
                Some(last) if last.is_control() => write!(f, "{} ", &piece[..piece.len() - last.len_utf8()])?,
                _ => f.write_str(piece)?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_from_zoom_stays_on_one_line() {
        assert_eq!(OneLine("a\r\nb\u{1b}[31m").to_string(), "a  b [31m");
    }
}
