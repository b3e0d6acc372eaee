//! What people read about the school programmes.

use std::sync::OnceLock;

use super::School;
use crate::{
    audience::{Audience, Role},
    document::{Citation, LFB2013_7},
    field::{Change, Field, Kind, OnlyIf},
    measures::{About, Section},
    text::Text,
};

pub(super) static ABOUT: About = About {
    id: "school-programmes",
    title: Text::new("本校可参加的教育行动", "What the education plan has for a school"),
    summary: Text::new(
        "查询 2013—2015 年教育行动计划为一所学校安排了哪些项目：教育联盟、薄弱学校优先政策、品牌学校和新优质学校建设、寄宿制高中改造、卓越绩效管理试点、国际合作、外籍教师配备等。点名的学校以文件所列为准，“翠茵小学”按原文处理。",
        "Lists what the education plan for 2013–2015 has for one school: alliances, priority for weak schools, brand and new-quality schools, boarding schools, pilots of performance excellence, international classes and foreign teachers. Named schools are those the document lists, written as it writes them.",
    ),
    outcomes: [
        Text::new("行动计划为本校安排了项目", "The plan has programmes for this school"),
        Text::new("行动计划没有为本校安排上述项目", "The plan has none of these programmes for this school"),
        Text::new("尚不能判断", "Not yet known"),
    ],
    audience: &[Audience::every(Role::School)],
    next_step: Text::new(
        "选择本校，查看行动计划安排的项目和还缺的条件。",
        "Choose the school to see its programmes and what is still lacking.",
    ),
    document: &LFB2013_7,
    further: &[],
    citation: Citation::new(&LFB2013_7, "II"),
    fields: FIELDS,
    sections: SECTIONS,
    readings: &[],
    conditions: CONDITIONS,
    result: RESULT,
    words: WORDS,
    omitted: &[],
    depends_on_day: false,
    digest: OnceLock::new(),
};

/// Not what the document says of the named school.
pub(super) const OTHERWISE: Text = Text::new(
    "{field}：与文件对所选学校的表述不符，请核对所选学校。",
    "{field}: the document says otherwise of the school you chose; check the school.",
);

const SECTIONS: &[Section] = &[
    Section { title: Text::new("学校", "The school"), first: "school" },
    Section { title: Text::new("办学情况", "Its situation"), first: "newlyOpened" },
    Section {
        title: Text::new("评选与国际化", "Selections and international work"),
        first: "presentedAsExperimental",
    },
];

