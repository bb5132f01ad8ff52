//! Product catalog: 3 operations.

use zoom_core::{Date, Download, zoom_endpoint, zoom_enum, zoom_object};

use super::{AdditionalAttribute, CatalogOfferAttribute, ChargeModel, ChargeType, OfferType, ValueType};

/// Search catalog.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::commerce::{FilterBy, FilterOption, SearchCatalog};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = SearchCatalog::new(
///     vec![FilterOption::new(FilterBy::OfferType, "one")],
/// )
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    POST "/commerce/catalog" -> SearchCatalogResponse,
    rate_limit = Medium,
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:product_catalog:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct SearchCatalog {
    /// Filter options: at most 10 items.
    pub filter_options: Vec<FilterOption>,
    /// Eligibility criteria.
    pub eligibility_criteria: Option<EligibilityCriteria>,
}

/// Element of `filter_options`.
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct FilterOption {
    /// Filter by: required in requests.
    #[required(new)]
    pub filter_by: Option<FilterBy>,
    /// Filter value: required in requests.
    #[required(new)]
    pub filter_value: Option<String>,
    /// Operand.
    pub operand: Option<FilterOptionOperand>,
}

/// Values of `filter_by`.
#[zoom_enum]
pub enum FilterBy {
    /// `offerType`.
    #[value("offerType")]
    OfferType,
    /// `billingPeriod`.
    #[value("billingPeriod")]
    BillingPeriod,
    /// `currency`.
    Currency,
    /// `country`.
    Country,
    /// `offerIds`.
    #[value("offerIds")]
    OfferIds,
    /// `partnerSkuCodes`.
    #[value("partnerSkuCodes")]
    PartnerSkuCodes,
    /// `priceListIds`.
    #[value("priceListIds")]
    PriceListIds,
}

/// Values of `operand`.
#[zoom_enum]
pub enum FilterOptionOperand {
    /// `in`.
    In,
    /// `notIn`.
    #[value("notIn")]
    NotIn,
}

/// Value of `eligibility_criteria`.
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EligibilityCriteria {
    /// Only trial eligible.
    pub only_trial_eligible: Option<bool>,
    /// Only base plans.
    pub only_base_plans: Option<bool>,
    /// Upgrade offer ID.
    pub upgrade_offer_id: Option<String>,
}

/// Response to [`SearchCatalog`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SearchCatalogResponse {
    /// Offers: at most 60 items.
    pub offers: Option<Vec<CatalogOffer>>,
}

/// Element of `offers`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CatalogOffer {
    /// Offer ID.
    pub offer_id: Option<String>,
    /// Offer name.
    pub offer_name: Option<String>,
    /// Offer desc.
    pub offer_desc: Option<String>,
    /// Offer type.
    pub offer_type: Option<OfferType>,
    /// Z product category.
    pub z_product_category: Option<ZProductCategory>,
    /// Sku.
    pub sku: Option<String>,
    /// Status.
    pub status: Option<CatalogOfferStatus>,
    /// Start date.
    pub start_date: Option<Date>,
    /// End date.
    pub end_date: Option<Date>,
    /// Offer products: at most 10 items.
    pub offer_products: Option<Vec<OfferProduct>>,
    /// Offer attributes: at most 10 items.
    pub offer_attributes: Option<Vec<CatalogOfferAttribute>>,
    /// Pricebook: at most 50 items.
    pub pricebook: Option<Vec<Pricebook>>,
}

/// Values of `z_product_category`.
#[zoom_enum]
pub enum ZProductCategory {
    /// `Add-on Product`.
    #[value("Add-on Product")]
    AddOnProduct,
    /// `Add On Services`.
    #[value("Add On Services")]
    AddOnServices,
    /// `Base Product`.
    #[value("Base Product")]
    BaseProduct,
    /// `Others`.
    #[value("Others")]
    Others,
    /// `Professional Service`.
    #[value("Professional Service")]
    ProfessionalService,
    /// `Standalone Product`.
    #[value("Standalone Product")]
    StandaloneProduct,
}

/// Values of `status`.
#[zoom_enum]
pub enum CatalogOfferStatus {
    /// `Active`.
    #[value("Active")]
    Active,
    /// `Limited`.
    #[value("Limited")]
    Limited,
    /// `In-active`.
    #[value("In-active")]
    InActive,
    /// `Expired`.
    #[value("Expired")]
    Expired,
}

