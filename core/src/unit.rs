//! Every unit that the four documents name, with the other ways they write it, and the district's
//! street offices.
//!
//! Two names are one unit only where the documents leave no doubt. Pairs that look alike stay apart
//! until a person says otherwise: [`KEPT_APART`].

use serde::Serialize;

use crate::text::Text;

/// A department, bureau, resident body or street office.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Unit {
    /// The identifier in the contract.
    pub id: &'static str,
    /// Its name; in Chinese as the document that first names it writes it.
    pub name: Text,
    /// The other ways in which the documents write the name.
    pub aliases: &'static [&'static str],
    /// The group it belongs to: only street offices have one.
    pub group: Option<&'static str>,
}

/// The group of all street offices (各街道办事处), which the documents never list.
pub const STREET_OFFICES: &str = "street-offices";

/// The units, in the order in which the documents 罗府办〔2013〕5号, 6号, 7号 and 罗发〔2013〕3号 first
/// name them; the ten streets last.
///
/// The streets' names are from outside the documents.
pub static UNITS: &[Unit] = &[
    unit("leading-group", "区优化营商环境工作领导小组", "Leading group for the business environment"),
    unit("district-investment", "区投资推广局（企业服务中心）", "District Investment Promotion Bureau")
        .also(&["区投资推广局", "投资推广局", "投资推广局（金融办）", "企业服务中心", "金融办"]),
    unit("district-economy", "区经济促进局", "District Economic Promotion Bureau"),
    unit("district-technology", "区科技创新局", "District Technology and Innovation Bureau"),
    unit("district-environment", "区环保水务局", "District Environment and Water Bureau"),
    unit("district-statistics", "区统计局", "District Statistics Bureau"),
    unit("district-culture-industry", "区文产办", "District Cultural Industry Office"),
    unit(
        "market-supervision",
        "市市场监督管理局罗湖分局",
        "Luohu branch of the city Market Supervision Administration",
    )
    .also(&["市市场监管局罗湖分局", "罗湖市场监管分局", "市监分局"]),
    unit("local-tax", "罗湖地税局", "Luohu Local Tax Bureau"),
    unit("state-tax", "罗湖国税局", "Luohu State Tax Bureau"),
    unit("state-tax-offshore-oil", "国税局石油海洋分局", "Offshore Oil branch of the State Tax Bureau")
        .also(&["国税海洋石油税收分局"]),
    unit("power-supply", "罗湖供电局", "Luohu Power Supply Bureau"),
    unit(STREET_OFFICES, "各街道办事处", "All street offices").also(&[
        "各街道办",
        "各街道",
        "各相关街道办事处",
        "街道",
    ]),
    unit("entrepreneurs-club", "罗湖区企业家俱乐部", "Luohu Entrepreneurs' Club"),
    unit("district-development", "区发改局", "District Development and Reform Bureau"),
    unit("public-security", "罗湖公安分局", "Luohu branch of Public Security"),
    unit("district-finance", "区财政局", "District Finance Bureau"),
    unit("district-human-resources", "区人力资源局", "District Human Resources Bureau"),
    unit("district-housing", "区住房建设局", "District Housing and Construction Bureau")
        .also(&["区住房城乡建设局"]),
    unit("district-leasing", "区租赁局", "District Leasing Bureau"),
    unit("district-renewal", "区重建局", "District Renewal Bureau"),
    unit("district-property", "区物业办", "District Property Office"),
    unit("district-performance", "区绩效办", "District Performance Office"),
    unit("district-inspection", "区督查室", "District Inspection Office"),
    unit("greening-leading-group", "美丽罗湖绿化提升行动工作领导小组", "Leading group for greening"),
    unit("district-supervision", "区监察局", "District Supervision Bureau"),
    unit("district-education", "区教育局", "District Education Bureau"),
    unit("district-health", "区卫生人口计生局", "District Health, Population and Family Planning Bureau")
        .also(&["区卫生计生局"]),
    unit("district-audit", "区审计局", "District Audit Bureau"),
    unit("district-urban-management", "区城管局", "District Urban Management Bureau"),
    unit("land-supervision", "区规划土地监察大队", "District Planning and Land Supervision Brigade"),
    unit("district-works", "区建筑工务局", "District Public Works Bureau"),
    unit("district-procurement", "区政府采购中心", "District Government Procurement Centre")
        .also(&["政府采购中心"]),
    unit(
        "city-transport-east",
        "市交委东部交通运输局",
        "Eastern Transport Bureau of the city Transport Commission",
    )
    .also(&["市交委东部局"]),
    unit("district-tendering", "区建设工程招投中心", "District Construction Tendering Centre"),
    unit("district-government", "区政府", "District Government").also(&["区人民政府"]),
    unit("district-government-office", "区政府办", "District Government Office").also(&["区政府办公室"]),
    unit("district-committee", "区委", "District Party Committee"),
    unit("district-treasury", "区国库支付中心", "District Treasury Payment Centre"),
    unit("district-civil-affairs", "区民政局", "District Civil Affairs Bureau").also(&["民政局"]),
    unit("committee-organisation", "区委组织部", "Organisation Department of the District Committee"),
    unit("district-trade-unions", "区总工会", "District Federation of Trade Unions"),
    unit("social-work-committee", "区社工委", "District Social Work Committee").also(&["社工委"]),
    unit("committee-publicity", "区委宣传部", "Publicity Department of the District Committee"),
    unit(
        "committee-political-legal",
        "区委政法委",
        "Political and Legal Committee of the District Committee",
    ),
    unit("district-petitions", "区信访局", "District Petitions Bureau"),
    unit("district-work-safety", "区安监局", "District Work Safety Bureau"),
    unit("rental-housing-office", "区出租屋综管办", "District Rental Housing Management Office"),
    unit("district-staffing", "区编办", "District Staffing Office"),
    unit("district-legal-affairs", "区法制办", "District Legal Affairs Office"),
    unit("discipline-commission", "区纪委", "District Discipline Inspection Commission"),
    unit(
        "discipline-and-supervision",
        "区纪委（监察局）",
        "District Discipline Inspection Commission (Supervision Bureau)",
    ),
    unit(
        "committee-inspection",
        "区委（政府）督查室",
        "Inspection Office of the District Committee and Government",
    ),
    unit("committee-office", "区委（政府）办", "Office of the District Committee and Government")
        .also(&["区委〈政府〉办"]),
    unit("civility-office", "区文明办", "District Civility Office"),
    unit("youth-league", "团区委", "District Committee of the Communist Youth League"),
    unit("district-culture-sport", "区文化体育局", "District Culture and Sports Bureau"),
    unit("people-congress-office", "区人大办", "Office of the District People's Congress"),
    unit("cppcc-office", "区政协办", "Office of the District Political Consultative Conference"),
    unit("committee-united-front", "区委统战部", "United Front Work Department of the District Committee"),
    unit("district-court", "区法院", "District Court"),
    unit("district-procuratorate", "区检察院", "District Procuratorate"),
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
    Unit { id, name: Text::new(zh_cn, en), aliases: &[], group: None }
}

