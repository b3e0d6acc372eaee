//! The sentences around an explained assessment.

use crate::{answer::Verdict, money::Currency, text::Text};

pub(super) const ANY_MEASURE: Text = Text::new("政策计算", "Policy check");
pub(super) const BASIS: Text = Text::new(
    "依据：{number}《{title}》{clause}，{issued}印发",
    "Basis: {number}, “{title}”, {clause}, issued {issued}",
);
pub(super) const ON: Text = Text::new("所问日期：{day}", "Day asked about: {day}");
pub(super) const APPLICANT: Text = Text::new("申请人：{applicant}", "Applicant: {applicant}");
pub(super) const READING: Text =
    Text::new("对文件的理解：{question}——{option}", "Reading: {question} — {option}");

pub(super) const OUTCOME: Text = Text::new("结论：{outcome}。", "Outcome: {outcome}.");
pub(super) const INVALID: Text = Text::new(
    "填报内容有误，未作判断；请改正下列问题后重新提交",
    "the request has problems, so nothing was assessed; correct them and ask again",
);

pub(super) const RESULT: Text = Text::new("计算结果", "Result");
pub(super) const CONDITIONS: Text = Text::new("各项条件", "Conditions");
pub(super) const CONDITIONS_OF: Text = Text::new("各项条件（{citation}）", "Conditions ({citation})");
pub(super) const MISSING: Text = Text::new(
    "尚未填报、可能影响结论或结果的事实",
    "Not stated, and able to change the outcome or the result",
);
pub(super) const OMITTED: Text = Text::new(
    "文件没有写明、须由有关单位提供的标准",
    "Figures that the document does not give and the unit in charge has to supply",
);
pub(super) const OMITTED_FIGURE: Text =
    Text::new("{label}：由{unit}制定（{citation}）", "{label}: set by the {unit} ({citation})");
/// Whether one of them changes the outcome depends on how the measure combines its conditions.
pub(super) const CHANGES: Text =
    Text::new("尚未符合、今后仍可能符合的条件", "Failed conditions that may still come to be met");
pub(super) const NOTES: Text = Text::new("说明", "Notes");
pub(super) const PROBLEMS: Text = Text::new("需要改正的问题", "Problems to correct");

/// Clause and document of one citation.
pub(super) const CITATION: Text = Text::new("{number}{clause}", "{number}, {clause}");
pub(super) const REQUIRED: Text = Text::new("要求{value}", "asks for {value}");
pub(super) const FOUND: Text = Text::new("现为{value}", "found {value}");
pub(super) const NOT_STATED: Text = Text::new("尚未填报", "not stated");
pub(super) const NOT_CLEAR: Text = Text::new("情况未定", "not known");
pub(super) const SHORT_BY: Text = Text::new("还差{value}", "{value} short");
pub(super) const OVER_BY: Text = Text::new("超出{value}", "{value} too much");
pub(super) const SOURCE: Text = Text::new("标准出自{citation}", "figure from {citation}");
pub(super) const MET_FROM: Text =
    Text::new("如情况不变，自{day}起符合", "met from {day} if things go on as stated");
pub(super) const ASSUMED: Text =
    Text::new("文件未明确规定，按通常理解处理", "assumed: the document does not say so");

pub(super) const CHANGE_BY: Text = Text::new("“{title}”：再增加{value}", "“{title}” goes up by {value}");
pub(super) const CHANGE_LESS: Text = Text::new("“{title}”：再减少{value}", "“{title}” goes down by {value}");
pub(super) const CHANGE_ON: Text = Text::new(
    "“{title}”：如情况不变，自{day}起符合",
    "“{title}” is met from {day} if things go on as stated",
);
pub(super) const CHANGE_TO: Text =
    Text::new("“{title}”：今后仍可能符合", "“{title}” may still come to be met");

pub(super) const YES: Text = Text::new("是", "yes");
pub(super) const NO: Text = Text::new("否", "no");
pub(super) const NONE: Text = Text::new("暂无", "not available");
pub(super) const AND: Text = Text::new("，且", ", and ");
pub(super) const OR: Text = Text::new("或", " or ");
pub(super) const AT_MOST: Text = Text::new("不超过{value}", "at most {value}");
pub(super) const ABOUT: Text = Text::new("约 {value}", "about {value}");
pub(super) const EACH: Text = Text::new("每次{value}", "{value} each");
pub(super) const OF: Text = Text::new("{whole} 项中有 {part} 项", "{part} of {whole}");
pub(super) const THAT: Text = Text::new("“{label}”为“是”", "“{label}”: yes");
pub(super) const NOT_THAT: Text = Text::new("“{label}”为“否”", "“{label}”: no");
pub(super) const SPAN: Text = Text::new("{first}至{last}", "{first} to {last}");
pub(super) const ENTRY: Text = Text::new("{label}第{position}条", "{label}, entry {position}");
pub(super) const PART: Text = Text::new("{label}的{part}", "{label}, {part}");
pub(super) const COLON: Text = Text::new("：", ": ");
pub(super) const AT: Text = Text::new("{message}（{path}）", "{message} ({path})");
pub(super) const LISTED: Text = Text::new("、", ", ");
pub(super) const COMMA: Text = Text::new("，", ", ");
pub(super) const SEMICOLON: Text = Text::new("；", "; ");
pub(super) const COUNTED: Text = Text::new("{verdict} {count} 项：{titles}", "{verdict}, {count}: {titles}");

/// An entry of a list and what it comes to.
pub(super) const WITH_AMOUNT: Text = Text::new("{title}（{amount}）", "{title} ({amount})");
/// What people call the day of the question among the facts.
pub(super) const DAY: Text = Text::new("所问日期", "Day asked about");

pub(super) const DOES_NOT_APPLY: Text = Text::new("不适用", "does not apply");

pub(super) const fn verdict(verdict: Verdict) -> Text {
    match verdict {
        Verdict::Met => Text::new("符合", "met"),
        Verdict::NotMet => Text::new("不符合", "not met"),
        Verdict::Unknown => Text::new("待定", "not known"),
    }
}

/// A counted unit as reasons write it, and as people do.
pub(super) const UNITS: &[(&str, Text)] = &[
    ("CNY", Currency::Cny.name()),
    ("USD", Currency::Usd.name()),
    ("year", Text::new("年", "year")),
    ("years", Text::new("年", "years")),
    ("month", Text::new("个月", "month")),
    ("months", Text::new("个月", "months")),
    ("day", Text::new("天", "day")),
    ("days", Text::new("天", "days")),
    ("working day", Text::new("个工作日", "working day")),
    ("working days", Text::new("个工作日", "working days")),
    ("point", Text::new("分", "point")),
    ("points", Text::new("分", "points")),
];

/// Fixed phrases of reasons.
pub(super) const PHRASES: &[(&str, Text)] = &[
    ("yes", YES),
    ("no", NO),
    ("no figure in force", Text::new("该日没有有效的数额标准", "a figure, and none is in force on that day")),
    ("omitted figure", Text::new("以文件没有写明的标准为准", "a figure that the document does not give")),
    (crate::assessment::NOT_APPLICABLE, DOES_NOT_APPLY),
    (
        "a determination letter for every event",
        Text::new("每个事项均有认定书", "a determination letter for every event"),
    ),
    ("not a street office", Text::new("不是街道办事处", "not a street office")),
    ("not a department", Text::new("不是区有关部门", "not a department")),
    ("day after transfer", Text::new("转办的次日", "the day after the transfer")),
];
