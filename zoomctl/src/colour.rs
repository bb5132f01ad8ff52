//! Colored JSON for a terminal.

use std::io::{self, Write};

use clap::builder::styling::{AnsiColor, Style};
use serde_json::ser::{CharEscape, Formatter};

const KEY: Style = AnsiColor::Blue.on_default().bold();
const TEXT: Style = AnsiColor::Green.on_default();
const VALUE: Style = AnsiColor::Cyan.on_default();

/// A formatter that adds colors to the names and values that another formatter writes.
#[derive(Default)]
pub(crate) struct Coloured<F> {
    inner: F,
    is_in_key: bool,
}

impl<F> Coloured<F> {
    pub(crate) fn new(inner: F) -> Self {
        Self { inner, is_in_key: false }
    }
}

fn coloured<W: Write + ?Sized>(
    to: &mut W,
    style: Style,
    write: impl FnOnce(&mut W) -> io::Result<()>,
) -> io::Result<()> {
    write!(to, "{style}")?;
    write(to)?;
    write!(to, "{style:#}")
}

macro_rules! values {
    ($($function:ident($type:ty),)*) => {$(
        fn $function<W: Write + ?Sized>(&mut self, to: &mut W, value: $type) -> io::Result<()> {
            coloured(to, VALUE, |to| self.inner.$function(to, value))
        }
    )*};
}

macro_rules! as_inner {
    ($($function:ident($($argument:ident: $type:ty)?),)*) => {$(
        fn $function<W: Write + ?Sized>(&mut self, to: &mut W $(, $argument: $type)?) -> io::Result<()> {
            self.inner.$function(to $(, $argument)?)
        }
    )*};
}

impl<F: Formatter> Formatter for Coloured<F> {
    values! {
        write_bool(bool),
        write_i64(i64),
        write_u64(u64),
        write_f64(f64),
    }

    as_inner! {
        begin_array(),
        end_array(),
        begin_array_value(is_first: bool),
        end_array_value(),
        begin_object(),
        end_object(),
        begin_object_value(),
        end_object_value(),
        write_string_fragment(fragment: &str),
        write_char_escape(escape: CharEscape),
    }

    fn write_null<W: Write + ?Sized>(&mut self, to: &mut W) -> io::Result<()> {
        coloured(to, VALUE, |to| self.inner.write_null(to))
    }

    fn begin_object_key<W: Write + ?Sized>(&mut self, to: &mut W, is_first: bool) -> io::Result<()> {
        self.is_in_key = true;
        self.inner.begin_object_key(to, is_first)
    }

    fn end_object_key<W: Write + ?Sized>(&mut self, to: &mut W) -> io::Result<()> {
        self.is_in_key = false;
        self.inner.end_object_key(to)
    }

    fn begin_string<W: Write + ?Sized>(&mut self, to: &mut W) -> io::Result<()> {
        let style = if self.is_in_key { KEY } else { TEXT };
        write!(to, "{style}")?;
        self.inner.begin_string(to)
    }

    fn end_string<W: Write + ?Sized>(&mut self, to: &mut W) -> io::Result<()> {
        self.inner.end_string(to)?;
        write!(to, "{TEXT:#}")
    }
}
