//! Bad input, told to a person: where it is, what is wrong, how to mend it.

use core::fmt;
use std::borrow::Cow;

use serde::Serialize;

use crate::{
    field::Field,
    text::{Message, Text, filled},
};

/// One thing wrong with a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Problem {
    /// Where it is, such as `serviceSpells[1].to`.
    pub path: String,
    /// A stable name for programs.
    pub code: Cow<'static, str>,
    /// What a person reads: the field and the fix.
    pub message: Message,
}

impl Problem {
    /// A problem at a path, from a text whose `{…}` are filled in.
    #[must_use]
    pub fn new(path: impl Into<String>, code: &'static str, text: Text, values: &[(&str, &str)]) -> Problem {
        Problem { path: path.into(), code: code.into(), message: text.fill(values) }
    }
}

/// Where a value stands below the facts: nested names and positions, with what people call them.
#[derive(Clone, Copy)]
pub struct Place<'a> {
    above: Option<&'a Place<'a>>,
    step: Step<'a>,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Field(&'a Field),
    Entry(usize),
}

impl<'a> Place<'a> {
    /// A fact of the measure.
    #[must_use]
    pub const fn fact(field: &'a Field) -> Place<'a> {
        Place { above: None, step: Step::Field(field) }
    }

    /// An entry of this list.
    #[must_use]
    pub const fn entry(&'a self, index: usize) -> Place<'a> {
        Place { above: Some(self), step: Step::Entry(index) }
    }

    /// A field of this entry.
    #[must_use]
    pub const fn field(&'a self, field: &'a Field) -> Place<'a> {
        Place { above: Some(self), step: Step::Field(field) }
    }

    /// A problem here. The text's `{field}` becomes what people call this place.
    #[must_use]
    pub fn problem(&self, code: &'static str, text: Text, values: &[(&str, &str)]) -> Problem {
        let (zh_cn, en) = self.label();
        let fill = |template, label| filled(template, &[&[("field", label)], values].concat());
        let message = Message { zh_cn: fill(text.zh_cn, &*zh_cn).into(), en: fill(text.en, &*en).into() };
        Problem { path: self.to_string(), code: code.into(), message }
    }

    /// What people call this place, in both languages.
    fn label(&self) -> (String, String) {
        let (above_zh, above_en) = self.above.map(Place::label).unwrap_or_default();
        match self.step {
            Step::Field(field) if self.above.is_none() => (field.label.zh_cn.into(), field.label.en.into()),
            Step::Field(field) => {
                (format!("{above_zh}的{}", field.label.zh_cn), format!("{above_en}, {}", field.label.en))
            }
            Step::Entry(index) => {
                (format!("{above_zh}第{}条", index + 1), format!("{above_en}, entry {}", index + 1))
            }
        }
    }
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(above) = self.above {
            fmt::Display::fmt(above, f)?;
        }
        match self.step {
            Step::Field(field) if self.above.is_none() => f.write_str(field.name),
            Step::Field(field) => write!(f, ".{}", field.name),
            Step::Entry(index) => write!(f, "[{index}]"),
        }
    }
}

/// The sentences for problems that any measure can have.
pub mod texts {
    use super::Text;