const FIELDS: &[Field] = &[
    Field {
        name: "school",
        kind: Kind::Choice { options: School::CHOICES },
        label: Text::new("学校", "School"),
        hint: Text::guide(
            "不在列表中的学校请选“其他学校”。",
            "Choose “Another school” if yours is not on the list.",
        ),
        why: Text::guide("多个项目只面向文件点名的学校。", "Several programmes are for named schools only."),
        citation: Citation::new(&LFB2013_7, "A1.3"),
        change: Change::Fixed,
        only_if: None,
    },
    yes_no(
        "publicSchool",
        "A6.19",
        Text::new("公办中小学", "Public primary or secondary school"),
        Text::guide(
            "按办学登记的类型填写；民办学校和幼儿园请选“否”。",
            "As the school is registered; “no” for private schools and for kindergartens.",
        ),
        Text::guide("外籍教师为公办学校配备。", "Foreign teachers are provided to public schools."),
        Change::Fixed,
        None,
    ),
    yes_no(
        "newlyOpened",
        "A1.1",
        Text::new("新开办的学校", "Newly opened school"),
        Text::guide("学校是否为新开办。", "Whether the school has newly opened."),
        Text::guide(
            "所有新开办的学校都由名校联盟管理。",
            "Every newly opened school joins an alliance led by an elite school.",
        ),
        Change::Fixed,
        None,
    ),
    yes_no(
        "recognisedWeak",
        "A1.2",
        Text::new("被区教育局确定为薄弱学校", "Determined to be a weak school"),
        Text::guide("以区教育局的认定为准。", "As the district's education bureau has determined."),
        Text::guide(
            "薄弱学校可优先选择应届毕业生、优先配置人员，并由名校带动提升。",
            "Weak schools choose graduates and staff first, and a good school lifts them.",
        ),
        Change::Fixed,
        None,
    ),
    yes_no(
        "middleTier",
        "A1.1",
        Text::new("中等层面、有优势学科的学校", "School of the middle tier with subjects of strength"),
        Text::guide(
            "办学水平居中，且有可与他校互补的优势学科。",
            "Of middling standing, with strong subjects that complement those of others.",
        ),
        Text::guide("互补型教育联盟面向这类学校。", "Complementary alliances are for such schools."),
        Change::Fixed,
        None,
    ),
    yes_no(
        "characteristicProject",
        "A1.1",
        Text::new("有特色教育项目", "Has a characteristic programme of its own"),
        Text::guide(
            "学校是否有可与他校共建的特色教育项目。",
            "Whether it has a programme to develop together with others.",
        ),
        Text::guide(
            "特色型教育联盟由各具特色的学校组成。",
            "Characteristic alliances join schools each with a character of its own.",
        ),
        Change::Mutable,
        None,
    ),
    yes_no(
        "presentedAsExperimental",
        "A1.3",
        Text::new("被推出为实验学校", "Presented as an experimental school"),
        Text::guide(
            "因大胆创新、成绩优异被推出的学校；计划每年争取推出 1—2 所。",
            "A school presented for bold innovation and excellent results; the plan hopes for one or two a year.",
        ),
        Text::guide(
            "实验学校在资金、人员编制等方面得到倾斜。",
            "Experimental schools are favoured with funds and posts.",
        ),
        Change::Mutable,
        Some(OnlyIf { fact: "school", values: NEW_QUALITY_VALUES }),
    ),
    yes_no(
        "selectedForAward",
        "A4.13",
        Text::new("经择优选定推荐申报质量奖", "Selected to be recommended for a quality award"),
        Text::guide(
            "文件没有写明择优标准，以区教育局的选定为准。",
            "The document gives no criterion; the education bureau selects.",
        ),
        Text::guide(
            "选出的学校被推荐申报区长质量奖、市长质量奖。",
            "Schools selected are recommended for the district and city quality awards.",
        ),
        Change::Mutable,
        Some(OnlyIf { fact: "school", values: PILOT_VALUES }),
    ),
    Field {
        name: "foreignTeachers",
        kind: Kind::Number { unit: Text::new("名教师", "teachers"), decimals: 0 },
        label: Text::new("现有外籍教师", "Foreign teachers now"),
        hint: Text::guide(
            "现在在校任教的外籍教师人数；没有请填 0。",
            "How many teach at the school now; 0 if none.",
        ),
        why: Text::guide(
            "每所公办学校至少配备两名外籍教师。",
            "Every public school is to have at least two.",
        ),
        citation: Citation::new(&LFB2013_7, "A6.19"),
        change: Change::Mutable,
        only_if: Some(OnlyIf { fact: "publicSchool", values: &["true"] }),
    },
    yes_no(
        "readyForForeignPupils",
        "A6.19",
        Text::new("有条件接收外籍学生", "Able to admit foreign pupils"),
        Text::guide(
            "文件没有写明具体条件，以主管部门的答复为准。",
            "The document does not state the conditions; ask the competent bureau.",
        ),
        Text::guide(
            "鼓励这类学校招收在深外商子女。",
            "Such schools are encouraged to admit children of foreign business people in Shenzhen.",
        ),
        Change::Mutable,
        None,
    ),
];

const NEW_QUALITY_VALUES: &[&str] = &[
    "guiyuanMiddle",
    "wenjinMiddle",
    "donghuMiddle",
    "binhePrimary",
    "honglingPrimary",
    "cuibeiPrimary",
    "beidouPrimary",
    "buxinPrimary",
    "jintianPrimary",
    "shuikuPrimary",
    "biboPrimary",
];

const PILOT_VALUES: &[&str] = &[
    "xingzhiVocational",
    "luohuForeignLanguages",
    "hongguiMiddle",
    "binhePrimary",
    "luolingForeignLanguages",
    "buxinPrimary",
    "beidouPrimary",
    "jiaogongKindergarten",
];

