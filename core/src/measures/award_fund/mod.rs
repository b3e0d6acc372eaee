//! Award fund of a school: 罗府办〔2013〕7号 行动四 12 and 行动一 2.
//!
//! A school sets aside 10 % of its per-pupil operating funds (大生均办学经费) for teaching and
//! learning awards. Compulsory education is funded per pupil; the plan names neither the amount for
//! a pupil nor the share that is fixed for equipment and for the development of staff and pupils:
//! a host supplies both.
//!
//! Whether the share is exact or the least is the reading `share`. The base is the appropriation of
//! a year and the amount is rounded to a fen, half a fen upwards: neither is said, so it is marked
//! as assumed. The outcome is [`Met`](crate::assessment::Outcome::Met) when the fund is computed.

mod facts;
mod parameters;
mod percent;
mod rule;
mod text;

#[cfg(test)]
mod tests;

pub use facts::{Bound, Facts, Readings};
pub use parameters::Parameters;
pub use percent::Percent;
pub use rule::Fund;

use crate::{
    assessment::{Answer, Chosen},
    coverage::Row,
    measures::{About, Measure, Question},
    problem::{Place, Problem},
    read::Named,
};

/// The measure `award-fund`.
#[derive(Debug)]
pub struct AwardFund;

impl Measure for AwardFund {
    type Facts = Facts;
    type Readings = Readings;
    type Parameters = Parameters;
    type Result = Fund;

    const ROWS: &'static [Row] = &[
        Row::parameter("LFB2013-7/A1.2/01", "perPupilCny"),
        Row::parameter("LFB2013-7/A1.2/02", "developmentSharePercent"),
        Row::computed("LFB2013-7/A4.12/01", "award-share"),
    ];

    fn about() -> &'static About {
        &text::ABOUT
    }

    fn published() -> &'static Parameters {
        &parameters::PUBLISHED
    }

    fn chosen(readings: &Readings) -> Chosen {
        Chosen(vec![("share", readings.share.name())])
    }

    /// So many pupils that their funds are no amount.
    fn contradictions(question: &Question<'_, Self>) -> Vec<Problem> {
        let pupils = text::ABOUT.fields.iter().find(|field| field.name == "pupils");
        let pupils = pupils.filter(|_| rule::is_out_of_range(question));
        pupils
            .map(|field| Place::fact(field).problem("out-of-range", text::TOO_MANY_PUPILS, &[]))
            .into_iter()
            .collect()
    }

    fn rule(question: &Question<'_, Self>) -> Answer<Fund> {
        rule::answer(question)
    }
}
