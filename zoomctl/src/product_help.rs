//! The help of a product, which lists its commands by group on at most two screens, and the list of products in the
//! help of the program.

use std::{
    fmt::Write as _,
    io::{self, IsTerminal as _},
};

use clap::{
    Command,
    builder::{Styles, styling::Style},
};
use zoom_core::Operation;

use crate::{
    catalogue::{self, Product},
    groups::{self, Group},
    terminal,
};

/// The maximum number of lines of a help text: two screens of 50 lines.
const MOST_LINES: usize = 100;

/// The number of lines above and below the commands: the description of the product, the usage, and the references at
/// the end.
const OTHER_LINES: usize = 13;

/// The template that clap fills in. The list of commands is part of the text after the help.
const TEMPLATE: &str = "{about-with-newline}\n{usage-heading} {usage}{after-help}";

/// Sets the help of a product on a command. The commands in `first`, with their descriptions, are listed above the
/// others.
pub(crate) fn add(command: Command, product: &Product, first: &[[String; 2]]) -> Command {
    let text = text(product, first, command.get_styles());
    // Wrapping is disabled: the lines already have the right width, and clap would wrap longer ones without an indent.
    let usage = format!("zoomctl {} [OPTIONS] <COMMAND>", product.name);
    command.help_template(TEMPLATE).term_width(0).override_usage(usage).after_help(text)
}

/// Returns products with the numbers of their operations, in columns that fill the width of the terminal.
pub(crate) fn products(products: &[Product]) -> String {
    let cells: Vec<String> =
        products.iter().map(|product| format!("{} ({})", product.name, product.operation_count())).collect();
    let cell = cells.iter().map(String::len).max().unwrap_or_default() + 2;
    let columns = (usize::from(terminal::width().min(terminal::DEFAULT_WIDTH)) / cell).max(1);
    let lines = cells.len().div_ceil(columns);
    let line = |at: usize| {
        let cells: Vec<String> = cells.iter().skip(at).step_by(lines).map(|text| format!("{text:cell$}")).collect();
        format!("  {}\n", cells.concat().trim_end())
    };
    (0..lines).map(line).collect()
}

/// Returns the text that lists a product's commands.
fn text(product: &Product, first: &[[String; 2]], styles: &Styles) -> String {
    let mut own: Vec<&'static Operation> =
        product.operations().iter().copied().filter(|operation| product.alias(operation).is_some()).collect();
    own.sort_by_cached_key(|operation| catalogue::VERBS.iter().position(|verb| product.alias(operation) == Some(verb)));
    let is_first = |name: &str| first.iter().any(|[first, _]| first == name);
    let main = own.iter().map(|operation| {
        let name = catalogue::command_name(operation);
        let alias = product.alias(operation).filter(|alias| !is_first(alias));
        let names = alias.map_or_else(|| name.clone(), |alias| format!("{alias}, {name}"));
        [names, catalogue::title(operation).to_owned()]
    });
    let main: Vec<[String; 2]> = first.iter().cloned().chain(main).collect();
    let mut groups = groups::of(product.name, product.operations());
    let main_lines = if main.is_empty() { 0 } else { main.len() + 2 };
    let lines: usize = groups.iter().map(|group| group.operations.len() + 2).sum();
    let is_short = OTHER_LINES + main_lines + lines - own.len() <= MOST_LINES;

    let mut help = Help { header: *styles.get_header(), literal: *styles.get_literal(), text: String::new() };
    let most = if io::stdout().is_terminal() { usize::from(terminal::width()) } else { usize::MAX };
    help.section("Main commands", &main, most);
    if is_short {
        for group in &mut groups {
            // The main commands are already listed above.
            group.operations.retain(|operation| !own.contains(operation));
            let rows = group
                .operations
                .iter()
                .map(|operation| [catalogue::command_name(operation), catalogue::title(operation).to_owned()]);
            let heading = if group.name == product.name && !main.is_empty() { "More commands" } else { group.name };
            help.section(heading, &rows.collect::<Vec<_>>(), most);
        }
    } else {
        help.groups(&groups);
    }
    let name = product.name;
    let of_group = match groups.last() {
        Some(group) if !is_short => {
            format!("  zoomctl list {name} --group {}\n      lists the commands of a group\n", group.name)
        }
        _ => String::new(),
    };
    let header = help.header;
    help.text
        + &format!(
            "{header}Find out more:{header:#}\n{of_group}  zoomctl list {name} WORD...\n      finds commands by keyword\n  \
         zoomctl {name} COMMAND --help\n      shows the flags, body and response of a command\n  \
         zoomctl open {name}\n      opens Zoom's pages in the browser\n  \
         zoomctl --help\n      shows the options of every command"
        )
}

