//! The duties of 罗发〔2013〕3号. A clause ends with its lead units; where they are several, which of
//! them answers for one of its tasks is an assumption.

use super::super::{Assumption, Cadence, Duty, Period, due::BY_THE_END};
use crate::{document::LF2013_3, text::Text};

const ENVIRONMENT: &[&str] = &["district-environment"];
const SHARED_LEAD: &[Assumption] = &[Assumption::LeadUnit];

pub(super) static DUTIES: [Duty; 11] = [
    duty(
        "LF2013-3/III.2/03",
        "III.2",
        &["district-health"],
        Cadence::Unstated,
        "定期回访患者满意度",
        "Follow up patients' satisfaction at regular intervals",
    ),
    duty(
        "LF2013-3/IV.4/01",
        "IV.4",
        &["district-human-resources", "district-technology", "district-supervision"],
        Cadence::Continuous,
        "在东门、桂园、南湖等人流密集的道路实行“24小时执法”",
        "Enforce around the clock on the crowded roads of Dongmen, Guiyuan, Nanhu and others",
    )
    .assuming(SHARED_LEAD),
    duty(
        "LF2013-3/IV.4/02",
        "IV.4",
        &["district-technology"],
        Cadence::Once,
        "建设完善网上办事大厅并与省、市联网互通",
        "Complete the online service hall and link it with province and city",
    )
    .once(Period::Year(2013), BY_THE_END)
    .assuming(SHARED_LEAD),
    Duty {
        binding: false,
        ..duty(
            "LF2013-3/V.2/01",
            "V.2",
            &["civility-office", "district-education"],
            Cadence::Quarterly,
            "开展未成年人思想道德建设季度测评",
            "Assess the moral education of minors",
        )
        .assuming(SHARED_LEAD)
    },
    duty(
        "LF2013-3/V.2/04",
        "V.2",
        &["civility-office"],
        Cadence::Unstated,
        "定期开展公共文明行为宣传劝导活动（东门步行街试点）",
        "Hold campaigns for civic behaviour at regular intervals, on trial in Dongmen pedestrian street",
    )
    .assuming(SHARED_LEAD),
    duty(
        "LF2013-3/VI.1/01",
        "VI.1",
        ENVIRONMENT,
        Cadence::Unstated,
        "在区政府网站定时发布各监测国控点位主要污染物浓度、空气质量指数和评价结果",
        "Publish pollutant concentrations, air quality index and rating of each national monitoring point on the district's website at fixed times",
    ),
    duty(
        "LF2013-3/VI.3/01",
        "VI.3",
        ENVIRONMENT,
        Cadence::Continuous,
        "24小时实时监控重点企业、医疗机构污染物排放治理设备开启情况和排放浓度值",
        "Monitor treatment equipment and emissions of key enterprises and medical bodies in real time, around the clock",
    )
    .assuming(SHARED_LEAD),
    duty(
        "LF2013-3/VI.3/03",
        "VI.3",
        ENVIRONMENT,
        Cadence::Unstated,
        "定期对市民进行环境问题走访、回访",
        "Visit residents about environmental problems at regular intervals, and follow up",
    )
    .assuming(SHARED_LEAD),
    duty(
        "LF2013-3/VII.4/02",
        "VII.4",
        &["discipline-commission"],
        Cadence::Once,
        "形成作风建设长效机制",
        "Form the long-term mechanism for work style",
    )
    .once(Period::HalfYear(2014, 1), BY_THE_END),
    duty(
        "LF2013-3/VII.5/01",
        "VII.5",
        &["people-congress-office"],
        Cadence::Unstated,
        "人大代表与楼长定期沟通联系",
        "Keep people's deputies and building heads in regular contact",
    )
    .assuming(SHARED_LEAD),
    duty(
        "LF2013-3/VIII.3/01",
        "VIII.3",
        &["district-committee", "district-government"],
        Cadence::Yearly,
        "评选“罗湖创新奖”",
        "Give the Luohu Innovation Award",
    )
    .assuming(&[Assumption::Unit]),
];

const fn duty(
    id: &'static str,
    clause: &'static str,
    units: &'static [&'static str],
    cadence: Cadence,
    zh_cn: &'static str,
    en: &'static str,
) -> Duty {
    Duty::new(&LF2013_3, id, clause, units, cadence, Text::new(zh_cn, en))
}
