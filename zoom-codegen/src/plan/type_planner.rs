//! Turns the shapes of one operation into types of the plan.

use super::model::{Field, Kind, Occurrence, Plan};
use crate::{
    facts::Facts,
    field_name::{field_name, wire_name},
    reader::Reader,
    shape::{Member, Shape},
    types::{Carrier, Scalar, Type},
    words,
};

/// Adds the types of one operation to a plan.
pub(super) struct TypePlanner<'a> {
    pub(super) plan: &'a mut Plan,
    pub(super) reader: Reader<'a>,
    /// The index of the operation.
    pub(super) operation: usize,
}

/// The position of a value in an operation.
pub(super) struct Site<'a> {
    key: String,
    parent: Option<usize>,
    field: Option<&'a str>,
    is_element: bool,
    is_response: bool,
    carrier: Carrier,
    description: &'a str,
}

impl<'a> Site<'a> {
    /// Returns the site of a parameter or a body.
    pub(super) fn request(key: String, field: &'a str, carrier: Carrier) -> Self {
        Self { key, parent: None, field: Some(field), is_element: false, is_response: false, carrier, description: "" }
    }

    /// Returns the site with the document's description of the value.
    pub(super) fn described(self, description: &'a str) -> Self {
        Self { description, ..self }
    }

    /// Returns the site of a whole response.
    pub(super) fn response(key: String) -> Self {
        Self {
            key,
            parent: None,
            field: None,
            is_element: false,
            is_response: true,
            carrier: Carrier::Json,
            description: "",
        }
    }
}

impl TypePlanner<'_> {
    /// Returns the type of a shape, after adding structs and enums to the plan.
    pub(super) fn ty(&mut self, shape: Shape, site: Site<'_>) -> Type {
        if let Some(scalar) = Scalar::of(&shape, site.field.unwrap_or_default(), site.carrier, site.description) {
            return Type::Scalar(scalar);
        }
        let order = self.plan.next_order();
        match shape {
            Shape::List(items) => {
                let site = Site { key: format!("{}[]", site.key), is_element: true, ..site };
                Type::List(Box::new(self.ty(*items, site)))
            }
            Shape::CommaList(items) => {
                let site = Site { key: format!("{}[]", site.key), is_element: true, ..site };
                Type::CommaList(Box::new(self.ty(*items, site)))
            }
            Shape::Map(values) => {
                let site = Site { key: format!("{}{{}}", site.key), is_element: true, ..site };
                Type::Map(Box::new(self.ty(*values, site)))
            }
            Shape::Object(members) => self.object(members, site, None),
            Shape::StringEnum(values) => self.define(Kind::StringEnum(values), site, order),
            Shape::IntegerEnum(values) => self.define(Kind::IntegerEnum(values), site, order),
            Shape::Any | Shape::Bool | Shape::Integer | Shape::Number | Shape::Text(_) => Type::Scalar(Scalar::Json),
        }
    }

    /// Returns the type of an object. `bare` names the member whose type is not an `Option`, if there is such a member.
    pub(super) fn object(&mut self, members: Vec<Member>, site: Site<'_>, bare: Option<&str>) -> Type {
        let order = self.plan.next_order();
        let mut fields = Vec::new();
        for Member { name, shape, facts, .. } in members {
            let wire = wire_name(&name);
            if wire.is_empty() || fields.iter().any(|field: &Field| field.wire == wire) {
                let what =
                    if wire.is_empty() { "a member without a name" } else { "a second member with the same name" };
                self.note(&format!("`{}` contains {what}; left out", site.key));
                continue;
            }
            self.note_name(&wire, &field_name(&wire));
            let is_bare = bare == Some(wire.as_str());
            let is_response = site.is_response;
            let inner = Site {
                key: format!("{}.{wire}", site.key),
                parent: Some(order),
                field: Some(&wire),
                is_element: false,
                is_response,
                carrier: Carrier::Json,
                description: &facts.description,
            };
            let ty = self.ty(shape, inner);
            fields.push(Field { wire, ty, is_bare, facts: Facts { is_response, ..facts } });
        }
        self.define(Kind::Struct(fields), site, order)
    }

    fn define(&mut self, kind: Kind, site: Site<'_>, order: usize) -> Type {
        let Site { key, parent, field, is_element, is_response, .. } = site;
        let field = field.map(str::to_owned);
        let operation = self.operation;
        self.plan.intern(kind, Occurrence { key, operation, order, parent, field, is_element, is_response })
    }

    /// Adds a note if a name contains no ASCII letter or digit.
    pub(super) fn note_name(&mut self, wire: &str, ident: &str) {
        if words::split(wire).is_empty() {
            self.note(&format!("`{wire}` has no ASCII letter or digit; the field is `{ident}`"));
        }
    }

    /// Adds a note about the operation to the report.
    pub(super) fn note(&mut self, note: &str) {
        self.reader.report.note(&self.reader.operation, note);
    }
}
