//! The server over the standard streams.

use std::sync::Arc;

use rmcp::{ServiceExt as _, service::ServerInitializeError, transport::stdio};

use crate::{backend::Backend, future::BoxFuture, server::Server};

/// Serves the client that started the program, until it closes the standard input.
///
/// # Errors
///
/// A message if the client does not speak the protocol.
pub fn serve_stdio(backend: Arc<dyn Backend>) -> BoxFuture<'static, Result<(), String>> {
    Box::pin(async move {
        match Server::new(backend).serve(stdio()).await {
            Ok(running) => _ = running.waiting().await,
            // A client that only looks whether the server starts sends nothing.
            Err(ServerInitializeError::ConnectionClosed(_)) => {}
            Err(error) => return Err(format!("the client ended before it began: {error}")),
        }
        Ok(())
    })
}
