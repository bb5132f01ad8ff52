//! Forecasts: 2 operations.

use zoom_core::{DateTime, Extra, zoom_endpoint, zoom_enum, zoom_object};

/// Lists the forecasts of contact center work made in Workforce Management.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::workforce_management::ListForecasts;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let forecasts = ListForecasts::new()
///     .page_size(50)
///     .division_id("Zl3aVt0bQ9y")
///     .items(client)
///     .collect_all()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/workforce-management/#tag/forecasts/GET/workforce-management/forecasts)
#[zoom_endpoint(
    GET "/workforce-management/forecasts" -> ListForecastsResponse,
    paginate = forecasts: Forecast,
    rate_limit = Medium,
    scopes = ["workforce_management:read:admin", "workforce_management:read:forecasts:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct ListForecasts {
    /// Keeps only forecasts with this name.
    #[length(..=36)]
    pub name: Option<String>,
    /// Keeps only forecasts that include the scheduling group (a set of queues and agents) with this name.
    #[length(..=36)]
    pub scheduling_group_name: Option<String>,
    /// Keeps only forecasts in this state.
    pub status: Option<ForecastStatus>,
    /// Keeps only forecasts of this type, short or long term.
    #[query(rename = "type")]
    pub kind: Option<ForecastType>,
    /// `next_page_token` of the previous response; leave it out to get the first page. Usually expires after 15 minutes.
    #[length(..=36)]
    pub next_page_token: Option<String>,
    /// How many entries a page holds. Default: `10`.
    #[range(1..=50)]
    pub page_size: Option<i64>,
    /// ID of the division (a part of the account) whose data to return.
    pub division_id: Option<String>,
}

/// How far the forecast of the contact center's workload has come; Zoom documents the values only by name.
///
/// Values of `status` in [`ListForecasts`] and [`Forecast`].
#[zoom_enum]
pub enum ForecastStatus {
    /// `ready_step_1`.
    #[value("ready_step_1")]
    ReadyStep1,
    /// `processing`.
    Processing,
    /// `ready_step_2`.
    #[value("ready_step_2")]
    ReadyStep2,
    /// `completed`.
    Completed,
    /// `failed`.
    Failed,
    /// `applied`.
    Applied,
    /// `generating`.
    Generating,
    /// `generating_failed`.
    GeneratingFailed,
    /// `reforecasting`.
    Reforecasting,
    /// `reforecasting_failed`.
    ReforecastingFailed,
}

/// Whether the forecast is for the short or the long term.
///
/// Values of `type` in [`ListForecasts`] and [`Forecast`].
#[zoom_enum]
pub enum ForecastType {
    /// `SHORT_TERM`.
    #[value("SHORT_TERM")]
    ShortTerm,
    /// `LONG_TERM`.
    #[value("LONG_TERM")]
    LongTerm,
}

/// Response to [`ListForecasts`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ListForecastsResponse {
    /// Token with which to request the next page; empty or absent on the last page. Usually expires after 15 minutes.
    pub next_page_token: Option<String>,
    /// How many entries a page holds.
    pub page_size: Option<i64>,
    /// Number of entries on all pages together.
    pub total_records: Option<i64>,
    /// Forecasts, one entry each.
    #[lossy]
    pub forecasts: Vec<Forecast>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Forecast of the contact center's workload, with its period, profile and scheduling groups.
///
/// Element of `forecasts` in [`ListForecastsResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Forecast {
    /// ID of the forecast.
    #[length(..=30)]
    pub forecast_id: Option<String>,
    /// Name of the forecast.
    #[length(..=36)]
    pub name: Option<String>,
    /// Description of the forecast, in free text.
    pub description: Option<String>,
    /// Whether the forecast is for the short or the long term.
    #[wire("type")]
    pub kind: Option<ForecastType>,
    /// How far the forecast has come; Zoom documents the values only by name.
    pub status: Option<ForecastStatus>,
    /// When the period that the forecast covers begins.
    pub start: Option<DateTime>,
    /// When the period that the forecast covers ends.
    pub end: Option<DateTime>,
    /// When the forecast was created.
    pub create_time: Option<DateTime>,
    /// When the forecast was last changed, in ISO 8601.
    pub modify_time: Option<DateTime>,
    /// Length of each interval of the forecast, in minutes. From 15 to 60.
    pub interval_minutes: Option<f64>,
    /// ID of the forecast profile, which Zoom does not describe; may be null.
    pub forecast_profile_id: Option<String>,
    /// Scheduling groups (sets of queues and agents) in the forecast, one entry each.
    pub scheduling_groups: Option<Vec<SchedulingGroup>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Scheduling group (a set of queues and agents) in a forecast, with its service goals.
///
/// Element of `scheduling_groups` in [`Forecast`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SchedulingGroup {
    /// ID of the scheduling group.
    #[length(..=30)]
    pub scheduling_group_id: Option<String>,
    /// Name of the scheduling group.
    #[length(..=36)]
    pub name: Option<String>,
    /// RGB color of the scheduling group, as a hex code.
    pub color_code: Option<String>,
    /// Target share of engagements answered in time, in percent; `-1` if not set. From -1 to 100.
    pub sla: Option<f64>,
    /// Time within which engagements are to be answered; `-1` if not set. In seconds.
    #[range(-1..)]
    pub sla_target_time: Option<i64>,
    /// Target for the average time until an engagement is answered; `-1` if none is set. In seconds.
    #[range(-1..)]
    pub asa: Option<i64>,
    /// Target share of time that agents are busy, in percent; `0` if not set. From 0 to 100.
    pub occupancy: Option<f64>,
    /// Shrinkage on all days: the share of paid time in which agents do not handle work, in percent; null if `dynamic_shrinkage` is present.
    pub fixed_shrinkage: Option<f64>,
    /// Shrinkage that depends on the day and the time of day.
    pub dynamic_shrinkage: Option<DynamicShrinkage>,
    /// Target share of deferrable engagements (those that can wait, such as email) handled in time, in percent; `-1` if not set. From -1 to 100.
    pub deferrable_sla: Option<f64>,
    /// Time within which deferrable engagements are to be handled; `-1` if not set. In hours.
    #[range(-1..)]
    pub deferrable_sla_target_time: Option<i64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Shrinkage that depends on the day and the time of day.
