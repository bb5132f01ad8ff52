//! The arguments of a tool. Their names and types are checked here, because the SDK leaves that to the server.

use serde_json::{Map, Value};
use zoom_core::schema::Problem;
use zoomctl_mcp::Fault;

use super::{
    call::Wanted,
    kind::Kind,
    tools::{MOST_FOUND, OPTIONS},
};
use crate::catalogue;

/// The arguments of a call, by name.
pub(crate) struct Arguments<'a> {
    tool: &'a str,
    given: &'a Map<String, Value>,
}

impl<'a> Arguments<'a> {
    /// Wraps the arguments of a tool, which accepts only the `known` names.
    ///
    /// # Errors
    ///
    /// [`Fault`] if an argument is unknown.
    pub(crate) fn new(tool: &'a str, given: &'a Map<String, Value>, known: &[&str]) -> Result<Self, Fault> {
        let Some(name) = given.keys().find(|name| !known.contains(&name.as_str())) else {
            return Ok(Self { tool, given });
        };
        let shown: String = name.chars().filter(|c| !c.is_control()).take(80).collect();
        let similar = Problem::unknown_name(&shown, known.iter().copied()).message;
        let help = match similar.split_once(": ") {
            Some((_, help)) => help.to_owned(),
            None if known.contains(&"parameters") => {
                format!(
                    "if it is a parameter of the operation, write it within `parameters`, as in `{{\"parameters\":{{\"{shown}\":…}}}}`"
                )
            }
            None => format!("its arguments are `{}`", known.join("`, `")),
        };
        Err(Fault::new("invalid_arguments", format!("`{shown}` is not an argument of `{tool}`: {help}")))
    }

    fn wrong(&self, name: &str, must: &str, example: &str) -> Fault {
        let tool = self.tool;
        Fault::new(
            "invalid_arguments",
            format!("`{name}` of `{tool}` must be {must}: write it as in `\"{name}\": {example}`"),
        )
    }

    /// Returns a text argument. Empty text counts as absent.
    pub(crate) fn text(&self, name: &str, example: &str) -> Result<Option<&'a str>, Fault> {
        match self.given.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) => Ok(Some(text.trim()).filter(|text| !text.is_empty())),
            Some(_) => Err(self.wrong(name, "text", &format!("\"{example}\""))),
        }
    }

    /// Returns a text argument that must be present.
    pub(crate) fn required(&self, name: &str, example: &str) -> Result<&'a str, Fault> {
        self.text(name, example)?.ok_or_else(|| {
            let tool = self.tool;
            Fault::new(
                "invalid_arguments",
                format!("`{tool}` needs `{name}`: write it as in `\"{name}\": \"{example}\"`"),
            )
        })
    }

    pub(crate) fn flag(&self, name: &str) -> Result<bool, Fault> {
        match self.given.get(name) {
            None | Some(Value::Null) => Ok(false),
            Some(Value::Bool(value)) => Ok(*value),
            Some(_) => Err(self.wrong(name, "`true` or `false`", "true")),
        }
    }

    pub(crate) fn count(&self, name: &str) -> Result<Option<u64>, Fault> {
        match self.given.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => match value.as_u64().filter(|count| *count > 0) {
                Some(count) => Ok(Some(count)),
                None => Err(self.wrong(name, "an integer above 0", "10")),
            },
        }
    }

    /// Returns the kind of operations to search for.
    pub(crate) fn kind(&self) -> Result<Option<Kind>, Fault> {
        let Some(word) = self.text("kind", "read")? else { return Ok(None) };
        let found = Kind::ALL.into_iter().find(|kind| kind.word() == word);
        found.map(Some).ok_or_else(|| self.wrong("kind", "`read`, `write` or `delete`", "\"read\""))
    }

    /// Returns the product to search in.
    pub(crate) fn product(&self) -> Result<Option<&'static str>, Fault> {
        let Some(name) = self.text("product", "meetings")? else { return Ok(None) };
        let products: Vec<&'static str> = catalogue::products().iter().map(|product| product.name).collect();
        let wanted = name.to_lowercase().replace([' ', '_'], "-");
        if let Some(product) = products.iter().find(|product| **product == wanted) {
            return Ok(Some(product));
        }
        let message = format!("there is no product `{wanted}`: the products are `{}`", products.join("`, `"));
        Err(Fault::new("invalid_arguments", message))
    }

    /// Returns the maximum number of operations that a search returns.
    pub(crate) fn search_limit(&self) -> Result<usize, Fault> {
        let limit = self.count("limit")?.unwrap_or(10).min(MOST_FOUND);
        Ok(usize::try_from(limit).unwrap_or(10))
    }

    /// Returns the parameters of the operation.
    pub(crate) fn parameters(&self) -> Result<Map<String, Value>, Fault> {
        match self.given.get("parameters") {
            None | Some(Value::Null) => Ok(Map::new()),
            Some(Value::Object(members)) => Ok(members.clone()),
            // Some clients send an object as JSON text.
            Some(Value::String(text)) => {
                serde_json::from_str(text).map_err(|_| self.wrong("parameters", "an object", "{\"user_id\": \"me\"}"))
            }
            Some(_) => Err(self.wrong("parameters", "an object", "{\"user_id\": \"me\"}")),
        }
    }

    /// Returns the options for the result. A name that is a parameter of the operation is not an option.
    pub(crate) fn wanted(&self, is_option: &dyn Fn(&str) -> bool) -> Result<Wanted, Fault> {
        let mut wanted = Wanted::default();
        if is_option("fields") {
            wanted.fields = self.fields()?;
        }
        if is_option("limit") {
            wanted.limit = self.count("limit")?;
        }
        if is_option("all_pages") {
            wanted.all_pages = self.flag("all_pages")?;
        }
        Ok(wanted)
    }

    fn fields(&self) -> Result<Vec<String>, Fault> {
        let wrong = || self.wrong("fields", "a list of names", "[\"id\", \"settings.audio\"]");
        let names: Vec<String> = match self.given.get("fields") {
            None | Some(Value::Null) => Vec::new(),
            Some(Value::String(text)) => text.split(',').map(str::to_owned).collect(),
            Some(Value::Array(names)) => {
                let names = names.iter().map(|name| name.as_str().map(str::to_owned).ok_or_else(wrong));
                names.collect::<Result<_, _>>()?
            }
            Some(_) => return Err(wrong()),
        };
        let trimmed = names.iter().map(|name| name.trim().to_owned());
        Ok(trimmed.filter(|name| !name.is_empty()).collect())
    }
}

/// Returns the argument names of a tool that calls an operation by name.
pub(crate) fn of_call() -> Vec<&'static str> {
    ["operation", "parameters"].into_iter().chain(OPTIONS).collect()
}
