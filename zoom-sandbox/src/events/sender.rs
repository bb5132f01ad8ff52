//! Emits events in order, each to all subscriptions that want it.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError},
    time::Duration,
};

use bytes::Bytes;
use hyper::upgrade::OnUpgrade;
use tokio::{
    runtime::Handle,
    sync::{
        mpsc::{self, UnboundedSender},
        watch,
    },
    task::JoinHandle,
    time,
};
use zoom_core::{Secret, event::Event, webhook};

use super::{
    backlog::{Backlog, Outgoing, Pending},
    body::Draft,
    delivery_fault::DeliveryFault,
    note::Notes,
    post::{Hosts, Target},
    socket::{self, Connection},
    status::{Status, SubscriptionStatus},
    subscription::{Subscription, Undelivered},
    webhook::{Webhook, or_stop},
};
use crate::{fake_values::SUBSCRIPTION_ID, setup_error::SetupError, state::Object};

/// The secret token that signs deliveries to webhooks registered by operations.
pub const SECRET_TOKEN: &str = "sandbox-secret-token";

/// The maximum number of events that are stored for inspection.
const MAX_EVENTS: usize = 20_000;

/// The maximum total size of the stored events' bodies, in bytes; the latest event is always stored.
const MAX_BYTES: usize = 64 * 1024 * 1024;

/// The maximum number of subscriptions.
const MAX_SUBSCRIPTIONS: usize = 100;

/// How long [`DeliveryFault::Reorder`] holds an event back if no other event follows.
const HOLD: Duration = Duration::from_secs(1);

/// A webhook to register.
#[derive(Clone, Debug)]
pub(crate) struct WebhookSettings {
    pub(crate) url: String,
    pub(crate) secret: Secret,
    /// The names of its events; all events if empty.
    pub(crate) events: Vec<String>,
    /// The request, if an operation creates the webhook.
    pub(crate) created_by: Option<Object>,
}

impl WebhookSettings {
    /// Returns the settings of a webhook that receives all events.
    pub(crate) fn new(url: &str, secret: Secret) -> Self {
        Self { url: url.to_owned(), secret, events: Vec::new(), created_by: None }
    }

    /// Parses the URL, and checks the secret.
    pub(crate) fn check(&self, hosts: Hosts) -> Result<(Target, webhook::Webhook), SetupError> {
        Ok((Target::parse(&self.url, hosts)?, self.signer()?))
    }

    /// Checks the secret.
    pub(crate) fn signer(&self) -> Result<webhook::Webhook, SetupError> {
        webhook::Webhook::new(self.secret.clone())
            .map_err(|_| SetupError::new("the webhook's secret token is empty: write the receiver's secret token"))
    }
}

/// The settings for the delivery of events.
#[derive(Clone, Debug)]
pub(crate) struct EventSettings {
    pub(crate) webhooks: Vec<WebhookSettings>,
    pub(crate) hosts: Hosts,
    pub(crate) faults: Vec<DeliveryFault>,
    pub(crate) time_scale: u32,
    pub(crate) concurrency: usize,
    pub(crate) notes: Notes,
}

impl Default for EventSettings {
    fn default() -> Self {
        Self {
            webhooks: Vec::new(),
            hosts: Hosts::default(),
            faults: Vec::new(),
            time_scale: 1,
            concurrency: 1,
            notes: Notes::default(),
        }
    }
}

/// The subscriptions, and the events that have been emitted.
struct State {
    subscriptions: Vec<Subscription>,
    faults: Vec<DeliveryFault>,
    emitted: VecDeque<Event>,
    bytes: usize,
    /// How many older events are no longer stored.
    dropped: u64,
    /// How many events have been emitted.
    count: u64,
    /// How many subscriptions have been registered.
    registered: u64,
}

impl State {
    /// Stores an event for inspection.
    fn keep(&mut self, event: &Event) {
        self.bytes += event.body().len();
        self.emitted.push_back(event.clone());
        while self.emitted.len() > MAX_EVENTS || (self.bytes > MAX_BYTES && self.emitted.len() > 1) {
            let Some(oldest) = self.emitted.pop_front() else { break };
            self.bytes -= oldest.body().len();
            self.dropped += 1;
        }
    }
}

