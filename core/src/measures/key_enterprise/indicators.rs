//! The 22 predicates of the clause and the two ways to group them into 18 indicators.

use serde::{Deserialize, Serialize};

use super::{Facts, KeyEnterprise, Parameters};
use crate::{
    figure::Dated,
    measures::Question,
    money::{Currency, Money},
    read::{Named, Object, Read},
};

/// The chosen interpretations.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct Readings {
    /// Which 18 indicators the clause means.
    pub indicators: Grouping,
}

/// How the predicates are grouped.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Grouping {
    /// By the phrases of the clause: `、` or a new 提供 begins an indicator; 和, 及, 或 do not.
    #[default]
    R1,
    /// By economic meaning: the year before and the current year are one indicator, the pairs
    /// joined by 和 or 及 are two.
    R2,
}

impl Named for Grouping {
    const NAMES: &'static [(&'static str, Grouping)] = &[("R1", Grouping::R1), ("R2", Grouping::R2)];
}

impl Read for Readings {
    fn read(object: Object<'_>) -> Readings {
        Readings { indicators: object.choice("indicators").unwrap_or_default() }
    }
}

impl Grouping {
    /// The 18 indicators, in the order of the clause.
    #[must_use]
    pub fn indicators(self) -> &'static [Group; 18] {
        match self {
            Grouping::R1 => &R1,
            Grouping::R2 => &R2,
        }
    }
}

/// One indicator: met when any of its predicates is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Group {
    /// Its name.
    pub id: &'static str,
    /// The units that report it.
    pub units: &'static [&'static str],
    /// Its predicates.
    pub predicates: &'static [Predicate],
    /// Whether its figure rests on something the text does not say.
    pub assumed: bool,
}

/// One class of enterprise that the clause names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "named as the facts are")]
pub enum Predicate {
    PriorYearExport,
    CurrentYearExport,
    Fortune500NewBody,
    ForeignCapital,
    Headquarters,
    HeadquartersFund,
    BrandChainFund,
    KeyHighTech,
    PriorYearRevenue,
    CurrentYearRevenue,
    TopHundredCultural,
    KeyCultural,
    ProvincialDirectService,
    MunicipalDirectService,
    FinancialHeadquarters,
    FinancialRegionalHeadquarters,
    PreListing,
    NewRegisteredCapital,
    ChinaWellKnownTrademark,
    GuangdongFamousTrademark,
    PriorYearTax,
    CurrentYearTax,
}

/// What a predicate looks at.
pub(super) struct Test {
    pub facts: &'static [&'static str],
    pub stated: Stated,
    /// For classes such as "newly registered": whether the enterprise is of that kind at all.
    pub of_kind: Option<bool>,
}

/// The fact that a predicate is about.
#[derive(Clone, Copy)]
pub(super) enum Stated {
    /// A status that an authority certifies.
    Status(Option<bool>),
    /// An amount and the threshold it has to reach; no threshold when the figure has ended.
    Amount { amount: Option<Money>, threshold: Option<Money>, currency: Currency },
}

