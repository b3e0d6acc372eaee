//! The rule: a class that the clause names registers directly; of any other it says nothing.

use serde::Serialize;

use super::{Class, SocialOrganisationRegistration};
use crate::{
    answer::Verdict,
    assessment::{Answer, Reason, missing},
    document::{Citation, LF2013_3},
    measures::Question,
    read::Named,
};

/// The result: how many classes there are, and how many of them the clause leaves unnamed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Registration {
    /// The classes that register directly; `None` when no figure is in force.
    pub classes: Option<u8>,
    /// Those of them that the clause does not name.
    pub unnamed: Option<u8>,
}

pub(super) const CLAUSE: Citation = Citation::new(&LF2013_3, "III.6");

pub(super) fn answer(question: &Question<'_, SocialOrganisationRegistration>) -> Answer<Registration> {
    let class = question.facts.organisation_class;
    // Five classes are unnamed, and this may be one of them.
    let named = Verdict::of(class.map(|class| Class::NAMED.contains(&class)).filter(|named| *named));
    let known = Class::NAMED.map(Class::name);
    let reason = Reason {
        found: class.map(|class| class.name().into()),
        ..Reason::new("named-class", named, &["organisationClass"], known.join(" or "), CLAUSE)
    };
    let classes = question.parameters().classes.on(question.on).map(|figure| figure.value);
    let unnamed = classes.map(|classes| Class::NAMED.iter().fold(classes, |left, _| left.saturating_sub(1)));
    let missing = missing([("organisationClass", class.is_none())]);
    Answer::new(named.into(), Registration { classes, unnamed }, vec![reason], missing)
}
