//! What people read about the plan targets.

use std::sync::{LazyLock, OnceLock};

use super::{
    target::{Line, Target},
    targets,
};
use crate::{
    audience::{Audience, Role},
    document::{Citation, LF2013_3, LFB2013_6, LFB2013_7},
    field::{Change, Choice, Field, Kind, Reading},
    figure::Omission,
    measures::About,
    text::Text,
    unit::UNITS,
};

pub(super) static ABOUT: LazyLock<About> = LazyLock::new(|| About {
    id: "plan-targets",
    title: Text::new("规划目标完成情况", "Progress on plan targets"),
    summary: Text::new(
        "汇总绿化提升（6号）、教育振兴（7号）和改革创新（罗发3号）三份文件定下的目标，按填报的数值逐项判断已完成、推进中、未完成或待定，列出差距和时间进度，并按文件、按责任单位统计。“力争”“争取”和“约”字的目标只报告进度，不判为未完成。",
        "Gathers the targets of three plans — greening (no. 6), education (no. 7), reform (Luofa no. 3) — and tells from reported values which are met, in progress, not met or open, what is lacking and how much time has passed, with totals by document and unit. Targets that are only aspired to, or approximate, are reported and never fail.",
    ),
    outcomes: [
        Text::new("所选约束性目标全部完成", "Every binding target chosen is met"),
        Text::new("所选约束性目标中有未按期完成的", "A binding target chosen was not met in time"),
        Text::new("所选目标尚未全部有定论", "Not all of the targets chosen are settled"),
    ],
    audience: AUDIENCE,
    next_step: Text::new(
        "选择文件、单位或年度，填写或导入各项目标的最新数值。",
        "Choose document, unit or year, and enter or import the newest value of each target.",
    ),
    document: &LFB2013_6,
    further: &[&LFB2013_7, &LF2013_3],
    citation: Citation::new(&LFB2013_6, "I"),
    fields: &*FIELDS,
    sections: &[],
    readings: READINGS,
    conditions: &CONDITIONS,
    result: RESULT,
    words: &WORDS,
    omitted: OMITTED,
    depends_on_day: true,
    digest: OnceLock::new(),
});

const AUDIENCE: &[Audience] = &[Audience::every(Role::Department), Audience::every(Role::Street)];

const READINGS: &[Reading] = &[
    Reading {
        name: "communityParks",
        question: Text::guide(
            "2014、2015 年“每年各建成或改造2个社区公园”，建成和改造的合并计数还是分别计数？",
            "Two community parks “built or rebuilt” in each of 2014 and 2015: counted together, or each for itself?",
        ),
        options: &[
            Choice::new("total", "合并计数，每年共 2 个（推荐）", "Together, two a year (recommended)"),
            Choice::new(
                "each",
                "分别计数，每年建成 2 个、改造 2 个",
                "Each: two built and two rebuilt a year",
            ),
        ],
        citation: Citation::new(&LFB2013_6, "IV.2.1"),
    },
    Reading {
        name: "keyGreenways",
        question: Text::guide(
            "重点绿道“不少于30%”，按实际总长度还是按规划总长度计算？",
            "Key greenways “not less than 30%”: of the actual length of all greenways, or of the length planned?",
        ),
        options: &[
            Choice::new("actualShare", "按实际总长度的比例（推荐）", "Of the actual length (recommended)"),
            Choice::new(
                "fixedLength",
                "按规划总长度折算为固定公里数",
                "Of the length planned, a fixed length",
            ),
        ],
        citation: Citation::new(&LFB2013_6, "IV.4.4"),
    },
];

static FIELDS: LazyLock<[Field; 4]> =
    LazyLock::new(|| [DOCUMENT_FIELD.clone(), UNIT_FIELD.clone(), YEAR_FIELD.clone(), REPORTS_FIELD.clone()]);

pub(super) static DOCUMENT_FIELD: Field = Field {
    name: "document",
    kind: Kind::Choice {
        options: &[
            Choice::new("LFB2013-6", "罗府办〔2013〕6号（绿化提升）", "Luofuban [2013] no. 6 (greening)"),
            Choice::new("LFB2013-7", "罗府办〔2013〕7号（教育振兴）", "Luofuban [2013] no. 7 (education)"),
            Choice::new("LF2013-3", "罗发〔2013〕3号（改革创新）", "Luofa [2013] no. 3 (reform)"),
        ],
    },
    label: Text::new("文件", "Document"),
    hint: Text::guide(
        "只看一份文件的目标；不选则看全部。",
        "Only the targets of one document; all if left open.",
    ),
    why: Text::guide("三份文件各有目标。", "Three documents set targets."),
    citation: Citation::new(&LFB2013_6, "I"),
    change: Change::Fixed,
    only_if: None,
};