impl Predicate {
    /// Its name.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Predicate::PriorYearExport => "prior-year-export",
            Predicate::CurrentYearExport => "current-year-export",
            Predicate::Fortune500NewBody => "fortune-500-new-body",
            Predicate::ForeignCapital => "foreign-capital",
            Predicate::Headquarters => "headquarters",
            Predicate::HeadquartersFund => "headquarters-fund-applicant",
            Predicate::BrandChainFund => "brand-chain-fund-applicant",
            Predicate::KeyHighTech => "key-high-tech",
            Predicate::PriorYearRevenue => "prior-year-revenue",
            Predicate::CurrentYearRevenue => "current-year-revenue",
            Predicate::TopHundredCultural => "top-hundred-cultural",
            Predicate::KeyCultural => "key-cultural",
            Predicate::ProvincialDirectService => "provincial-direct-service",
            Predicate::MunicipalDirectService => "municipal-direct-service",
            Predicate::FinancialHeadquarters => "financial-headquarters",
            Predicate::FinancialRegionalHeadquarters => "financial-regional-headquarters",
            Predicate::PreListing => "pre-listing",
            Predicate::NewRegisteredCapital => "new-registered-capital",
            Predicate::ChinaWellKnownTrademark => "china-well-known-trademark",
            Predicate::GuangdongFamousTrademark => "guangdong-famous-trademark",
            Predicate::PriorYearTax => "prior-year-tax",
            Predicate::CurrentYearTax => "current-year-tax",
        }
    }

    /// The stated fact and the figure that it is held against on the day of the question.
    pub(super) fn test(self, question: &Question<'_, KeyEnterprise>) -> Test {
        let facts: &Facts = question.facts;
        let figures: &Parameters = question.parameters();
        match self {
            Predicate::PriorYearExport => amount(
                &["priorYearExportUsd"],
                facts.prior_year_export_usd,
                figures.export_usd.on(question.on),
                Currency::Usd,
            ),
            Predicate::CurrentYearExport => amount(
                &["currentYearExportUsd"],
                facts.current_year_export_usd,
                figures.export_usd.on(question.on),
                Currency::Usd,
            ),
            Predicate::Fortune500NewBody => status(&["newBodyOfFortune500"], facts.new_body_of_fortune500),
            Predicate::ForeignCapital => Test {
                of_kind: facts.foreign_invested_new_or_increased,
                ..amount(
                    &["foreignCapitalUsd", "foreignInvestedNewOrIncreased"],
                    facts.foreign_capital_usd,
                    figures.foreign_capital_usd.on(question.on),
                    Currency::Usd,
                )
            },
            Predicate::Headquarters => status(&["headquarters"], facts.headquarters),
            Predicate::HeadquartersFund => {
                status(&["appliedHeadquartersFund"], facts.applied_headquarters_fund)
            }
            Predicate::BrandChainFund => status(&["appliedBrandChainFund"], facts.applied_brand_chain_fund),
            Predicate::KeyHighTech => status(&["keyHighTech"], facts.key_high_tech),
            Predicate::PriorYearRevenue => amount(
                &["priorYearRevenueCny"],
                facts.prior_year_revenue_cny,
                figures.revenue_cny.on(question.on),
                Currency::Cny,
            ),
            Predicate::CurrentYearRevenue => amount(
                &["currentYearRevenueCny"],
                facts.current_year_revenue_cny,
                figures.revenue_cny.on(question.on),
                Currency::Cny,
            ),
            Predicate::TopHundredCultural => status(&["topHundredCultural"], facts.top_hundred_cultural),
            Predicate::KeyCultural => status(&["keyCultural"], facts.key_cultural),
            Predicate::ProvincialDirectService => {
                status(&["provincialDirectService"], facts.provincial_direct_service)
            }
            Predicate::MunicipalDirectService => {
                status(&["municipalDirectService"], facts.municipal_direct_service)
            }
            Predicate::FinancialHeadquarters => {
                status(&["financialHeadquarters"], facts.financial_headquarters)
            }
            Predicate::FinancialRegionalHeadquarters => {
                status(&["financialRegionalHeadquarters"], facts.financial_regional_headquarters)
            }
            Predicate::PreListing => status(&["preListing"], facts.pre_listing),
            Predicate::NewRegisteredCapital => Test {
                of_kind: facts.newly_registered,
                ..amount(
                    &["registeredCapitalCny", "newlyRegistered"],
                    facts.registered_capital_cny,
                    figures.registered_capital_cny.on(question.on),
                    Currency::Cny,
                )
            },
            Predicate::ChinaWellKnownTrademark => {
                status(&["newChinaWellKnownTrademark"], facts.new_china_well_known_trademark)
            }
            Predicate::GuangdongFamousTrademark => {
                status(&["newGuangdongFamousTrademark"], facts.new_guangdong_famous_trademark)
            }
            Predicate::PriorYearTax => amount(
                &["priorYearTaxCny"],
                facts.prior_year_tax_cny,
                figures.tax_cny.on(question.on),
                Currency::Cny,
            ),
            Predicate::CurrentYearTax => amount(
                &["currentYearTaxCny"],
                facts.current_year_tax_cny,
                figures.tax_cny.on(question.on),
                Currency::Cny,
            ),
        }
    }
}

const fn status(facts: &'static [&'static str], stated: Option<bool>) -> Test {
    Test { facts, stated: Stated::Status(stated), of_kind: Some(true) }
}

fn amount(
    facts: &'static [&'static str],
    amount: Option<Money>,
    figure: Option<&Dated<Money>>,
    currency: Currency,
) -> Test {
    let threshold = figure.map(|figure| figure.value);
    Test { facts, stated: Stated::Amount { amount, threshold, currency }, of_kind: Some(true) }
}