const fn yes_no(
    name: &'static str,
    clause: &'static str,
    label: Text,
    hint: Text,
    why: Text,
    change: Change,
    only_if: Option<OnlyIf>,
) -> Field {
    let citation = Citation::new(&LFB2013_7, clause);
    Field { name, kind: Kind::YesNo, label, hint, why, citation, change, only_if }
}

const WORDS: &[(&str, Text)] = &[
    ("named school", Text::new("文件为此点名的学校", "a school that the document names for it")),
    (
        "named school and presentedAsExperimental",
        Text::new(
            "十一所新优质学校之一，且被推出为实验学校",
            "one of the eleven new-quality schools, presented as an experimental school",
        ),
    ),
    ("named school and selectedForAward", Text::new("试点单位，且经择优选定", "a pilot, and selected")),
    ("1 teacher", Text::new("1 名教师", "1 teacher")),
];

const CONDITIONS: &[(&str, Text)] = &[
    ("elite-alliance", Text::new("新开办学校纳入名校联盟管理", "New school under an elite-school alliance")),
    (
        "grafted-alliance",
        Text::new(
            "嫁接型教育联盟（名校输出管理和师资）",
            "Grafted alliance (a good school lends management and staff)",
        ),
    ),
    (
        "complementary-alliance",
        Text::new(
            "互补型教育联盟（学科优势互补）",
            "Complementary alliance (subjects of strength are shared)",
        ),
    ),
    (
        "characteristic-alliance",
        Text::new(
            "特色型教育联盟（共建特色项目、多法人轮值管理）",
            "Characteristic alliance (shared programmes, management by turns)",
        ),
    ),
    (
        "weak-school-priority",
        Text::new("薄弱学校优先选择应届毕业生、优先配置人员", "Weak school first among graduates and staff"),
    ),
    (
        "master-teacher-post",
        Text::new("名师到本校任教有专项津贴", "Allowance for master teachers who come to the school"),
    ),
    (
        "boarding-high-school",
        Text::new("逐步建成寄宿制高中", "Rebuilt into a boarding senior secondary school"),
    ),
    ("brand-school", Text::new("制定品牌学校建设方案", "Draws up its plan as a brand school")),
    (
        "new-quality-school",
        Text::new("新优质学校建设，成为第二批品牌学校", "New-quality school, second group of brand schools"),
    ),
    (
        "experimental-school",
        Text::new("实验学校，资金和编制予以倾斜", "Experimental school, favoured with funds and posts"),
    ),
    ("excellence-pilot", Text::new("卓越绩效管理试点单位", "Pilot of performance excellence")),
    (
        "quality-award",
        Text::new("推荐申报区长、市长质量奖", "Recommended for the district and city quality awards"),
    ),
    ("miami-class", Text::new("与美国迈阿密联合开设“2+1”国际班", "“2+1” international class with Miami")),
    (
        "foreign-teachers",
        Text::new("为公办学校配备至少两名外籍教师", "Public school to have at least two foreign teachers"),
    ),
    (
        "foreign-teacher-count",
        Text::new("公办学校的外籍教师已配齐", "The public school already has its foreign teachers"),
    ),
    (
        "foreign-pupils",
        Text::new("鼓励招收在深外商子女", "Encouraged to admit children of foreign business people"),
    ),
    (
        "supported-private-school",
        Text::new(
            "重点支持的民办学校，优化办学条件",
            "Private school supported by name to better its conditions",
        ),
    ),
    (
        "ncct-certification",
        Text::new(
            "鼓励开展留学预科教育、参与 NCCT 认证",
            "Encouraged to offer preparatory courses and to seek NCCT certification",
        ),
    ),
];

/// How the values of the result are told, in this order.
const RESULT: &[(&str, Text)] = &[
    ("programmes", Text::guide("各项目：{value}", "Programmes: {value}")),
    (
        "foreignTeachersLacking",
        Text::guide("还需配备外籍教师（名）：{value}", "Foreign teachers still lacking: {value}"),
    ),
    (
        "foreignTeachersBy",
        Text::guide("配备外籍教师的期限：{value}", "Foreign teachers to be there by: {value}"),
    ),
];
