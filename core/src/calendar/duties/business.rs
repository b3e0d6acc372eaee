//! The dated duties of 罗府办〔2013〕5号, in the order of its clauses.
//!
//! A title names the duty in the document's terms, figures included; what an enterprise must reach
//! to be listed is for [`crate::measures::key_enterprise`] to judge. The reply within three working
//! days has no period and is the measure [`crate::measures::reply_deadline`].

use super::super::{
    Assumption, Cadence, Database, Duty,
    due::{BEGINNING_OF_YEAR, MID_YEAR, PRIOR_YEAR, YEARLY_LIST, YEARLY_REPORT},
};
use crate::{document::LFB2013_5, text::Text, unit::STREET_OFFICES};

const ECONOMY: &[&str] = &["district-economy"];
const TECHNOLOGY: &[&str] = &["district-technology"];
const STATISTICS: &[&str] = &["district-statistics"];
const CULTURE: &[&str] = &["district-culture-industry"];
const INVESTMENT: &[&str] = &["district-investment"];
const MARKET: &[&str] = &["market-supervision"];
const TAX: &[&str] = &["local-tax", "state-tax", "state-tax-offshore-oil"];
const STREETS: &[&str] = &[STREET_OFFICES];
const DEVELOPMENT: &[&str] = &["district-development"];
const FINANCE: &[&str] = &["district-finance"];
const LEASING: &[&str] = &["district-leasing"];
const PROPERTY: &[&str] = &["district-property"];

