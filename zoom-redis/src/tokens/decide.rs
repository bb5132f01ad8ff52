//! Decides what to do with the state of a server, compared with the tokens that this program saw last. This module
//! performs no I/O, so that a model checker can explore it.

use super::record::Record;

/// The state of a login on a server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Stored {
    Found(Record),
    /// The user logged out.
    Removed,
    /// Nothing was ever saved, or the server lost its data.
    Lost,
}

/// The outcome of a write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Written {
    /// The tokens are stored with this version.
    Saved(u64),
    /// The tokens were not written, because the server is in this state.
    Kept(Stored),
}

/// The next step of a program after it has checked the server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Decision {
    Use(Record),
    /// The server has lost the tokens that this program saw last, or has reverted to older ones: write them again.
    PutBack,
    /// There are no tokens.
    Nothing,
}

/// Decides what to do with the tokens that a server has stored. `seen` is the version of the tokens that this program
/// saw last.
pub(super) fn decide(stored: Stored, seen: Option<u64>) -> Decision {
    match (stored, seen) {
        (Stored::Found(record), Some(seen)) if record.version < seen => Decision::PutBack,
        (Stored::Found(record), _) => Decision::Use(record),
        (Stored::Lost, Some(_)) => Decision::PutBack,
        (Stored::Lost, None) | (Stored::Removed, _) => Decision::Nothing,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_a_server_has_lost_is_put_back() {
        let record = |version| Record { value: Vec::new(), refresh: String::new(), lifetime: 0, version };
        let found = |version| Stored::Found(record(version));
        for (stored, seen, expected) in [
            (found(2), None, Decision::Use(record(2))),
            (found(2), Some(1), Decision::Use(record(2))),
            (found(2), Some(2), Decision::Use(record(2))),
            (found(2), Some(3), Decision::PutBack),
            (Stored::Lost, Some(3), Decision::PutBack),
            (Stored::Lost, None, Decision::Nothing),
            (Stored::Removed, Some(3), Decision::Nothing),
            (Stored::Removed, None, Decision::Nothing),
        ] {
            assert_eq!(decide(stored.clone(), seen), expected, "{stored:?} {seen:?}");
        }
    }
}
