//! The units that 罗府办〔2013〕5号 gives duties to, and the district's street offices.

use serde::Serialize;

use crate::text::Text;

/// A department, bureau, resident body or street office.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Unit {
    /// The identifier in the contract.
    pub id: &'static str,
    /// Its name; in Chinese as the document writes it.
    pub name: Text,
    /// The group it belongs to: only street offices have one.
    pub group: Option<&'static str>,
}

/// The group of all street offices (各街道办事处), which the documents never list.
pub const STREET_OFFICES: &str = "street-offices";

/// The units, in the order in which the document first names them; the ten streets last.
///
/// The streets' names are from outside the documents.
pub static UNITS: &[Unit] = &[
    unit("leading-group", "区优化营商环境工作领导小组", "Leading group for the business environment"),
    unit("district-investment", "区投资推广局（企业服务中心）", "District Investment Promotion Bureau"),
    unit("district-economy", "区经济促进局", "District Economic Promotion Bureau"),
    unit("district-technology", "区科技创新局", "District Technology and Innovation Bureau"),
    unit("district-environment", "区环保水务局", "District Environment and Water Bureau"),
    unit("district-statistics", "区统计局", "District Statistics Bureau"),
    unit("district-culture-industry", "区文产办", "District Cultural Industry Office"),
    unit(
        "market-supervision",
        "市市场监督管理局罗湖分局",
        "Luohu branch of the city Market Supervision Administration",
    ),
    unit("local-tax", "罗湖地税局", "Luohu Local Tax Bureau"),
    unit("state-tax", "罗湖国税局", "Luohu State Tax Bureau"),
    unit("state-tax-offshore-oil", "国税局石油海洋分局", "Offshore Oil branch of the State Tax Bureau"),
    unit("power-supply", "罗湖供电局", "Luohu Power Supply Bureau"),
    unit(STREET_OFFICES, "各街道办事处", "All street offices"),
    unit("entrepreneurs-club", "罗湖区企业家俱乐部", "Luohu Entrepreneurs' Club"),
    unit("district-development", "区发改局", "District Development and Reform Bureau"),
    unit("public-security", "罗湖公安分局", "Luohu branch of Public Security"),
    unit("district-finance", "区财政局", "District Finance Bureau"),
    unit("district-human-resources", "区人力资源局", "District Human Resources Bureau"),
    unit("district-housing", "区住房建设局", "District Housing and Construction Bureau"),
    unit("district-leasing", "区租赁局", "District Leasing Bureau"),
    unit("district-renewal", "区重建局", "District Renewal Bureau"),
    unit("district-property", "区物业办", "District Property Office"),
    street("street-guiyuan", "桂园街道办事处", "Guiyuan street office"),
    street("street-huangbei", "黄贝街道办事处", "Huangbei street office"),
    street("street-dongmen", "东门街道办事处", "Dongmen street office"),
    street("street-cuizhu", "翠竹街道办事处", "Cuizhu street office"),
    street("street-nanhu", "南湖街道办事处", "Nanhu street office"),
    street("street-sungang", "笋岗街道办事处", "Sungang street office"),
    street("street-donghu", "东湖街道办事处", "Donghu street office"),
    street("street-liantang", "莲塘街道办事处", "Liantang street office"),
    street("street-dongxiao", "东晓街道办事处", "Dongxiao street office"),
    street("street-qingshuihe", "清水河街道办事处", "Qingshuihe street office"),
];

const fn unit(id: &'static str, zh_cn: &'static str, en: &'static str) -> Unit {
    Unit { id, name: Text::new(zh_cn, en), group: None }
}

const fn street(id: &'static str, zh_cn: &'static str, en: &'static str) -> Unit {
    Unit { id, name: Text::new(zh_cn, en), group: Some(STREET_OFFICES) }
}

/// The unit with this identifier.
#[must_use]
pub fn find(id: &str) -> Option<&'static Unit> {
    UNITS.iter().find(|unit| unit.id == id)
}
