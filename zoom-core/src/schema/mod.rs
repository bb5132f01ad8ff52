//! What values look like, as static data: the objects, enums and scalars that a declaration is made of.
//!
//! An [`Operation`](crate::Operation) has the [`Type`] of each parameter, of the body and of the response. An object
//! has a [`Schema`], which `#[zoom_object]` writes; an enum has an [`EnumSchema`], which `#[zoom_enum]` writes.
//! Your own type takes part by implementing [`Described`]; a type that does not is [`Type::Any`].
//!
//! # Examples
//!
//! ```
//! use zoom_core::{
//!     schema::{Described, Type},
//!     zoom_enum, zoom_object,
//! };
//!
//! /// A meeting.
//! #[zoom_object]
//! struct Meeting {
//!     /// What the meeting is about.
//!     #[length(..=200)]
//!     topic: Option<String>,
//!     #[required]
//!     #[wire("type")]
//!     kind: MeetingType,
//!     breakout_rooms: Vec<Meeting>,
//! }
//!
//! #[zoom_enum(i64)]
//! enum MeetingType {
//!     /// It begins at once.
//!     Instant = 1,
//!     /// It has a time.
//!     Scheduled = 2,
//! }
//!
//! let schema = Meeting::TYPE.object().expect("an object");
//! assert_eq!((schema.name, schema.doc), ("Meeting", "A meeting."));
//!
//! let topic = schema.member("topic").expect("a member");
//! assert_eq!((topic.doc, topic.required, topic.ty), ("What the meeting is about.", false, Type::TEXT.length(0, 200)));
//!
//! let kind = schema.member("type").expect("a member");
//! let values: Vec<_> = kind.ty.values().expect("an enum").values().map(|value| (value.to_string(), value.doc)).collect();
//! assert!(kind.required);
//! assert_eq!(values, [("1".into(), "It begins at once."), ("2".into(), "It has a time.")]);
//! ```

pub(crate) mod described;
mod json_schema;
mod nearest;
mod problem;
mod ty;
mod values;

pub use self::{
    described::Described,
    json_schema::Definitions,
    problem::{Problem, ProblemKind},
    ty::{Format, LazySchema, Member, ObjectType, Schema, Type},
    values::{EnumSchema, EnumValue, WireValue},
};