///
/// Value of `dynamic_shrinkage` in [`SchedulingGroup`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DynamicShrinkage {
    /// Share of paid time without work, in percent, where no interval says otherwise. From 0 to 99.
    pub default_shrinkage: Option<f64>,
    /// Shrinkage by interval, one entry each.
    pub dynamic_config: Option<Vec<ShrinkageInterval>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Shrinkage (paid time without work) in one interval of certain days.
///
/// Element of `dynamic_config` in [`DynamicShrinkage`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ShrinkageInterval {
    /// Days of the week on which this shrinkage applies, as numbers from `0` for Sunday to `6` for Saturday.
    pub days: Option<Vec<ShrinkageDay>>,
    /// Minute of the day at which the interval begins, counted from midnight.
    #[range(0..=1440)]
    pub start_time: Option<i64>,
    /// Minute of the day at which the interval ends, counted from midnight.
    #[range(0..=1440)]
    pub end_time: Option<i64>,
    /// Share of paid time in this interval in which agents do not handle work, in percent. From 0 to 99.
    pub value: Option<f64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Day of the week on which the shrinkage, the share of paid time without contacts, applies.
///
/// Values of `days` in [`ShrinkageInterval`].
#[zoom_enum(i64)]
#[derive(Copy)]
pub enum ShrinkageDay {
    /// `0`: Sunday.
    Sunday = 0,
    /// `1`: Monday.
    Monday = 1,
    /// `2`: Tuesday.
    Tuesday = 2,
    /// `3`: Wednesday.
    Wednesday = 3,
    /// `4`: Thursday.
    Thursday = 4,
    /// `5`: Friday.
    Friday = 5,
    /// `6`: Saturday.
    Saturday = 6,
}

/// Returns the agents needed and the work expected in each interval of a forecast, for one scheduling group, a set of queues and agents.
///
/// # Examples
///
/// ```
/// use zoom_rest::workforce_management::GetForecastForSchedulingGroup;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetForecastForSchedulingGroup::new("Zl3aVt0bQ9y", "Zl3aVt0bQ9y")
///     .division_id("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/workforce-management/#tag/forecasts/GET/workforce-management/forecasts/{forecastId}/scheduling-groups/{schedulingGroupId})
#[zoom_endpoint(
    GET "/workforce-management/forecasts/<forecast_id>/scheduling-groups/<scheduling_group_id>" -> ForecastForSchedulingGroup,
    rate_limit = Medium,
    scopes = ["workforce_management:read:admin", "workforce_management:read:forecasts:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetForecastForSchedulingGroup {
    /// ID of the forecast.
    #[length(..=30)]
    pub forecast_id: String,
    /// ID of the scheduling group.
    #[length(..=30)]
    pub scheduling_group_id: String,
    /// ID of the division (a part of the account) whose data to return.
    pub division_id: Option<String>,
}

/// Response to [`GetForecastForSchedulingGroup`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ForecastForSchedulingGroup {
    /// ID of the forecast.
    #[length(..=30)]
    pub forecast_id: Option<String>,
    /// ID of the scheduling group, a set of queues and agents.
    #[length(..=30)]
    pub scheduling_group_id: Option<String>,
    /// Agents needed and work expected, one entry per interval of the forecast. At most 1000 items.
    pub forecast_intervals: Option<Vec<ForecastInterval>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Agents needed and work expected in one interval, as forecast first and as forecast again later.
///
/// Element of `forecast_intervals` in [`ForecastForSchedulingGroup`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ForecastInterval {
    /// When the interval of the forecast begins.
    pub timestamp: Option<DateTime>,
    /// Agents needed and work expected in the interval, as forecast first.
    pub forecast: Option<ForecastIntervalForecast>,
    /// Agents needed and work expected in the interval, as forecast again later.
    pub reforecast: Option<ForecastIntervalForecast>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Agents needed and expected work per channel in one interval.
///
/// Value of `forecast` and `reforecast` in [`ForecastInterval`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ForecastIntervalForecast {
    /// Number of agents that the forecast asks for.
    pub agents: Option<f64>,
    /// Expected work in all voice queues of the scheduling group.
    pub voice: Option<ForecastVolume>,
    /// Expected work in all messaging queues of the scheduling group.
    pub messaging: Option<ForecastVolume>,
    /// Expected work in all queues of the scheduling group whose work can wait, such as email.
    pub deferrable: Option<ForecastVolume>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Expected engagements and handle time of one channel, with edits made by hand.
///
/// Value of `voice` and other members in [`ForecastIntervalForecast`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ForecastVolume {
    /// Average handle time of a contact in the forecast, in seconds.
    pub aht: Option<f64>,
    /// Average handle time as edited by hand, in seconds; `-1` if it was not edited.
    pub e_aht: Option<f64>,
    /// Expected number of engagements in the interval.
    pub vol: Option<f64>,
    /// Number of engagements as edited by hand; `-1` if it was not edited.
    pub e_vol: Option<f64>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}