pub(super) static DUTIES: [Duty; 51] = [
    Duty::new(
        &LFB2013_5,
        "LFB2013-5/II/03",
        "II",
        &["leading-group"],
        Cadence::Quarterly,
        Text::new("召开全体联席会议", "Hold the plenary joint meeting"),
    ),
    prior_year(
        "LFB2013-5/III.1/02",
        ECONOMY,
        "提供上年度出口额5000万美元以上企业信息",
        "Share the enterprises with exports of 50 million US dollars or more in the previous year",
    ),
    monthly(
        "LFB2013-5/III.1/03",
        ECONOMY,
        "提供当年起出口额达到5000万美元企业的信息",
        "Share the enterprises whose exports have reached 50 million US dollars this year",
    ),
    monthly(
        "LFB2013-5/III.1/04",
        ECONOMY,
        "提供世界500强企业新设机构的信息",
        "Share the new bodies of Fortune Global 500 companies",
    ),
    monthly(
        "LFB2013-5/III.1/05",
        ECONOMY,
        "提供外商投资新设或增资后达500万美元以上企业的信息",
        "Share the foreign-invested enterprises of 5 million US dollars or more, new or after an increase",
    ),
    monthly("LFB2013-5/III.1/06", ECONOMY, "提供总部企业的信息", "Share the headquarters enterprises"),
    monthly(
        "LFB2013-5/III.1/07",
        ECONOMY,
        "提供申报扶持总部经济、品牌连锁及知名品牌代理专项资金企业的信息",
        "Share the applicants to the fund for headquarters, brand chains and brand agencies",
    ),
    monthly(
        "LFB2013-5/III.1/08",
        TECHNOLOGY,
        "提供辖区重点高新技术企业的信息",
        "Share the key high-tech enterprises",
    ),
    monthly(
        "LFB2013-5/III.1/09",
        &["district-environment"],
        "提供重点企业用水数据",
        "Share the water consumption of key enterprises",
    ),
    prior_year(
        "LFB2013-5/III.1/10",
        STATISTICS,
        "提供上年度营业收入（或产值）10亿元以上企业信息",
        "Share the enterprises with revenue or output of 1 billion yuan or more in the previous year",
    ),
    monthly(
        "LFB2013-5/III.1/11",
        STATISTICS,
        "提供当年起营业收入（或产值）达到10亿元企业的信息",
        "Share the enterprises whose revenue or output has reached 1 billion yuan this year",
    ),
    Duty {
        cadence: Cadence::Yearly,
        due: YEARLY_REPORT,
        ..monthly(
            "LFB2013-5/III.1/12",
            STATISTICS,
            "提供主要楼宇经济运行情况",
            "Report on the economy of the main commercial buildings",
        )
    },
    Duty {
        cadence: Cadence::MidYear,
        due: MID_YEAR,
        ..monthly(
            "LFB2013-5/III.1/13",
            STATISTICS,
            "提供重点产业发展监测报告",
            "Deliver the monitoring report on key industries",
        )
    },
    monthly(
        "LFB2013-5/III.1/14",
        CULTURE,
        "提供市百强文化企业信息",
        "Share the city's top-hundred cultural enterprises",
    ),
    monthly(
        "LFB2013-5/III.1/15",
        CULTURE,
        "提供市重点文化企业信息",
        "Share the key cultural enterprises of the city",
    ),
    monthly(
        "LFB2013-5/III.1/16",
        INVESTMENT,
        "提供享受广东省及深圳市直通车服务企业的信息",
        "Share the enterprises with direct-train service of province or city",
    ),
    monthly(
        "LFB2013-5/III.1/17",
        INVESTMENT,
        "提供引进金融机构总部或地区总部的信息",
        "Share the headquarters and regional headquarters of financial institutions",
    ),
    monthly(
        "LFB2013-5/III.1/18",
        INVESTMENT,
        "提供企业拟上市备案及上市进程的信息",
        "Share the enterprises filed as pre-listing and the progress of listings",
    ),
    monthly(
        "LFB2013-5/III.1/19",
        MARKET,
        "提供重点企业及注册资金5000万元以上企业注册地址变化信息",
        "Share address changes of key enterprises and of those with a capital of 50 million yuan or more",
    ),
    monthly(
        "LFB2013-5/III.1/20",
        MARKET,
        "提供注册资金5000万元以上新增企业信息",
        "Share the new enterprises with a registered capital of 50 million yuan or more",
    ),
    // One item for both trademarks: the clause joins them in one phrase.
    Duty {
        also: &["LFB2013-5/III.1/22"],
        ..monthly(
            "LFB2013-5/III.1/21",
            MARKET,
            "提供新获“中国驰名商标”和“广东省著名商标”的企业信息",
            "Share the enterprises newly awarded a China Well-known or Guangdong Famous Trademark",
        )
    },
    prior_year(
        "LFB2013-5/III.1/23",
        TAX,
        "提供上年度纳税1000万元以上企业信息",
        "Share the enterprises with tax of 10 million yuan or more in the previous year",
    ),
    monthly(
        "LFB2013-5/III.1/24",
        TAX,
        "提供本局当年起纳税达到1000万元企业的信息",
        "Share the enterprises whose tax at this bureau has reached 10 million yuan this year",
    ),
    monthly(
        "LFB2013-5/III.1/25",
        TAX,
        "提供新引进注册资金5000万元以上企业的纳税情况",
        "Share the tax of newly introduced enterprises with a capital of 50 million yuan or more",
    ),
    monthly(
        "LFB2013-5/III.1/26",
        &["power-supply"],
        "提供重点商业片区、重点企业用电数据",
        "Share the power consumption of key commercial areas and key enterprises",
    ),
    monthly(
        "LFB2013-5/III.1/27",
        STREETS,
        "建立本辖区重点企业信息，采集并共享联系人信息",
        "Keep the street's file of key enterprises and share their contact persons",
    ),
    monthly(
        "LFB2013-5/III.1/28",
        STREETS,
        "提供重点企业办公物业租赁信息",
        "Share the office leases of key enterprises",
    ),
    Duty {
        cadence: Cadence::Event,
        assumed: &[Assumption::Cadence],
        ..monthly(
            "LFB2013-5/III.1/29",
            STREETS,
            "了解并共享重点企业动态变化信息",
            "Learn of and share changes at key enterprises",
        )
    },
    Duty {
        due: BEGINNING_OF_YEAR,
        ..Duty::new(
            &LFB2013_5,
            "LFB2013-5/III.2/01",
            "III.2",
            INVESTMENT,
            Cadence::Yearly,
            Text::new(
                "制订区级领导挂点联系服务重点企业计划",
                "Draw up the plan that pairs district leaders with key enterprises",
            ),
        )
    },
    Duty {
        cadence: Cadence::Monthly,
        assumed: &[Assumption::Unit],
        ..club("LFB2013-5/III.4/01", "组织企业家联谊活动", "Hold the entrepreneurs' social event")
    },
    Duty {
        assumed: &[Assumption::Count, Assumption::Unit],
        ..club(
            "LFB2013-5/III.4/02",
            "组织大型企业企业家联谊活动",
            "Hold a social event for entrepreneurs of large enterprises",
        )
    },
    club("LFB2013-5/III.4/03", "组织企业高管培训活动", "Hold the training for executives"),
    investment(
        "LFB2013-5/III.5/01",
        DEVELOPMENT,
        Cadence::Monthly,
        "提供社会备案类项目的基本信息",
        "Share the basic data of non-government projects on file",
    ),
    investment(
        "LFB2013-5/III.5/02",
        DEVELOPMENT,
        Cadence::Quarterly,
        "汇集更新省、市有关节能减排项目扶持政策",
        "Update the policies of province and city for energy saving",
    ),
    Duty {
        assumed: &[Assumption::Cadence],
        ..investment(
            "LFB2013-5/III.5/03",
            ECONOMY,
            Cadence::Event,
            "提供城市更新项目产业规划信息",
            "Share the industrial planning of urban-renewal projects",
        )
    },
    investment(
        "LFB2013-5/III.5/04",
        ECONOMY,
        Cadence::Quarterly,
        "汇集更新省、市有关总部经济、黄金珠宝、现代服务业、品牌连锁及知名品牌代理扶持政策",
        "Update the policies for headquarters, jewellery, modern services, brand chains and agencies",
    ),
    investment(
        "LFB2013-5/III.5/05",
        TECHNOLOGY,
        Cadence::Quarterly,
        "汇集更新省、市有关科技创新扶持政策",
        "Update the policies for science and innovation",
    ),
    investment(
        "LFB2013-5/III.5/06",
        &["public-security"],
        Cadence::Quarterly,
        "提供治安形势分析非涉密数据",
        "Share the non-classified data on public security",
    ),
    investment(
        "LFB2013-5/III.5/07",
        FINANCE,
        Cadence::Monthly,
        "提供已掌握的集体企业物业空置信息及企业情况",
        "Share the known vacancies and state of collective enterprises' property",
    ),
    yearly_list(
        "LFB2013-5/III.5/08",
        FINANCE,
        "提供一年内租赁到期集体企业物业情况",
        "List the collective enterprises' property whose lease ends within the year",
    ),
    investment(
        "LFB2013-5/III.5/09",
        &["district-human-resources"],
        Cadence::Quarterly,
        "汇集更新省、市有关人才安居、海外高层次人才引进及外来人员积分入户政策",
        "Update the policies for talent housing, overseas talent and household registration by points",
    ),
    investment(
        "LFB2013-5/III.5/10",
        &["district-housing"],
        Cadence::Monthly,
        "提供烂尾楼盘活信息及进展情况",
        "Share the revival of unfinished buildings and its progress",
    ),
    investment(
        "LFB2013-5/III.5/11",
        LEASING,
        Cadence::Monthly,
        "提供房屋租赁信息、当月已办合同登记（备案）信息和空置信息",
        "Share house leases, the month's registered contracts and vacancies",
    ),
    yearly_list(
        "LFB2013-5/III.5/12",
        LEASING,
        "提供一年内租赁到期物业情况",
        "List the property whose lease ends within the year",
    ),
    investment(
        "LFB2013-5/III.5/13",
        &["district-renewal"],
        Cadence::Quarterly,
        "提供城市更新项目进展信息",
        "Share the progress of urban-renewal projects",
    ),
    investment(
        "LFB2013-5/III.5/14",
        PROPERTY,
        Cadence::Monthly,
        "提供区属物业的租售、空置信息及物业购进计划",
        "Share leases, sales, vacancies and planned purchases of district property",
    ),
    yearly_list(
        "LFB2013-5/III.5/15",
        PROPERTY,
        "提供一年内租赁到期区属物业情况",
        "List the district property whose lease ends within the year",
    ),
    investment(
        "LFB2013-5/III.5/16",
        CULTURE,
        Cadence::HalfYearly,
        "汇集更新省、市有关文化创意产业扶持政策",
        "Update the policies for cultural and creative industries",
    ),
    investment(
        "LFB2013-5/III.5/17",
        INVESTMENT,
        Cadence::Quarterly,
        "汇集更新省、市有关金融业和招商引资扶持政策",
        "Update the policies for finance and investment promotion",
    ),
    investment(
        "LFB2013-5/III.5/18",
        MARKET,
        Cadence::Quarterly,
        "汇集更新省、市有关知识产权与标准化战略扶持政策",
        "Update the policies for intellectual property and standards",
    ),
    investment(
        "LFB2013-5/III.5/19",
        STREETS,
        Cadence::Monthly,
        "提供自有物业空置信息",
        "Share the vacancies of the street's own property",
    ),
];

