//! What people read about the three public expenses.

use std::sync::OnceLock;

use super::rule::CLAUSE;
use crate::{
    audience::{Audience, Role},
    document::LF2013_3,
    field::{Change, Field, Kind},
    measures::About,
    money::Currency,
    text::Text,
};

pub(super) static ABOUT: About = About {
    id: "three-public-expenses",
    title: Text::new("“三公”经费零增长", "Zero growth of the three public expenses"),
    summary: Text::new(
        "核对本年度“三公”经费（因公出国（境）、公务用车、公务接待）合计是否不高于上年度。文件没有写明基准年份，也没有写明逐项还是合计，此处按上年度、三项合计计算。",
        "Checks that official trips abroad, vehicles and receptions together cost no more than in the year before. The document names neither the base year nor whether each or the sum counts; here it is the year before and the sum.",
    ),
    outcomes: [
        Text::new("符合零增长的要求", "There is no growth"),
        Text::new("不符合零增长的要求", "The expenses have grown"),
        Text::new("尚不能判断", "Not yet known"),
    ],
    audience: &[Audience::every(Role::Department), Audience::every(Role::Street)],
    next_step: Text::new(
        "填写上年度和本年度的“三公”经费合计，核对是否零增长。",
        "Enter the sums of last year and this year to check for growth.",
    ),
    document: &LF2013_3,
    further: &[],
    citation: CLAUSE,
    fields: FIELDS,
    sections: &[],
    readings: &[],
    conditions: &[("zero-growth", Text::new("“三公”经费零增长", "The three public expenses do not grow"))],
    result: &[
        ("limitCny", Text::guide("本年度最多可支出：{value}", "The most for this year: {value}")),
        ("leftCny", Text::guide("距上限尚余：{value}", "Left of it: {value}")),
        ("overCny", Text::guide("超出上限：{value}", "Spent beyond it: {value}")),
    ],
    words: &[("growth limit", Text::new("不高于上年度", "no more than in the year before"))],
    omitted: &[],
    depends_on_day: false,
    digest: OnceLock::new(),
};

const FIELDS: &[Field] = &[
    sum("priorYearCny", Text::new("上年度“三公”经费合计", "Expenses, last year"), Change::Fixed),
    sum("currentYearCny", Text::new("本年度“三公”经费合计", "Expenses, this year"), Change::Dated),
];

const fn sum(name: &'static str, label: Text, change: Change) -> Field {
    Field {
        name,
        kind: Kind::Money { currency: Currency::Cny },
        label,
        hint: Text::guide(
            "因公出国（境）费、公务用车费、公务接待费三项相加，单位为元；两个年度用同一口径。",
            "Trips abroad, vehicles and receptions added up, in yuan; both years counted alike.",
        ),
        why: Text::guide("两个年度的合计相比，判断是否增长。", "The two sums are compared."),
        citation: CLAUSE,
        change,
        only_if: None,
    }
}
