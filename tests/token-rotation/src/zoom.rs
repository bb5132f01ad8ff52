//! The stand-in for Zoom. Its OAuth server counts refreshes, and a test can wait for them.

use tokio::sync::watch;
use zoom_core::auth::Tokens;
use zoom_tests::{
    oauth::OAuth,
    server::{Server, Step},
};

use crate::process::PATIENCE;

/// An OAuth server that invalidates each refresh token when it is first used, and an API that checks access tokens.
pub struct Zoom {
    oauth: OAuth,
    server: Server,
    counts: watch::Receiver<Counts>,
}

#[derive(Clone, Copy, Default)]
struct Counts {
    refreshed: usize,
    rejected: usize,
}

impl Zoom {
    pub(crate) async fn start() -> Self {
        let oauth = OAuth::default();
        let (sender, counts) = watch::channel(Counts::default());
        let server =
            Server::start({
                let oauth = oauth.clone();
                move |request| {
                    let steps = oauth.steps(request);
                    if request.target() == "/oauth/token" {
                        sender.send_modify(|counts| {
                            if is_success(&steps) { counts.refreshed += 1 } else { counts.rejected += 1 }
                        });
                    }
                    steps
                }
            })
            .await;
        Self { oauth, server, counts }
    }

    pub(crate) fn log_in(&self) -> Tokens {
        self.oauth.log_in()
    }

    pub(crate) fn url(&self) -> String {
        self.server.base_url()
    }

    /// Returns how many times the OAuth server has replaced a refresh token.
    #[must_use]
    pub fn refreshed(&self) -> usize {
        self.counts.borrow().refreshed
    }

    /// Returns how many times the OAuth server has rejected a refresh token.
    #[must_use]
    pub fn rejected(&self) -> usize {
        self.counts.borrow().rejected
    }

    /// Returns the refresh token that is valid.
    #[must_use]
    pub fn refresh_token(&self) -> Option<String> {
        self.oauth.refresh_token()
    }

    /// Returns the faults of the requests.
    #[must_use]
    pub fn faults(&self) -> Vec<String> {
        self.oauth.faults()
    }

    /// Invalidates all access tokens, as if they had expired.
    pub fn end_access(&self) {
        self.oauth.end_access();
    }

    /// Waits until this many refresh tokens have been replaced.
    ///
    /// # Panics
    ///
    /// Panics if that takes longer than a minute.
    pub async fn has_refreshed(&self, times: usize) {
        self.counted(|counts| counts.refreshed >= times).await;
    }

    /// Waits until this many refresh tokens have been rejected.
    ///
    /// # Panics
    ///
    /// Panics if that takes longer than a minute.
    pub async fn has_rejected(&self, times: usize) {
        self.counted(|counts| counts.rejected >= times).await;
    }

    async fn counted(&self, is_enough: impl Fn(&Counts) -> bool) {
        let mut counts = self.counts.clone();
        let counted = counts.wait_for(|counts| is_enough(counts));
        tokio::time::timeout(PATIENCE, counted)
            .await
            .expect("the OAuth server receives the requests in time")
            .expect("the OAuth server");
    }
}

fn is_success(steps: &[Step]) -> bool {
    matches!(steps.first(), Some(Step::Send(head)) if head.starts_with(b"HTTP/1.1 200 "))
}
