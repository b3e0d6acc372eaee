//! The rule: a yearly fund has an amount once somebody has supplied it.

use core::num::NonZeroU16;
use std::borrow::Cow;

use serde::Serialize;

use super::{EducationFunds, Fund};
use crate::{
    answer::Verdict,
    assessment::{Answer, Reason},
    document::{Citation, LFB2013_7},
    figure::Dated,
    measures::{
        Question,
        supplied::{NOT_APPLICABLE, OMITTED, Promise},
    },
    money::Money,
};

/// The result: the figures of the fund, once a host has supplied them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Figures {
    /// The amount of a year in yuan.
    pub yearly_cny: Option<Money>,
    /// The training bases that go with the fund for master teachers and heads.
    pub training_bases: Option<u16>,
}

const FUNDS: [Fund; 2] = [Fund::BrandSchools, Fund::MasterTraining];

pub(super) fn answer(question: &Question<'_, EducationFunds>) -> Answer<Figures> {
    let (asked, parameters, on) = (question.facts.fund, question.parameters(), question.on);
    let promises = FUNDS.map(|fund| {
        let (name, amount) = parameters.amount(fund);
        let due = Verdict::of(asked.map(|asked| asked == fund));
        Promise { name, figure: amount.on(on), due }
    });
    let bases = parameters.training_bases.on(on);
    let has_bases = Verdict::of(asked.map(|asked| asked == Fund::MasterTraining));
    let yearly = promises.iter().find_map(Promise::amount);
    let waits_for_bases = bases.is_none() && has_bases != Verdict::NotMet;
    let [brand, training] = &promises;
    let reasons = vec![
        brand.told(reason("brand-school-fund", "A1.3")),
        training.told(reason("master-training-fund", "A3.7")),
        bases_reason(bases, has_bases),
    ];
    let missing = asked.is_none().then_some(Cow::Borrowed("fund"));
    let omitted = promises.iter().filter_map(Promise::waits_for);
    Answer {
        omitted: omitted.chain(waits_for_bases.then_some("trainingBases")).collect(),
        ..Answer::new(
            Verdict::of(yearly.map(|_| true)).into(),
            Figures {
                yearly_cny: yearly,
                training_bases: bases.filter(|_| has_bases == Verdict::Met).map(|bases| bases.value.get()),
            },
            reasons,
            missing.into_iter().collect(),
        )
    }
}

fn bases_reason(bases: Option<&Dated<NonZeroU16>>, due: Verdict) -> Reason {
    let bases = bases.filter(|_| due != Verdict::NotMet);
    let known = if bases.is_some() { Verdict::Met } else { Verdict::Unknown };
    let nothing = (due == Verdict::NotMet).then_some(NOT_APPLICABLE.0.into());
    Reason {
        verdict: due.and(known),
        required: if bases.is_none() && due != Verdict::NotMet { OMITTED.0.into() } else { "".into() },
        found: bases.map(|bases| bases.value.to_string().into()).or(nothing),
        source: bases.map(|bases| bases.citation.clone()),
        ..reason("training-bases", "A3.7")
    }
}

fn reason(id: &'static str, clause: &'static str) -> Reason {
    Reason::new(id, Verdict::Unknown, &["fund"], "", Citation::new(&LFB2013_7, clause))
}
