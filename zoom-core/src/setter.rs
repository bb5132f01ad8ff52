//! What the setters of a request have in common.

/// Gives an optional parameter its value. A call of it is less to compile than what stands in it, once for each setter.
#[inline]
pub fn set<T>(parameter: &mut Option<T>, value: impl Into<T>) {
    *parameter = Some(value.into());
}
