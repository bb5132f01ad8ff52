//! The limits by product and label, and their names in Redis.

use std::time::{Duration, SystemTime};

use zoom_core::{
    __private::limits::PRODUCTS,
    Operation,
    error::{LimitKind, RateLimitError},
    operation::RateLimit::{self, Heavy, Light, Medium, ResourceIntensive},
    rate_limit::{PersonalLimit, Plan, Product, Quota},
};

pub(super) const LABELS: [RateLimit; 4] = [Light, Medium, Heavy, ResourceIntensive];

/// The number of queues: one per label and product, and one for operations without a label that have a personal limit.
pub(super) const QUEUES: usize = LABELS.len() * PRODUCTS.len() + 1;

/// The queue of operations without a label.
pub(super) const UNLABELLED: usize = QUEUES - 1;

/// Returns the index of a label's queue.
pub(super) fn queue_of(product: Product, label: Option<RateLimit>) -> usize {
    let Some(label) = label else { return UNLABELLED };
    let of = |product: Product| PRODUCTS.iter().position(|other| *other == product).unwrap_or(0);
    of(product) * LABELS.len() + LABELS.iter().position(|other| *other == label).unwrap_or(0)
}

/// Returns the index of an operation's queue.
pub(super) fn queue_of_operation(operation: &Operation) -> usize {
    queue_of(Product::of(operation), operation.rate_limit)
}

/// A daily limit that some labels share.
#[derive(Clone, Debug)]
pub(super) struct Daily {
    pub(super) product: Product,
    pub(super) labels: Vec<RateLimit>,
    pub(super) requests: u32,
    /// The Redis field that contains its count.
    pub(super) field: String,
}

/// The limits of an account.
#[derive(Clone, Debug)]
pub(super) struct Limits {
    quotas: [Option<Quota>; QUEUES],
    pub(super) days: Vec<Daily>,
    day_of: [Option<usize>; QUEUES],
}

/// The reason why a call can't be sent now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Reason {
    Spacing,
    /// Zoom reported that the limit has been reached.
    Blocked(LimitKind),
    Daily,
    Personal(PersonalLimit),
}

impl Limits {
    pub(super) fn of(plan: Plan) -> Self {
        let mut limits = Self { quotas: [None; QUEUES], days: Vec::new(), day_of: [None; QUEUES] };
        for product in PRODUCTS {
            for label in LABELS {
                limits.quotas[queue_of(product, Some(label))] = plan.quota(product, label);
                if let Some((requests, labels)) = plan.daily(product, label)
                    && labels.first() == Some(&label)
                {
                    limits.set_daily(product, labels, Some(requests));
                }
            }
        }
        limits
    }

    pub(super) fn set_quota(&mut self, product: Product, label: RateLimit, quota: Quota) {
        self.quotas[queue_of(product, Some(label))] = Some(quota);
    }

    pub(super) fn set_daily(&mut self, product: Product, labels: &[RateLimit], requests: Option<u32>) {
        let day = requests.map(|requests| {
            // All programs use the same field, regardless of the order of the labels.
            let names: Vec<_> = LABELS.iter().filter(|label| labels.contains(label)).map(ToString::to_string).collect();
            let field = format!("{}:{}", name_of(product), names.join("+").to_lowercase());
            self.days.push(Daily { product, labels: labels.to_vec(), requests, field });
            self.days.len() - 1
        });
        for label in labels {
            self.day_of[queue_of(product, Some(*label))] = day;
        }
    }

    pub(super) fn quota(&self, queue: usize) -> Option<Quota> {
        self.quotas[queue]
    }

    /// Returns the index of a queue's daily count.
    pub(super) fn day_of(&self, queue: usize) -> Option<usize> {
        self.day_of[queue]
    }

    /// Returns the interval between the starts of a queue's calls.
    pub(super) fn interval(&self, queue: usize, jitter: Duration) -> Duration {
        self.quotas[queue].map_or(Duration::ZERO, |quota| (quota.window() + jitter) / quota.requests())
    }

    /// Returns the error of a call that would have to wait until `at`.
    pub(super) fn error(&self, queue: usize, reason: Reason, at: Option<SystemTime>) -> RateLimitError {
        let (product, label) = product_and_label(queue);
        let unit = self.quotas[queue].map_or("per second", unit);
        let (kind, limit) = match reason {
            Reason::Spacing => {
                let requests = self.quotas[queue].map_or(0, Quota::requests);
                let noun = if requests == 1 { "request" } else { "requests" };
                (LimitKind::Burst, format!("{requests} {label} {noun} {unit} to {product}"))
            }
            Reason::Blocked(kind) => {
                let unit = if kind == LimitKind::Daily { "per day" } else { unit };
                (kind, format!("{label} requests {unit} to {product}, which Zoom reports as reached"))
            }
            Reason::Daily => {
                let day = self.day_of[queue].map(|day| &self.days[day]);
                let labels: Vec<_> = day.iter().flat_map(|day| &day.labels).map(ToString::to_string).collect();
                let requests = day.map_or(0, |day| day.requests);
                (LimitKind::Daily, format!("{requests} {} requests per day to {product}", labels.join(" and ")))
            }
            Reason::Personal(limit) => (LimitKind::Daily, limit.to_string()),
        };
        RateLimitError::not_sent(Some(kind), at, limit)
    }
}

pub(super) fn product_and_label(queue: usize) -> (Product, RateLimit) {
    let product = PRODUCTS.get(queue / LABELS.len()).copied().unwrap_or(Product::General);
    (product, LABELS[queue % LABELS.len()])
}

/// Returns the part of a queue's key that identifies the queue.
pub(super) fn key_of(queue: usize) -> String {
    if queue == UNLABELLED {
        return "limit:unlabelled".to_owned();
    }
    let (product, label) = product_and_label(queue);
    format!("limit:{}:{}", name_of(product), label.to_string().to_lowercase())
}

fn name_of(product: Product) -> &'static str {
    match product {
        Product::Phone => "phone",
        Product::ContactCenter => "contact-center",
        _ => "general",
    }
}

fn unit(quota: Quota) -> &'static str {
    if quota.window() == Duration::from_secs(60) { "per minute" } else { "per second" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_product_and_label_has_a_queue_and_a_name_of_its_own() {
        let mut names: Vec<_> = (0..QUEUES).map(key_of).collect();
        for queue in 0..UNLABELLED {
            let (product, label) = product_and_label(queue);
            assert_eq!(queue_of(product, Some(label)), queue);
        }
        assert_eq!(names[0], "limit:general:light");
        assert_eq!(names[11], "limit:contact-center:resource-intensive");
        names.sort();
        names.dedup();
        assert_eq!(names.len(), QUEUES);
    }

    #[test]
    fn labels_that_share_the_calls_of_a_day_share_one_count() {
        let limits = Limits::of(Plan::Pro);
        let day = |label| limits.day_of(queue_of(Product::General, Some(label)));
        assert_eq!((day(Light), day(Medium)), (None, None));
        assert_eq!(day(Heavy), day(ResourceIntensive));
        let day = day(Heavy).unwrap();
        assert_eq!(limits.days[day].requests, 30_000);
        assert_eq!(limits.days[day].field, "general:heavy+resource-intensive");
    }
}
