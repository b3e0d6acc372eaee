//! The rule: what applies must be fulfilled.

use serde::Serialize;

use super::{
    Facts,
    ProjectKind::{self, MunicipalGreenSpace, OldResidentialArea, RenewalHousing, RenewalOther, School},
};
use crate::{
    answer::Verdict,
    assessment::{Answer, NOT_APPLICABLE, Reason, missing, yes_no},
    document::{Citation, LFB2013_6},
};

/// The result: what applies to the project, or still may.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Requirements {
    /// The requirements and conditions, in the order of the clauses.
    pub requirements: Vec<Requirement>,
}

/// One requirement or condition and whether it is fulfilled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Requirement {
    /// The condition's name.
    pub id: &'static str,
    /// Whether it is fulfilled, or certainly would be if it applies.
    pub verdict: Verdict,
}

/// A requirement in this question.
struct Line {
    id: &'static str,
    clause: &'static str,
    facts: &'static [&'static str],
    applies: Verdict,
    fulfilled: Verdict,
    /// Whether the text leaves out what must be fulfilled.
    unstated: bool,
}

impl Line {
    /// What does not apply breaks nothing.
    fn verdict(&self) -> Verdict {
        let spared = match self.applies {
            Verdict::Met => Verdict::NotMet,
            Verdict::NotMet => Verdict::Met,
            Verdict::Unknown => Verdict::Unknown,
        };
        spared.or(self.fulfilled)
    }

    fn may_apply(&self) -> bool {
        self.applies != Verdict::NotMet
    }

    fn reason(&self) -> Reason {
        let found = if self.may_apply() { yes_no(self.fulfilled) } else { Some(NOT_APPLICABLE.into()) };
        Reason {
            found,
            assumed: self.unstated && self.may_apply(),
            ..Reason::new(self.id, self.verdict(), self.facts, "yes", Citation::new(&LFB2013_6, self.clause))
        }
    }
}

pub(super) fn answer(facts: &Facts) -> Answer<Requirements> {
    let lines = lines(facts);
    let outcome = Verdict::all(lines.iter().map(Line::verdict)).into();
    let requirements = lines.iter().filter(|line| line.may_apply());
    let result = Requirements {
        requirements: requirements.map(|line| Requirement { id: line.id, verdict: line.verdict() }).collect(),
    };
    let may_be = |kinds: &[ProjectKind]| facts.project_kind.is_none_or(|kind| kinds.contains(&kind));
    let (building, safe) = (facts.new_building != Some(false), facts.safety_ensured != Some(false));
    let missing = missing([
        ("projectKind", facts.project_kind.is_none()),
        ("conditionsCertified", facts.conditions_certified.is_none() && may_be(ON_CONDITIONS)),
        (
            "meetsCommunityParkStandard",
            facts.meets_community_park_standard.is_none() && may_be(&[RenewalHousing]),
        ),
        ("meetsGardenStyle", facts.meets_garden_style.is_none() && may_be(RENEWAL)),
        ("newBuilding", facts.new_building.is_none() && safe),
        ("safetyEnsured", facts.safety_ensured.is_none() && building),
        ("roofGreeningPlanned", facts.roof_greening_planned.is_none() && building && safe),
    ]);
    Answer::new(outcome, result, lines.iter().map(Line::reason).collect(), missing)
}

const RENEWAL: &[ProjectKind] = &[RenewalHousing, RenewalOther];
const ON_CONDITIONS: &[ProjectKind] = &[OldResidentialArea, MunicipalGreenSpace, School];

fn lines(facts: &Facts) -> [Line; 6] {
    let is = |kinds: &[ProjectKind]| Verdict::of(facts.project_kind.map(|kind| kinds.contains(&kind)));
    let conditional = |id, clause, kind| Line {
        id,
        clause,
        facts: &["projectKind", "conditionsCertified"],
        applies: is(&[kind]),
        fulfilled: Verdict::of(facts.conditions_certified),
        unstated: true,
    };
    [
        conditional("old-residential-area", "IV.1.2", OldResidentialArea),
        conditional("municipal-green-space", "IV.2.1", MunicipalGreenSpace),
        Line {
            id: "community-park-standard",
            clause: "IV.2.1",
            facts: &["projectKind", "meetsCommunityParkStandard"],
            applies: is(&[RenewalHousing]),
            fulfilled: Verdict::of(facts.meets_community_park_standard),
            unstated: false,
        },
        conditional("school-walls", "IV.3.2", School),
        Line {
            id: "garden-style",
            clause: "IV.3.4",
            facts: &["projectKind", "meetsGardenStyle"],
            applies: is(RENEWAL),
            fulfilled: Verdict::of(facts.meets_garden_style),
            unstated: false,
        },
        Line {
            id: "roof-greening",
            clause: "IV.4.5",
            facts: &["newBuilding", "safetyEnsured", "roofGreeningPlanned"],
            applies: Verdict::of(facts.new_building).and(Verdict::of(facts.safety_ensured)),
            fulfilled: Verdict::of(facts.roof_greening_planned),
            unstated: false,
        },
    ]
}
