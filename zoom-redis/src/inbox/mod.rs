//! Events that are stored before Zoom gets its response, and handled by other processes: [`RedisInbox`].

mod dead_letter;
mod entry;
mod redis_inbox;
mod stream;
mod worker;

pub use self::{
    dead_letter::DeadLetter,
    redis_inbox::{RedisInbox, Storing},
    stream::InboxStatus,
};
