//! `--sort`: the order of records.

use std::cmp::Ordering;

use crate::json::Json;

/// The field that records are sorted by.
#[derive(Clone, Debug)]
pub(crate) struct Sort {
    field: String,
    path: Vec<String>,
    is_descending: bool,
}

impl Sort {
    /// Parses the name of a field, prefixed with `-` for descending order.
    pub(crate) fn new(text: &str) -> Result<Self, &'static str> {
        let (field, is_descending) = match text.trim().strip_prefix('-') {
            Some(field) => (field, true),
            None => (text.trim(), false),
        };
        if field.is_empty() {
            return Err("write the name of a field, as in `created_at`, or `-created_at` for the newest first");
        }
        let path = field.split('.').map(str::to_owned).collect();
        Ok(Self { field: field.to_owned(), path, is_descending })
    }

    /// Returns the name of the field, such as `settings.audio`.
    pub(crate) fn field(&self) -> &str {
        &self.field
    }

    /// Sorts records. Records without the field come last; equal records keep their order.
    pub(crate) fn apply(&self, records: &mut [Json]) {
        records.sort_by_cached_key(|record| Key::of(record.at(&self.path), self.is_descending));
    }
}

/// A sort key. It orders values first by kind, then numbers by size and text ignoring case.
#[derive(PartialEq)]
struct Key {
    rank: u8,
    number: f64,
    text: String,
    is_descending: bool,
}

impl Key {
    fn of(value: Option<Json>, is_descending: bool) -> Self {
        let (rank, number, text) = match value {
            Some(Json::Number(number)) => (0, number.as_f64().unwrap_or_default(), String::new()),
            Some(Json::Bool(value)) => (1, f64::from(u8::from(value)), String::new()),
            Some(value) if !value.cell().is_empty() => (2, 0.0, value.cell().to_lowercase()),
            _ => (3, 0.0, String::new()),
        };
        Self { rank, number, text, is_descending }
    }
}

impl Eq for Key {}

impl PartialOrd for Key {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Key {
    fn cmp(&self, other: &Self) -> Ordering {
        let by_value = self.number.total_cmp(&other.number).then_with(|| self.text.cmp(&other.text));
        let by_value = if self.is_descending { by_value.reverse() } else { by_value };
        self.rank.cmp(&other.rank).then(by_value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_are_sorted_by_the_value_of_a_field_and_those_without_it_come_last() {
        let records = r#"[{"id":1,"n":10,"t":"b"},{"id":2,"n":9,"t":"A"},{"id":3},{"id":4,"n":9,"t":"c"},{"id":5,"n":null,"t":""}]"#;
        for (sort, expected) in [
            ("n", [2, 4, 1, 3, 5]),
            ("-n", [1, 2, 4, 3, 5]),
            ("t", [2, 1, 4, 3, 5]),
            ("-t", [4, 1, 2, 3, 5]),
            ("nosuch", [1, 2, 3, 4, 5]),
        ] {
            let mut records: Vec<Json> = serde_json::from_str(records).unwrap();
            Sort::new(sort).unwrap().apply(&mut records);
            let ids: Vec<String> = records.iter().map(|record| record.at(&["id".to_owned()]).unwrap().cell()).collect();
            assert_eq!(ids, expected.map(|id: i32| id.to_string()), "{sort}");
        }
        assert!(Sort::new("-").is_err());
    }
}
