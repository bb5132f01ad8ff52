//! The server over the standard streams.

use std::sync::Arc;

use rmcp::{ServiceExt as _, service::ServerInitializeError, transport::stdio};

use crate::{backend::Backend, future::BoxFuture, server::Server};

/// Serves the client that started the program, until it closes standard input.
///
/// # Errors
///
/// A message if the client does not speak the protocol.
pub fn serve_stdio(backend: Arc<dyn Backend>) -> BoxFuture<'static, Result<(), String>> {
    Box::pin(async move {
        match Server::new(backend).serve(stdio()).await {
            Ok(running) => _ = running.waiting().await,
            // A client that only checks whether the server starts does not send anything.
            Err(ServerInitializeError::ConnectionClosed(_)) => {}
            Err(error) => return Err(format!("the session ended before it was initialized: {error}")),
        }
        Ok(())
    })
}
