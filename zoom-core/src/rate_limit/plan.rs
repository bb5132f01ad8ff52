//! The table of Zoom's limits by plan, product and label.

use std::{fmt, time::Duration};

use crate::endpoint::operation::{
    Operation,
    RateLimit::{self, Heavy, Light, Medium, ResourceIntensive},
};

use self::Product::{ContactCenter, General, Phone};

const SECOND: Duration = Duration::from_secs(1);
const MINUTE: Duration = Duration::from_secs(60);

/// The plan of an account, which determines its limits. Zoom's API does not report it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Plan {
    /// A free account.
    Free,
    /// A Pro account.
    Pro,
    /// A Business, Education, Enterprise or Partner account.
    BusinessPlus,
}

impl Plan {
    /// Returns how many requests of a label this plan allows per second or minute.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{operation::RateLimit, rate_limit::{Plan, Product}};
    ///
    /// let quota = Plan::Pro.quota(Product::Phone, RateLimit::Light).unwrap();
    /// assert_eq!(quota.to_string(), "20 requests per second");
    /// ```
    #[must_use]
    pub fn quota(self, product: Product, label: RateLimit) -> Option<Quota> {
        quotas(self).find_map(|(of, labelled, quota)| ((of, labelled) == (product, label)).then_some(quota))
    }

    /// Returns how many requests of a label this plan allows per day, and the labels that share this limit. `None` is
    /// unlimited.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{operation::RateLimit::{Heavy, Light, ResourceIntensive}, rate_limit::{Plan, Product}};
    ///
    /// assert_eq!(Plan::Pro.daily(Product::General, Heavy), Some((30_000, &[Heavy, ResourceIntensive][..])));
    /// assert_eq!(Plan::Pro.daily(Product::General, Light), None);
    /// ```
    #[must_use]
    pub fn daily(self, product: Product, label: RateLimit) -> Option<(u32, &'static [RateLimit])> {
        daily(self)
            .find_map(|(of, labels, requests)| (of == product && labels.contains(&label)).then_some((requests, labels)))
    }
}

/// A part of Zoom's API that has separate limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Product {
    /// Everything that does not belong to one of the other products.
    General,
    /// Zoom Phone, including its fax service.
    Phone,
    /// Zoom Contact Center.
    ContactCenter,
}

impl Product {
    pub(crate) const ALL: [Self; 3] = [General, Phone, ContactCenter];

    /// Returns the product to which an operation belongs, based on its path.
    ///
    /// # Examples
    ///
    /// ```
    /// use zoom_core::{rate_limit::Product, zoom_endpoint};
    ///
    /// #[zoom_endpoint(GET "/phone/users/<user_id>", rate_limit = Light)]
    /// struct GetPhoneUser {
    ///     user_id: String,
    /// }
    ///
    /// assert_eq!(Product::of(GetPhoneUser::OPERATION), Product::Phone);
    /// ```
    #[must_use]
    pub fn of(operation: &Operation) -> Self {
        // The path of a call for a sub-account begins with the account.
        let path = match operation.path.strip_prefix("/accounts/") {
            Some(path) => path.split_once('/').map_or("", |(_, path)| path),
            None => operation.path.strip_prefix('/').unwrap_or_default(),
        };
        let begins_with =
            |segment| path.strip_prefix(segment).is_some_and(|rest: &str| rest.is_empty() || rest.starts_with('/'));
        if begins_with("phone") || begins_with("fax") {
            Phone
        } else if begins_with("contact_center") {
            ContactCenter
        } else {
            General
        }
    }
}

impl fmt::Display for Product {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            General => "the general API",
            Phone => "Zoom Phone",
            ContactCenter => "Zoom Contact Center",
        })
    }
}

/// How many requests may be sent per second or minute, and how many of those without a pause in between.
///
/// # Examples
///
/// ```
/// use zoom_core::rate_limit::Quota;
///
/// assert_eq!(Quota::per_second(30).to_string(), "30 requests per second");
/// assert_eq!(Quota::per_minute(10).burst(4).to_string(), "10 requests per minute");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quota {
    requests: u32,
    window: Duration,
    burst: u32,
}

impl Quota {
    /// Allows this many requests in any second; 0 counts as 1.
    ///
    /// For 20 requests or more, the [burst](Self::burst) is 2, so that a slightly late timer does not reduce the
    /// throughput; below 20, it is 1.
    #[must_use]
    pub const fn per_second(requests: u32) -> Self {
        Self { requests, window: SECOND, burst: if requests < 20 { 1 } else { 2 } }
    }

    /// Allows this many requests in any minute; 0 counts as 1. The [burst](Self::burst) is 2.
    #[must_use]
    pub const fn per_minute(requests: u32) -> Self {
        Self { requests, window: MINUTE, burst: 2 }
    }

    /// Sets how many requests may follow each other without a pause after an idle period. The default is 1 below 20
    /// requests per second, and otherwise 2.
    ///
    /// The larger the burst, the longer the pauses after it: only Zoom knows when its windows begin, so the burst and
    /// the requests that follow it must fit into one window. With 10 requests per minute, a burst of 4 leaves room for
    /// 7 requests in a minute that is busy throughout.
    #[must_use]
    pub const fn burst(mut self, requests: u32) -> Self {
        self.burst = requests;
        self
    }

    /// Returns how many requests are allowed in one [window](Self::window): at least 1.
    #[must_use]
    pub fn requests(self) -> u32 {
        self.requests.max(1)
    }

