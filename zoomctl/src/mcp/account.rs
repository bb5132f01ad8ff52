//! A login and what belongs to it: its client, and the responses that can be continued. The HTTP server has an account
//! for each bearer token or subject.

use std::{sync::Arc, time::Duration};

use tokio::{sync::Mutex, time::timeout};
use zoom_core::{BaseUrl, Client, Error, operation::Base};
use zoomctl_mcp::{Fault, handles::Handles};

use super::rest::Rest;
use crate::{
    connect::{self, Login},
    exit::Failure,
    globals::Globals,
};

/// How long a search waits for a token in order to learn its scopes.
const SCOPES_TIMEOUT: Duration = Duration::from_secs(5);

/// A login, which is looked up when the first call needs it: the tools that search and describe operations work without
/// one.
pub(crate) struct Account {
    pub(crate) globals: Globals,
    session: Mutex<Option<Arc<Session>>>,
    /// The responses that can be continued, by cursor.
    pub(crate) cursors: Handles<Arc<Rest>>,
}

/// A login and its client.
pub(crate) struct Session {
    /// The sandbox runs until this is dropped.
    _login: Login,
    pub(crate) client: Client,
    /// The base URL of the operations.
    pub(crate) api: BaseUrl,
}

impl Account {
    pub(crate) fn new(globals: Globals) -> Self {
        Self { globals, session: Mutex::new(None), cursors: Handles::new("cursor") }
    }

    /// Returns the session. If no login has been found yet, this looks for one again, because the user may have logged
    /// in since.
    ///
    /// # Errors
    ///
    /// [`Fault`] if there is no login.
    pub(crate) async fn session(&self) -> Result<Arc<Session>, Fault> {
        let mut session = self.session.lock().await;
        if let Some(session) = &*session {
            return Ok(Arc::clone(session));
        }
        let login = Login::find(&self.globals).await?;
        let client = login.client(&self.globals).await?;
        let api = login.environment(&self.globals)?.base_url(Base::Api);
        let api = api.map_err(|error| Failure::from(Error::from(error)))?;
        let found = Arc::new(Session { _login: login, client, api });
        *session = Some(Arc::clone(&found));
        Ok(found)
    }

    /// Returns the scopes of the login's token, if there is a login and they are known.
    pub(crate) async fn scopes(&self) -> Option<Vec<String>> {
        let granted = async {
            let session = self.session().await.ok()?;
            session.client.granted_scopes().await.ok()?
        };
        timeout(SCOPES_TIMEOUT, granted).await.ok()?
    }

    /// Returns advice on how to log in again.
    pub(crate) fn login_help(&self) -> String {
        connect::login_help(&self.globals)
    }

    /// Saves the tokens that could not be saved before.
    pub(crate) async fn close(&self) {
        connect::save_login(&self.globals).await;
    }
}