pub(super) static UNIT_FIELD: LazyLock<Field> = LazyLock::new(|| Field {
    name: "unit",
    kind: Kind::Choice { options: &RESPONSIBLE },
    label: Text::new("责任单位", "Unit responsible"),
    hint: Text::guide(
        "只看一个单位负责的目标；不选则看全部。",
        "Only the targets of one unit; all if left open.",
    ),
    why: Text::guide(
        "条文写明由哪些单位负责或牵头。",
        "The clauses name the units that answer for a target.",
    ),
    ..DOCUMENT_FIELD.clone()
});

/// The units that answer for a target.
static RESPONSIBLE: LazyLock<Vec<Choice>> = LazyLock::new(|| {
    let units = UNITS.iter().filter(|unit| targets::all().any(|target| target.units.contains(&unit.id)));
    units.map(|unit| Choice { value: unit.id, text: unit.name }).collect()
});

static YEAR_FIELD: LazyLock<Field> = LazyLock::new(|| Field {
    name: "year",
    kind: Kind::Year,
    label: Text::new("到期年度", "Year due"),
    hint: Text::guide(
        "只看这一年到期的目标；不填则看全部。",
        "Only targets due in this year; all if left open.",
    ),
    why: Text::guide("各项目标的完成年度不同。", "Targets are due in different years."),
    ..DOCUMENT_FIELD.clone()
});

pub(super) static REPORTS_FIELD: Field = Field {
    name: "reports",
    kind: Kind::Rows { entry: Text::new("填报数值", "Reported value"), fields: REPORT },
    label: Text::new("填报数值", "Reported values"),
    hint: Text::guide(
        "逐条填写目标编号、日期和当日数值；一个目标可以填写多次，以最近一次为准。",
        "Give target, day and the value of that day; of several for one target the newest counts.",
    ),
    why: Text::guide("目标是否完成由填报数值决定。", "The reported values decide what is met."),
    citation: Citation::new(&LFB2013_6, "I"),
    change: Change::Fixed,
    only_if: None,
};

pub(super) const REPORT: &[Field] = &[TARGET_FIELD, DATE_FIELD, VALUE_FIELD, ACHIEVED_FIELD];

const fn cell(name: &'static str, kind: Kind, label: Text, hint: Text, why: Text) -> Field {
    let citation = Citation::new(&LFB2013_6, "I");
    Field { name, kind, label, hint, why, citation, change: Change::Fixed, only_if: None }
}

pub(super) const TARGET_FIELD: Field = cell(
    "target",
    Kind::Name,
    Text::new("目标编号", "Target"),
    Text::guide("例如 LFB2013-6/I/01。", "Such as LFB2013-6/I/01."),
    Text::guide("指明是哪一项目标。", "Says which target it is."),
);

pub(super) const DATE_FIELD: Field = cell(
    "date",
    Kind::Date,
    Text::new("数值日期", "Day of the value"),
    Text::guide(
        "数值截至哪一天，不是上报的日期。",
        "The day of which the value is true, not the day it was sent.",
    ),
    Text::guide(
        "以所问日期及之前最近的数值为准。",
        "The newest value on or before the day asked about counts.",
    ),
);

pub(super) const VALUE_FIELD: Field = cell(
    "value",
    Kind::Number { unit: Text::new("", ""), decimals: 3 },
    Text::new("数值", "Value"),
    Text::guide(
        "按年完成的目标填当年累计数，累计目标填 2013 年以来的累计数，其他填当日的数。",
        "For a yearly target the total of that year so far, for a cumulative one the total since 2013, for others what stands.",
    ),
    Text::guide("与目标数比较。", "Compared with the figure."),
);

pub(super) const ACHIEVED_FIELD: Field = cell(
    "achieved",
    Kind::YesNo,
    Text::new("已完成", "Achieved"),
    Text::guide("没有数量的目标填是否已完成。", "For targets without a quantity."),
    Text::guide("这类目标只有完成与否。", "Such a target is done or not."),
);

/// The title of every target and of every line.
static CONDITIONS: LazyLock<Vec<(&'static str, Text)>> = LazyLock::new(|| {
    let titles = |target: &'static Target| {
        let years = target.lines().into_iter().filter(|line| line.year.is_some());
        let years = years.map(|Line { id, title, .. }| (id, title));
        core::iter::once((target.id, target.title)).chain(years).collect::<Vec<_>>()
    };
    targets::all().flat_map(titles).collect()
});

