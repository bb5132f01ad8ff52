//! Records which events have been handled, for all receivers and workers: [`RedisDeliveries`].

mod redis_deliveries;
mod running;

pub use self::redis_deliveries::RedisDeliveries;
