//! The rules: which of them hold for the project, and with what amounts.

use std::borrow::Cow;

use serde::Serialize;

use super::{EnterpriseProjects, GreeningFunding};
use crate::{
    answer::Verdict::{self, Met, NotMet, Unknown},
    assessment::{Answer, NOT_APPLICABLE, Outcome, Reason, missing, yes_no},
    document::{Citation, LFB2013_6},
    figure::Dated,
    measures::Question,
    money::Money,
    text::count,
};

/// The result: the rules that certainly hold and the amounts that a host supplied for them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Funding {
    /// The rules that certainly hold, in the order of the clauses.
    pub rules: Vec<Rule>,
    /// Whether two or more of the four rules on who pays hold; the text does not say which prevails.
    pub overlap: Option<bool>,
    /// The subsidy for vertical and roof greening, in yuan.
    pub greening_subsidy_cny: Option<Money>,
    /// The environment-upgrade subsidy, in yuan.
    pub environment_subsidy_cny: Option<Money>,
    /// The unit price of maintenance, in yuan.
    pub maintenance_unit_price_cny: Option<Money>,
}

/// One rule on funding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Rule {
    /// The government subsidises vertical and roof greening by society and enterprises.
    GreeningSubsidy,
    /// The urban-renewal investor pays.
    RenewalInvestor,
    /// The district government pays out of the district's finances.
    DistrictFinance,
    /// The department's budget or the institution's own funds pay, in no stated order.
    BudgetOrOwnFunds,
    /// Scope and standard of the environment-upgrade subsidy decide.
    EnvironmentSubsidy,
    /// The adjusted unit prices of green maintenance hold.
    MaintenancePrice,
}

/// A rule in this question.
struct Line<'a> {
    rule: Rule,
    id: &'static str,
    facts: &'static [&'static str],
    clause: &'static str,
    holds: Verdict,
    /// The name of the amount that the clause omits, and the host's value.
    amount: Option<(&'static str, Option<&'a Dated<Money>>)>,
}

const PAYERS: &[&str] =
    &["cityRenewal", "municipalGreenSpace", "publicInstitution", "enterpriseProject", "insideCompound"];

pub(super) fn answer(question: &Question<'_, GreeningFunding>) -> Answer<Funding> {
    let lines = lines(question);
    let payers = || lines.iter().filter(|line| line.clause == WHO_PAYS).map(|line| line.holds);
    let certain = payers().filter(|holds| *holds == Met).count();
    let possible = payers().filter(|holds| *holds != NotMet).count();
    let one_rule = match (certain, possible) {
        (1, 1) => Met,
        (2.., _) | (_, 0) => NotMet,
        _ => Unknown,
    };
    let overlap = match (certain, possible) {
        (2.., _) => Some(true),
        (_, ..=1) => Some(false),
        _ => None,
    };
    let mut reasons: Vec<Reason> = lines.iter().map(reason).collect();
    let one = Reason {
        found: (certain == possible).then(|| count(certain, "rule").into()),
        ..Reason::new(
            "one-payer-rule",
            one_rule,
            PAYERS,
            count(1_u32, "rule"),
            Citation::new(&LFB2013_6, WHO_PAYS),
        )
    };
    // Behind the four rules on who pays, before the prices of maintenance.
    reasons.insert(reasons.len().saturating_sub(1), one);
    let amount = |rule: Rule| {
        let line = lines.iter().find(|line| line.rule == rule && line.holds == Met)?;
        Some(line.amount?.1?.value)
    };
    let result = Funding {
        rules: lines.iter().filter(|line| line.holds == Met).map(|line| line.rule).collect(),
        overlap,
        greening_subsidy_cny: amount(Rule::GreeningSubsidy),
        environment_subsidy_cny: amount(Rule::EnvironmentSubsidy),
        maintenance_unit_price_cny: amount(Rule::MaintenancePrice),
    };
    let waits = |line: &Line<'_>| match line.amount {
        Some((name, None)) if line.holds != NotMet => Some(name),
        _ => None,
    };
    Answer {
        omitted: lines.iter().filter_map(waits).collect(),
        ..Answer::new(
            if certain > 1 { Outcome::Unknown } else { one_rule.into() },
            result,
            reasons,
            open(question),
        )
    }
}

