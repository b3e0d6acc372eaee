//! Three-valued logic: what is not known stays unknown.

use serde::{Deserialize, Serialize};

/// Whether a condition holds, given what is known.
///
/// `And` and `or` follow Kleene: one certain answer is enough where it decides.
///
/// ```
/// use luohu_policy_core::answer::Verdict::{Met, NotMet, Unknown};
///
/// assert_eq!(Unknown.and(NotMet), NotMet);
/// assert_eq!(Unknown.or(Met), Met);
/// assert_eq!(Unknown.or(NotMet), Unknown);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Verdict {
    /// The condition holds, whatever the missing facts are.
    Met,
    /// The condition does not hold, whatever the missing facts are.
    NotMet,
    /// The missing facts decide.
    Unknown,
}

impl Verdict {
    /// The verdict of a stated fact, or unknown where nothing was stated.
    #[must_use]
    pub fn of(fact: Option<bool>) -> Verdict {
        match fact {
            Some(true) => Verdict::Met,
            Some(false) => Verdict::NotMet,
            None => Verdict::Unknown,
        }
    }

    /// Whether a stated quantity reaches `threshold`; reaching it exactly is enough (以上).
    #[must_use]
    pub fn at_least<T: PartialOrd + Copy>(fact: Option<T>, threshold: T) -> Verdict {
        Verdict::of(fact.map(|quantity| quantity >= threshold))
    }

    /// Both.
    #[must_use]
    pub fn and(self, other: Verdict) -> Verdict {
        match (self, other) {
            (Verdict::NotMet, _) | (_, Verdict::NotMet) => Verdict::NotMet,
            (Verdict::Met, Verdict::Met) => Verdict::Met,
            _ => Verdict::Unknown,
        }
    }

    /// At least one.
    #[must_use]
    pub fn or(self, other: Verdict) -> Verdict {
        match (self, other) {
            (Verdict::Met, _) | (_, Verdict::Met) => Verdict::Met,
            (Verdict::NotMet, Verdict::NotMet) => Verdict::NotMet,
            _ => Verdict::Unknown,
        }
    }

    /// All of them; met when there is none.
    #[must_use]
    pub fn all(verdicts: impl IntoIterator<Item = Verdict>) -> Verdict {
        verdicts.into_iter().fold(Verdict::Met, Verdict::and)
    }

    /// At least one of them; not met when there is none.
    #[must_use]
    pub fn any(verdicts: impl IntoIterator<Item = Verdict>) -> Verdict {
        verdicts.into_iter().fold(Verdict::NotMet, Verdict::or)
    }
}

#[cfg(test)]
mod tests {
    use super::Verdict::{self, Met, NotMet, Unknown};

    /// Every way to replace an unknown by a certain verdict.
    fn completions(verdict: Verdict) -> Vec<Verdict> {
        if verdict == Unknown { vec![Met, NotMet] } else { vec![verdict] }
    }

    #[test]
    fn a_certain_verdict_is_the_verdict_of_every_completion() {
        for a in [Met, NotMet, Unknown] {
            for b in [Met, NotMet, Unknown] {
                for operation in [Verdict::and as fn(Verdict, Verdict) -> Verdict, Verdict::or] {
                    let mut outcomes: Vec<_> = completions(a)
                        .into_iter()
                        .flat_map(|a| completions(b).into_iter().map(move |b| operation(a, b)))
                        .collect();
                    outcomes.dedup();
                    let expected = if let [only] = outcomes[..] { only } else { Unknown };
                    assert_eq!(operation(a, b), expected, "{a:?} {b:?}");
                }
            }
        }
    }
}
