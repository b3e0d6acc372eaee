//! What people read about direct registration.

use std::sync::OnceLock;

use super::rule::CLAUSE;
use crate::{
    audience::{Audience, Role},
    document::LF2013_3,
    field::{Change, Choice, Field, Kind},
    measures::About,
    text::Text,
};

pub(super) static ABOUT: About = About {
    id: "social-organisation-registration",
    title: Text::new("社会组织直接登记", "Direct registration of a social organisation"),
    summary: Text::new(
        "查询社会组织是否属于推进直接登记的八类。文件只写出公益慈善类、社会福利类、社会服务类三类，其余五类没有列明，请咨询区民政局。",
        "Checks whether a social organisation belongs to the eight classes for which direct registration is promoted. The document names three; ask the civil affairs bureau about the other five.",
    ),
    outcomes: [
        Text::new("属于推进直接登记的类别", "The class is one for which direct registration is promoted"),
        // Five classes are unnamed, so no question gets this answer.
        Text::new("不属于推进直接登记的类别", "The class is none for which direct registration is promoted"),
        Text::new(
            "尚不能确定；文件没有列明的类别请咨询区民政局",
            "Not known; ask the civil affairs bureau about a class that the document does not name",
        ),
    ],
    audience: &[Audience::every(Role::Organisation)],
    next_step: Text::new(
        "选择社会组织的类别，查看能否直接登记。",
        "Choose the class of the organisation to see whether it registers directly.",
    ),
    document: &LF2013_3,
    further: &[],
    citation: CLAUSE,
    fields: FIELDS,
    sections: &[],
    readings: &[],
    conditions: &[(
        "named-class",
        Text::new("属于文件写出的类别", "One of the classes that the document names"),
    )],
    result: &[
        ("classes", Text::guide("推进直接登记的类别：{value} 类", "Classes in all: {value}")),
        ("unnamed", Text::guide("其中文件没有列明的：{value} 类", "Of these not named: {value}")),
    ],
    words: &[],
    omitted: &[],
    depends_on_day: false,
    digest: OnceLock::new(),
};

const FIELDS: &[Field] = &[Field {
    name: "organisationClass",
    kind: Kind::Choice {
        options: &[
            Choice::new("charity", "公益慈善类", "Public welfare and charity"),
            Choice::new("socialWelfare", "社会福利类", "Social welfare"),
            Choice::new("socialService", "社会服务类", "Social services"),
            Choice::new("other", "其他类别", "Another class"),
        ],
    },
    label: Text::new("社会组织类别", "Class of the organisation"),
    hint: Text::guide("按章程规定的宗旨和业务范围选择。", "By the purpose and field in its articles."),
    why: Text::guide("直接登记按类别推进。", "Direct registration goes by class."),
    citation: CLAUSE,
    change: Change::Fixed,
    only_if: None,
}];
