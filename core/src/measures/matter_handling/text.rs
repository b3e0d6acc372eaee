//! What people read about the handling of a transferred matter.

use std::sync::OnceLock;

use super::rule::CLAUSE;
use crate::{
    audience::{Audience, Given, Role},
    document::LFB2013_5,
    field::{Change, Field, Kind},
    measures::About,
    text::Text,
};

pub(super) static ABOUT: About = About {
    id: "matter-handling",
    title: Text::new("转办事项的交办督办", "Handling of a transferred matter"),
    summary: Text::new(
        "查询区级层面办理的事项分解后如何办理：各部门没有异议的，通过行政监察系统交办督办；有异议的，文件没有规定。",
        "Says how a matter of the district level is handled once the work on it is divided: undisputed, it is assigned and supervised through the administrative supervision system; for a dispute the document has no rule.",
    ),
    outcomes: [
        Text::new(
            "通过行政监察系统交办督办",
            "Assigned and supervised through the administrative supervision system",
        ),
        // The clause excludes no matter, so no question gets this answer.
        Text::new("不通过行政监察系统交办督办", "Not handled through the administrative supervision system"),
        Text::new("尚不能确定", "Not known"),
    ],
    audience: &[
        Audience::given(Role::Enterprise, TRANSFERRED),
        Audience::given(Role::Department, TRANSFERRED),
        Audience::given(Role::Street, TRANSFERRED),
    ],
    next_step: Text::new(
        "说明各部门对分工有没有异议，查看事项如何交办督办。",
        "State whether the division of work is disputed to see how the matter is handled.",
    ),
    document: &LFB2013_5,
    further: &[],
    citation: CLAUSE,
    fields: FIELDS,
    sections: &[],
    readings: &[],
    conditions: CONDITIONS,
    result: &[("handling", Text::guide("办理方式：{value}", "Handling: {value}"))],
    words: WORDS,
    omitted: &[],
    depends_on_day: false,
    digest: OnceLock::new(),
};

const TRANSFERRED: &[Given] = &[Given::yes("transferredMatter")];

const FIELDS: &[Field] = &[Field {
    name: "divisionUndisputed",
    kind: Kind::YesNo,
    label: Text::new("各部门对分工没有异议", "The division of work is undisputed"),
    hint: Text::guide(
        "征求意见后，相关部门对由谁牵头、由谁办理都没有不同意见，选“是”。",
        "Yes if, after having been asked, no department objects to who leads and who does the work.",
    ),
    why: Text::guide(
        "文件只规定了没有异议的事项如何交办督办。",
        "The document only says how undisputed matters are handled.",
    ),
    citation: CLAUSE,
    change: Change::Mutable,
    only_if: None,
}];

const CONDITIONS: &[(&str, Text)] = &[
    ("division-undisputed", Text::new("各部门对分工没有异议", "The division of work is undisputed")),
    (
        "supervision-system",
        Text::new(
            "通过行政监察系统交办督办",
            "Assigned and supervised through the administrative supervision system",
        ),
    ),
];

const WORDS: &[(&str, Text)] = &[
    (
        "assignedAndSupervised",
        Text::new(
            "通过行政监察系统交办督办",
            "assigned and supervised through the administrative supervision system",
        ),
    ),
    (
        "noRule",
        Text::new("文件没有规定有异议的事项如何办理", "the document has no rule for a disputed matter"),
    ),
];