    /// The request is not a JSON object.
    pub const NOT_JSON: Text = Text::new(
        "请求不是有效的 JSON 对象（第{line}行第{column}列）。请检查引号、逗号和括号。",
        "The request is not a valid JSON object (line {line}, column {column}). Check quotes, commas and brackets.",
    );
    /// The request has no text.
    pub const EMPTY: Text = Text::new(
        "请求是空的。请提交一个 JSON 对象，例如 {\"measure\": \"key-enterprise\", \"facts\": {}}。",
        "The request is empty. Send a JSON object, such as {\"measure\": \"key-enterprise\", \"facts\": {}}.",
    );
    /// JSON, but no object.
    pub const NO_OBJECT: Text = Text::new(
        "请求应为一个 JSON 对象，以 { 开头、以 } 结尾。",
        "The request must be one JSON object: it begins with { and ends with }.",
    );
    /// Brackets within brackets beyond what is read.
    pub const TOO_DEEP: Text = Text::new(
        "请求的括号嵌套超过 127 层，无法读取。",
        "The request nests brackets more than 127 deep and is not read.",
    );
    /// The request is longer than accepted.
    pub const TOO_LARGE: Text = Text::new(
        "请求超过{max}字节的上限。请分成几个请求提交。",
        "The request is longer than {max} bytes. Split it into several requests.",
    );
    /// A key that the contract does not have.
    pub const UNKNOWN_FIELD: Text = Text::new(
        "没有名为“{name}”的项目。可用的项目：{known}。",
        "There is no field “{name}”. The fields are: {known}.",
    );
    /// A key where the contract has none.
    pub const NO_FIELDS: Text =
        Text::new("这里没有名为“{name}”的项目，请删去。", "There is no field “{name}” here; leave it out.");
    /// No or an unknown measure.
    pub const UNKNOWN_MEASURE: Text = Text::new(
        "没有这项政策计算。请在 measure 中填写：{known}。",
        "There is no such measure. Set `measure` to one of: {known}.",
    );
    /// An object was expected.
    pub const NOT_OBJECT: Text =
        Text::new("“{name}”应为 JSON 对象，例如 {}。", "`{name}` must be a JSON object, such as {}.");
    /// The day of the question is no date.
    pub const BAD_ON: Text = Text::new(
        "“on”应为 1949-10-01 至 2199-12-31 之间的日期，写作 2016-09-01。",
        "`on` must be a date from 1949-10-01 to 2199-12-31, written 2016-09-01.",
    );
    /// An element's attribute that is no date.
    pub const BAD_ATTRIBUTE_DATE: Text = Text::new(
        "属性 {name} 应为 1949-10-01 至 2199-12-31 之间的日期，写作 2016-09-01。",
        "The attribute `{name}` must be a date from 1949-10-01 to 2199-12-31, written 2016-09-01.",
    );
    /// A reading that does not exist.
    pub const BAD_READING: Text = Text::new(
        "“{name}”没有这种解释。可选：{known}。",
        "`{name}` has no such reading. Choose one of: {known}.",
    );
    /// A parameter set of another shape.
    pub const BAD_PARAMETERS: Text = Text::new(
        "参数集不完整或格式不符：{cause}。请以导出的整套参数为模板修改。",
        "The parameter set is incomplete or of another shape: {cause}. Start from the exported set.",
    );
    /// Neither true nor false.
    pub const NOT_YES_NO: Text = Text::new(
        "{field}：请填写 true（是）或 false（否）；不清楚请留空。",
        "{field}: give true or false; leave it out if you do not know.",
    );
    /// No amount.
    pub const BAD_AMOUNT: Text = Text::new(
        "{field}：请用数字填写金额，最多两位小数，例如 50000000 或 50000000.50。",
        "{field}: give an amount in figures with at most two decimals, such as 50000000 or 50000000.50.",
    );
    /// An amount that is negative or too large.
    pub const AMOUNT_RANGE: Text = Text::new(
        "{field}：金额应在 0 至 10000000000000 之间。",
        "{field}: the amount must lie between 0 and 10000000000000.",
    );
    /// No whole number.
    pub const BAD_COUNT: Text =
        Text::new("{field}：请填写整数，例如 12。", "{field}: give a whole number, such as 12.");
    /// No number, or with more decimals than are counted.
    pub const BAD_NUMBER: Text = Text::new(
        "{field}：请填写数字，最多 {decimals} 位小数，例如 12.5。",
        "{field}: give a number with at most {decimals} decimals, such as 12.5.",
    );
    /// A number in JSON that has a fraction or an exponent.
    pub const JSON_FRACTION: Text = Text::new(
        "{field}：JSON 中的小数请加引号写成字符串，例如 12.50；整数不用科学计数法。",
        "{field}: in JSON, put a decimal number into a string, such as 12.50, and write integers without an exponent.",
    );
    /// A number that is negative or too large.
    pub const NUMBER_RANGE: Text = Text::new(
        "{field}：数字应在 0 至 1000000000000 之间。",
        "{field}: the number must lie between 0 and 1000000000000.",
    );
    /// No date.
    pub const BAD_DATE: Text =
        Text::new("{field}：请填写日期，写作 2016-09-01。", "{field}: give a date, written 2016-09-01.");
    /// A day that does not exist.
    pub const NO_SUCH_DAY: Text = Text::new(
        "{field}：日历上没有这一天，请核对月份和日期。",
        "{field}: the calendar has no such day; check month and day.",
    );
    /// A date too early or too late.
    pub const DATE_RANGE: Text = Text::new(
        "{field}：日期应在 1949-10-01 至 2199-12-31 之间。",
        "{field}: the date must lie between 1949-10-01 and 2199-12-31.",
    );
    /// No year.
    pub const BAD_YEAR: Text = Text::new(
        "{field}：请填写 1949 至 2199 之间的年份，例如 2013。",
        "{field}: give a year from 1949 to 2199, such as 2013.",
    );
    /// A name that is no text, empty or too long.
    pub const BAD_NAME: Text = Text::new(
        "{field}：请填写 1 至 {max} 个字的名称；没有请留空。",
        "{field}: give a name of 1 to {max} characters, or leave it out.",
    );
    /// A value outside a closed list.
    pub const NOT_A_CHOICE: Text =
        Text::new("{field}：请选择以下之一：{known}。", "{field}: choose one of: {known}.");
    /// No list.
    pub const NOT_A_LIST: Text = Text::new(
        "{field}：请填写列表，例如 []；每条是一个对象。",
        "{field}: give a list, such as []; each entry is an object.",
    );
    /// Too many entries.
    pub const TOO_MANY: Text = Text::new("{field}：最多 {max} 条。", "{field}: at most {max} entries.");
    /// A value that an entry cannot do without.
    pub const REQUIRED: Text = Text::new("{field}：请填写。", "{field}: please fill this in.");
    /// A period that ends before it begins.
    pub const DATE_ORDER: Text = Text::new(
        "{field}：结束日期早于开始日期，请改正其中一个。",
        "{field}: the period ends before it begins; correct one of the two dates.",
    );
}
