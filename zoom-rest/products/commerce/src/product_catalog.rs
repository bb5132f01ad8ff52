//! Product catalog: 3 operations.

use zoom_core::{Date, Download, Extra, zoom_endpoint, zoom_enum, zoom_object};

use super::{ChargeModel, ChargeType, OfferAttributeDetail, OfferType, TypedAttribute, ValueType};

/// Returns the products and offers that a Zoom partner can sell.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::commerce::{FilterBy, FilterOption, FilterOptionOperand, SearchCatalog};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = SearchCatalog::new(vec![
///     FilterOption::new(FilterBy::OfferType, "plan,addon")
///         .operand(FilterOptionOperand::In),
///     FilterOption::new(FilterBy::Currency, "USD"),
/// ])
/// .send(client)
/// .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/commerce/#tag/product-catalog/POST/commerce/catalog)
#[zoom_endpoint(
    POST "/commerce/catalog" -> SearchCatalogResponse,
    rate_limit = Medium,
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:product_catalog:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct SearchCatalog {
    /// Conditions that the offers must meet, one entry each; without a condition on the type or the currency, plans priced in US dollars are returned. At most 10 items.
    pub filter_options: Vec<FilterOption>,
    /// Further limits on the search: only trials, base plans or the upgrades of an offer.
    pub eligibility_criteria: Option<EligibilityCriteria>,
}

