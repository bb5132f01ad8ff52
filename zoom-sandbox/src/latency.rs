//! How long a sandbox takes to respond.

use std::time::Duration;

use crate::sandbox::SandboxBuilder;

impl SandboxBuilder {
    /// Delays the response to each API call by this time, as a network or a slow operation would. By default, there is
    /// no delay. Logins are not delayed.
    ///
    /// # Examples
    ///
    /// ```
    /// # #[cfg(feature = "users")] {
    /// use std::time::{Duration, Instant};
    ///
    /// use zoom_rest::users::GetUser;
    /// use zoom_sandbox::Sandbox;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let sandbox = Sandbox::builder().latency(Duration::from_millis(20)).start().await?;
    /// let began = Instant::now();
    /// GetUser::new("me").send(&sandbox.client()).await?;
    /// assert!(began.elapsed() >= Duration::from_millis(20));
    /// # Ok(())
    /// # }
    /// # main().unwrap();
    /// # }
    /// ```
    pub fn latency(mut self, latency: Duration) -> Self {
        self.settings.latency = latency;
        self
    }
}