struct Help {
    header: Style,
    literal: Style,
    text: String,
}

impl Help {
    /// Writes a heading and rows in two columns, each on one line of at most `most` characters.
    fn section(&mut self, heading: &str, rows: &[[String; 2]], most: usize) {
        if rows.is_empty() {
            return;
        }
        let width = rows.iter().map(|[name, _]| name.len()).max().unwrap_or_default();
        let Self { header, literal, text } = self;
        // Writing to a string cannot fail.
        _ = writeln!(text, "{header}{heading}:{header:#}");
        for [name, title] in rows {
            let title = cut(title, most.saturating_sub(width + 4));
            _ = writeln!(text, "  {literal}{name}{literal:#}{:1$}  {title}", "", width - name.len());
        }
        self.text.push('\n');
    }

    /// Writes each group on one line: its name, the number of its commands, and as many commands as fit.
    fn groups(&mut self, groups: &[Group]) {
        let width = groups.iter().map(|group| group.name.len()).max().unwrap_or_default();
        let Self { header, literal, text } = self;
        _ = writeln!(text, "{header}Groups, with their sizes and first commands:{header:#}");
        for Group { name, operations } in groups {
            let count = format!("{:1$}  {2:3}  ", "", width - name.len(), operations.len());
            let room = usize::from(terminal::width()).saturating_sub(2 + name.len() + count.len());
            let names = first_names(operations, room);
            _ = writeln!(text, "  {literal}{name}{literal:#}{count}{names}");
        }
        self.text.push('\n');
    }
}

/// Returns the names of as many of the first operations as fit within a number of characters, but at least one name.
fn first_names(operations: &[&'static Operation], room: usize) -> String {
    let mut names = String::new();
    for (at, operation) in operations.iter().enumerate() {
        let name = catalogue::command_name(operation);
        let rest = if at + 1 < operations.len() { ", …".len() } else { 0 };
        if at == 0 {
            names = cut(&name, room.saturating_sub(rest));
        } else if names.len() + ", ".len() + name.len() + rest <= room {
            names = format!("{names}, {name}");
        } else {
            return names + ", …";
        }
    }
    names
}

/// Truncates text to at most `most` characters.
fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let kept: String = text.chars().take(most.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_help_of_every_product_has_at_most_two_screens_and_names_every_group() {
        for product in catalogue::products() {
            let text = text(&product, &[], &Styles::plain());
            // The lines that clap adds: the description, the usage, and two blank lines.
            let lines = 4 + text.lines().count();
            assert!(lines <= MOST_LINES, "{}: {lines} lines", product.name);
            for group in groups::of(product.name, product.operations()) {
                let is_named = text.lines().any(|line| line.trim_start().starts_with(group.name));
                assert!(is_named || text.contains("More commands"), "{}: {text}", group.name);
            }
        }
    }

    #[test]
    fn a_line_is_cut_where_it_would_be_too_long() {
        assert_eq!(cut("abcdef", 6), "abcdef");
        assert_eq!(cut("abc def", 5), "abc…");
        let operations: [&'static Operation; 3] = [
            &Operation { name: "ListUsers", ..Operation::GET },
            &Operation { name: "GetUser", ..Operation::GET },
            &Operation { name: "DeleteUser", ..Operation::GET },
        ];
        for (room, expected) in [
            (100, "list-users, get-user, delete-user"),
            (33, "list-users, get-user, delete-user"),
            (32, "list-users, get-user, …"),
            (20, "list-users, …"),
            (10, "list…, …"),
        ] {
            assert_eq!(first_names(&operations, room), expected, "{room}");
        }
    }
}
