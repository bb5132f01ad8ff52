//! Methods for the events of a sandbox, and for what it reports while it runs.

use std::sync::Arc;

use serde_json::Value;
use zoom_core::{Secret, event::Event};

use crate::{
    events::{
        delivery_fault::DeliveryFault,
        note::{Note, Notes},
        post::Hosts,
        sender::WebhookSettings,
        socket,
        status::SubscriptionStatus,
    },
    handled::{Calls, Handled},
    sandbox::{Sandbox, SandboxBuilder},
    setup_error::SetupError,
};

impl Sandbox {
    /// Returns the URL of the WebSocket, such as `ws://127.0.0.1:8080/ws`. A client adds two
    /// parameters: `subscriptionId`, whose value is [`SUBSCRIPTION_ID`](crate::SUBSCRIPTION_ID), for example, and
    /// `access_token`.
    ///
    /// # Examples
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let sandbox = zoom_sandbox::Sandbox::start().await?;
    /// assert!(sandbox.socket_url().starts_with("ws://127.0.0.1:"));
    /// # Ok(())
    /// # }
    /// # main().unwrap();
    /// ```
    #[must_use]
    pub fn socket_url(&self) -> String {
        format!("{}{}", self.url().replacen("http://", "ws://", 1), socket::PATH)
    }

    /// Emits an event without a call that causes it, and returns it as it is sent. The members of `payload` replace
    /// made-up ones, at every depth; a `payload` of `null` replaces none.
    ///
    /// # Errors
    ///
    /// [`SetupError`] if a member does not match its type, which a [`lenient`](SandboxBuilder::lenient) sandbox
    /// ignores, if the name is empty or contains a space, or if `payload` is empty and no event of the enabled features
    /// has the name. The `payload` of an undeclared event is sent as it is.
    ///
    /// # Examples
    ///
    /// ```
    /// # #[cfg(feature = "meetings")] {
    /// use zoom_core::{json, Value};
    /// use zoom_sandbox::Sandbox;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let sandbox = Sandbox::start().await?;
    /// let event = sandbox.emit("meeting.started", &json!({"object": {"topic": "Lunch"}}))?;
    /// assert_eq!(event.payload_as::<Value>()?["object"]["topic"], "Lunch");
    /// let error = sandbox.emit("meeting.begun", &Value::Null).unwrap_err();
    /// assert!(error.to_string().starts_with("/event: `meeting.begun` is not an event"));
    /// # Ok(())
    /// # }
    /// # main().unwrap();
    /// # }
    /// ```
    pub fn emit(&self, name: &str, payload: &Value) -> Result<Event, SetupError> {
        self.server.emit_named(name, payload)
    }

    /// Returns the events that have been emitted so far, in order, whether or not anyone received them. The latest
    /// 20,000 are stored, with at most 64 MiB of bodies.
    ///
    /// # Examples
    ///
    /// ```
    /// # #[cfg(feature = "meetings")] {
    /// use zoom_rest::meetings::CreateMeeting;
    /// use zoom_sandbox::Sandbox;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let sandbox = Sandbox::start().await?;
    /// CreateMeeting::new("me").topic("Lunch").send(&sandbox.client()).await?;
    /// assert_eq!(sandbox.emitted()[0].name(), "meeting.created");
    /// # Ok(())
    /// # }
    /// # main().unwrap();
    /// # }
    /// ```
    #[must_use]
    pub fn emitted(&self) -> Vec<Event> {
        self.server.sender().emitted().0
    }

    /// Forgets the events that have been emitted so far. Waiting deliveries are still made.
    pub fn clear_emitted(&self) {
        self.server.sender().forget();
    }

    /// Returns each subscription and the state of its deliveries: first the one that exists in every sandbox, unless it
    /// was deleted, then webhooks in the order in which they were added.
    #[must_use]
    pub fn subscriptions(&self) -> Vec<SubscriptionStatus> {
        self.server.sender().statuses()
    }

    /// Adds a webhook while the sandbox runs, and returns the id of its subscription: see [`SandboxBuilder::webhook`].
    ///
    /// # Errors
    ///
    /// [`SetupError`] if the URL is not an `http` URL of this machine (see [`SandboxBuilder::allow_any_host`]), the
    /// secret is empty, or there are already 100 subscriptions.
    pub fn add_webhook(&self, url: &str, secret: impl Into<Secret>) -> Result<String, SetupError> {
        self.server.sender().register(WebhookSettings::new(url, secret.into()))
    }

    /// Replaces the delivery faults: see [`SandboxBuilder::delivery_fault`]. An empty list removes them.
    pub fn set_delivery_faults(&self, faults: impl IntoIterator<Item = DeliveryFault>) {
        self.server.sender().set_faults(faults.into_iter().collect());
    }

    /// Waits until every event that has been emitted so far has been delivered or given up, including retries.
    ///
    /// # Examples
    ///
    /// ```
    /// # #[cfg(feature = "meetings")] {
    /// use zoom_core::Value;
    /// use zoom_sandbox::Sandbox;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// // Nobody listens there.
    /// let sandbox = Sandbox::builder().webhook("http://127.0.0.1:1/zoom/events", "a secret")?.start().await?;
    /// sandbox.emit("meeting.started", &Value::Null)?;
    /// sandbox.deliveries_done().await;
    /// let webhook = &sandbox.subscriptions()[1];
    /// assert_eq!((webhook.delivered, webhook.undelivered), (0, 1));
    /// assert!(webhook.problem.as_ref().unwrap().contains("the URL is not validated"));
    /// # Ok(())
    /// # }
    /// # main().unwrap();
    /// # }
    /// ```
    pub async fn deliveries_done(&self) {
        self.server.sender().is_idle().await;
    }