/// Condition that limits a search of the catalog: what to compare, how and with which value.
///
/// Element of `filter_options` in [`SearchCatalog`].
#[zoom_object(setters, derive(Clone, Debug, PartialEq))]
#[non_exhaustive]
pub struct FilterOption {
    /// Data by which offers are filtered, such as the type, the billing period or the currency. Required in requests.
    #[required(new)]
    pub filter_by: Option<FilterBy>,
    /// Values to compare with, separated by commas, such as `plan,addon` for `offerType`. Required in requests.
    #[required(new)]
    pub filter_value: Option<String>,
    /// Whether the offer's property must be among the values in `filter_value` or must not be; by default, it must be among them.
    pub operand: Option<FilterOptionOperand>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Data by which offers are filtered, such as the type, the billing period or the currency.
///
/// Values of `filter_by` in [`FilterOption`].
#[zoom_enum]
pub enum FilterBy {
    /// `offerType`: By the type of the offer, such as `plan`.
    #[value("offerType")]
    OfferType,
    /// `billingPeriod`: By the billing period, such as `Annual`.
    #[value("billingPeriod")]
    BillingPeriod,
    /// `currency`: By the currency, as an ISO 4217 code.
    Currency,
    /// `country`: By the country in which the offer's prices apply, presumably as an ISO code such as `US`.
    Country,
    /// `offerIds`: By the IDs of offers.
    #[value("offerIds")]
    OfferIds,
    /// `partnerSkuCodes`: By the stock keeping units (SKUs) for partners.
    #[value("partnerSkuCodes")]
    PartnerSkuCodes,
    /// `priceListIds`: By the IDs of price lists.
    #[value("priceListIds")]
    PriceListIds,
}

/// Whether the offer's property must be among the values in `filter_value` or must not be.
///
/// Values of `operand` in [`FilterOption`].
#[zoom_enum]
pub enum FilterOptionOperand {
    /// `in`: Keeps offers whose property is one of the listed values.
    In,
    /// `notIn`: Keeps offers whose property is none of the listed values.
    #[value("notIn")]
    NotIn,
}

/// Further limits on the search: only trials, base plans or the upgrades of an offer.
///
/// Value of `eligibility_criteria` in [`SearchCatalog`].
#[zoom_object(setters, derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct EligibilityCriteria {
    /// Whether only offers that are available as a trial are returned.
    pub only_trial_eligible: Option<bool>,
    /// Whether only base plans are returned.
    pub only_base_plans: Option<bool>,
    /// ID of the offer to upgrade from: only its upgrades are returned. Cannot be combined with `only_base_plans`.
    pub upgrade_offer_id: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Response to [`SearchCatalog`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct SearchCatalogResponse {
    /// Offers from the catalog, one entry each. At most 60 items.
    pub offers: Option<Vec<CatalogOffer>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Offer in the catalog, with its products and prices.
///
/// Element of `offers` in [`SearchCatalogResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct CatalogOffer {
    /// ID of the offer or plan.
    pub offer_id: Option<String>,
    /// Name of the offer or plan.
    pub offer_name: Option<String>,
    /// Short description of the offer.
    pub offer_desc: Option<String>,
    /// What the offer is, such as a plan or a standalone product.
    pub offer_type: Option<OfferType>,
    /// Kind of offer, such as a base product, an add-on or a service.
    pub z_product_category: Option<ZProductCategory>,
    /// Zoom's stock keeping unit (SKU) of the offer, such as `SKU-00000118`.
    pub sku: Option<String>,
    /// Whether the offer can be ordered.
    pub status: Option<CatalogOfferStatus>,
    /// First day on which the offer is available.
    pub start_date: Option<Date>,
    /// Last day on which the offer is available.
    pub end_date: Option<Date>,
    /// Products of the offer, one entry each. At most 10 items.
    pub offer_products: Option<Vec<OfferProduct>>,
    /// Properties of the offer, such as the number of hosts. At most 10 items.
    pub offer_attributes: Option<Vec<OfferAttributeDetail>>,
    /// Price lists (rate plans) under which the offer is sold, one entry each. At most 50 items.
    pub pricebook: Option<Vec<Pricebook>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Kind of offer, such as a base product, an add-on or a service.
///
/// Values of `z_product_category` in [`CatalogOffer`] and [`GetOfferResponse`].
#[zoom_enum]
pub enum ZProductCategory {
    /// `Add-on Product`: Bought in addition to a base product.
    #[value("Add-on Product")]
    AddOnProduct,
    /// `Add On Services`: Services bought in addition to a base product.
    #[value("Add On Services")]
    AddOnServices,
    /// `Base Product`: Product to which add-ons can be bought.
    #[value("Base Product")]
    BaseProduct,
    /// `Others`: Anything else.
    #[value("Others")]
    Others,
    /// `Professional Service`: Work that Zoom does for the customer.
    #[value("Professional Service")]
    ProfessionalService,
    /// `Standalone Product`: Product sold by itself.
    #[value("Standalone Product")]
    StandaloneProduct,
}

/// Whether an offer or a price list is available.
///
/// Values of `status` in [`CatalogOffer`] and other types.
#[zoom_enum]
pub enum CatalogOfferStatus {
    /// `Active`.
    #[value("Active")]
    Active,
    /// `Limited`: Available with limits, which Zoom does not explain.
    #[value("Limited")]
    Limited,
    /// `In-active`: Not available; Zoom does not say how this differs from `Expired`.
    #[value("In-active")]
    InActive,
    /// `Expired`: No longer available, apparently because the last day has passed.
    #[value("Expired")]
    Expired,
}

/// Product that is part of an offer, with its features and price list.
///
/// Element of `offer_products` in [`CatalogOffer`] and [`GetOfferResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OfferProduct {
    /// Name of the product.
    pub product_name: Option<String>,
    /// ID of the product.
    pub product_id: Option<String>,
    /// ID of the product family, a set of Zoom products that `product_family_name` names.
    pub product_family_id: Option<String>,
    /// Name of the product family, such as `Core Communication`.
    pub product_family_name: Option<String>,
    /// ID of the product group that `product_group_name` names.
    pub product_group_id: Option<String>,
    /// Name of the product group, such as `Communication`; Zoom does not explain how groups and families relate.
    pub product_group_name: Option<String>,
    /// Whether the product is a base product or an add-on.
    pub product_type: Option<ProductType>,
    /// Stock keeping unit (SKU) of the product.
    pub sku: Option<String>,
    /// Features of the product, one entry each. At most 10 items.
    pub product_features: Option<Vec<ProductFeature>>,
    /// Prices of the product in the offer, one entry each.
    pub price_list: Option<Vec<PriceList>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Whether the product is a base product or an add-on.
///
/// Values of `product_type` in [`OfferProduct`].
#[zoom_enum]
pub enum ProductType {
    /// `base`.
    Base,
    /// `add-on'`: An add-on; Zoom documents the value with the apostrophe.
    #[value("add-on'")]
    AddOn,
}

/// Feature of a product, with its value and unit.
///
/// Element of `product_features` in [`OfferProduct`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct ProductFeature {
    /// ID of the product's feature.
    pub feature_id: Option<String>,
    /// Name of the product feature.
    pub name: Option<String>,
    /// Data type of the feature's value, such as a whole number or text.
    pub value_type: Option<ValueType>,
    /// Value of the product feature.
    pub value: Option<String>,
    /// Unit of measure in which the value of the feature is stated.
    pub uom: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Price list of a product, with its billing period and prices.
///
/// Element of `price_list` in [`OfferProduct`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PriceList {
    /// ID of the price list.
    pub price_list_id: Option<String>,
    /// Name of the price list.
    pub price_list_name: Option<String>,
    /// Charges of the price list, one entry each. At most 50 items.
    pub prices: Option<Vec<Price>>,
    /// First day on which the price list can be used.
    pub start_date: Option<Date>,
    /// Last day on which the price list can be used.
    pub end_date: Option<Date>,
    /// How long each billing period of the price lasts.
    pub billing_period: Option<BillingPeriod>,
    /// Whether the price list can be used.
    pub status: Option<CatalogOfferStatus>,
    /// Export control classification number (ECCN) of the offer.
    pub eccn_value: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Charge of a price list, with its amount, currency and region.
///
/// Element of `prices` in [`PriceList`] and [`Pricebook`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Price {
    /// ID of the charge in the price list.
    pub price_list_charge_id: Option<String>,
    /// Stock keeping unit (SKU) of the item for partners.
    pub partner_sku_code: Option<String>,
    /// How often the charge is billed: once, regularly or by usage.
    pub charge_type: Option<ChargeType>,
    /// How the price is calculated, such as flat, per unit or in tiers.
    pub charge_model: Option<ChargeModel>,
    /// Name of the charge.
    pub name: Option<String>,
    /// Unit of measure in which the quantity is stated.
    pub uom: Option<String>,
    /// List price for one unit of measure.
    pub amount: Option<f64>,
    /// ISO 4217 code of the currency.
    pub currency: Option<String>,
    /// Geographic region in which the price applies.
    pub region: Option<PriceRegion>,
    /// ISO code of the country for which the price holds.
    pub country: Option<String>,
    /// Smallest quantity that can be bought at this price.
    pub min_unit_quantity: Option<i64>,
    /// Whether the price is active, inactive or expired.
    pub status: Option<PriceStatus>,
    /// First day on which the price applies.
    pub start_date: Option<Date>,
    /// Day after which the price no longer applies.
    pub end_date: Option<Date>,
    /// Tiers of a price that depends on quantity, one entry each. At most 50 items.
    pub price_tiers: Option<Vec<PriceTier>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Geographic region in which the price applies.
///
/// Values of `region` in [`Price`].
#[zoom_enum]
pub enum PriceRegion {
    /// `LATAM`: Latin America.
    #[value("LATAM")]
    Latam,
    /// `APAC`: Asia and the Pacific.
    #[value("APAC")]
    Apac,
}

/// Whether the price is active, inactive or expired.
///
/// Values of `status` in [`Price`] and [`OfferPricebookPrice`].
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

/// Tier of a price that depends on the quantity.
///
/// Element of `price_tiers` in [`Price`] and [`OfferPricebookPrice`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct PriceTier {
    /// Stock keeping unit (SKU) of the item for partners.
    pub partner_sku_code: Option<String>,
    /// Smallest quantity that the price tier covers.
    pub lower: Option<i64>,
    /// Largest quantity to which the price tier applies.
    pub upper: Option<i64>,
    /// Price in this tier.
    pub price: Option<f64>,
    /// Whether the tier has a flat fee (`flat-fee`) or a price for each unit (`per-unit`).
    pub apply_rule: Option<String>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// How long each billing period of the price lasts.
///
/// Values of `billing_period` in [`PriceList`] and other types.
#[zoom_enum]
pub enum BillingPeriod {
    /// `Month`: Billed once a month.
    #[value("Month")]
    Month,
    /// `Quarter`: Billed every three months.
    #[value("Quarter")]
    Quarter,
    /// `Annual`: Billed once a year.
    #[value("Annual")]
    Annual,
    /// `Semi-Annual`: Billed every six months.
    #[value("Semi-Annual")]
    SemiAnnual,
    /// `Two Years`: Billed every 24 months.
    #[value("Two Years")]
    TwoYears,
    /// `Three Years`: Billed every 36 months.
    #[value("Three Years")]
    ThreeYears,
    /// `Week`: Billed every seven days.
    #[value("Week")]
    Week,
    /// `Subscription Term`: Billed once for the whole term.
    #[value("Subscription Term")]
    SubscriptionTerm,
}

/// Price list of an offer in the catalog, with its billing period, prices and attributes.
///
/// Element of `pricebook` in [`CatalogOffer`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct Pricebook {
    /// ID of the price list.
    pub price_list_id: Option<String>,
    /// Name of the price list.
    pub price_list_name: Option<String>,
    /// Charges of the price list, one entry each. At most 50 items.
    pub prices: Option<Vec<Price>>,
    /// First day on which the price list can be used.
    pub start_date: Option<Date>,
    /// Last day on which the price list can be used.
    pub end_date: Option<Date>,
    /// How long each billing period of the price lasts.
    pub billing_period: Option<BillingPeriod>,
    /// Whether the price list can be used.
    pub status: Option<CatalogOfferStatus>,
    /// Export control classification number (ECCN) of the offer.
    pub eccn_value: Option<String>,
    /// Zoom's class of the product, as a number that Zoom does not explain. One of `1` to `4`.
    pub z_product_class: Option<String>,
    /// Further name-value pairs of the price list. At most 10 items.
    pub pricebook_attributes: Option<Vec<TypedAttribute>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Returns one offer of the Zoom product catalog.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::commerce::GetOffer;
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let response = GetOffer::new("Zl3aVt0bQ9y").send(client).await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/commerce/#tag/product-catalog/GET/commerce/catalog/{offerId})
#[zoom_endpoint(
    GET "/commerce/catalog/<offer_id>" -> GetOfferResponse,
    rate_limit = Medium,
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:product_catalog:admin"],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetOffer {
    /// ID of the offer.
    pub offer_id: String,
}

/// Response to [`GetOffer`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct GetOfferResponse {
    /// ID of the offer or plan.
    pub offer_id: Option<String>,
    /// Name of the offer or plan.
    pub offer_name: Option<String>,
    /// Short description of the offer.
    pub offer_desc: Option<String>,
    /// What the offer is, such as a plan or a standalone product.
    pub offer_type: Option<OfferType>,
    /// Kind of offer, such as a base product, an add-on or a service.
    pub z_product_category: Option<ZProductCategory>,
    /// Zoom's stock keeping unit (SKU) of the offer, such as `SKU-00000118`.
    pub sku: Option<String>,
    /// Whether the offer can be ordered.
    pub status: Option<CatalogOfferStatus>,
    /// First day on which the offer is available.
    pub start_date: Option<Date>,
    /// Last day on which the offer is available.
    pub end_date: Option<Date>,
    /// Products of the offer, one entry each. At most 10 items.
    pub offer_products: Option<Vec<OfferProduct>>,
    /// Properties of the offer, such as the number of hosts. At most 10 items.
    pub offer_attributes: Option<Vec<OfferAttributeDetail>>,
    /// Price lists (rate plans) under which the offer is sold, one entry each. At most 20 items.
    pub pricebook: Option<Vec<OfferPricebook>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Price list of an offer, with its billing period, prices and attributes.
///
/// Element of `pricebook` in [`GetOfferResponse`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OfferPricebook {
    /// ID of the price list.
    pub price_list_id: Option<String>,
    /// Name of the price list.
    pub price_list_name: Option<String>,
    /// Charges of the price list, one entry each. At most 50 items.
    pub prices: Option<Vec<OfferPricebookPrice>>,
    /// First day on which the price list can be used.
    pub start_date: Option<Date>,
    /// Last day on which the price list can be used.
    pub end_date: Option<Date>,
    /// How long each billing period of the price lasts.
    pub billing_period: Option<BillingPeriod>,
    /// Whether the price list can be used.
    pub status: Option<CatalogOfferStatus>,
    /// Export control classification number (ECCN) of the offer.
    pub eccn_value: Option<String>,
    /// Zoom's product class of the price list, as a number whose meaning Zoom does not explain. One of `1` to `4`.
    pub z_product_class: Option<String>,
    /// Further name-value pairs of the price list. At most 10 items.
    pub pricebook_attributes: Option<Vec<TypedAttribute>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Price of an offer in one currency and country, with the way in which it is charged.
///
/// Element of `prices` in [`OfferPricebook`].
#[zoom_object(derive(Clone, Debug, Default, PartialEq))]
#[non_exhaustive]
pub struct OfferPricebookPrice {
    /// ID of the charge in the price list.
    pub price_list_charge_id: Option<String>,
    /// Stock keeping unit (SKU) of the item for partners.
    pub partner_sku_code: Option<String>,
    /// How often the charge is billed: once, regularly or by usage.
    pub charge_type: Option<ChargeType>,
    /// How the price is calculated, such as flat, per unit or in tiers.
    pub charge_model: Option<ChargeModel>,
    /// Name of the charge.
    pub name: Option<String>,
    /// Unit of measure in which the quantity is stated.
    pub uom: Option<String>,
    /// List price for one unit of measure.
    pub amount: Option<f64>,
    /// ISO 4217 code of the currency.
    pub currency: Option<String>,
    /// ISO code of the country for which the price holds.
    pub country: Option<String>,
    /// Smallest quantity that can be bought at this price.
    pub min_unit_quantity: Option<i64>,
    /// Whether the price is active, inactive or expired.
    pub status: Option<PriceStatus>,
    /// First day on which the price applies.
    pub start_date: Option<Date>,
    /// Day after which the price no longer applies.
    pub end_date: Option<Date>,
    /// Tiers of a price that depends on quantity, one entry each. At most 50 items.
    pub price_tiers: Option<Vec<PriceTier>>,
    /// Members that are not declared here.
    #[extra]
    pub extra: Extra,
}

/// Downloads the list prices and the discounted prices for partners of the caller's type, such as resellers, as a CSV or Excel file.
///
/// Not available in Zoom's government cloud.
///
/// # Examples
///
/// ```
/// use zoom_rest::commerce::{FileType, GetPricebook};
/// # async fn example(client: &zoom_core::Client) -> Result<(), Box<dyn std::error::Error>> {
/// let path = GetPricebook::new()
///     .currency("USD")
///     .file_type(FileType::Csv)
///     .send(client)
///     .await?
///     .save_in("downloads")
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// # See also
///
/// [Zoom's page](https://developers.zoom.us/docs/api/commerce/#tag/product-catalog/GET/commerce/pricebooks)
#[zoom_endpoint(
    GET "/commerce/pricebooks" -> Download,
    rate_limit = Medium,
    scopes = ["zoom_commerce:read:admin", "zoom_commerce:read:product_catalog:admin"],
    errors = [
        (400, 5402, INVALID_PARAMETER_5402 = "a parameter is invalid"),
        (400, 5403, INVALID_PARAMETER_5403 = "a parameter is invalid"),
    ],
    derive(Clone, Debug, PartialEq),
)]
#[non_exhaustive]
pub struct GetPricebook {
    /// ISO 4217 code of the currency of the prices; by default, all supported currencies are included.
    #[length(..=3)]
    pub currency: Option<String>,
    /// Whether the prices are downloaded as a CSV or an Excel file.
    pub file_type: Option<FileType>,
}

/// Whether the prices are downloaded as a CSV or an Excel file.
///
/// Values of `file_type` in [`GetPricebook`].
#[zoom_enum]
pub enum FileType {
    /// `csv`.
    Csv,
    /// `excel`.
    Excel,
}
