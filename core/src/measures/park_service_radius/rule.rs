//! The rule: each park within its radius.

use serde::Serialize;

use super::ParkServiceRadius;
use crate::{
    answer::Verdict,
    assessment::{Answer, Reason, missing},
    decimal::Decimal,
    document::{Citation, LFB2013_6},
    figure::Figure,
    measures::Question,
};

/// The result: every park, and whether any of them is within its radius.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Parks {
    /// Whether at least one park is within its radius.
    pub any: Verdict,
    /// The three kinds of parks, nearest radius first.
    pub parks: Vec<Park>,
}

/// One kind of park.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Park {
    /// The condition's name.
    pub id: &'static str,
    /// Whether the park is within its radius.
    pub verdict: Verdict,
    /// How many metres it is beyond its radius; `None` when it is not.
    pub too_far_metres: Option<Decimal>,
}

/// A kind of park in this question.
struct Line {
    id: &'static str,
    facts: &'static [&'static str],
    distance: Option<Decimal>,
    /// `None` when no figure is in force.
    radius: Option<Decimal>,
}

impl Line {
    fn park(&self) -> Park {
        let both = self.distance.zip(self.radius);
        Park {
            id: self.id,
            verdict: Verdict::of(both.map(|(distance, radius)| distance <= radius)),
            too_far_metres: both.and_then(|(distance, radius)| radius.short_of(distance)),
        }
    }

    fn reason(&self) -> Reason {
        let Park { id, verdict, too_far_metres } = self.park();
        let required =
            self.radius.map_or("no figure in force".into(), |radius| format!("at most {}", metres(radius)));
        Reason {
            found: self.distance.map(|distance| metres(distance).into()),
            over_by: too_far_metres.map(metres),
            // The clause does not say how the distance is measured.
            assumed: true,
            ..Reason::new(id, verdict, self.facts, required, Citation::new(&LFB2013_6, "IV.2.1"))
        }
    }
}

pub(super) fn answer(question: &Question<'_, ParkServiceRadius>) -> Answer<Parks> {
    let (facts, figures) = (question.facts, question.parameters());
    let line = |id, facts, distance, radius: &Figure<Decimal>| {
        let radius = radius.on(question.on).map(|figure| figure.value);
        Line { id, facts, distance, radius }
    };
    let lines = [
        line(
            "community-park",
            &["communityParkMetres"],
            facts.community_park_metres,
            &figures.community_park_metres,
        ),
        line(
            "comprehensive-park",
            &["comprehensiveParkMetres"],
            facts.comprehensive_park_metres,
            &figures.comprehensive_park_metres,
        ),
        line("forest-park", &["forestParkMetres"], facts.forest_park_metres, &figures.forest_park_metres),
    ];
    let parks: Vec<Park> = lines.iter().map(Line::park).collect();
    let verdicts = || parks.iter().map(|park| park.verdict);
    let outcome = Verdict::all(verdicts()).into();
    let any = Verdict::any(verdicts());
    let open = lines.iter().flat_map(|line| {
        let open = line.distance.is_none() && line.radius.is_some();
        line.facts.iter().map(move |fact| (*fact, open))
    });
    Answer::new(outcome, Parks { any, parks }, lines.iter().map(Line::reason).collect(), missing(open))
}

fn metres(distance: Decimal) -> String {
    format!("{distance} m")
}