static R1: [Group; 18] = [
    stated("prior-year-export", &["district-economy"], &[Predicate::PriorYearExport]),
    stated("current-year-export", &["district-economy"], &[Predicate::CurrentYearExport]),
    stated("fortune-500-new-body", &["district-economy"], &[Predicate::Fortune500NewBody]),
    stated("foreign-capital", &["district-economy"], &[Predicate::ForeignCapital]),
    stated("headquarters", &["district-economy"], &[Predicate::Headquarters]),
    stated(
        "fund-applicant",
        &["district-economy"],
        &[Predicate::HeadquartersFund, Predicate::BrandChainFund],
    ),
    stated("key-high-tech", &["district-technology"], &[Predicate::KeyHighTech]),
    stated("prior-year-revenue", &["district-statistics"], &[Predicate::PriorYearRevenue]),
    stated("current-year-revenue", &["district-statistics"], &[Predicate::CurrentYearRevenue]),
    stated("top-hundred-cultural", &["district-culture-industry"], &[Predicate::TopHundredCultural]),
    stated("key-cultural", &["district-culture-industry"], &[Predicate::KeyCultural]),
    stated(
        "direct-service",
        &["district-investment"],
        &[Predicate::ProvincialDirectService, Predicate::MunicipalDirectService],
    ),
    stated(
        "financial-headquarters",
        &["district-investment"],
        &[Predicate::FinancialHeadquarters, Predicate::FinancialRegionalHeadquarters],
    ),
    stated("pre-listing", &["district-investment"], &[Predicate::PreListing]),
    assumed("new-registered-capital", &["market-supervision"], &[Predicate::NewRegisteredCapital]),
    stated(
        "new-famous-trademark",
        &["market-supervision"],
        &[Predicate::ChinaWellKnownTrademark, Predicate::GuangdongFamousTrademark],
    ),
    assumed(
        "prior-year-tax",
        &["local-tax", "state-tax", "state-tax-offshore-oil"],
        &[Predicate::PriorYearTax],
    ),
    assumed(
        "current-year-tax",
        &["local-tax", "state-tax", "state-tax-offshore-oil"],
        &[Predicate::CurrentYearTax],
    ),
];

static R2: [Group; 18] = [
    stated("export", &["district-economy"], &[Predicate::PriorYearExport, Predicate::CurrentYearExport]),
    stated("fortune-500-new-body", &["district-economy"], &[Predicate::Fortune500NewBody]),
    stated("foreign-capital", &["district-economy"], &[Predicate::ForeignCapital]),
    stated("headquarters", &["district-economy"], &[Predicate::Headquarters]),
    stated("headquarters-fund-applicant", &["district-economy"], &[Predicate::HeadquartersFund]),
    stated("brand-chain-fund-applicant", &["district-economy"], &[Predicate::BrandChainFund]),
    stated("key-high-tech", &["district-technology"], &[Predicate::KeyHighTech]),
    stated(
        "revenue",
        &["district-statistics"],
        &[Predicate::PriorYearRevenue, Predicate::CurrentYearRevenue],
    ),
    stated("top-hundred-cultural", &["district-culture-industry"], &[Predicate::TopHundredCultural]),
    stated("key-cultural", &["district-culture-industry"], &[Predicate::KeyCultural]),
    stated("provincial-direct-service", &["district-investment"], &[Predicate::ProvincialDirectService]),
    stated("municipal-direct-service", &["district-investment"], &[Predicate::MunicipalDirectService]),
    stated(
        "financial-headquarters",
        &["district-investment"],
        &[Predicate::FinancialHeadquarters, Predicate::FinancialRegionalHeadquarters],
    ),
    stated("pre-listing", &["district-investment"], &[Predicate::PreListing]),
    assumed("new-registered-capital", &["market-supervision"], &[Predicate::NewRegisteredCapital]),
    stated("china-well-known-trademark", &["market-supervision"], &[Predicate::ChinaWellKnownTrademark]),
    stated("guangdong-famous-trademark", &["market-supervision"], &[Predicate::GuangdongFamousTrademark]),
    assumed(
        "tax",
        &["local-tax", "state-tax", "state-tax-offshore-oil"],
        &[Predicate::PriorYearTax, Predicate::CurrentYearTax],
    ),
];

const fn stated(id: &'static str, units: &'static [&'static str], predicates: &'static [Predicate]) -> Group {
    Group { id, units, predicates, assumed: false }
}

/// For 注册资金 the text names no currency, and in the sentence on tax the unit 元 is missing.
const fn assumed(
    id: &'static str,
    units: &'static [&'static str],
    predicates: &'static [Predicate],
) -> Group {
    Group { id, units, predicates, assumed: true }
}