const WHO_PAYS: &str = "V.3.1";

fn lines<'a>(question: &Question<'a, GreeningFunding>) -> [Line<'a>; 6] {
    let (facts, figures) = (question.facts, question.parameters());
    let [enterprise, compound] = [facts.enterprise_project, facts.inside_compound].map(Verdict::of);
    let line = |rule, id, facts, holds| Line { rule, id, facts, clause: WHO_PAYS, holds, amount: None };
    [
        Line {
            clause: "V.1",
            amount: Some(("greeningSubsidyCny", figures.greening_subsidy_cny.on(question.on))),
            ..line(
                Rule::GreeningSubsidy,
                "greening-subsidy",
                &["verticalOrRoof", "bySociety"],
                Verdict::of(facts.vertical_or_roof).and(Verdict::of(facts.by_society)),
            )
        },
        line(Rule::RenewalInvestor, "city-renewal", &["cityRenewal"], Verdict::of(facts.city_renewal)),
        line(
            Rule::DistrictFinance,
            "municipal-green-space",
            &["municipalGreenSpace"],
            Verdict::of(facts.municipal_green_space),
        ),
        line(
            Rule::BudgetOrOwnFunds,
            "public-institution",
            &["publicInstitution"],
            Verdict::of(facts.public_institution),
        ),
        Line {
            amount: Some(("environmentSubsidyCny", figures.environment_subsidy_cny.on(question.on))),
            ..line(
                Rule::EnvironmentSubsidy,
                "environment-subsidy",
                &["enterpriseProject", "insideCompound"],
                match question.readings.enterprise_projects {
                    EnterpriseProjects::Either => enterprise.or(compound),
                    EnterpriseProjects::Both => enterprise.and(compound),
                },
            )
        },
        Line {
            clause: "V.3.2",
            amount: Some(("maintenanceUnitPriceCny", figures.maintenance_unit_price_cny.on(question.on))),
            ..line(
                Rule::MaintenancePrice,
                "maintenance-price",
                &["maintenance"],
                Verdict::of(facts.maintenance),
            )
        },
    ]
}

fn reason(line: &Line<'_>) -> Reason {
    let figure = line.amount.and_then(|(_, figure)| figure).filter(|_| line.holds == Met);
    Reason {
        found: if line.holds == NotMet { Some(NOT_APPLICABLE.into()) } else { yes_no(line.holds) },
        source: figure.map(|figure| figure.citation.clone()),
        // Which projects the bracket means is a reading.
        assumed: line.rule == Rule::EnvironmentSubsidy,
        ..Reason::new(line.id, line.holds, line.facts, "yes", Citation::new(&LFB2013_6, line.clause))
    }
}

/// Every rule is told, so a fact matters unless another one settles its rule.
fn open(question: &Question<'_, GreeningFunding>) -> Vec<Cow<'static, str>> {
    let facts = question.facts;
    let settled = match question.readings.enterprise_projects {
        EnterpriseProjects::Either => Some(true),
        EnterpriseProjects::Both => Some(false),
    };
    let matters = |fact: Option<bool>, other: Option<bool>, settled| fact.is_none() && other != settled;
    missing([
        ("cityRenewal", facts.city_renewal.is_none()),
        ("municipalGreenSpace", facts.municipal_green_space.is_none()),
        ("publicInstitution", facts.public_institution.is_none()),
        ("enterpriseProject", matters(facts.enterprise_project, facts.inside_compound, settled)),
        ("insideCompound", matters(facts.inside_compound, facts.enterprise_project, settled)),
        ("verticalOrRoof", matters(facts.vertical_or_roof, facts.by_society, Some(false))),
        ("bySociety", matters(facts.by_society, facts.vertical_or_roof, Some(false))),
        ("maintenance", facts.maintenance.is_none()),
    ])
}
