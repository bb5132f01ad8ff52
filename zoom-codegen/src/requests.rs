//! A test that builds every request of a product with all its parameters, and names the type of every answer.
//!
//! It holds no values: those are made from the document, by the test that includes it.

use std::fmt::Write as _;

use crate::{
    emit::Product,
    plan::{Kind, Param, Place},
    types::{Scalar, Type},
};

/// The file of a product.
pub(crate) fn file(product: &Product<'_>) -> String {
    let mut text = format!(
        "//! Written by `zoom-codegen`: every request of `{module}` with all its parameters, and the type of every answer.\n\n\
         use zoom_api::{module} as api;\n\n\
         use super::super::Check;\n\n\
         #[allow(clippy::too_many_lines, deprecated, reason = \"a line for each operation\")]\n\
         pub(crate) fn check(check: &mut Check) {{\n",
        module = product.module,
    );
    let mut is_in_master = false;
    for (at, operation) in product.plan.operations.iter().enumerate() {
        // They come last.
        if operation.is_master && !is_in_master {
            text.push_str("    #[cfg(feature = \"master-account\")]\n    {\n");
            is_in_master = true;
        }
        let module = if operation.is_master { "api::master" } else { "api" };
        let name = &product.named.operations[at];
        let (required, optional): (Vec<&Param>, Vec<&Param>) =
            operation.params.iter().partition(|param| param.required);
        let arguments: Vec<String> = required.iter().map(|param| value(product, param)).collect();
        _ = write!(
            text,
            "    check.request({:?}, |{}| {module}::{name}::new({})",
            operation.key,
            if operation.params.is_empty() { "_" } else { "s" },
            arguments.join(", ")
        );
        for param in optional {
            _ = write!(text, ".{}({})", param.ident, value(product, param));
        }
        text.push_str(");\n");
        if let Some(ty) = operation.answer.ty().filter(|ty| is_declared(ty, product)) {
            _ = writeln!(text, "    check.answer::<{}>({:?});", rust(ty, product), operation.key);
        }
    }
    text.push_str(if is_in_master { "    }\n}\n" } else { "}\n" });
    text
}

/// Whether an answer is more than any value.
fn is_declared(ty: &Type, product: &Product<'_>) -> bool {
    match ty.innermost() {
        Type::Scalar(Scalar::Json | Scalar::Download) => false,
        Type::Named(number) => matches!(&product.plan.types[*number].kind, Kind::Struct(fields) if !fields.is_empty()),
        _ => true,
    }
}

fn value(product: &Product<'_>, param: &Param) -> String {
    let place = match param.place {
        Place::Path => "path",
        Place::Query | Place::CommaList => "query",
        Place::Header => "header",
        Place::Member => "member",
        Place::Body => return format!("s.body::<{}>()", rust(&param.ty, product)),
        Place::Part => "part",
        Place::File if matches!(param.ty, Type::List(_)) => return format!("vec![s.file({:?})]", param.wire),
        Place::File => return format!("s.file({:?})", param.wire),
    };
    format!("s.{place}::<{}>({:?})", rust(&param.ty, product), param.wire)
}

/// A type, from outside of the crate.
fn rust(ty: &Type, product: &Product<'_>) -> String {
    let outside = ty.rust(&|number| {
        let module = if product.is_in_master(number) { "api::master" } else { "api" };
        format!("{module}::{}", product.named.types[number])
    });
    match ty.innermost() {
        Type::Scalar(scalar) => match scalar.import() {
            Some(name) => outside.replace(name, &format!("zoom_core::{name}")),
            None => outside,
        },
        _ => outside,
    }
    .replace("BTreeMap<", "std::collections::BTreeMap<")
}
