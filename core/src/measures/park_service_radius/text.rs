//! What people read about parks within reach.

use std::sync::OnceLock;

use crate::{
    audience::{Audience, Role},
    document::{Citation, LFB2013_6},
    field::{Change, Field, Kind},
    measures::About,
    text::Text,
};

pub(super) static ABOUT: About = About {
    id: "park-service-radius",
    title: Text::new("公园服务半径", "Parks within reach"),
    summary: Text::new(
        "查询住处到最近的社区公园、综合公园、森林（郊野）公园的距离，是否在文件提出的 2 公里、5 公里、10 公里以内。",
        "Checks whether the nearest community park, comprehensive park and forest or country park lie within the two, five and ten kilometres that the document sets out.",
    ),
    outcomes: [
        Text::new("三类公园都在服务半径内", "All three kinds of parks are within reach"),
        Text::new("有公园超出服务半径", "At least one kind of park is too far away"),
        Text::new("尚不能判断", "Not yet known"),
    ],
    audience: &[Audience::every(Role::Resident)],
    next_step: Text::new(
        "量出住处到最近公园的距离，查看是否在服务半径内。",
        "Measure how far the nearest parks are to see whether they are within reach.",
    ),
    document: &LFB2013_6,
    further: &[],
    citation: CLAUSE,
    fields: FIELDS,
    sections: &[],
    readings: &[],
    conditions: CONDITIONS,
    result: RESULT,
    words: WORDS,
    omitted: &[],
    depends_on_day: false,
    digest: OnceLock::new(),
};

const CLAUSE: Citation = Citation::new(&LFB2013_6, "IV.2.1");

const FIELDS: &[Field] = &[
    distance("communityParkMetres", Text::new("到社区公园的距离", "Distance to a community park")),
    distance("comprehensiveParkMetres", Text::new("到综合公园的距离", "Distance to a comprehensive park")),
    distance(
        "forestParkMetres",
        Text::new("到森林（郊野）公园的距离", "Distance to a forest or country park"),
    ),
];

const fn distance(name: &'static str, label: Text) -> Field {
    Field {
        name,
        kind: Kind::Number { unit: Text::new("米", "m"), decimals: 0 },
        label,
        hint: Text::guide(
            "从住处到最近一处公园。文件没有说明量直线距离还是步行距离，三项请用同一种量法。",
            "From home to the nearest one. The document does not say whether along a straight line or on foot; measure all three alike.",
        ),
        why: Text::guide("文件按距离提出公园的服务半径。", "The document sets out how far a park may be."),
        citation: CLAUSE,
        change: Change::Fixed,
        only_if: None,
    }
}

const CONDITIONS: &[(&str, Text)] = &[
    ("community-park", Text::new("社区公园在服务半径内", "A community park within reach")),
    ("comprehensive-park", Text::new("综合公园在服务半径内", "A comprehensive park within reach")),
    ("forest-park", Text::new("森林（郊野）公园在服务半径内", "A forest or country park within reach")),
];

const RESULT: &[(&str, Text)] = &[
    ("any", Text::guide("至少有一类公园在服务半径内：{value}", "At least one kind is within reach: {value}")),
    ("parks", Text::guide("各类公园：{value}", "Parks: {value}")),
];

/// The verdicts.
const WORDS: &[(&str, Text)] = &[
    ("met", Text::new("是", "yes")),
    ("notMet", Text::new("否", "no")),
    ("unknown", Text::new("尚不清楚", "not known")),
];