const fn street(id: &'static str, zh_cn: &'static str, en: &'static str) -> Unit {
    Unit { id, name: Text::new(zh_cn, en), aliases: &[], group: Some(STREET_OFFICES) }
}

impl Unit {
    const fn also(self, aliases: &'static [&'static str]) -> Unit {
        Unit { aliases, ..self }
    }

    /// Whether the documents call the unit by this name.
    #[must_use]
    pub fn is_called(&self, name: &str) -> bool {
        self.name.zh_cn == name || self.aliases.contains(&name)
    }
}

/// Pairs of names that look like one unit and that no document says are one.
///
/// 市科创委 is a city body that only lists of channels name, so it has no row above.
pub const KEPT_APART: &[(&str, &str)] = &[
    ("区租赁局", "区出租屋综管办"),
    ("区监察局", "区纪委（监察局）"),
    ("区督查室", "区委（政府）督查室"),
    ("区科技创新局", "市科创委"),
];

/// The unit with this identifier.
#[must_use]
pub fn find(id: &str) -> Option<&'static Unit> {
    UNITS.iter().find(|unit| unit.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn called(name: &str) -> Vec<&'static str> {
        UNITS.iter().filter(|unit| unit.is_called(name)).map(|unit| unit.id).collect()
    }

    #[test]
    fn every_id_and_every_name_is_of_one_unit() {
        for unit in UNITS {
            assert_eq!(UNITS.iter().filter(|other| other.id == unit.id).count(), 1, "{}", unit.id);
            for name in unit.aliases.iter().chain([&unit.name.zh_cn]) {
                assert_eq!(called(name), [unit.id], "{name}");
            }
        }
    }

    #[test]
    fn other_ways_to_write_a_name_lead_to_the_same_unit() {
        for (one, other) in [
            ("区卫生人口计生局", "区卫生计生局"),
            ("区住房建设局", "区住房城乡建设局"),
            ("市市场监督管理局罗湖分局", "罗湖市场监管分局"),
            ("国税局石油海洋分局", "国税海洋石油税收分局"),
            ("区投资推广局（企业服务中心）", "投资推广局（金融办）"),
            ("区政府采购中心", "政府采购中心"),
            ("区委（政府）办", "区委〈政府〉办"),
            ("各街道办事处", "各相关街道办事处"),
        ] {
            assert_eq!(called(one).len(), 1, "{one}");
            assert_eq!(called(one), called(other), "{other}");
        }
    }

    #[test]
    fn what_no_document_merges_stays_apart() {
        for (one, other) in KEPT_APART {
            assert_ne!(called(one), called(other), "{one} {other}");
        }
    }
}
