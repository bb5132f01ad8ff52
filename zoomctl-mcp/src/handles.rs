//! Values that the server remembers between calls under a handle that nobody can guess: where a response continues, and
//! which call is waiting for a confirmation.

use std::{
    collections::VecDeque,
    fmt::{self, Write as _},
    sync::{Mutex, PoisonError},
    time::Duration,
};

use tokio::time::Instant;

use crate::fault::Fault;

/// How long a handle can be used: as long as Zoom's page tokens.
const LIFETIME: Duration = Duration::from_secs(15 * 60);

/// The maximum number of values that are kept. The oldest one is dropped first.
const MOST: usize = 64;

/// Values by their handles.
pub struct Handles<T> {
    prefix: &'static str,
    kept: Mutex<VecDeque<(String, Instant, T)>>,
}

impl<T: Clone> Handles<T> {
    /// Creates an empty set, whose handles begin with `prefix`.
    #[must_use]
    pub fn new(prefix: &'static str) -> Self {
        Self { prefix, kept: Mutex::default() }
    }

    /// Stores a value, and returns its handle.
    ///
    /// # Errors
    ///
    /// If the system can't provide random bytes.
    pub fn keep(&self, value: T) -> Result<String, Fault> {
        let random = random::<12>().map_err(|problem| Fault::new("failed", problem))?;
        let handle = format!("{}-{random}", self.prefix);
        let mut kept = self.lock();
        while kept.len() >= MOST {
            kept.pop_front();
        }
        kept.push_back((handle.clone(), Instant::now(), value));
        Ok(handle)
    }

    /// Returns the value of a handle, unless it has expired. The handle can be used again.
    pub fn get(&self, handle: &str) -> Option<T> {
        self.lock().iter().find(|(kept, _, _)| kept == handle).map(|(_, _, value)| value.clone())
    }

    /// Removes the value of a handle and returns it, unless it has expired.
    pub fn take(&self, handle: &str) -> Option<T> {
        let mut kept = self.lock();
        let at = kept.iter().position(|(kept, _, _)| kept == handle)?;
        kept.remove(at).map(|(_, _, value)| value)
    }

    /// Returns the values that have not expired.
    fn lock(&self) -> std::sync::MutexGuard<'_, VecDeque<(String, Instant, T)>> {
        // A value is added or removed as a whole, so a panic elsewhere can't leave an invalid state.
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.retain(|(_, at, _)| at.elapsed() < LIFETIME);
        kept
    }
}

/// Omits the values, and the handles, which grant access to the values.
impl<T> fmt::Debug for Handles<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Handles").field("prefix", &self.prefix).finish_non_exhaustive()
    }
}

/// Returns random bytes as hexadecimal digits.
///
/// # Errors
///
/// A message if the system can't provide random bytes.
pub fn random<const N: usize>() -> Result<String, String> {
    let mut random = [0; N];
    getrandom::fill(&mut random).map_err(|error| format!("the system can't provide random bytes: {error}"))?;
    Ok(random.iter().fold(String::with_capacity(2 * N), |mut digits, byte| {
        // Writing to a string cannot fail.
        _ = write!(digits, "{byte:02x}");
        digits
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_handle_is_valid_for_fifteen_minutes() {
        let handles = Handles::new("cursor");
        let handle = handles.keep(5).unwrap();
        assert!(handle.starts_with("cursor-") && handle.len() == 31, "{handle}");
        tokio::time::advance(LIFETIME.saturating_sub(Duration::from_secs(1))).await;
        assert_eq!((handles.get(&handle), handles.get("cursor-1")), (Some(5), None));
        tokio::time::advance(Duration::from_secs(1)).await;
        assert_eq!(handles.get(&handle), None);
    }

    #[tokio::test]
    async fn a_value_is_taken_once_and_the_oldest_is_dropped() {
        let handles = Handles::new("cursor");
        let all: Vec<String> = (0..=MOST).map(|value| handles.keep(value).unwrap()).collect();
        assert_eq!(handles.get(&all[0]), None);
        assert_eq!(handles.take(&all[1]), Some(1));
        assert_eq!(handles.take(&all[1]), None);
        assert_eq!(handles.get(&all[2]), Some(2));
    }
}