/// The parts that all deliveries of an event share.
struct Template {
    name: Arc<str>,
    body: Bytes,
    request_id: Arc<str>,
}

impl Template {
    fn outgoing(&self, fault: Option<DeliveryFault>, pending: Pending) -> Outgoing {
        Outgoing {
            name: Arc::clone(&self.name),
            body: self.body.clone(),
            request_id: Arc::clone(&self.request_id),
            loses_response: fault == Some(DeliveryFault::LostResponse),
            _pending: pending,
        }
    }
}

/// Emits events and delivers them.
pub(crate) struct Sender {
    state: Mutex<State>,
    backlog: Backlog,
    notes: Notes,
    hosts: Hosts,
    time_scale: u32,
    concurrency: usize,
    stop: watch::Sender<bool>,
    tasks: Mutex<Vec<JoinHandle<()>>>,
    /// `None` until the sandbox starts, and for a sandbox that is only used to check a seed.
    runtime: OnceLock<Handle>,
}

impl Sender {
    pub(crate) fn new(settings: &EventSettings) -> Arc<Self> {
        let default = Subscription::new(Arc::new(Status::new(SUBSCRIPTION_ID.to_owned(), None)));
        let state = State {
            subscriptions: vec![default],
            faults: settings.faults.clone(),
            emitted: VecDeque::new(),
            bytes: 0,
            dropped: 0,
            count: 0,
            registered: 0,
        };
        Arc::new(Self {
            state: Mutex::new(state),
            backlog: Backlog::new(),
            notes: settings.notes.clone(),
            hosts: settings.hosts,
            time_scale: settings.time_scale.max(1),
            concurrency: settings.concurrency.max(1),
            stop: watch::Sender::new(false),
            tasks: Mutex::default(),
            runtime: OnceLock::new(),
        })
    }

    /// Starts to deliver events on the current runtime.
    pub(crate) fn start(&self) {
        _ = self.runtime.set(Handle::current());
    }

    /// Checks the URL of a webhook.
    pub(crate) fn check_url(&self, url: &str) -> Result<(), SetupError> {
        Target::parse(url, self.hosts).map(drop)
    }

    /// Registers a webhook, and returns the id of its subscription.
    ///
    /// # Errors
    ///
    /// If there are too many subscriptions, or if the URL or the secret can't be used. An unusable URL or secret is not
    /// an error if an operation creates the subscription, because a real webhook has an `https` URL; its events are
    /// then counted as undelivered.
    pub(crate) fn register(&self, settings: WebhookSettings) -> Result<String, SetupError> {
        let (place, obstacle) = match settings.check(self.hosts) {
            Ok(place) => (Some(place), None),
            Err(error) if settings.created_by.is_some() => (None, Some(error.to_string())),
            Err(error) => return Err(error),
        };
        let id = {
            let state = &mut *self.state();
            if state.subscriptions.len() >= MAX_SUBSCRIPTIONS {
                return Err(SetupError::new(format!("there are {MAX_SUBSCRIPTIONS} subscriptions: delete one first")));
            }
            state.registered += 1;
            let id = format!("{SUBSCRIPTION_ID}-{}", state.registered);
            let shown = place.as_ref().map(|(target, _)| target.shown.clone());
            let status = Arc::new(Status::new(id.clone(), shown));
            status.get().problem.clone_from(&obstacle);
            let webhook = place.map(|(target, signer)| self.deliver_to(target, signer, Arc::clone(&status)));
            state.subscriptions.push(Subscription {
                events: settings.events,
                webhook,
                obstacle: obstacle.clone(),
                created_by: settings.created_by,
                ..Subscription::new(status)
            });
            id
        };
        if let Some(obstacle) = obstacle {
            self.notes.warn(format!("subscription {id}: nothing will be delivered: {obstacle}"));
        }
        Ok(id)
    }

