//! What people read about the figures that the document leaves open.

use std::sync::{LazyLock, OnceLock};

use super::{
    ITEMS, Item,
    items::{HOURS, PERSONS, STARS},
};
use crate::{
    audience::{Audience, Given, Role},
    document::{Citation, LF2013_3},
    field::{Change, Choice, Field, Kind, OnlyIf},
    figure::Omission,
    measures::About,
    money::Currency,
    text::Text,
};

pub(super) static ABOUT: LazyLock<About> = LazyLock::new(|| About {
    id: "unpublished-figures",
    title: Text::new("文件没有公布的标准", "Figures that the document leaves open"),
    summary: Text::new(
        "《改革创新总体方案》提出了一些权重、限额、兑换标准和金额，但没有写明数字。选择事项，可以知道由哪个单位制定；该单位提供标准和出处后，即可按标准测算。",
        "The reform plan calls for weights, limits, rates and amounts without giving them. Choose one to see who sets it; once the figure and its source are supplied, it is computed.",
    ),
    outcomes: [
        Text::new(
            "已按提供的标准得出结果；标准是上限或下限的，已符合",
            "Computed by the supplied figure; where that is a limit, it is kept",
        ),
        Text::new("不符合提供的标准", "The supplied limit is not kept"),
        Text::new("尚不能测算", "Not yet known"),
    ],
    audience: AUDIENCE,
    next_step: Text::new(
        "选择事项，查看由哪个单位制定标准；有了标准即可测算。",
        "Choose an item to see who sets the figure; with the figure it is computed.",
    ),
    document: &LF2013_3,
    further: &[],
    citation: DOCUMENT,
    fields: fields().leak(),
    sections: &[],
    readings: &[],
    conditions: conditions().leak(),
    result: RESULT,
    words: WORDS,
    omitted: ITEMS.iter().map(omission).collect::<Vec<_>>().leak(),
    depends_on_day: false,
    digest: OnceLock::new(),
});

const AUDIENCE: &[Audience] =
    &[Audience::given(Role::Department, OPEN_FIGURE), Audience::given(Role::Street, OPEN_FIGURE)];
const OPEN_FIGURE: &[Given] = &[Given::yes("openFigure")];
const DOCUMENT: Citation = Citation::new(&LF2013_3, "0");

fn conditions() -> Vec<(&'static str, Text)> {
    let choose = ("item", Text::new("选择事项", "Choose an item"));
    [choose].into_iter().chain(ITEMS.iter().map(|item| (item.name, item.title))).collect()
}

fn omission(item: &Item) -> Omission {
    Omission { name: item.name, label: item.figure, set_by: item.set_by, citation: item.citation() }
}

fn fields() -> Vec<Field> {
    let options = ITEMS.iter().map(|item| Choice { value: item.name, text: item.title }).collect::<Vec<_>>();
    let used_on = |fact| {
        let items = ITEMS.iter().filter(|item| item.fact() == Some(fact)).map(|item| item.name);
        Some(OnlyIf { fact: "item", values: items.collect::<Vec<_>>().leak() })
    };
    vec![
        Field {
            name: "item",
            kind: Kind::Choice { options: options.leak() },
            label: Text::new("事项", "Item"),
            hint: Text::guide("选择要测算的事项。", "What is to be computed."),
            why: Text::guide("不同事项由不同单位制定标准。", "Each has a figure of its own."),
            citation: DOCUMENT,
            change: Change::Fixed,
            only_if: None,
        },
        Field {
            name: "quantity",
            kind: Kind::Number {
                unit: Text::new("（单位随事项而定）", "in the unit of the item"),
                decimals: 3,
            },
            label: Text::new("数值", "Quantity"),
            hint: Text::guide(
                "按所选事项填写得分、人数、小时数或星级。",
                "Points, persons, hours or stars, as the item needs.",
            ),
            why: Text::guide(
                "与标准比较，或者按标准折算。",
                "It is held against the figure or multiplied by it.",
            ),
            citation: DOCUMENT,
            change: Change::Dated,
            only_if: used_on("quantity"),
        },
        Field {
            name: "amountCny",
            kind: Kind::Money { currency: Currency::Cny },
            label: Text::new("金额", "Amount"),
            hint: Text::guide(
                "实际收取的金额，计费周期与标准相同。",
                "What is charged, for the same period as the figure's.",
            ),
            why: Text::guide("与标准比较。", "It is held against the figure."),
            citation: DOCUMENT,
            change: Change::Dated,
            only_if: used_on("amountCny"),
        },
    ]
}

const RESULT: &[(&str, Text)] = &[
    ("operation", Text::guide("标准的用法：{value}", "Use of the figure: {value}")),
    ("figure", Text::guide("标准：{value}", "Figure: {value}")),
    ("difference", Text::guide("与限额相差：{value}", "Distance from the limit: {value}")),
    ("computed", Text::guide("测算结果：{value}", "Result: {value}")),
    ("unit", Text::guide("单位：{value}", "Unit: {value}")),
];

const WORDS: &[(&str, Text)] = &[
    ("upperLimit", Text::new("上限", "an upper limit")),
    ("lowerLimit", Text::new("下限", "a lower limit")),
    ("rate", Text::new("按标准折算", "multiplied with the quantity")),
    ("amount", Text::new("直接适用的数额", "it is the amount itself")),
    (PERSONS.en, PERSONS),
    (HOURS.en, HOURS),
    (STARS.en, STARS),
];