/// An empty sentence leaves out what the conditions tell already.
const RESULT: &[(&str, Text)] = &[
    ("index", Text::guide("第 {value} 条", "entry {value}")),
    ("id", Text::guide("{value}", "{value}")),
    ("document", Text::guide("{value}", "{value}")),
    ("unit", Text::guide("{value}", "{value}")),
    ("totals", Text::guide("{value}", "{value}")),
    ("total", Text::guide("共 {value} 项", "{value} in all")),
    ("met", Text::guide("完成 {value} 项", "{value} met")),
    ("inProgress", Text::guide("推进中 {value} 项", "{value} in progress")),
    ("notMet", Text::guide("未完成 {value} 项", "{value} not met")),
    ("unknown", Text::guide("待定 {value} 项", "{value} open")),
    ("byDocument", Text::guide("按文件：{value}", "By document: {value}")),
    (
        "byUnit",
        Text::guide(
            "按单位（几个单位共同负责的，各计一次）：{value}",
            "By unit (a target of several units counts for each): {value}",
        ),
    ),
    ("targets", Text::guide("各项目标：{value}", "The targets: {value}")),
    ("status", Text::guide("{value}", "{value}")),
    ("why", Text::guide("{value}", "{value}")),
    ("unused", Text::guide("未采用的填报数值：{value}", "Reported values not used: {value}")),
    ("target", HIDDEN),
    ("citation", HIDDEN),
    ("kind", HIDDEN),
    ("year", HIDDEN),
    ("units", HIDDEN),
    ("binding", HIDDEN),
    ("assumed", HIDDEN),
    ("goal", HIDDEN),
    ("unitOfMeasure", HIDDEN),
    ("from", HIDDEN),
    ("earlyDue", HIDDEN),
    ("due", HIDDEN),
    ("report", HIDDEN),
    ("distance", HIDDEN),
    ("exceeded", HIDDEN),
    ("elapsed", HIDDEN),
    ("source", HIDDEN),
];

const HIDDEN: Text = NOTHING;

/// No words.
pub(super) const NOTHING: Text = Text::new("", "");
pub(super) const COLON: Text = Text::new("：", ": ");

/// How a target stands.
const STATUSES: [(&str, Text); 4] = [
    ("met", Text::new("已完成", "met")),
    ("inProgress", Text::new("推进中", "in progress")),
    ("notMet", Text::new("未完成", "not met")),
    ("unknown", Text::new("待定", "open")),
];

/// Why nothing certain can be said.
const WHYS: [(&str, Text); 13] = [
    ("notBegun", Text::new("尚未开始", "not begun")),
    ("notReported", Text::new("尚未填报", "not reported")),
    ("noFigure", Text::new("文件没有写明数额", "the text has no figure")),
    ("noFigureInForce", Text::new("该日没有有效的数额", "no figure is in force on that day")),
    ("dayUnknown", Text::new("取决于所问日期", "depends on the day")),
    ("noCriterion", Text::new("文件没有写明判断标准", "the text has no criterion")),
    ("noTolerance", Text::new("约数，不作判定", "approximate, not judged")),
    ("aspirational", Text::new("力争目标，不作判定", "aspirational, not judged")),
    ("otherReading", Text::new("属于另一种理解的目标", "a target of another reading")),
    ("notSelected", Text::new("不在所选范围内", "not among those chosen")),
    ("outsideWindow", Text::new("不在目标期内", "outside the time of the target")),
    ("afterDay", Text::new("晚于所问日期", "after the day asked about")),
    ("superseded", Text::new("有更新的数值", "a newer value stands")),
];

const PHRASES: [(&str, Text); 2] = [
    ("no criterion in the text", Text::new("文件没有写明判断标准", "no criterion in the text")),
    ("a figure that the text omits", Text::new("文件没有写明的数额", "a figure that the text omits")),
];

/// Status, reasons, phrases, documents, units, and units of measure as reasons write them.
static WORDS: LazyLock<Vec<(&'static str, Text)>> = LazyLock::new(|| {
    let documents = [&LFB2013_6, &LFB2013_7, &LF2013_3];
    let documents = documents.map(|document| (document.id, Text::new(document.number, document.number)));
    let units = RESPONSIBLE.iter().map(|unit| (unit.value, unit.text));
    let mut words: Vec<_> = STATUSES.into_iter().chain(WHYS).chain(PHRASES).chain(documents).collect();
    words.extend(units);
    for measured in targets::all().filter_map(|target| target.measured) {
        let (one, many) = ((measured.one, Text::new(measured.many.zh_cn, measured.one)), measured.many);
        for word in [one, (many.en, many)] {
            if !words.contains(&word) {
                words.push(word);
            }
        }
    }
    words
});

/// The words for a code of the result.
pub(super) fn word(code: &str) -> Option<Text> {
    WORDS.iter().find(|(word, _)| *word == code).map(|(_, text)| *text)
}

const fn omitted(name: &'static str, label: Text, set_by: &'static str, citation: Citation) -> Omission {
    Omission { name, label, set_by, citation }
}