    /// Starts to deliver the events in the returned queue to a webhook.
    fn deliver_to(&self, target: Target, signer: webhook::Webhook, status: Arc<Status>) -> UnboundedSender<Outgoing> {
        let webhook = Webhook {
            target,
            signer,
            status,
            notes: self.notes.clone(),
            time_scale: self.time_scale,
            concurrency: self.concurrency,
            validation: tokio::sync::Mutex::default(),
        };
        let (queue, arriving) = mpsc::unbounded_channel();
        self.spawn(Arc::new(webhook).run(arriving, self.stop.subscribe()));
        queue
    }

    /// Removes a subscription, and returns whether it existed. Waiting deliveries are still made.
    pub(crate) fn unregister(&self, id: &str) -> bool {
        self.remove(|known| known.status.get().id == id) > 0
    }

    /// Removes the webhooks that no operation registered. Waiting deliveries are still made.
    pub(crate) fn unregister_all(&self) {
        self.remove(|known| known.webhook.is_some() && known.created_by.is_none());
    }

    /// Removes subscriptions after sending the events that they hold back, and returns how many were removed.
    fn remove(&self, is_meant: impl Fn(&Subscription) -> bool) -> usize {
        let mut undelivered = Vec::new();
        let mut count = 0;
        {
            let mut state = self.state();
            for mut removed in state.subscriptions.extract_if(.., |known| is_meant(known)) {
                let held = removed.held.take().map(|(_, held)| held).unwrap_or_default();
                undelivered.extend(removed.send(held.into_iter()));
                removed.status.set_removed();
                count += 1;
            }
        }
        self.report(undelivered);
        count
    }

    /// Returns the id and the request of each subscription that an operation registered.
    pub(crate) fn registered(&self) -> Vec<(String, Object)> {
        let state = self.state();
        let created = state.subscriptions.iter().filter_map(|known| {
            let request = known.created_by.clone()?;
            Some((known.status.get().id.clone(), request))
        });
        created.collect()
    }

    pub(crate) fn set_faults(&self, faults: Vec<DeliveryFault>) {
        self.state().faults = faults;
    }

    pub(crate) fn statuses(&self) -> Vec<SubscriptionStatus> {
        let state = self.state();
        let status = |known: &Subscription| {
            let mut status = known.status.get().clone();
            status.is_connected = known.is_connected();
            status
        };
        state.subscriptions.iter().map(status).collect()
    }

    /// Returns the stored events, in order, and how many older ones are no longer stored.
    pub(crate) fn emitted(&self) -> (Vec<Event>, u64) {
        let state = self.state();
        (state.emitted.iter().cloned().collect(), state.dropped)
    }

    pub(crate) fn forget(&self) {
        let mut state = self.state();
        state.emitted.clear();
        (state.bytes, state.dropped) = (0, 0);
    }

    /// Emits an event, and returns it as it is sent.
    pub(crate) fn emit(self: &Arc<Self>, draft: &Draft) -> Result<Event, zoom_core::Error> {
        let mut undelivered = Vec::new();
        let event = {
            let state = &mut *self.state();
            let body = draft.body(state.count + 1);
            let event = Event::parse(body.clone())?;
            state.count += 1;
            state.keep(&event);
            let template = Template {
                name: event.name().into(),
                request_id: format!("00000000-0000-4000-8000-{:012x}", state.count).into(),
                body,
            };
            let State { subscriptions, faults, .. } = state;
            for subscription in subscriptions.iter_mut().filter(|subscription| subscription.wants(event.name())) {
                self.queue(subscription, faults, &template, &mut undelivered);
            }
            event
        };
        self.report(undelivered);
        Ok(event)
    }

