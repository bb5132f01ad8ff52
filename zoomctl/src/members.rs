//! The members of an object as rows of help texts: the path of each, as written in `--fields`, its type and its
//! description.

use zoom_core::schema::{Schema, Type};

use crate::description;

/// The maximum number of members that a brief list includes from an object, and from each object among its members.
const BRIEF: [usize; 2] = [40, 8];

/// A member.
pub(crate) struct Row {
    /// The names that lead to the member, separated by periods.
    pub(crate) path: String,
    /// Whether the sender of the object must include the member.
    pub(crate) is_required: bool,
    /// The cells: its own name, which is indented and preceded by a period if it is within another member; the word for
    /// its type; and its description.
    pub(crate) cells: [String; 3],
}

/// The extent of a list of members.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Extent {
    /// All members, at every depth.
    All,
    /// The first members, and the first members of each object among them.
    Brief,
    /// The members of the object itself.
    Shallow,
}

impl Extent {
    /// Returns the maximum number of characters for the values of a member with their meanings.
    fn values(self) -> usize {
        if self == Self::All { usize::MAX } else { 400 }
    }
}

/// Returns the members of an object.
pub(crate) fn rows(schema: &'static Schema, extent: Extent) -> Vec<Row> {
    let mut list = List { extent, rows: Vec::new(), listed: vec![(schema, String::new())] };
    list.add(schema, "", 0);
    list.rows
}

/// Returns whether a list includes every member.
pub(crate) fn is_complete(rows: &[Row]) -> bool {
    rows.iter().all(|row| !row.path.ends_with('…'))
}

/// Returns the object that a value is or consists of, as in a list of objects.
pub(crate) fn object_of(ty: Type) -> Option<&'static Schema> {
    match ty {
        Type::List(element) | Type::Map(element) => object_of(*element),
        ty => ty.object(),
    }
}

struct List {
    extent: Extent,
    rows: Vec<Row>,
    /// The objects listed so far and their paths. Each object is listed once, because an object may contain itself.
    listed: Vec<(&'static Schema, String)>,
}

impl List {
    fn add(&mut self, schema: &'static Schema, prefix: &str, depth: usize) {
        let most = match self.extent {
            Extent::Brief => BRIEF.get(depth).copied().unwrap_or_default(),
            Extent::All | Extent::Shallow => usize::MAX,
        };
        let is_deepest = match self.extent {
            Extent::All => false,
            Extent::Brief => depth + 1 == BRIEF.len(),
            Extent::Shallow => true,
        };
        let mut rest = 0;
        for (at, member) in schema.members().enumerate() {
            if at >= most {
                rest += 1;
                continue;
            }
            let path = format!("{prefix}{}", member.wire_name);
            let object = object_of(member.ty).filter(|_| !is_deepest);
            let known = object.and_then(|object| self.listed.iter().find(|(listed, _)| *listed == object));
            let reference = known.map(|(_, known)| match known.as_str() {
                "" => "The same members as the object itself.".to_owned(),
                path => format!("Members as in `{path}`."),
            });
            let text =
                [description::of_member(member.doc, member.ty, self.extent.values()), reference.unwrap_or_default()];
            let text = text.join(" ").trim().to_owned();
            let is_new = known.is_none();
            let cells = [description::word(member.ty), text];
            self.push(path.clone(), depth, member.wire_name, member.required_in_requests, cells);
            if let Some(object) = object.filter(|_| is_new) {
                self.listed.push((object, path.clone()));
                self.add(object, &format!("{path}{}.", any_name(member.ty)), depth + 1);
            }
        }
        if rest > 0 {
            self.push(format!("{prefix}…"), depth, "…", false, [String::new(), format!("and {rest} more")]);
        }
    }

    fn push(&mut self, path: String, depth: usize, name: &str, is_required: bool, [word, text]: [String; 2]) {
        let dot = if depth == 0 || name == "…" { "" } else { "." };
        let name = format!("{}{dot}{name}", "  ".repeat(depth));
        self.rows.push(Row { path, is_required, cells: [name, word, text] });
    }
}

/// Returns the placeholder for the arbitrary name in the path of a map's values.
fn any_name(ty: Type) -> &'static str {
    match ty {
        Type::Map(_) => ".<name>",
        Type::List(element) => any_name(*element),
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use zoom_core::{schema::Described as _, zoom_enum, zoom_object};

    use super::*;

    /// A team.
    #[zoom_object]
    struct Team {
        /// The name. Others see it.
        #[length(..=20)]
        name: Option<String>,
        /// Where the team is.
        site: Option<Site>,
        /// Who leads it.
        lead: Option<Box<Team>>,
        sites: BTreeMap<String, Site>,
        kinds: Vec<Kind>,
    }

    /// A site.
    #[zoom_object]
    struct Site {
        city: Option<String>,
        teams: Vec<Team>,
    }

    #[zoom_enum]
    enum Kind {
        /// A team of people.
        People,
        Rooms,
    }

    #[test]
    fn each_object_is_listed_once_and_an_object_that_contains_itself_ends() {
        let rows = |extent| rows(Team::TYPE.object().unwrap(), extent);
        let cells: Vec<[String; 3]> = rows(Extent::All).into_iter().map(|row| row.cells).collect();
        let expected = [
            ["name", "text", "The name. At most 20 characters."],
            ["site", "object", "Where the team is."],
            ["  .city", "text", ""],
            ["  .teams", "list of objects", "The same members as the object itself."],
            ["lead", "object", "Who leads it. The same members as the object itself."],
            ["sites", "object of objects", "Members as in `site`."],
            ["kinds", "list of text", "[values: people (A team of people), rooms]"],
        ];
        assert_eq!(cells, expected);
        let paths = |extent| rows(extent).into_iter().map(|row| row.path).collect::<Vec<_>>();
        let expected = ["name", "site", "site.city", "site.teams", "lead", "sites", "kinds"];
        assert_eq!(paths(Extent::All), expected);
        assert_eq!(paths(Extent::Brief), expected);
        assert_eq!(paths(Extent::Shallow), ["name", "site", "lead", "sites", "kinds"]);
    }
}
