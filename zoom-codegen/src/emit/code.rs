//! Rust code that is laid out the way rustfmt does it, for the examples in documentation.

/// The maximum width of a line that a documentation page shows without a scroll bar.
const WIDTH: usize = 84;

/// The width of one level of indentation.
const STEP: usize = 4;

/// An expression.
#[derive(Clone)]
pub(super) enum Code {
    /// Text that is never broken.
    Text(String),
    /// Items between brackets; the text before them ends with the opening bracket.
    List { before: String, items: Vec<Code>, after: &'static str },
    /// An expression with calls of its methods.
    Chain { head: Box<Code>, links: Vec<Code> },
}

impl Code {
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// Returns a call. The function's name is preceded by a dot if it is a link of a chain.
    pub(super) fn call(function: &str, arguments: Vec<Self>) -> Self {
        Self::List { before: format!("{function}("), items: arguments, after: ")" }
    }

    pub(super) fn vec(items: Vec<Self>) -> Self {
        Self::List { before: "vec![".to_owned(), items, after: "]" }
    }

    pub(super) fn array(items: Vec<Self>) -> Self {
        Self::List { before: "[".to_owned(), items, after: "]" }
    }

    /// Returns an expression followed by calls of its methods, if there are any.
    pub(super) fn chain(head: Self, links: Vec<Self>) -> Self {
        if links.is_empty() { head } else { Self::Chain { head: Box::new(head), links } }
    }

    /// Returns the code on one line.
    pub(super) fn line(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::List { before, items, after } => {
                let items: Vec<String> = items.iter().map(Self::line).collect();
                format!("{before}{}{after}", items.join(", "))
            }
            Self::Chain { head, links } => head.line() + &links.iter().map(Self::line).collect::<String>(),
        }
    }

    /// Returns a statement, the text before and after the expression included, as lines.
    pub(super) fn statement(&self, before: &str, after: &str) -> Vec<String> {
        let mut text = before.to_owned();
        self.write(0, after.len(), &mut text);
        text.push_str(after);
        text.lines().map(str::to_owned).collect()
    }

    /// Appends the code, broken where its lines would be too long.
    ///
    /// `indent` is the indentation of the current line, and `reserved` the width of what follows on the last line.
    fn write(&self, indent: usize, reserved: usize, text: &mut String) {
        let line = self.line();
        let used = text.rsplit('\n').next().unwrap_or_default().len();
        if used + line.len() + reserved <= WIDTH {
            text.push_str(&line);
            return;
        }
        match self {
            Self::Text(line) => text.push_str(line),
            Self::List { before, items, after } => {
                text.push_str(before);
                match &items[..] {
                    [] => {}
                    [only @ Self::List { .. }] => only.write(indent, after.len() + reserved, text),
                    items => {
                        for item in items {
                            new_line(indent + STEP, text);
                            item.write(indent + STEP, 1, text);
                            text.push(',');
                        }
                        new_line(indent, text);
                    }
                }
                text.push_str(after);
            }
            Self::Chain { head, links } => {
                let start = text.len();
                head.write(indent, 0, text);
                let is_broken = text[start..].contains('\n');
                let indent = if is_broken { indent } else { indent + STEP };
                for (at, link) in links.iter().enumerate() {
                    new_line(indent, text);
                    link.write(indent, if at + 1 == links.len() { reserved } else { 0 }, text);
                }
            }
        }
    }
}

fn new_line(indent: usize, text: &mut String) {
    text.push('\n');
    text.push_str(&" ".repeat(indent));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(name: &str, width: usize) -> Code {
        Code::call(name, vec![Code::text("a".repeat(width)), Code::text("b")])
    }

    #[test]
    fn code_is_broken_as_rustfmt_breaks_it() {
        let long = "a".repeat(69);
        for (code, expected) in [
            (list("f", 69), format!("let x = f({long}, b);")),
            (list("function", 69), format!("let x = function(\n    {long},\n    b,\n);")),
            (Code::chain(Code::text("x"), vec![list(".y", 7)]), "let x = x.y(aaaaaaa, b);".to_owned()),
            (
                Code::chain(Code::text("client"), vec![list(".y", 69), Code::text(".await")]),
                format!("let x = client\n    .y({long}, b)\n    .await;"),
            ),
            (
                Code::chain(list("function", 69), vec![Code::text(".await")]),
                format!("let x = function(\n    {long},\n    b,\n)\n.await;"),
            ),
            (
                Code::call("function", vec![Code::vec(vec![Code::text(long.clone())])]),
                format!("let x = function(vec![\n    {long},\n]);"),
            ),
            (
                Code::call("function", vec![Code::chain(Code::text("x"), vec![list(".y", 69)])]),
                format!("let x = function(\n    x.y({long}, b),\n);"),
            ),
        ] {
            assert_eq!(code.statement("let x = ", ";").join("\n"), expected);
        }
    }
}
