//! What `declare` writes: see `tests/declared.rs`.
