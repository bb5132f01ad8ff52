//! The plan of an account, and its rate limits.

use clap::ValueEnum;
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use zoom_core::{
    operation::RateLimit::{self, Heavy, Light, Medium, ResourceIntensive},
    rate_limit::Product,
};

use crate::json::Json;

/// A limit as it is printed: names and values in order.
pub(crate) type LimitRecord = IndexMap<String, Json>;

/// A Zoom plan.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize, ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Plan {
    Free,
    Pro,
    // Business, and every plan above it.
    Business,
}

impl Plan {
    /// The plan whose limits apply if limits are needed and no plan is named. Zoom's API does not report an account's
    /// plan.
    pub(crate) const DEFAULT: Self = Self::Pro;

    /// Returns the name of the plan on the command line.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Free => "free",
            Self::Pro => "pro",
            Self::Business => "business",
        }
    }

    /// Returns the limits of the plan: for each product, first the limits per second or minute, and then those per day.
    pub(crate) fn limits(self) -> Vec<Limit> {
        let plan = zoom_core::rate_limit::Plan::from(self);
        let mut limits = Vec::new();
        for product in [Product::General, Product::Phone, Product::ContactCenter] {
            let mut daily: Vec<Limit> = Vec::new();
            for label in [Light, Medium, Heavy, ResourceIntensive] {
                if let Some(quota) = plan.quota(product, label) {
                    let window = if quota.window().as_secs() == 1 { "second" } else { "minute" };
                    limits.push(Limit { product, labels: vec![label], requests: quota.requests(), window });
                }
                if let Some((requests, labels)) = plan.daily(product, label)
                    && daily.iter().all(|limit| !limit.labels.contains(&label))
                {
                    daily.push(Limit { product, labels: labels.to_vec(), requests, window: "day" });
                }
            }
            limits.append(&mut daily);
        }
        limits
    }
}

impl From<Plan> for zoom_core::rate_limit::Plan {
    fn from(plan: Plan) -> Self {
        match plan {
            Plan::Free => Self::Free,
            Plan::Pro => Self::Pro,
            Plan::Business => Self::BusinessPlus,
        }
    }
}

/// The number of calls that an account may make within a window.
#[derive(Clone, Debug)]
pub(crate) struct Limit {
    pub(crate) product: Product,
    /// The labels whose calls are counted together.
    pub(crate) labels: Vec<RateLimit>,
    pub(crate) requests: u32,
    /// `second`, `minute` or `day`.
    pub(crate) window: &'static str,
}

impl Limit {
    /// Returns the limit as a record.
    pub(crate) fn record(&self) -> LimitRecord {
        let product = match self.product {
            Product::Phone => "phone",
            Product::ContactCenter => "contact center",
            _ => "general",
        };
        let labels: Vec<String> = self.labels.iter().map(ToString::to_string).collect();
        [
            ("product", Json::text(product)),
            ("label", Json::text(labels.join(", "))),
            ("limit", Json::Number(self.requests.into())),
            ("per", Json::text(self.window)),
        ]
        .map(|(name, value)| (name.to_owned(), value))
        .into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_limit_of_a_plan_is_listed_once() {
        let daily = |plan: Plan| plan.limits().iter().filter(|limit| limit.window == "day").count();
        for (plan, of_days) in [(Plan::Free, 12), (Plan::Pro, 3), (Plan::Business, 3)] {
            assert_eq!((plan.limits().len(), daily(plan)), (12 + of_days, of_days), "{plan:?}");
        }
        let light = &Plan::Pro.limits()[0];
        assert_eq!(
            (light.product, &*light.labels, light.requests, light.window),
            (Product::General, &[Light][..], 30, "second")
        );
    }
}
