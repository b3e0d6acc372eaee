//! The rule: a share of the yearly per-pupil operating funds.

use std::borrow::Cow;

use serde::Serialize;

use super::{AwardFund, Percent};
use crate::{
    answer::Verdict,
    assessment::{Answer, Reason},
    document::{Citation, LFB2013_7},
    figure::Dated,
    measures::{Question, supplied::OMITTED},
    money::Money,
    read::Named,
};

/// The result: the amounts to set aside in a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Fund {
    /// The operating funds of the year in yuan, stated or reckoned from the pupils.
    pub base_cny: Option<Money>,
    /// The fund for teaching and learning awards in yuan.
    pub award_fund_cny: Option<Money>,
    /// Whether that is the amount or the least.
    pub bound: &'static str,
    /// The amount for equipment and development in yuan, once a host has supplied the share.
    pub development_cny: Option<Money>,
}

/// The figures of the question's day.
struct InForce<'a> {
    award: Option<&'a Dated<Percent>>,
    per_pupil: Option<&'a Dated<Money>>,
    development: Option<&'a Dated<Percent>>,
}

impl<'a> InForce<'a> {
    fn of(question: &Question<'a, AwardFund>) -> InForce<'a> {
        let (parameters, on) = (question.parameters(), question.on);
        InForce {
            award: parameters.award_share_percent.on(on),
            per_pupil: parameters.per_pupil_cny.on(on),
            development: parameters.development_share_percent.on(on),
        }
    }
}

/// The funds of so many pupils in hundredths; `None` while pupils or amount are unknown.
fn reckoned(question: &Question<'_, AwardFund>) -> Option<i128> {
    let per_pupil = question.parameters().per_pupil_cny.on(question.on)?.value;
    let pupils = question.facts.pupils?;
    let thousandths = i128::from(pupils.thousandths()) * i128::from(per_pupil.hundredths());
    Some((thousandths + 500).div_euclid(1000))
}

/// Whether the funds of so many pupils are more than any amount can be.
pub(super) fn is_out_of_range(question: &Question<'_, AwardFund>) -> bool {
    question.facts.yearly_appropriation_cny.is_none()
        && reckoned(question).is_some_and(|base| base > i128::from(Money::MAX.hundredths()))
}

pub(super) fn answer(question: &Question<'_, AwardFund>) -> Answer<Fund> {
    let (facts, figures) = (question.facts, InForce::of(question));
    let stated = facts.yearly_appropriation_cny;
    let by_pupils = reckoned(question).and_then(|base| i64::try_from(base).ok()).map(Money::from_hundredths);
    let base = stated.or(by_pupils);
    let fund = base.zip(figures.award).map(|(base, share)| share.value.of(base));
    let development = base.zip(figures.development).map(|(base, share)| share.value.of(base));
    let missing = [
        // Funds that are stated go before reckoned ones.
        ("yearlyAppropriationCny", stated.is_none()),
        ("pupils", base.is_none() && facts.pupils.is_none()),
    ];
    let missing = missing.into_iter().filter_map(|(fact, matters)| matters.then_some(Cow::Borrowed(fact)));
    let omitted = [
        ("perPupilCny", base.is_none() && figures.per_pupil.is_none()),
        ("developmentSharePercent", figures.development.is_none()),
    ];
    Answer {
        omitted: omitted.into_iter().filter_map(|(name, matters)| matters.then_some(name)).collect(),
        ..Answer::new(
            Verdict::of(fund.map(|_| true)).into(),
            Fund {
                base_cny: base,
                award_fund_cny: fund,
                bound: question.readings.share.name(),
                development_cny: development,
            },
            reasons(question, &figures, [base, fund, development]),
            missing.collect(),
        )
    }
}

fn reasons(
    question: &Question<'_, AwardFund>,
    figures: &InForce<'_>,
    [base, fund, development]: [Option<Money>; 3],
) -> Vec<Reason> {
    let reckoned = question.facts.yearly_appropriation_cny.is_none();
    let per_pupil = figures.per_pupil.filter(|_| reckoned);
    let share = |figure: Option<&Dated<Percent>>| figure.map(|figure| figure.value.number());
    vec![
        Reason {
            // Other appropriations may belong to the funds as well.
            assumed: per_pupil.is_some() && base.is_some(),
            source: per_pupil.map(|figure| figure.citation.clone()),
            ..reason("operating-funds", base, "A1.2", {
                if reckoned && figures.per_pupil.is_none() { OMITTED.0.into() } else { "".into() }
            })
        },
        Reason {
            source: figures.development.map(|figure| figure.citation.clone()),
            // Rounding is not said.
            assumed: development.is_some(),
            ..reason("development-share", development, "A1.2", {
                share(figures.development)
                    .map_or(OMITTED.0.into(), |share| format!("{share} per cent").into())
            })
        },
        Reason {
            // Neither rounding nor whether more may be set aside is said.
            assumed: true,
            ..reason("award-share", fund, "A4.12", {
                let told = share(figures.award).map(|share| format!("{share} per cent"));
                told.map_or("no figure in force".into(), Cow::Owned)
            })
        },
    ]
}

fn reason(
    id: &'static str,
    amount: Option<Money>,
    clause: &'static str,
    required: Cow<'static, str>,
) -> Reason {
    Reason {
        found: amount.map(|amount| format!("{amount} CNY").into()),
        ..Reason::new(
            id,
            Verdict::of(amount.map(|_| true)),
            &["yearlyAppropriationCny", "pupils"],
            required,
            Citation::new(&LFB2013_7, clause),
        )
    }
}
