//! The programmes in the order of the clauses, and what each asks of a school.

use super::{
    Facts, School,
    schools::{
        BOARDING, BRAND, CERTIFIED, MASTER_TEACHER_POSTS, MIAMI, NEW_QUALITY, PILOTS, SUPPORTED_PRIVATE,
    },
};
use crate::{answer::Verdict, read::Named};

/// One programme of the plan.
pub(super) struct Programme {
    pub id: &'static str,
    pub clause: &'static str,
    /// The facts it looks at.
    pub facts: &'static [&'static str],
    pub condition: Condition,
    /// Whether it rests on something the text does not say, for any school.
    pub assumed: bool,
}

/// What a programme asks of a school.
pub(super) enum Condition {
    /// To be named on a closed list.
    Listed(&'static [School]),
    /// To be what a fact says.
    Stated(fn(&Facts) -> Option<bool>),
    /// To be named on a closed list and to be what a fact says, in the words of a reason.
    ListedAndStated(&'static [School], &'static str, fn(&Facts) -> Option<bool>),
    /// To be a public school.
    Public,
}

const SCHOOL: &[&str] = &["school"];

pub(super) const PROGRAMMES: &[Programme] = &[
    stated("elite-alliance", "A1.1", &["newlyOpened"], |facts| facts.newly_opened),
    stated("grafted-alliance", "A1.1", WEAK, |facts| facts.recognised_weak),
    stated("complementary-alliance", "A1.1", &["middleTier"], |facts| facts.middle_tier),
    stated("characteristic-alliance", "A1.1", &["characteristicProject"], |facts| {
        facts.characteristic_project
    }),
    stated("weak-school-priority", "A1.2", WEAK, |facts| facts.recognised_weak),
    listed("master-teacher-post", "A1.2", MASTER_TEACHER_POSTS),
    listed("boarding-high-school", "A1.3", BOARDING),
    listed("brand-school", "A1.3", BRAND),
    listed("new-quality-school", "A1.3", NEW_QUALITY),
    Programme {
        id: "experimental-school",
        clause: "A1.3",
        facts: &["school", "presentedAsExperimental"],
        condition: Condition::ListedAndStated(
            NEW_QUALITY,
            "named school and presentedAsExperimental",
            |facts| facts.presented_as_experimental,
        ),
        assumed: false,
    },
    listed("excellence-pilot", "A4.13", PILOTS),
    Programme {
        id: "quality-award",
        clause: "A4.13",
        facts: &["school", "selectedForAward"],
        condition: Condition::ListedAndStated(PILOTS, "named school and selectedForAward", |facts| {
            facts.selected_for_award
        }),
        // The sentence on the pilots goes on to recommend schools without calling them pilots.
        assumed: true,
    },
    listed("miami-class", "A6.18", MIAMI),
    Programme {
        id: "foreign-teachers",
        clause: "A6.19",
        facts: &["publicSchool", "school"],
        condition: Condition::Public,
        assumed: false,
    },
    stated("foreign-pupils", "A6.19", &["readyForForeignPupils"], |facts| facts.ready_for_foreign_pupils),
    listed("supported-private-school", "A6.20", SUPPORTED_PRIVATE),
    listed("ncct-certification", "A6.20", CERTIFIED),
];

const WEAK: &[&str] = &["recognisedWeak"];

const fn listed(id: &'static str, clause: &'static str, schools: &'static [School]) -> Programme {
    Programme { id, clause, facts: SCHOOL, condition: Condition::Listed(schools), assumed: false }
}

const fn stated(
    id: &'static str,
    clause: &'static str,
    facts: &'static [&'static str],
    fact: fn(&Facts) -> Option<bool>,
) -> Programme {
    Programme { id, clause, facts, condition: Condition::Stated(fact), assumed: false }
}

impl Condition {
    /// Whether the school can still be the right one, whatever else is asked.
    pub(super) fn school(&self, facts: &Facts) -> Verdict {
        match self {
            Condition::Listed(schools) | Condition::ListedAndStated(schools, ..) => {
                School::listed(facts.school, schools)
            }
            Condition::Stated(_) => Verdict::Met,
            Condition::Public => is_public(facts),
        }
    }

    pub(super) fn verdict(&self, facts: &Facts) -> Verdict {
        match self {
            Condition::Listed(_) | Condition::Public => self.school(facts),
            Condition::Stated(fact) | Condition::ListedAndStated(.., fact) => {
                self.school(facts).and(Verdict::of(fact(facts)))
            }
        }
    }

    /// In words where it is a list: [`text`](super::text) tells them.
    pub(super) fn required(&self) -> &'static str {
        match self {
            Condition::Listed(_) => "named school",
            Condition::Stated(_) => "yes",
            Condition::ListedAndStated(_, required, _) => required,
            Condition::Public => "publicSchool",
        }
    }

    pub(super) fn found(&self, facts: &Facts) -> Option<String> {
        let school = facts.school.map(School::name);
        match self {
            Condition::Listed(_) => school.map(str::to_owned),
            Condition::Stated(fact) => {
                fact(facts).map(|stated| if stated { "yes" } else { "no" }).map(str::to_owned)
            }
            Condition::ListedAndStated(_, required, fact) => {
                let name = required.strip_prefix("named school and ").unwrap_or(required);
                let stated = fact(facts).map(|stated| [if stated { "" } else { "not " }, name].concat());
                let told: Vec<String> = school.map(str::to_owned).into_iter().chain(stated).collect();
                (!told.is_empty()).then(|| told.join(" and "))
            }
            Condition::Public => match is_public(facts) {
                Verdict::Met => Some("publicSchool".to_owned()),
                Verdict::NotMet => Some("not publicSchool".to_owned()),
                Verdict::Unknown => None,
            },
        }
    }
}

/// Whether it is a public school.
pub(super) fn is_public(facts: &Facts) -> Verdict {
    Verdict::of(facts.school.and_then(public_by_document).or(facts.public_school))
}

/// Whether what is stated is not what the document says of the named school.
pub(super) fn contradicts(facts: &Facts) -> bool {
    let said = facts.school.and_then(public_by_document);
    said.zip(facts.public_school).is_some_and(|(said, stated)| said != stated)
}

/// What the document says: four senior secondary schools are public, the two that it supports are
/// private. Kindergartens are no schools here.
fn public_by_document(school: School) -> Option<bool> {
    if BOARDING.contains(&school) {
        Some(true)
    } else {
        let other = SUPPORTED_PRIVATE.contains(&school) || school == School::JiaogongKindergarten;
        other.then_some(false)
    }
}