const OMITTED: &[Omission] = &[
    omitted(
        "LFB2013-6/IV.3.2/02",
        Text::new("建成科普园地的个数", "science gardens to be built, a number"),
        "district-education",
        Citation::new(&LFB2013_6, "IV.3.2"),
    ),
    omitted(
        "LFB2013-6/IV.4.4/03",
        Text::new(
            "市下达的绿道建设任务，公里（由市下达，区城管局承接）",
            "greenways assigned by the city, in km (handed down to the urban management bureau)",
        ),
        "district-urban-management",
        Citation::new(&LFB2013_6, "IV.4.4"),
    ),
    omitted(
        "LFB2013-7/I.3.1/01",
        Text::new("“一批”市、区级特色学校的所数", "characteristic schools, a number"),
        "district-education",
        Citation::new(&LFB2013_7, "I.3.1"),
    ),
    omitted(
        "LFB2013-7/I.3.3/01/province",
        Text::new("“一批”省内知名教师和校长的人数", "teachers and heads known in the province, a number"),
        "district-education",
        Citation::new(&LFB2013_7, "I.3.3"),
    ),
    omitted(
        "LFB2013-7/I.3.3/01/nation",
        Text::new("“若干名”国内知名教师和校长的人数", "teachers and heads known in the country, a number"),
        "district-education",
        Citation::new(&LFB2013_7, "I.3.3"),
    ),
    omitted(
        "LF2013-3/III.1/01",
        Text::new("“分批”建成普惠型幼儿园的所数", "inclusive kindergartens, a number"),
        "district-education",
        Citation::new(&LF2013_3, "III.1"),
    ),
];

pub(super) const UNKNOWN_FILTER: Text = Text::new(
    "{field}：没有这个选项；不填则不作限制。",
    "{field}: there is no such value; leave it out to ask about all.",
);
pub(super) const UNKNOWN_TARGET: Text = Text::new(
    "{field}：没有编号为“{name}”的目标。全部编号可用 luohu-policy targets 列出，也列在页面的目标表中。",
    "{field}: there is no target “{name}”. `luohu-policy targets` lists all ids, and so does the table of targets on the page.",
);
pub(super) const NOT_REPORTABLE: Text = Text::new(
    "{field}：“{title}”没有判断标准，不能填报数值；请删去这一条。",
    "{field}: “{titleEn}” has no criterion, so nothing can be reported; remove this entry.",
);
pub(super) const YES_NO_WANTED: Text = Text::new(
    "{field}：“{title}”没有数量，请填写是否已完成。",
    "{field}: “{titleEn}” has no quantity; say whether it was achieved.",
);
pub(super) const QUANTITY_WANTED: Text = Text::new(
    "{field}：“{title}”按数量判断，请填写数值。",
    "{field}: “{titleEn}” goes by a quantity; give the value.",
);
pub(super) const OVER_HUNDRED: Text = Text::new(
    "{field}：“{title}”是百分数，应在 0 至 100 之间。",
    "{field}: “{titleEn}” is in per cent and lies between 0 and 100.",
);
pub(super) const CONFLICT: Text = Text::new(
    "{field}：同一目标同一天已有{first}，数值不同；请只保留一个。",
    "{field}: {firstEn} gives another value for the same target and day; keep one of them.",
);
pub(super) const PART_ABOVE_WHOLE: Text = Text::new(
    "{field}：“{title}”大于同一天的生态公益林面积（{whole}公顷）；请改正其中一个。",
    "{field}: “{titleEn}” exceeds the welfare forest of the same day ({whole} ha); correct one of them.",
);
pub(super) const FILE_TOO_LARGE: Text = Text::new(
    "文件超过 {max} 字节的上限，没有读取。请分成几个文件导入。",
    "The file is longer than {max} bytes and was not read. Split it.",
);
pub(super) const NO_HEADING: Text = Text::new(
    "第1行：找不到“目标编号”“数值日期”“数值”三列。请保留表头，或按这个顺序提供三列。",
    "Line 1: the columns “Target”, “Date” and “Value” are not there. Keep the heading, or give these three columns in this order.",
);
pub(super) const OPEN_QUOTE: Text = Text::new(
    "{field}：引号没有成对，这一行及以后的内容没有读取。请补上引号。",
    "{field}: a quotation mark never ends, so nothing from this line on was read. Close it.",
);
pub(super) const YES_NO_CELL: Text = Text::new("{field}：请填写“是”或“否”。", "{field}: write yes or no.");
pub(super) const MORE_PROBLEMS: Text = Text::new(
    "另有 {count} 处问题没有逐条列出；改正以上问题后再提交一次，即可看到。",
    "{count} more problems are not listed; correct those above and submit it again to see them.",
);
pub(super) const NO_LIST: Text = Text::new(
    "文件中没有填报数值的列表。请提供 [{\"target\": …, \"date\": …, \"value\": …}]。",
    "The file has no list of reports. Give [{\"target\": …, \"date\": …, \"value\": …}].",
);