    /// Returns the time in which the requests are counted: a second or a minute.
    #[must_use]
    pub fn window(self) -> Duration {
        self.window
    }

    /// Returns how many requests may follow each other without a pause: at least 1 and at most
    /// [`requests`](Self::requests).
    ///
    /// # Examples
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use zoom_core::rate_limit::Quota;
    ///
    /// let quota = Quota::per_minute(10).burst(4);
    /// assert_eq!((quota.requests(), quota.window(), quota.allowed_burst()), (10, Duration::from_secs(60), 4));
    /// assert_eq!(Quota::per_second(5).allowed_burst(), 1);
    /// ```
    #[must_use]
    pub fn allowed_burst(self) -> u32 {
        self.burst.clamp(1, self.requests())
    }

    /// `per second` or `per minute`.
    pub(crate) fn unit(self) -> &'static str {
        if self.window == MINUTE { "per minute" } else { "per second" }
    }
}

impl fmt::Display for Quota {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let noun = if self.requests() == 1 { "request" } else { "requests" };
        write!(f, "{} {noun} {}", self.requests(), self.unit())
    }
}

/// Phone and Contact Center need a paid plan, so Zoom does not document their limits on a free one; the table contains
/// the general limits instead. Contact Center has no resource-intensive calls, so Zoom does not document a limit for
/// them either; the table contains the limit of Phone.
const PAID: &[Product] = &[Phone, ContactCenter];

/// A label of some products, its unit, and the number of requests on Free, Pro and Business+.
type QuotaRow = (&'static [Product], RateLimit, fn(u32) -> Quota, [u32; 3]);

/// Labels of some products, and the number of requests per day that they share on Free, Pro and Business+. `None` is
/// unlimited.
type DailyRow = (&'static [Product], &'static [RateLimit], [Option<u32>; 3]);

/// Requests per second and minute, from Zoom's page on rate limits (February 2026).
#[rustfmt::skip]
const QUOTAS: [QuotaRow; 8] = [
    //                                                 Free  Pro  Business+
    (&[General], Light,             Quota::per_second, [4,   30,  80]),
    (&[General], Medium,            Quota::per_second, [2,   20,  60]),
    (&[General], Heavy,             Quota::per_second, [1,   10,  40]),
    (&[General], ResourceIntensive, Quota::per_minute, [10,  10,  20]),
    (PAID,       Light,             Quota::per_second, [4,   20,  40]),
    (PAID,       Medium,            Quota::per_second, [2,   10,  20]),
    (PAID,       Heavy,             Quota::per_second, [1,   5,   10]),
    (PAID,       ResourceIntensive, Quota::per_minute, [10,  5,   10]),
];

/// Requests per day, from the same page.
#[rustfmt::skip]
const DAILY: [DailyRow; 6] = [
    //                                            Free          Pro           Business+
    (&Product::ALL, &[Light],                    [Some(6_000),  None,         None]),
    (&Product::ALL, &[Medium],                   [Some(2_000),  None,         None]),
    (&Product::ALL, &[Heavy],                    [Some(1_000),  None,         None]),
    (&Product::ALL, &[ResourceIntensive],        [Some(30_000), None,         None]),
    (&[General],    &[Heavy, ResourceIntensive], [None,         Some(30_000), Some(60_000)]),
    (PAID,          &[Heavy, ResourceIntensive], [None,         Some(15_000), Some(30_000)]),
];

/// The requests per second or minute of a plan.
pub(crate) fn quotas(plan: Plan) -> impl Iterator<Item = (Product, RateLimit, Quota)> {
    QUOTAS.into_iter().flat_map(move |(products, label, quota, requests)| {
        products.iter().map(move |product| (*product, label, quota(requests[plan as usize])))
    })
}

/// The requests per day of a plan, with the labels that share them.
pub(crate) fn daily(plan: Plan) -> impl Iterator<Item = (Product, &'static [RateLimit], u32)> {
    DAILY.into_iter().flat_map(move |(products, labels, requests)| {
        products.iter().filter_map(move |product| Some((*product, labels, requests[plan as usize]?)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_path_determines_the_product() {
        for (path, product) in [
            ("/users/<user_id>", General),
            ("/phone", Phone),
            ("/phone/call_logs/<id>", Phone),
            ("/fax/files", Phone),
            ("/phones", General),
            ("/contact_center/queues", ContactCenter),
            ("/accounts/<account_id>/contact_center/sms", ContactCenter),
            ("/accounts/<account_id>/phone/users", Phone),
            ("/accounts/<account_id>", General),
            ("/accounts", General),
            ("/number_management/phone/numbers", General),
        ] {
            let operation = Operation { name: "Get", path, ..Operation::GET };
            assert_eq!(Product::of(&operation), product, "{path}");
        }
    }

    #[test]
    fn every_label_of_every_product_has_one_quota_on_every_plan() {
        for plan in [Plan::Free, Plan::Pro, Plan::BusinessPlus] {
            for product in Product::ALL {
                for label in [Light, Medium, Heavy, ResourceIntensive] {
                    assert_eq!(quotas(plan).filter(|row| (row.0, row.1) == (product, label)).count(), 1);
                    let days = daily(plan).filter(|row| row.0 == product && row.1.contains(&label)).count();
                    assert!(days <= 1, "{plan:?} {product:?} {label:?}");
                }
            }
        }
    }
}
