//! Amounts that a clause promises and does not give: told once a host has supplied them.

use crate::{
    answer::Verdict,
    assessment::{self, Reason},
    figure::Dated,
    money::Money,
    text::Text,
};

/// An amount that the text omits.
#[derive(Clone, Copy)]
pub(super) struct Promise<'a> {
    /// Its name in the parameter set.
    pub name: &'static str,
    /// What a host supplied for the day of the question.
    pub figure: Option<&'a Dated<Money>>,
    /// Whether it is due.
    pub due: Verdict,
}

/// What a reason says of an amount that nobody supplied, and where nothing is due.
pub(super) const WORDS: [(&str, Text); 2] = [OMITTED, NOT_APPLICABLE];

pub(super) const OMITTED: (&str, Text) =
    ("omitted figure", Text::new("以文件没有写明的标准为准", "a figure that the document does not give"));
pub(super) const NOT_APPLICABLE: (&str, Text) =
    (assessment::NOT_APPLICABLE, Text::new("不适用", "does not apply"));

impl Promise<'_> {
    /// The amount, once it is certainly due.
    pub(super) fn amount(&self) -> Option<Money> {
        self.figure.filter(|_| self.due == Verdict::Met).map(|figure| figure.value)
    }

    /// The name of the figure that somebody has to supply, while it may be due.
    pub(super) fn waits_for(&self) -> Option<&'static str> {
        (self.figure.is_none() && self.due != Verdict::NotMet).then_some(self.name)
    }

    /// The reason with the amount and the paper that it is from.
    pub(super) fn told(&self, reason: Reason) -> Reason {
        let figure = self.figure.filter(|_| self.due != Verdict::NotMet);
        let known = if figure.is_some() { Verdict::Met } else { Verdict::Unknown };
        let nothing = (self.due == Verdict::NotMet).then_some(NOT_APPLICABLE.0.into());
        let lacking = self.waits_for().is_some();
        Reason {
            verdict: self.due.and(known),
            required: if lacking { OMITTED.0.into() } else { reason.required },
            found: figure.map(|figure| format!("{} CNY", figure.value).into()).or(nothing),
            source: figure.map(|figure| figure.citation.clone()),
            ..reason
        }
    }
}
