//! Limits on values as attributes: the length of a string and the range of an integer.
//!
//! A limit becomes an attribute of the field if the field's type supports one; otherwise, it is described in the
//! field's doc comment.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Number;

use crate::{
    facts::Facts,
    types::{Scalar, Type},
};

/// Returns the attribute with the limits of a field of this type; `None` if there are no limits, or if the type does
/// not support the attribute.
pub(crate) fn attribute(ty: &Type, facts: &Facts) -> Option<TokenStream> {
    match ty {
        Type::Scalar(Scalar::Text) => {
            let number = |limit: Option<u64>| limit.and_then(|limit| u32::try_from(limit).ok());
            let limits = range(number(facts.min_length), number(facts.max_length), Literal::u32_unsuffixed)?;
            Some(quote!(#[length(#limits)]))
        }
        Type::Scalar(Scalar::Integer) => {
            let number = |limit: &Option<Number>| limit.as_ref().and_then(whole);
            let limits = range(number(&facts.minimum), number(&facts.maximum), Literal::i64_unsuffixed)?;
            Some(quote!(#[range(#limits)]))
        }
        _ => None,
    }
}

/// Returns a number as an integer, or `None` if it has a fraction. Some documents write `1.0`.
fn whole(number: &Number) -> Option<i64> {
    number.as_i64().or_else(|| number.to_string().strip_suffix(".0")?.parse().ok())
}

fn range<T: Copy + PartialEq>(least: Option<T>, most: Option<T>, literal: fn(T) -> Literal) -> Option<TokenStream> {
    let (from, to) = (least.map(literal), most.map(literal));
    match (from, to) {
        (Some(from), Some(_)) if least == most => Some(quote!(#from)),
        (Some(from), Some(to)) => Some(quote!(#from..=#to)),
        (Some(from), None) => Some(quote!(#from..)),
        (None, Some(to)) => Some(quote!(..=#to)),
        (None, None) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::tests::facts;

    #[test]
    fn a_limit_is_an_attribute_where_the_type_has_one() {
        let (text, integer) = (Type::Scalar(Scalar::Text), Type::Scalar(Scalar::Integer));
        for (ty, facts, expected) in [
            (&text, facts(None, None, None, Some(200)), "# [length (..= 200)]"),
            (&text, facts(None, None, Some(1), Some(10)), "# [length (1 ..= 10)]"),
            (&text, facts(None, None, Some(6), Some(6)), "# [length (6)]"),
            (&text, facts(None, None, Some(2), None), "# [length (2 ..)]"),
            (&text, facts(None, None, None, Some(1 << 40)), ""),
            (&text, facts(Some(1), None, None, None), ""),
            (&integer, facts(Some(1), Some(1440), None, None), "# [range (1 ..= 1440)]"),
            (&integer, facts(Some(-5), None, None, None), "# [range (- 5 ..)]"),
            (&integer, facts(None, None, None, Some(2)), ""),
            (&Type::Scalar(Scalar::Secret), facts(None, None, None, Some(10)), ""),
            (&Type::List(Box::new(text.clone())), facts(None, None, None, Some(10)), ""),
        ] {
            let written = attribute(ty, &facts).map(|tokens| tokens.to_string()).unwrap_or_default();
            assert_eq!(written, expected, "{ty:?} {facts:?}");
        }
    }
}
