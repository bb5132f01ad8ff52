//! Checks the names in `--fields` against an operation's declared response.

use zoom_core::{
    Operation,
    operation::ResponseKind,
    schema::{Schema, Type},
};

use crate::{
    catalogue::command_name,
    exit::Failure,
    members::{self, Extent},
};

/// The minimum similarity, from 0 to 1, at which a name is suggested.
const MIN_SIMILARITY: f64 = 0.75;

/// The minimum similarity at which a name is suggested in preference to the same name within another member.
const SURE_SIMILARITY: f64 = 0.95;

/// The maximum number of names that a message lists.
const MAX_LISTED: usize = 40;

/// Advice for a field that Zoom returns but does not document.
const WAY_ROUND: &str = "for a field that is not documented, use `zoomctl call`, whose `--fields` accepts any name";

/// Returns the member of a response that contains the items of its page, and their type.
pub(crate) fn items(operation: &Operation) -> Option<(&'static str, Type)> {
    let lists = || {
        let members = operation.response_type.object().into_iter().flat_map(Schema::members);
        members.filter_map(|member| match member.ty {
            Type::List(element) => Some((member.wire_name, *element)),
            _ => None,
        })
    };
    let items = operation.paginate?.items_among(lists().map(|(name, _)| name))?;
    lists().find(|(name, _)| *name == items)
}

/// Returns the type of an operation's records: the items of a page, the elements of a list, or else the response
/// itself.
pub(crate) fn record_type(operation: &Operation) -> Type {
    match (items(operation), operation.response_type) {
        (Some((_, item)), _) => item,
        // Only the response itself shows which member of the page contains the items.
        (None, _) if operation.paginate.is_some() => Type::Any,
        (None, Type::List(element)) => *element,
        (None, other) => other,
    }
}

/// Rejects a field that the operation's records do not have. If their type is unknown, every field is accepted.
pub(crate) fn check(operation: &Operation, fields: &[String]) -> Result<(), Failure> {
    if operation.response != ResponseKind::Json {
        return Ok(());
    }
    fields.iter().try_for_each(|field| match unknown(operation, field) {
        Some(problem) => Err(Failure::usage(format!("`--fields {field}`: {problem}; {WAY_ROUND}"))),
        None => Ok(()),
    })
}

/// Returns the problem with a field that the operation's records do not have, listing the fields that they have.
pub(crate) fn unknown(operation: &Operation, field: &str) -> Option<String> {
    find(record_type(operation), field).err().map(|unknown| unknown.message(operation))
}

/// Rejects a field to sort by that the operation's records do not have.
pub(crate) fn check_sort(operation: &Operation, field: &str) -> Result<(), Failure> {
    if operation.response != ResponseKind::Json {
        return Ok(());
    }
    match unknown(operation, field) {
        Some(problem) => Err(Failure::usage(format!("`--sort {field}`: {problem}; {WAY_ROUND}"))),
        None => Ok(()),
    }
}

/// A name that an object does not have.
struct Unknown {
    name: String,
    /// The path of the object, which is empty for the record.
    inside: String,
    /// The object, or `None` for a value without members.
    schema: Option<&'static Schema>,
}

/// Looks up a path such as `settings.audio`. In a list, the path is looked up in each element.
fn find(ty: Type, path: &str) -> Result<(), Unknown> {
    let mut ty = ty;
    let mut inside = String::new();
    for name in path.split('.') {
        while let Type::List(element) = ty {
            ty = *element;
        }
        let unknown = |schema| Unknown { name: name.to_owned(), inside: inside.clone(), schema };
        ty = match ty {
            Type::Any | Type::File => return Ok(()),
            Type::Map(of) => *of,
            Type::Object(object) => object.schema().member(name).ok_or_else(|| unknown(Some(object.schema())))?.ty,
            _ => return Err(unknown(None)),
        };
        if !inside.is_empty() {
            inside.push('.');
        }
        inside.push_str(name);
    }
    Ok(())
}

impl Unknown {
    fn message(&self, operation: &Operation) -> String {
        let subject = match self.inside.as_str() {
            "" => "the records have".to_owned(),
            path => format!("`{path}` has"),
        };
        let Some(schema) = self.schema else {
            return format!("{subject} no fields");
        };
        let mut names: Vec<&str> = schema.members().map(|member| member.wire_name).collect();
        let help = self.suggestion(schema, &names).map(|name| format!("did you mean `{name}`? ")).unwrap_or_default();
        let rest = names.len().saturating_sub(MAX_LISTED);
        names.truncate(MAX_LISTED);
        let names = names.join("`, `");
        let more = match rest {
            0 => String::new(),
            _ => format!(" and {rest} more: see `zoomctl show {}`", command_name(operation)),
        };
        format!("{subject} no field `{}`: {help}available: `{names}`{more}", self.name)
    }

    /// Returns the name that may have been meant: a similar one, or one within another member.
    fn suggestion(&self, schema: &'static Schema, names: &[&str]) -> Option<String> {
        let similarity = |name: &str| strsim::jaro_winkler(&self.name.to_lowercase(), &name.to_lowercase());
        let similar = names.iter().map(|name| (similarity(name), *name)).max_by(|(a, _), (b, _)| a.total_cmp(b));
        let within = || {
            let rows = members::rows(schema, Extent::All).into_iter();
            rows.map(|row| row.path).find(|path| path.rsplit_once('.').is_some_and(|(_, name)| name == self.name))
        };
        let (similarity, name) = similar?;
        let found = if similarity >= SURE_SIMILARITY {
            name.to_owned()
        } else {
            within().or_else(|| (similarity >= MIN_SIMILARITY).then(|| name.to_owned()))?
        };
        Some(if self.inside.is_empty() { found } else { format!("{}.{found}", self.inside) })
    }
}
