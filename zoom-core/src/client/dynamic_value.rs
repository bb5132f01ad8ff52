//! JSON values as parameters of a path, a query or a header.

use serde_json::Value;

use crate::encode::param::{ParamList, ParamSink, ParamValue, ParamValues, ParamWriter};

/// One value as a parameter.
pub(super) struct Scalar<'a>(pub(super) &'a Value);

impl ParamValue for Scalar<'_> {
    fn write_param(&self, to: &mut ParamWriter<'_>) {
        match self.0 {
            Value::String(text) => to.write_str(text),
            Value::Bool(value) => value.write_param(to),
            Value::Number(number) => to.write_str(&number.to_string()),
            Value::Null | Value::Array(_) | Value::Object(_) => {
                to.reject("is not a single value: set a string, a number or a bool");
            }
        }
    }
}

/// Any number of values of one parameter.
pub(super) struct Values<'a>(pub(super) &'a Value);

impl crate::encode::param::sealed::Sealed for Values<'_> {}

impl ParamValues for Values<'_> {
    fn write_params(&self, to: &mut ParamSink<'_>) {
        match self.0 {
            Value::Null => {}
            Value::Array(values) => to.list(&Elements(values)),
            value => to.value(&Scalar(value)),
        }
    }
}

/// The elements of a list.
struct Elements<'a>(&'a [Value]);

impl ParamList for Elements<'_> {
    fn each(&self, take: &mut dyn FnMut(&dyn ParamValue)) {
        for value in self.0 {
            take(&Scalar(value));
        }
    }
}
