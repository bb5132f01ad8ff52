//! How a test receives the events of a sandbox, and what is reported while it runs.

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
    /// Returns the URL of the WebSocket, such as `ws://127.0.0.1:8080/ws`. A client adds `subscriptionId`, such as
    /// [`SUBSCRIPTION_ID`](crate::SUBSCRIPTION_ID), and `access_token`.
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

    /// Emits an event, whatever the calls do. The members of `payload` replace made-up ones, at every depth; `null` replaces
    /// none. Returns the event as it is sent.
    ///
    /// # Errors
    ///
    /// [`SetupError`] if no event of the enabled features has the name, or if a member does not fit its type; a
    /// [`lenient`](SandboxBuilder::lenient) sandbox sends any member. An event that is not declared needs a `payload`, which
    /// is sent as it is.
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

    /// Returns the events that were emitted so far, in order, whoever received them. The latest 20,000 are kept, with at most
    /// 64 MiB of their bodies.
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

    /// Forgets the events that have been emitted so far. What is waiting is delivered all the same.
    pub fn clear_emitted(&self) {
        self.server.sender().forget();
    }

    /// Returns each subscription, and what became of its events: first the one that every sandbox has, unless it was
    /// deleted, then webhooks in the order in which they were added.
    #[must_use]
    pub fn subscriptions(&self) -> Vec<SubscriptionStatus> {
        self.server.sender().statuses()
    }

    /// Adds a webhook while the sandbox runs: see [`SandboxBuilder::webhook`]. Returns the id of its subscription.
    ///
    /// # Errors
    ///
    /// [`SetupError`] if the URL is not an `http` URL of this machine (see [`SandboxBuilder::allow_any_host`]), the secret is
    /// empty, or there are 100 subscriptions.
    pub fn add_webhook(&self, url: &str, secret: impl Into<Secret>) -> Result<String, SetupError> {
        self.server.sender().register(WebhookSettings::new(url, secret.into()))
    }

    /// Replaces the faults of deliveries: see [`SandboxBuilder::delivery_fault`]. An empty list ends them.
    pub fn set_delivery_faults(&self, faults: impl IntoIterator<Item = DeliveryFault>) {
        self.server.sender().set_faults(faults.into_iter().collect());
    }

    /// Waits until every event that was emitted so far is delivered or given up, retries included.
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

    /// Stops the sandbox. Deliveries that were begun are waited for, at most 3 seconds, and each WebSocket is closed. What still
    /// waits, and retries, are given up: a note of each is sent to [`on_note`](SandboxBuilder::on_note).
    pub async fn shut_down(self) {
        // The events about their end are among the deliveries.
        #[cfg(feature = "rtms")]
        self.server.streams().shut_down().await;
        self.server.sender().shut_down().await;
        self.task.abort();
    }
}

impl SandboxBuilder {
    /// Delivers all events to a webhook, signed with its secret token.
    ///
    /// The URL is validated first, as Zoom does it: the receiver has to respond to `endpoint.url_validation`. If it does not, no
    /// event is delivered, and it is asked again before the next one. A delivery that is not accepted with a 2xx status within 3
    /// seconds is repeated after 5, 20 and 60 minutes, of a clock that [`time_scale`](Self::time_scale) speeds up, but not after a
    /// 3xx or 4xx status.
    ///
    /// # Errors
    ///
    /// [`SetupError`] if the URL is not an `http` URL of this machine, or if the secret is empty. If
    /// [`allow_any_host`](Self::allow_any_host) is called first, other machines are allowed.
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

    /// Lets the webhooks that are added from now on be on any host, such as another container. By default they are on this
    /// machine: `localhost`, `127.0.0.0/8` or `[::1]`. Events are sent over plain HTTP, so anybody on the way can read them and
    /// the token that downloads recordings of the sandbox.
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

    /// Adds a fault of deliveries. For each subscription, the faults hit the first event and every third one after it, in turn.
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

    /// Divides the time between the attempts to deliver an event, which is 5, 20 and 60 minutes, by this number. The default
    /// is 1, and 0 counts as 1.
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

    /// Sets how many attempts each webhook gets at once. The default is 1, which keeps the order of the events except for
    /// retries; Zoom does not keep it.
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

    /// Calls a function with each [`Note`] about deliveries: what was not delivered and why, what is repeated, and which
    /// webhooks are validated. It is called from the sandbox's tasks, and must not block.
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

    /// Calls a function with each call, once its response is made. It is called from the sandbox's tasks, and must not block.
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
