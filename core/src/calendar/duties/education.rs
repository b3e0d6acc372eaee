//! The duties of 罗府办〔2013〕7号: funds, selections and forums. None of its clauses here names
//! the responsible unit.

use super::super::{Assumption, Cadence, Duty, Period, due::IN_THE_YEAR};
use crate::{document::LFB2013_7, text::Text};

const GOVERNMENT: &[&str] = &["district-government"];
const EDUCATION: &[&str] = &["district-education"];

pub(super) static DUTIES: [Duty; 10] = [
    duty(
        "LFB2013-7/A1.3/05",
        "A1.3",
        GOVERNMENT,
        Cadence::Yearly,
        "设立品牌学校和新优质学校建设专项经费",
        "Set up the fund for brand schools and new-quality schools",
    ),
    duty(
        "LFB2013-7/A2.5/02",
        "A2.5",
        EDUCATION,
        Cadence::ThreeYearly,
        "开展名班主任评选",
        "Select the master head teachers",
    ),
    duty(
        "LFB2013-7/A2.6/01",
        "A2.6",
        EDUCATION,
        Cadence::Yearly,
        "组织“校园因你而美丽”感动罗湖教育人物评选",
        "Hold the selection of figures who moved Luohu's schools",
    ),
    duty(
        "LFB2013-7/A3.7/01",
        "A3.7",
        GOVERNMENT,
        Cadence::Yearly,
        "设立名师名校长培养和奖励突出贡献人员专项经费",
        "Set up the fund for training master teachers and heads and rewarding contributors",
    ),
    duty(
        "LFB2013-7/A3.8/03",
        "A3.8",
        EDUCATION,
        Cadence::ThreeYearly,
        "开展教师荣誉称号评选与复评",
        "Select and re-evaluate the holders of the teachers' honorary titles",
    ),
    duty(
        "LFB2013-7/A5.14/01",
        "A5.14",
        EDUCATION,
        Cadence::Unstated,
        "从公办学校选派副校长、中层干部到民办学校任职校长助理",
        "Second deputy heads and middle managers of public schools to private schools as assistant heads",
    ),
    duty(
        "LFB2013-7/A6.17/01",
        "A6.17",
        EDUCATION,
        Cadence::Yearly,
        "举办“罗湖香港中小学校长论坛”",
        "Hold the forum of school heads of Luohu and Hong Kong",
    ),
    duty(
        "LFB2013-7/A6.18/01",
        "A6.18",
        EDUCATION,
        Cadence::Once,
        "以罗湖外语学校、翠园中学为试点，与美国迈阿密联合开设“2+1”国际班",
        "Open the “2+1” international class with Miami at Luohu Foreign Languages School and Cuiyuan Middle School",
    )
    .once(Period::Year(2013), IN_THE_YEAR),
    duty(
        "LFB2013-7/A6.18/02",
        "A6.18",
        EDUCATION,
        Cadence::Yearly,
        "选派约30名教师赴美国迈阿密中小学任教",
        "Send about 30 teachers to teach at schools in Miami",
    ),
    duty(
        "LFB2013-7/A6.18/04",
        "A6.18",
        EDUCATION,
        Cadence::Yearly,
        "举办中美校长高端教育论坛",
        "Hold the Sino-US forum of school heads",
    ),
];

const fn duty(
    id: &'static str,
    clause: &'static str,
    units: &'static [&'static str],
    cadence: Cadence,
    zh_cn: &'static str,
    en: &'static str,
) -> Duty {
    Duty::new(&LFB2013_7, id, clause, units, cadence, Text::new(zh_cn, en)).assuming(&[Assumption::Unit])
}
