//! What an enterprise states about itself.

use serde::{Deserialize, Serialize};
use validator::Validate;

use crate::{
    check::{Judge, Possible},
    money::Money,
    read::{Object, Read},
};

/// The facts of the key-enterprise check; `None` is unknown.
///
/// Amounts in dollars and yuan are never converted into each other: the document gives no rate.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Facts {
    /// Export of the calendar year before, in US dollars.
    pub prior_year_export_usd: Option<Money>,
    /// Export since 1 January of the current year, in US dollars.
    pub current_year_export_usd: Option<Money>,
    /// Foreign capital at set-up or after the increase, in US dollars.
    pub foreign_capital_usd: Option<Money>,
    /// Whether the enterprise is foreign-invested and newly set up, or has increased its capital.
    pub foreign_invested_new_or_increased: Option<bool>,
    /// Whether a Fortune Global 500 company newly established it.
    pub new_body_of_fortune500: Option<bool>,
    /// Whether it is a recognised headquarters enterprise.
    pub headquarters: Option<bool>,
    /// Whether it has applied to the special fund under the headquarters-economy scheme.
    pub applied_headquarters_fund: Option<bool>,
    /// Whether it has applied under the scheme for brand chains and agencies of known brands.
    pub applied_brand_chain_fund: Option<bool>,
    /// Whether it is a key high-tech enterprise of the district.
    pub key_high_tech: Option<bool>,
    /// Revenue or output value of the calendar year before, the larger, in yuan.
    pub prior_year_revenue_cny: Option<Money>,
    /// Revenue or output value since 1 January of the current year, the larger, in yuan.
    pub current_year_revenue_cny: Option<Money>,
    /// Whether it is one of the city's top hundred cultural enterprises.
    pub top_hundred_cultural: Option<bool>,
    /// Whether it is a key cultural enterprise of the city.
    pub key_cultural: Option<bool>,
    /// Whether it enjoys the direct-train service of Guangdong Province.
    pub provincial_direct_service: Option<bool>,
    /// Whether it enjoys the direct-train service of Shenzhen.
    pub municipal_direct_service: Option<bool>,
    /// Whether it is the headquarters of a financial institution.
    pub financial_headquarters: Option<bool>,
    /// Whether it is a regional headquarters of a financial institution.
    pub financial_regional_headquarters: Option<bool>,
    /// Whether it is filed as pre-listing or in the process of listing.
    pub pre_listing: Option<bool>,
    /// Whether it is newly registered in the district, or has newly moved in.
    pub newly_registered: Option<bool>,
    /// Registered capital, in yuan.
    pub registered_capital_cny: Option<Money>,
    /// Whether it has newly been awarded a China Well-known Trademark.
    pub new_china_well_known_trademark: Option<bool>,
    /// Whether it has newly been awarded a Guangdong Famous Trademark.
    pub new_guangdong_famous_trademark: Option<bool>,
    /// Tax of the calendar year before, to all bureaus together, in yuan.
    pub prior_year_tax_cny: Option<Money>,
    /// Tax since 1 January of the current year, the largest amount to one bureau, in yuan.
    pub current_year_tax_cny: Option<Money>,
}

impl Read for Facts {
    fn read(object: Object<'_>) -> Facts {
        Facts {
            prior_year_export_usd: object.money("priorYearExportUsd"),
            current_year_export_usd: object.money("currentYearExportUsd"),
            foreign_capital_usd: object.money("foreignCapitalUsd"),
            foreign_invested_new_or_increased: object.flag("foreignInvestedNewOrIncreased"),
            new_body_of_fortune500: object.flag("newBodyOfFortune500"),
            headquarters: object.flag("headquarters"),
            applied_headquarters_fund: object.flag("appliedHeadquartersFund"),
            applied_brand_chain_fund: object.flag("appliedBrandChainFund"),
            key_high_tech: object.flag("keyHighTech"),
            prior_year_revenue_cny: object.money("priorYearRevenueCny"),
            current_year_revenue_cny: object.money("currentYearRevenueCny"),
            top_hundred_cultural: object.flag("topHundredCultural"),
            key_cultural: object.flag("keyCultural"),
            provincial_direct_service: object.flag("provincialDirectService"),
            municipal_direct_service: object.flag("municipalDirectService"),
            financial_headquarters: object.flag("financialHeadquarters"),
            financial_regional_headquarters: object.flag("financialRegionalHeadquarters"),
            pre_listing: object.flag("preListing"),
            newly_registered: object.flag("newlyRegistered"),
            registered_capital_cny: object.money("registeredCapitalCny"),
            new_china_well_known_trademark: object.flag("newChinaWellKnownTrademark"),
            new_guangdong_famous_trademark: object.flag("newGuangdongFamousTrademark"),
            prior_year_tax_cny: object.money("priorYearTaxCny"),
            current_year_tax_cny: object.money("currentYearTaxCny"),
        }
    }
}

impl Possible for Facts {
    // Every value of the right shape is possible.
    fn judge(&self, _: &mut Judge<'_>) {}
}
