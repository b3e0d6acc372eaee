//! What people read about the leader in charge of reform.

use std::sync::OnceLock;

use super::rule::CLAUSE;
use crate::{
    audience::{Audience, Role},
    document::LF2013_3,
    field::{Change, Field, Kind},
    measures::About,
    text::Text,
};

pub(super) static ABOUT: About = About {
    id: "reform-leader",
    title: Text::new("改革分管领导", "Leader in charge of reform"),
    summary: Text::new(
        "核对街道、部门是否明确了一名改革分管领导。",
        "Checks that a street or department has exactly one leader in charge of reform.",
    ),
    outcomes: [
        Text::new("已明确一名改革分管领导", "Exactly one leader is in charge of reform"),
        Text::new("改革分管领导不是一名", "There is not exactly one leader in charge of reform"),
        Text::new("尚不能判断", "Not yet known"),
    ],
    audience: &[Audience::every(Role::Department), Audience::every(Role::Street)],
    next_step: Text::new(
        "填写本单位明确的改革分管领导人数，核对是否为一名。",
        "Enter how many leaders of the unit are in charge of reform.",
    ),
    document: &LF2013_3,
    further: &[],
    citation: CLAUSE,
    fields: FIELDS,
    sections: &[],
    readings: &[],
    conditions: &[("one-leader", Text::new("明确一名改革分管领导", "One leader is in charge of reform"))],
    result: &[("requiredLeaders", Text::guide("应明确的人数：{value}", "Leaders to be named: {value}"))],
    words: &[],
    omitted: &[],
    depends_on_day: false,
    digest: OnceLock::new(),
};

const FIELDS: &[Field] = &[Field {
    name: "leaders",
    kind: Kind::Number { unit: Text::new("名", "in charge"), decimals: 0 },
    label: Text::new("改革分管领导人数", "Leaders in charge of reform"),
    hint: Text::guide(
        "本街道、本部门已书面明确分管改革工作的领导有几名；没有请填 0。",
        "How many leaders of this street or department have been put in charge of reform; 0 if none.",
    ),
    why: Text::guide("每个街道、每个部门明确一名。", "Every street and department names one."),
    citation: CLAUSE,
    change: Change::Mutable,
    only_if: None,
}];
