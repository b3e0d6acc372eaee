//! The duties of 罗府办〔2013〕6号: works due by a named year, and an evaluation without interval.

use super::super::{Assumption, Cadence, Duty, Period, due::IN_THE_YEAR};
use crate::{document::LFB2013_6, text::Text};

const RENEWAL: &[&str] = &["district-renewal"];
const URBAN_MANAGEMENT: &[&str] = &["district-urban-management"];

pub(super) static DUTIES: [Duty; 6] = [
    work(
        2013,
        "LFB2013-6/IV.1.1/01",
        "IV.1.1",
        RENEWAL,
        "完成清水河国际汽车物流产业园（一期）改造",
        "Complete the conversion of the Qingshuihe auto logistics park, phase 1",
    ),
    work(
        2015,
        "LFB2013-6/IV.1.1/02",
        "IV.1.1",
        RENEWAL,
        "完成莲塘片区西南部西岭下村改造",
        "Complete the redevelopment of Xiling Xiacun in Liantang",
    ),
    // The year is that of the exhibition: the clause asks for the bid and gives it no day.
    work(
        2015,
        "LFB2013-6/IV.2.2/01",
        "IV.2.2",
        URBAN_MANAGEMENT,
        "协助申办2015年“中国荷花展”",
        "Assist the bid for the China Lotus Exhibition of 2015",
    )
    .assuming(&[Assumption::Year]),
    work(
        2013,
        "LFB2013-6/IV.4.1/01",
        "IV.4.1",
        URBAN_MANAGEMENT,
        "完成深南东路、东门路绿化景观改造",
        "Complete the greening of Shennan East Road and Dongmen Road",
    ),
    // An open list (等): the four named roads are the least.
    work(
        2015,
        "LFB2013-6/IV.4.1/02",
        "IV.4.1",
        URBAN_MANAGEMENT,
        "完成爱国路、翠竹路、文锦路、布吉路等道路景观改造",
        "Complete the landscaping of Aiguo, Cuizhu, Wenjin and Buji Road and others",
    ),
    Duty::new(
        &LFB2013_6,
        "LFB2013-6/V.2/01",
        "V.2",
        &["greening-leading-group"],
        Cadence::Unstated,
        Text::new(
            "定期评价和反馈各单位绿化建设工作绩效",
            "Evaluate each unit's greening work at regular intervals and report back",
        ),
    )
    .assuming(&[Assumption::Unit]),
];

/// What is to be complete in a year, or by its end.
const fn work(
    year: i16,
    id: &'static str,
    clause: &'static str,
    units: &'static [&'static str],
    zh_cn: &'static str,
    en: &'static str,
) -> Duty {
    Duty::new(&LFB2013_6, id, clause, units, Cadence::Once, Text::new(zh_cn, en))
        .once(Period::Year(year), IN_THE_YEAR)
}