/// Element of `offer_products`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OfferProduct {
    /// Product name.
    pub product_name: Option<String>,
    /// Product ID.
    pub product_id: Option<String>,
    /// Product family ID.
    pub product_family_id: Option<String>,
    /// Product family name.
    pub product_family_name: Option<String>,
    /// Product group ID.
    pub product_group_id: Option<String>,
    /// Product group name.
    pub product_group_name: Option<String>,
    /// Product type.
    pub product_type: Option<ProductType>,
    /// Sku.
    pub sku: Option<String>,
    /// Product features: at most 10 items.
    pub product_features: Option<Vec<ProductFeature>>,
    /// Price list.
    pub price_list: Option<Vec<PriceList>>,
}

/// Values of `product_type`.
#[zoom_enum]
pub enum ProductType {
    /// `base`.
    Base,
    /// `add-on'`.
    #[value("add-on'")]
    AddOn,
}

/// Element of `product_features`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ProductFeature {
    /// Feature ID.
    pub feature_id: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Value type.
    pub value_type: Option<ValueType>,
    /// Value.
    pub value: Option<String>,
    /// Uom.
    pub uom: Option<String>,
}

/// Element of `price_list`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PriceList {
    /// Price list ID.
    pub price_list_id: Option<String>,
    /// Price list name.
    pub price_list_name: Option<String>,
    /// Prices: at most 50 items.
    pub prices: Option<Vec<Price>>,
    /// Start date.
    pub start_date: Option<Date>,
    /// End date.
    pub end_date: Option<Date>,
    /// Billing period.
    pub billing_period: Option<BillingPeriod>,
    /// Status.
    pub status: Option<CatalogOfferStatus>,
    /// Eccn value.
    pub eccn_value: Option<String>,
}

/// Element of `prices`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Price {
    /// Price list charge ID.
    pub price_list_charge_id: Option<String>,
    /// Partner sku code.
    pub partner_sku_code: Option<String>,
    /// Charge type.
    pub charge_type: Option<ChargeType>,
    /// Charge model.
    pub charge_model: Option<ChargeModel>,
    /// Name.
    pub name: Option<String>,
    /// Uom.
    pub uom: Option<String>,
    /// Amount.
    pub amount: Option<f64>,
    /// Currency.
    pub currency: Option<String>,
    /// Region.
    pub region: Option<PriceRegion>,
    /// Country.
    pub country: Option<String>,
    /// Min unit quantity.
    pub min_unit_quantity: Option<i64>,
    /// Status.
    pub status: Option<PriceStatus>,
    /// Start date.
    pub start_date: Option<Date>,
    /// End date.
    pub end_date: Option<Date>,
    /// Price tiers: at most 50 items.
    pub price_tiers: Option<Vec<PriceTier>>,
}

/// Values of `region`.
#[zoom_enum]
pub enum PriceRegion {
    /// `LATAM`.
    #[value("LATAM")]
    Latam,
    /// `APAC`.
    #[value("APAC")]
    Apac,
}

/// Values of `status`.
#[zoom_enum]
pub enum PriceStatus {
    /// `Active`.
    #[value("Active")]
    Active,
    /// `In-active`.
    #[value("In-active")]
    InActive,
    /// `Expired`.
    #[value("Expired")]
    Expired,
}

/// Element of `price_tiers`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PriceTier {
    /// Partner sku code.
    pub partner_sku_code: Option<String>,
    /// Lower.
    pub lower: Option<i64>,
    /// Upper.
    pub upper: Option<i64>,
    /// Price.
    pub price: Option<f64>,
    /// Apply rule.
    pub apply_rule: Option<String>,
}

/// Values of `billing_period`.
#[zoom_enum]
pub enum BillingPeriod {
    /// `Month`.
    #[value("Month")]
    Month,
    /// `Quarter`.
    #[value("Quarter")]
    Quarter,
    /// `Annual`.
    #[value("Annual")]
    Annual,
    /// `Semi-Annual`.
    #[value("Semi-Annual")]
    SemiAnnual,
    /// `Two Years`.
    #[value("Two Years")]
    TwoYears,
    /// `Three Years`.
    #[value("Three Years")]
    ThreeYears,
    /// `Week`.
    #[value("Week")]
    Week,
    /// `Subscription Term`.
    #[value("Subscription Term")]
    SubscriptionTerm,
}

/// Element of `pricebook`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Pricebook {
    /// Price list ID.
    pub price_list_id: Option<String>,
    /// Price list name.
    pub price_list_name: Option<String>,
    /// Prices: at most 50 items.
    pub prices: Option<Vec<Price>>,
    /// Start date.
    pub start_date: Option<Date>,
    /// End date.
    pub end_date: Option<Date>,
    /// Billing period.
    pub billing_period: Option<BillingPeriod>,
    /// Status.
    pub status: Option<CatalogOfferStatus>,
    /// Eccn value.
    pub eccn_value: Option<String>,
    /// Z product class: one of `1`, `2`, `3`, `4`.
    pub z_product_class: Option<String>,
    /// Pricebook attributes: at most 10 items.
    pub pricebook_attributes: Option<Vec<AdditionalAttribute>>,
}

