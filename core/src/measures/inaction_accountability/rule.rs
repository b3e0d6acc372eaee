//! The rule: a fault and a consequence of it.

use serde::Serialize;

use super::{Consequence, InactionAccountability, Performance};
use crate::{
    answer::Verdict,
    assessment::{Answer, NOT_APPLICABLE, Reason, missing},
    decimal::Decimal,
    document::{Citation, LF2013_3},
    measures::Question,
    read::Named,
};

/// The result: the grade of sanction, once the case is certain and a host has supplied the grade.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Accountability {
    /// The grade, numbered as in its source.
    pub sanction_grade: Option<Decimal>,
}

pub(super) const CLAUSE: Citation = Citation::new(&LF2013_3, "IV.6");
const BOTH: &[&str] = &["performance", "consequence"];

pub(super) fn answer(question: &Question<'_, InactionAccountability>) -> Answer<Accountability> {
    let facts = question.facts;
    let fault = Verdict::of(facts.performance.map(|performance| performance != Performance::Performed));
    let harm = Verdict::of(facts.consequence.map(|consequence| consequence != Consequence::None));
    let accountable = fault.and(harm);
    let figure = question.parameters().sanction_grade.on(question.on);
    let grade = figure.filter(|_| accountable == Verdict::Met);
    let graded = accountable.and(Verdict::of(figure.map(|_| true)));
    let waits = figure.is_none() && accountable != Verdict::NotMet;
    let reasons = vec![
        Reason {
            found: facts.performance.map(|performance| performance.name().into()),
            ..Reason::new("fault", fault, &["performance"], any_but(Performance::Performed), CLAUSE)
        },
        Reason {
            found: facts.consequence.map(|consequence| consequence.name().into()),
            ..Reason::new("consequence", harm, &["consequence"], any_but(Consequence::None), CLAUSE)
        },
        Reason {
            found: match accountable {
                Verdict::NotMet => Some(NOT_APPLICABLE.into()),
                _ => grade.map(|grade| format!("{} grade", grade.value).into()),
            },
            source: grade.map(|grade| grade.citation.clone()),
            ..Reason::new("sanction-grade", graded, BOTH, if waits { "omitted figure" } else { "" }, CLAUSE)
        },
    ];
    let missing = missing([
        ("performance", facts.performance.is_none() && harm != Verdict::NotMet),
        ("consequence", facts.consequence.is_none() && fault != Verdict::NotMet),
    ]);
    Answer {
        omitted: waits.then_some("sanctionGrade").into_iter().collect(),
        ..Answer::new(
            accountable.into(),
            Accountability { sanction_grade: grade.map(|grade| grade.value) },
            reasons,
            missing,
        )
    }
}

/// Every value of a list but one, as a reason requires them.
fn any_but<T: Named>(but: T) -> String {
    let others: Vec<&str> =
        T::NAMES.iter().filter(|(_, value)| *value != but).map(|(name, _)| *name).collect();
    others.join(" or ")
}
