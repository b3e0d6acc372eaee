//! What people read about the reply deadline.

use std::sync::OnceLock;

use crate::{
    audience::{Audience, Given, Role},
    document::{Citation, LFB2013_5},
    field::{Change, Field, Kind},
    measures::About,
    text::Text,
};

pub(super) static ABOUT: About = About {
    id: "reply-deadline",
    title: Text::new("牵头确认期限", "Deadline to confirm the lead"),
    summary: Text::new(
        "推算部门收到区投资推广局转来的事项后，最迟哪一天确认是否由本部门牵头解决。",
        "Works out the last day for a department to confirm whether it leads a matter transferred to it.",
    ),
    outcomes: [
        Text::new("已算出确认期限", "The deadline is known"),
        // A period always has an end, so no question gets this answer.
        Text::new("没有期限", "There is no deadline"),
        Text::new("尚不能推算", "Not yet known"),
    ],
    audience: &[
        Audience::given(Role::Enterprise, TRANSFERRED),
        Audience::given(Role::Department, TRANSFERRED),
        Audience::given(Role::Street, TRANSFERRED),
    ],
    next_step: Text::new(
        "填写转办日期，推算最迟确认牵头的日期。",
        "State the day of the transfer to get the last day for confirming the lead.",
    ),
    document: &LFB2013_5,
    further: &[],
    citation: CLAUSE,
    fields: FIELDS,
    sections: &[],
    readings: &[],
    conditions: CONDITIONS,
    result: RESULT,
    words: &[],
    omitted: &[],
    depends_on_day: false,
    digest: OnceLock::new(),
};

/// What an enterprise raised or a unit received is with a department.
const TRANSFERRED: &[Given] = &[Given::yes("transferredMatter")];

const CLAUSE: Citation = Citation::new(&LFB2013_5, "III.2");

const FIELDS: &[Field] = &[Field {
    name: "transferredOn",
    kind: Kind::Date,
    label: Text::new("转办日期", "Day of transfer"),
    hint: Text::guide(
        "区投资推广局（企业服务中心）把事项转给本部门征求意见的日期。",
        "The day on which the District Investment Promotion Bureau sent the matter to the department.",
    ),
    why: Text::guide(
        "确认期限从转办的次日起按工作日计算。",
        "The working days are counted from the day after the transfer.",
    ),
    citation: CLAUSE,
    change: Change::Fixed,
    only_if: None,
}];

const CONDITIONS: &[(&str, Text)] = &[
    ("period-start", Text::new("期限自转办次日起算", "The period starts the day after the transfer")),
    (
        "published-notice",
        Text::new("所涉年份的放假安排已公布", "The holiday notice of the years concerned is published"),
    ),
    ("reply-within", Text::new("在规定的工作日内确认", "Confirmation within the working days")),
];

/// How the values of the result are told, in this order.
const RESULT: &[(&str, Text)] = &[
    ("dueOn", Text::guide("最迟确认日期：{value}", "Due on: {value}")),
    ("workingDays", Text::guide("期限：{value} 个工作日", "Working days: {value}")),
    ("countedDays", Text::guide("计入的工作日：{value}", "Days counted: {value}")),
    (
        "provisional",
        Text::guide(
            "节假日安排尚未公布，日期为暂定：{value}",
            "Provisional, holidays not yet announced: {value}",
        ),
    ),
];
