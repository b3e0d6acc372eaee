use validator::ValidationErrorsKind;

use super::*;
use crate::measures::{
    Measure,
    performance_score::{self, Incident, PerformanceScore, Referral, Relocation, Service},
    teaching_stipend::{self, ServiceSpell, TeachingStipend},
};

/// The problems that the `validator` rules of facts find.
fn by_validator(fields: &'static [Field], errors: &ValidationErrors) -> Vec<Problem> {
    let mut problems = Vec::new();
    walk(fields, None, errors, &mut problems);
    problems.truncate(MAX_PROBLEMS);
    problems
}

fn walk(
    fields: &'static [Field],
    above: Option<&Place<'_>>,
    errors: &ValidationErrors,
    problems: &mut Vec<Problem>,
) {
    for field in fields {
        let place = above.map_or(Place::fact(field), |entry| entry.field(field));
        // The validator names fields as Rust does.
        let Some(kind) =
            errors.errors().iter().find(|(name, _)| same_name(name, field.name)).map(|(_, kind)| kind)
        else {
            continue;
        };
        match (kind, &field.kind) {
            (ValidationErrorsKind::Field(errors), _) => {
                problems.extend(errors.iter().map(|error| impossible_value(&place, field, &error.code)));
            }
            (ValidationErrorsKind::List(entries), Kind::Rows { fields, .. }) => {
                for (index, errors) in entries {
                    walk(fields, Some(&place.entry(*index)), errors, problems);
                }
            }
            _ => {}
        }
    }
}

/// Whether `snake_case` and `camelCase` are the same name.
fn same_name(snake: &str, camel: &str) -> bool {
    let letters =
        |name: &str| name.chars().filter(|c| *c != '_').map(|c| c.to_ascii_lowercase()).collect::<String>();
    letters(snake) == letters(camel)
}

fn agree<M: Measure>(facts: &M::Facts, places: &[&str]) {
    let fields = M::about().fields;
    let problems = impossible(fields, facts);
    let paths: Vec<&str> = problems.iter().map(|problem| &*problem.path).collect();
    assert_eq!(paths, places);
    assert_eq!(problems, facts.validate().err().map_or(Vec::new(), |errors| by_validator(fields, &errors)));
}

#[test]
fn both_ways_to_judge_a_score_agree() {
    type Facts = performance_score::Facts;
    let names = || [None, Some(String::new()), Some("甲".repeat(MAX_NAME)), Some("甲".repeat(MAX_NAME + 1))];
    let referrals = names().map(|project| Referral { project, ..Referral::default() });
    let relocations = names().map(|enterprise| Relocation { enterprise, ..Relocation::default() });
    let incidents = names().map(|enterprise| Incident { enterprise, ..Incident::default() });
    let facts = Facts {
        year: Some(2200),
        referrals: Some(referrals.to_vec()),
        services: Some(vec![Service::default(); MAX_ENTRIES + 1]),
        relocations: Some(relocations.to_vec()),
        incidents: Some(incidents.to_vec()),
        ..Facts::default()
    };
    let places = [
        "year",
        "referrals[1].project",
        "referrals[3].project",
        "services",
        "relocations[1].enterprise",
        "relocations[3].enterprise",
        "incidents[1].enterprise",
        "incidents[3].enterprise",
    ];
    agree::<PerformanceScore>(&facts, &places);
    agree::<PerformanceScore>(&Facts { year: Some(1948), ..Facts::default() }, &["year"]);
    agree::<PerformanceScore>(&Facts { year: Some(1949), ..Facts::default() }, &[]);
    let bad = Referral { project: Some(String::new()), ..Referral::default() };
    let many = Facts { referrals: Some(vec![bad; MAX_ENTRIES]), ..Facts::default() };
    assert_eq!(impossible(PerformanceScore::about().fields, &many).len(), MAX_PROBLEMS);
}

#[test]
fn both_ways_to_judge_service_agree() {
    let day = |text: &str| text.parse().ok();
    let spells = vec![
        ServiceSpell { from: day("2013-01-02"), to: day("2013-01-01") },
        ServiceSpell { from: day("2013-01-02"), to: day("2013-01-02") },
        ServiceSpell { from: None, to: day("2013-01-01") },
        ServiceSpell { from: day("2013-01-02"), to: None },
    ];
    let facts = teaching_stipend::Facts { service_spells: Some(spells), ..Default::default() };
    agree::<TeachingStipend>(&facts, &["serviceSpells[0].to", "serviceSpells[2].from"]);
}