    /// Queues an event for a subscription, with the fault that affects it.
    fn queue(
        self: &Arc<Self>,
        subscription: &mut Subscription,
        faults: &[DeliveryFault],
        template: &Template,
        undelivered: &mut Vec<Undelivered>,
    ) {
        let fault = subscription.next_fault(faults);
        let copies = if fault == Some(DeliveryFault::Duplicate) { 2 } else { 1 };
        let mut batch = Vec::new();
        for to in subscription.receivers().repeat(copies) {
            match self.backlog.reserve(template.body.len()) {
                Some(pending) => batch.push((to, template.outgoing(fault, pending))),
                None => undelivered.push(subscription.give_up(&template.name, "too many deliveries are waiting", true)),
            }
        }
        if subscription.receivers().is_empty() {
            let reason = subscription.obstacle.as_deref().unwrap_or("nobody is connected");
            undelivered.push(subscription.give_up(&template.name, reason, false));
        }
        let held = subscription.held.take();
        if fault == Some(DeliveryFault::Reorder) && held.is_none() && !batch.is_empty() {
            subscription.held = Some((subscription.count, batch));
            self.release_later(Arc::clone(&subscription.status), subscription.count);
            return;
        }
        let held = held.map(|(_, held)| held).unwrap_or_default();
        undelivered.extend(subscription.send(batch.into_iter().chain(held)));
    }

    /// Sends the held-back event if no other event follows in time.
    fn release_later(self: &Arc<Self>, status: Arc<Status>, number: usize) {
        let (sender, mut stop) = (Arc::downgrade(self), self.stop.subscribe());
        self.spawn(async move {
            _ = or_stop(&mut stop, time::sleep(HOLD)).await;
            if let Some(sender) = sender.upgrade() {
                let undelivered = sender.release(&status, number);
                sender.report(undelivered);
            }
        });
    }

    fn release(&self, status: &Arc<Status>, number: usize) -> Vec<Undelivered> {
        let mut state = self.state();
        let mut subscriptions = state.subscriptions.iter_mut();
        let found = subscriptions.find(|known| Arc::ptr_eq(&known.status, status));
        let held = found.and_then(|found| Some((found.held.take_if(|(held, _)| *held == number)?.1, found)));
        held.map(|(held, found)| found.send(held.into_iter())).unwrap_or_default()
    }

    /// Reports events that were not delivered. The state must not be locked, so that the listener can inspect it.
    fn report(&self, undelivered: Vec<Undelivered>) {
        for Undelivered { text, is_warning } in undelivered {
            if is_warning { self.notes.warn(text) } else { self.notes.inform(text) }
        }
    }

    /// Serves a WebSocket, which replaces an older one for the same subscription.
    pub(crate) fn connect(&self, upgrade: OnUpgrade, is_authorized: bool, id: &str) {
        let state = &mut *self.state();
        let found = state.subscriptions.iter_mut().find(|subscription| subscription.status.get().id == id);
        let connection = match found {
            _ if !is_authorized => Connection::Rejected("Invalid Token"),
            None => Connection::Rejected(socket::NOT_FOUND),
            Some(subscription) => {
                let (queue, arriving) = mpsc::unbounded_channel();
                subscription.socket = Some(queue);
                Connection::Accepted { queue: arriving, status: Arc::clone(&subscription.status) }
            }
        };
        self.spawn(socket::serve(upgrade, connection, self.notes.clone(), self.stop.subscribe()));
    }

    /// Waits until every event has been delivered or abandoned.
    pub(crate) async fn is_idle(&self) {
        self.backlog.is_empty().await;
    }

    /// Ends all deliveries, and waits for attempts that are in progress, but not for retries.
    pub(crate) async fn shut_down(&self) {
        self.stop.send_replace(true);
        let tasks = std::mem::take(&mut *self.tasks.lock().unwrap_or_else(PoisonError::into_inner));
        for task in tasks {
            // A task that failed has nothing left to deliver.
            _ = task.await;
        }
    }

    /// Ends all deliveries immediately.
    pub(crate) fn abort(&self) {
        self.stop.send_replace(true);
        self.tasks.lock().unwrap_or_else(PoisonError::into_inner).drain(..).for_each(|task| task.abort());
    }

    fn spawn(&self, task: impl Future<Output = ()> + Send + 'static) {
        if let Some(runtime) = self.runtime.get() {
            let mut tasks = self.tasks.lock().unwrap_or_else(PoisonError::into_inner);
            tasks.retain(|task| !task.is_finished());
            tasks.push(runtime.spawn(task));
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
