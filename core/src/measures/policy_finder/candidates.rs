//! What can be found: every other measure, and the tools that are none.

use serde::Serialize;

use super::PolicyFinder;
use crate::{
    audience::{Audience, Role},
    measures::{About, Entry, MEASURES, Measure},
    text::Text,
};

/// Something that may concern an asker.
#[derive(Clone, Copy, Debug)]
pub struct Candidate {
    /// The id of the measure, or the tool's name.
    pub id: &'static str,
    /// Which of the two it is.
    pub shape: Shape,
    /// What it is called.
    pub title: Text,
    /// Whom it concerns.
    pub audience: &'static [Audience],
    /// What to do next.
    pub next_step: Text,
    /// The measure's description; a tool has none.
    pub about: Option<&'static About>,
}

/// A measure answers a request; a tool is looked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Shape {
    /// A measure of the register.
    Measure,
    /// The calendar or the directory.
    Tool,
}

/// Everything that can be found: the measures in the order of the register, then the tools.
pub fn candidates() -> impl Iterator<Item = Candidate> {
    let others = MEASURES.iter().map(Entry::about);
    let others = others.filter(|about| about.id != PolicyFinder::about().id);
    others.map(of_measure).chain(TOOLS.iter().copied())
}

fn of_measure(about: &'static About) -> Candidate {
    Candidate {
        id: about.id,
        shape: Shape::Measure,
        title: about.title,
        audience: about.audience,
        next_step: about.next_step,
        about: Some(about),
    }
}

pub(super) const CALENDAR: Text = Text::new("信息报送和工作日历", "Calendar of duties");
pub(super) const DIRECTORY: Text = Text::new("责任单位查询", "Who is responsible");

const TOOLS: &[Candidate] = &[
    tool(
        "data-calendar",
        CALENDAR,
        &[Audience::every(Role::Department), Audience::every(Role::Street)],
        Text::new(
            "选择本单位，查看要报送的信息、要办理的事项和期限，可下载到日历软件。",
            "Choose your unit to see what it owes and by when; the dates can go into your calendar.",
        ),
    ),
    tool(
        "responsibility-finder",
        DIRECTORY,
        EVERYONE,
        Text::new(
            "输入任务、地点或主题，查找牵头单位、配合单位和条款。",
            "Type a task, a place or a topic to find the leading and supporting units and the clause.",
        ),
    ),
];

pub(super) const EVERYONE: &[Audience] = &[
    Audience::every(Role::Enterprise),
    Audience::every(Role::School),
    Audience::every(Role::Teacher),
    Audience::every(Role::Department),
    Audience::every(Role::Street),
    Audience::every(Role::Developer),
    Audience::every(Role::Organisation),
    Audience::every(Role::Resident),
];

const fn tool(id: &'static str, title: Text, audience: &'static [Audience], next_step: Text) -> Candidate {
    Candidate { id, shape: Shape::Tool, title, audience, next_step, about: None }
}
