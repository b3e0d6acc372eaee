//! What people read about accountability for inaction.

use std::sync::OnceLock;

use super::rule::CLAUSE;
use crate::{
    audience::{Audience, Role},
    document::LF2013_3,
    field::{Change, Choice, Field, Kind},
    figure::Omission,
    measures::About,
    text::Text,
};

pub(super) static ABOUT: About = About {
    id: "inaction-accountability",
    title: Text::new("行政无为责任追究", "Accountability for inaction"),
    summary: Text::new(
        "查询履行职责的情形和后果是否属于应当追究责任的范围。处理的等次由行政无为责任追究办法规定，本文件没有写明。",
        "Checks whether the way a duty was performed, and what came of it, is to be held to account. The grades of sanction are left to a paper that the document announces.",
    ),
    outcomes: [
        Text::new("属于应当追究责任的情形", "The case is to be held to account"),
        Text::new("不属于应当追究责任的情形", "The case is not one to be held to account"),
        Text::new("尚不能判断", "Not yet known"),
    ],
    audience: &[Audience::every(Role::Department), Audience::every(Role::Street)],
    next_step: Text::new(
        "选择履行职责的情形和造成的后果，查看是否属于追究范围。",
        "Choose how the duty was performed and what came of it to see whether it is held to account.",
    ),
    document: &LF2013_3,
    further: &[],
    citation: CLAUSE,
    fields: FIELDS,
    sections: &[],
    readings: &[],
    conditions: &[
        (
            "fault",
            Text::new(
                "没有履行，或者没有完全、及时、有效地履行职责",
                "A duty not performed, or not fully, in time or effectively",
            ),
        ),
        (
            "consequence",
            Text::new(
                "造成工作延误、任务完成质量差或任务无法完成",
                "Delay, poor quality or failure came of it",
            ),
        ),
        ("sanction-grade", Text::new("处理等次", "Grade of sanction")),
    ],
    result: &[("sanctionGrade", Text::guide("处理等次：{value}", "Grade of sanction: {value}"))],
    words: &[("grade", Text::new("等", "(grade)"))],
    omitted: &[Omission {
        name: "sanctionGrade",
        label: Text::new(
            "处理等次（以责任追究办法的编号为准）",
            "Grade of sanction (numbered as in the paper on accountability)",
        ),
        set_by: "district-supervision",
        citation: CLAUSE,
    }],
    depends_on_day: false,
    digest: OnceLock::new(),
};

const FIELDS: &[Field] = &[
    Field {
        name: "performance",
        kind: Kind::Choice {
            options: &[
                Choice::new("performed", "已完全、及时、有效地履行", "Fully, in time and effectively"),
                Choice::new("notPerformed", "没有履行", "Not at all"),
                Choice::new("notFully", "没有完全履行", "Not fully"),
                Choice::new("notInTime", "没有及时履行", "Not in time"),
                Choice::new("notEffectively", "没有有效履行", "Not effectively"),
            ],
        },
        label: Text::new("履行职责的情形", "How the duty was performed"),
        hint: Text::guide("有几种情形的，选择最主要的一种。", "If several hold, choose the main one."),
        why: Text::guide("只对没有正确履行职责的追究责任。", "Only a fault is held to account."),
        citation: CLAUSE,
        change: Change::Fixed,
        only_if: None,
    },
    Field {
        name: "consequence",
        kind: Kind::Choice {
            options: &[
                Choice::new("none", "没有造成下列后果", "None of these"),
                Choice::new("delay", "工作延误", "The work was delayed"),
                Choice::new("poorQuality", "任务完成质量差", "The task was done badly"),
                Choice::new("failure", "任务无法完成", "The task could not be done"),
            ],
        },
        label: Text::new("造成的后果", "What came of it"),
        hint: Text::guide("有几种后果的，选择最严重的一种。", "If several hold, choose the gravest one."),
        why: Text::guide("造成后果的才追究责任。", "Only a fault with a consequence is held to account."),
        citation: CLAUSE,
        change: Change::Fixed,
        only_if: None,
    },
];