/// Get details for Zoom product offer.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::commerce::GetDetailsForZoomProductOffer;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetDetailsForZoomProductOffer::new("Zl3aVt0bQ9y")
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/commerce/catalog/<offer_id>" -> DetailsForZoomProductOffer,
    rate_limit = Medium,
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:product_catalog:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetDetailsForZoomProductOffer {
    /// Offer ID.
    pub offer_id: String,
}

/// Response to [`GetDetailsForZoomProductOffer`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct DetailsForZoomProductOffer {
    /// Offer ID.
    pub offer_id: Option<String>,
    /// Offer name.
    pub offer_name: Option<String>,
    /// Offer desc.
    pub offer_desc: Option<String>,
    /// Offer type.
    pub offer_type: Option<OfferType>,
    /// Z product category.
    pub z_product_category: Option<ZProductCategory>,
    /// Sku.
    pub sku: Option<String>,
    /// Status.
    pub status: Option<CatalogOfferStatus>,
    /// Start date.
    pub start_date: Option<Date>,
    /// End date.
    pub end_date: Option<Date>,
    /// Offer products: at most 10 items.
    pub offer_products: Option<Vec<OfferProduct>>,
    /// Offer attributes: at most 10 items.
    pub offer_attributes: Option<Vec<CatalogOfferAttribute>>,
    /// Pricebook: at most 20 items.
    pub pricebook: Option<Vec<ZoomProductOfferPricebook>>,
}

/// Element of `pricebook`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomProductOfferPricebook {
    /// Price list ID.
    pub price_list_id: Option<String>,
    /// Price list name.
    pub price_list_name: Option<String>,
    /// Prices: at most 50 items.
    pub prices: Option<Vec<ZoomProductOfferPricebookPrice>>,
    /// Start date.
    pub start_date: Option<Date>,
    /// End date.
    pub end_date: Option<Date>,
    /// Billing period.
    pub billing_period: Option<BillingPeriod>,
    /// Status.
    pub status: Option<CatalogOfferStatus>,
    /// Eccn value.
    pub eccn_value: Option<String>,
    /// Z product class: one of `1`, `2`, `3`, `4`.
    pub z_product_class: Option<String>,
    /// Pricebook attributes: at most 10 items.
    pub pricebook_attributes: Option<Vec<AdditionalAttribute>>,
}

/// Element of `prices`.
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ZoomProductOfferPricebookPrice {
    /// Price list charge ID.
    pub price_list_charge_id: Option<String>,
    /// Partner sku code.
    pub partner_sku_code: Option<String>,
    /// Charge type.
    pub charge_type: Option<ChargeType>,
    /// Charge model.
    pub charge_model: Option<ChargeModel>,
    /// Name.
    pub name: Option<String>,
    /// Uom.
    pub uom: Option<String>,
    /// Amount.
    pub amount: Option<f64>,
    /// Currency.
    pub currency: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Min unit quantity.
    pub min_unit_quantity: Option<i64>,
    /// Status.
    pub status: Option<PriceStatus>,
    /// Start date.
    pub start_date: Option<Date>,
    /// End date.
    pub end_date: Option<Date>,
    /// Price tiers: at most 50 items.
    pub price_tiers: Option<Vec<PriceTier>>,
}

/// Get pricebook in downloadable file.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::commerce::{FileType, GetPricebookInDownloadableFile};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let path = GetPricebookInDownloadableFile::new()
///     .currency("one")
///     .file_type(FileType::Csv)
///     .send(client)
///     .await?
///     .save_in("downloads")
///     .await?;
/// # Ok(())
/// # }
/// ```
#[zoom_endpoint(
    GET "/commerce/pricebooks" -> Download,
    rate_limit = Medium,
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:product_catalog:admin"],
    errors = [(400, 5402, "a parameter is invalid"), (400, 5403, "a parameter is invalid")],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetPricebookInDownloadableFile {
    /// Currency.
    #[length(..=3)]
    pub currency: Option<String>,
    /// File type.
    pub file_type: Option<FileType>,
}

/// Values of `file_type`.
#[zoom_enum]
pub enum FileType {
    /// `csv`.
    Csv,
    /// `excel`.
    Excel,
}