    /// Stops the sandbox. It waits at most 3 seconds for deliveries that are in progress, and closes each WebSocket.
    /// Waiting deliveries and retries are given up, and each is reported to [`on_note`](SandboxBuilder::on_note).
    pub async fn shut_down(self) {
        // Streams end first, because their last events must be delivered too.
        #[cfg(feature = "rtms")]
        self.server.streams().shut_down().await;
        self.server.sender().shut_down().await;
        self.task.abort();
    }
}

impl SandboxBuilder {
    /// Delivers all events to a webhook, signed with its secret token.
    ///
    /// As on Zoom, the URL is validated first: the receiver must respond to `endpoint.url_validation`. Until it does,
    /// no event is delivered, and the validation is repeated before each event. A delivery that is not accepted with a
    /// 2xx status within 3 seconds is repeated after 5, 20 and 60 minutes (which [`time_scale`](Self::time_scale)
    /// shortens), but not if its status was 3xx or 4xx.
    ///
    /// # Errors
    ///
    /// [`SetupError`] if the URL is not an `http` URL of this machine, or if the secret is empty. Other machines are
    /// allowed after a call to [`allow_any_host`](Self::allow_any_host).
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_sandbox::Sandbox;
    ///
    /// let builder = Sandbox::builder().webhook("http://127.0.0.1:3000/zoom/events", "a secret token")?;
    /// let error = Sandbox::builder().webhook("127.0.0.1:3000", "a secret token").unwrap_err();
    /// assert!(error.to_string().contains("write a URL such as \"http://127.0.0.1:3000/zoom/events\""));
    /// # Ok::<(), zoom_sandbox::SetupError>(())
    /// ```
    pub fn webhook(mut self, url: &str, secret: impl Into<Secret>) -> Result<Self, SetupError> {
        let settings = WebhookSettings::new(url, secret.into());
        settings.check(self.settings.events.hosts)?;
        self.settings.events.webhooks.push(settings);
        Ok(self)
    }

    /// Allows webhooks that are added from now on to be on any host, such as another container. By default, they must
    /// be on this machine: `localhost`, `127.0.0.0/8` or `[::1]`. Events are sent over plain HTTP, so anybody on the
    /// network path can read them, including the token that downloads the sandbox's recordings.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_sandbox::Sandbox;
    ///
    /// let url = "http://receiver:3000/zoom/events";
    /// let error = Sandbox::builder().webhook(url, "a secret token").unwrap_err();
    /// assert!(error.to_string().starts_with("`receiver` is not this machine"));
    /// let builder = Sandbox::builder().allow_any_host().webhook(url, "a secret token")?;
    /// # Ok::<(), zoom_sandbox::SetupError>(())
    /// ```
    pub fn allow_any_host(mut self) -> Self {
        self.settings.events.hosts = Hosts::Any;
        self
    }

    /// Adds a delivery fault. For each subscription, the faults affect the first event and every third one after it, in
    /// turn.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_sandbox::{DeliveryFault, Sandbox};
    ///
    /// let builder = Sandbox::builder().delivery_fault(DeliveryFault::Duplicate).delivery_fault("reorder".parse()?);
    /// # Ok::<(), zoom_sandbox::ParseDeliveryFaultError>(())
    /// ```
    pub fn delivery_fault(mut self, fault: DeliveryFault) -> Self {
        self.settings.events.faults.push(fault);
        self
    }

    /// Divides the times between the attempts to deliver an event, which are 5, 20 and 60 minutes, by this number. The
    /// default is 1, and 0 counts as 1.
    ///
    /// # Examples
    ///
    /// ```
    /// // Half a second, 2 seconds and 6 seconds.
    /// let builder = zoom_sandbox::Sandbox::builder().time_scale(600);
    /// ```
    pub fn time_scale(mut self, factor: u32) -> Self {
        self.settings.events.time_scale = factor;
        self
    }

    /// Sets how many attempts may be in progress for each webhook at the same time. The default is 1, which keeps the
    /// events in order, except for retries; Zoom does not keep the order.
    ///
    /// # Examples
    ///
    /// ```
    /// let builder = zoom_sandbox::Sandbox::builder().concurrent_deliveries(8);
    /// ```
    pub fn concurrent_deliveries(mut self, count: usize) -> Self {
        self.settings.events.concurrency = count;
        self
    }

    /// Calls a function with each [`Note`] about deliveries: which events were not delivered and why, which are
    /// repeated, and which webhooks have been validated. The function is called from the sandbox's tasks and must not
    /// block.
    ///
    /// # Examples
    ///
    /// ```
    /// let builder = zoom_sandbox::Sandbox::builder().on_note(|note| eprintln!("{}", note.text));
    /// ```
    pub fn on_note(mut self, listener: impl Fn(&Note) + Send + Sync + 'static) -> Self {
        self.settings.events.notes = Notes::new(Arc::new(listener));
        self
    }

    /// Passes each call to a function, once the response is ready. The function is called from the sandbox's tasks and
    /// must not block.
    ///
    /// # Examples
    ///
    /// ```
    /// let builder = zoom_sandbox::Sandbox::builder().on_call(|call| eprintln!("{call}"));
    /// ```
    pub fn on_call(mut self, listener: impl Fn(&Handled) + Send + Sync + 'static) -> Self {
        self.settings.calls = Calls::new(Arc::new(listener));
        self
    }
}
