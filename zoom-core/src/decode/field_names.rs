//! Finds the field that belongs to a key, which accounts for most of the cost of reading an object, apart from its
//! values.

use std::{
    fmt,
    sync::atomic::{AtomicU8, Ordering},
};

use serde::de::{DeserializeSeed, Deserializer, Error, Visitor};

/// The names of the fields of an object.
#[derive(Clone, Copy)]
pub struct Names {
    all: &'static [&'static str],
    /// The [`bit`] of each name.
    bits: u64,
}

impl Names {
    /// Creates the names at compile time.
    #[must_use]
    pub const fn new(all: &'static [&'static str]) -> Self {
        let (mut bits, mut n) = (0, 0);
        while n < all.len() {
            bits |= bit(all[n].as_bytes());
            n += 1;
        }
        Self { all, bits }
    }

    pub(super) const fn all(self) -> &'static [&'static str] {
        self.all
    }
}

/// Returns one of 64 bits for a name, so that most undeclared names are recognized without a search.
#[inline]
const fn bit(name: &[u8]) -> u64 {
    match name {
        [first, .., last] => 1 << ((name.len() as u64 ^ ((*first as u64) << 1) ^ ((*last as u64) << 3)) % 64),
        _ => 1,
    }
}

/// Reads each key as the index of its field.
pub(super) struct Keys {
    names: Names,
    /// One more than the index of the field that was read last.
    next: usize,
    keeps_others: bool,
    /// The name of the undeclared field that was read last, if such names are kept.
    other: Option<String>,
}

/// The field that followed each field when an object was last read, in one table for all types; 0 means the field that
/// is declared next. The objects of a list usually have their members in the same order, so this prediction is right
/// for all but the first. The predicted name is compared with the key, so a wrong entry, from another type or another
/// thread, costs only a search.
static FOLLOWERS: [AtomicU8; 4096] = [const { AtomicU8::new(0) }; 4096];

impl Keys {
    pub(super) fn new(names: Names, keeps_others: bool) -> Self {
        Self { names, next: 0, keeps_others, other: None }
    }

    /// Takes the name of the undeclared field that was read last, if such names are kept.
    #[inline]
    pub(super) fn take_other(&mut self) -> Option<String> {
        self.other.take()
    }

    /// Returns the index of a field, or the number of fields for an undeclared one.
    #[inline]
    fn find(&mut self, key: &str) -> usize {
        let follower = match self.follower().load(Ordering::Relaxed) {
            0 => self.next,
            follower => usize::from(follower - 1),
        };
        if self.names.all.get(follower).is_some_and(|name| is_same(name.as_bytes(), key.as_bytes())) {
            self.next = follower + 1;
            return follower;
        }
        self.search(key)
    }

    #[cold]
    fn search(&mut self, key: &str) -> usize {
        let is_known = self.names.bits & bit(key.as_bytes()) != 0;
        let found = is_known.then(|| self.names.all.iter().position(|name| is_same(name.as_bytes(), key.as_bytes())));
        if let Some(field) = found.flatten() {
            self.follower().store(u8::try_from(field + 1).unwrap_or(0), Ordering::Relaxed);
            self.next = field + 1;
            return field;
        }
        if self.keeps_others {
            self.other = Some(key.to_owned());
        }
        self.names.all.len()
    }

    /// Returns the table entry of the field that was read last.
    #[inline]
    fn follower(&self) -> &'static AtomicU8 {
        // The names of all types are close together in memory, so a name's address serves as its number.
        let number = (self.names.all.as_ptr().addr() / size_of::<&str>()).wrapping_add(self.next);
        &FOLLOWERS[number % FOLLOWERS.len()]
    }
}

/// Returns whether two names are the same. Most names are short, and comparing both ends of them is faster than a
/// function call.
#[inline]
fn is_same(name: &[u8], key: &[u8]) -> bool {
    name.len() == key.len()
        && match name.len() {
            8..=16 => {
                name.first_chunk::<8>() == key.first_chunk::<8>() && name.last_chunk::<8>() == key.last_chunk::<8>()
            }
            4..=7 => {
                name.first_chunk::<4>() == key.first_chunk::<4>() && name.last_chunk::<4>() == key.last_chunk::<4>()
            }
            _ => name == key,
        }
}

impl<'de> DeserializeSeed<'de> for &mut Keys {
    type Value = usize;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<usize, D::Error> {
        from.deserialize_identifier(self)
    }
}

impl Visitor<'_> for &mut Keys {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a field")
    }

    #[inline]
    fn visit_str<E: Error>(self, key: &str) -> Result<usize, E> {
        Ok(self.find(key))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: &[&str] =
        &["id", "type", "kind", "topic", "start_time", "a_name_of_more_than_16", "", "host_email", "x"];

    /// Returns the field index that is found for each key of an object.
    fn found(keys: &[&str]) -> Vec<usize> {
        let mut reader = Keys::new(Names::new(NAMES), false);
        keys.iter().map(|key| reader.find(key)).collect()
    }

    #[test]
    fn a_key_is_found_in_whatever_order_the_fields_of_this_and_earlier_objects_come() {
        let unknown = ["topics", "tipic", "host_emial", "a_name_of_more_than_17", "y", "start_timf"];
        let mut order: Vec<&str> = NAMES.iter().chain(&unknown).copied().collect();
        for round in 0..order.len() * 3 {
            let expected: Vec<usize> =
                order.iter().map(|key| NAMES.iter().position(|name| name == key).unwrap_or(NAMES.len())).collect();
            assert_eq!(found(&order), expected, "{order:?}");
            // The order is repeated once, then changed twice.
            if round % 3 > 0 {
                order.rotate_left(round % 5 + 1);
                order.swap(0, round % 7 + 1);
            }
        }
    }

    #[test]
    fn a_key_is_one_field_of_more_than_255() {
        let names: Vec<&'static str> = (0..600).map(|n| &*format!("member_{n}").leak()).collect();
        let names = Names::new(names.leak());
        for order in [1, 7, 1, 599] {
            let mut reader = Keys::new(names, false);
            for n in 0..600 {
                let field = n * order % 600;
                assert_eq!(reader.find(&format!("member_{field}")), field);
            }
        }
    }

    #[test]
    fn names_are_the_same_only_if_each_byte_is() {
        for length in 0..40 {
            let name = vec![b'a'; length];
            assert!(is_same(&name, &name));
            assert!(!is_same(&name, &vec![b'a'; length + 1]));
            for at in 0..length {
                let mut other = name.clone();
                other[at] = b'b';
                assert!(!is_same(&name, &other), "{length} bytes, differing at {at}");
            }
        }
    }

    #[test]
    fn the_name_of_an_undeclared_field_is_kept_if_it_is_wanted() {
        for (keeps, other) in [(true, Some("undeclared".to_owned())), (false, None)] {
            let mut reader = Keys::new(Names::new(NAMES), keeps);
            assert_eq!(reader.find("undeclared"), NAMES.len());
            assert_eq!(reader.take_other(), other);
            assert_eq!((reader.find("topic"), reader.take_other()), (3, None));
        }
    }
}