/// Data for the key-enterprise database, monthly unless the clause says otherwise.
const fn monthly(
    id: &'static str,
    units: &'static [&'static str],
    zh_cn: &'static str,
    en: &'static str,
) -> Duty {
    Duty {
        database: Some(Database::KeyEnterprise),
        ..Duty::new(&LFB2013_5, id, "III.1", units, Cadence::Monthly, Text::new(zh_cn, en))
    }
}

/// Data about the year before.
const fn prior_year(
    id: &'static str,
    units: &'static [&'static str],
    zh_cn: &'static str,
    en: &'static str,
) -> Duty {
    Duty { cadence: Cadence::Yearly, due: PRIOR_YEAR, ..monthly(id, units, zh_cn, en) }
}

/// Data for the investment database.
const fn investment(
    id: &'static str,
    units: &'static [&'static str],
    cadence: Cadence,
    zh_cn: &'static str,
    en: &'static str,
) -> Duty {
    Duty {
        database: Some(Database::Investment),
        ..Duty::new(&LFB2013_5, id, "III.5", units, cadence, Text::new(zh_cn, en))
    }
}

/// What expires within the year.
const fn yearly_list(
    id: &'static str,
    units: &'static [&'static str],
    zh_cn: &'static str,
    en: &'static str,
) -> Duty {
    Duty { due: YEARLY_LIST, ..investment(id, units, Cadence::Yearly, zh_cn, en) }
}

/// What the clause on the entrepreneurs' club asks for, once a year; it names no organiser.
const fn club(id: &'static str, zh_cn: &'static str, en: &'static str) -> Duty {
    Duty {
        assumed: &[Assumption::Unit],
        ..Duty::new(&LFB2013_5, id, "III.4", &["entrepreneurs-club"], Cadence::Yearly, Text::new(zh_cn, en))
    }
}
