//! 罗府办〔2013〕7号: education 2013–2015. No clause names units: all are the education bureau's.

use crate::{
    date::CivilDate,
    document::LFB2013_7,
    measures::plan_targets::target::{
        Goal, Measured, PER_CENT, PERSONS, SCHOOLS, Target, Window, Year, by_end_of, years,
    },
    text::Text,
};

/// 三到五年: longer than the plan, so it counts from the day of issue.
const IN_3_TO_5_YEARS: Window = between(2016, 2018);
/// 五到十年.
const IN_5_TO_10_YEARS: Window = between(2018, 2023);

/// From the day of issue to the same day of one of two years.
const fn between(early: i16, due: i16) -> Window {
    Window::Between { from: LFB2013_7.issued_on, early: anniversary(early), due: anniversary(due) }
}

const fn anniversary(year: i16) -> CivilDate {
    let issued = LFB2013_7.issued_on;
    CivilDate::constant(year, issued.month(), issued.day())
}

/// A binding target until the end of 2015.
const fn target(id: &'static str, zh_cn: &'static str, en: &'static str, goal: Goal) -> Target {
    Target {
        id,
        title: Text::new(zh_cn, en),
        goal,
        measured: None,
        window: by_end_of(2015),
        binding: true,
        units: &["district-education"],
        assumed: false,
        only: None,
    }
}

pub(super) const TARGETS: &[Target] = &[
    Target {
        binding: false,
        ..target(
            "LFB2013-7/I.2/01",
            "教育质量综合评价达到深圳市上游水平",
            "Education quality in the upper part of Shenzhen",
            Goal::Qualitative,
        )
    },
    Target {
        measured: SCHOOLS,
        ..target(
            "LFB2013-7/I.3.1/01",
            "打造市、区级特色学校",
            "City-level and district-level characteristic schools",
            Goal::Omitted,
        )
    },
    Target {
        measured: SCHOOLS,
        // Who finds that a school has influence is not said.
        assumed: true,
        ..target(
            "LFB2013-7/I.3.2/01",
            "打造在深圳市乃至广东省有明显影响力的学校",
            "Schools of visible influence in Shenzhen or Guangdong",
            Goal::Range,
        )
    },
    Target {
        measured: PERSONS,
        window: IN_3_TO_5_YEARS,
        binding: false,
        ..target(
            "LFB2013-7/I.3.3/01/province",
            "培养在深圳和广东省内有知名度的教师和校长",
            "Teachers and heads known in Shenzhen and Guangdong",
            Goal::Omitted,
        )
    },
    Target {
        measured: PERSONS,
        window: IN_5_TO_10_YEARS,
        binding: false,
        ..target(
            "LFB2013-7/I.3.3/01/nation",
            "涌现省内乃至国内有一定知名度的教师和校长",
            "Teachers and heads known in the province or the country",
            Goal::Omitted,
        )
    },
    Target {
        measured: PER_CENT,
        assumed: true,
        ..target(
            "LFB2013-7/I.3.4/01",
            "普通中小学毕业生综合素质表现评价优良率",
            "Graduates rated good or excellent in all-round quality",
            Goal::Share,
        )
    },
    Target {
        measured: PER_CENT,
        assumed: true,
        ..target(
            "LFB2013-7/I.3.5/01",
            "中小学开展国际理解教育的比例",
            "Schools with international-understanding education",
            Goal::Share,
        )
    },
    Target {
        measured: PER_CENT,
        assumed: true,
        ..target(
            "LFB2013-7/I.3.5/02",
            "留学及海外（含港澳）培训教师的比例",
            "Teachers who studied or trained overseas, Hong Kong and Macao included",
            Goal::Share,
        )
    },
    Target {
        measured: PER_CENT,
        assumed: true,
        ..target(
            "LFB2013-7/I.3.5/03",
            "中小学与境外学校缔结姊妹学校的比例",
            "Schools with a sister school outside the mainland",
            Goal::Share,
        )
    },
    Target {
        measured: PER_CENT,
        assumed: true,
        ..target(
            "LFB2013-7/I.3.5/04",
            "学校网站采用中英文双语的比例",
            "School websites in Chinese and English",
            Goal::Share,
        )
    },
    Target {
        measured: SCHOOLS,
        window: years!(
            "LFB2013-7/A1.3/04",
            "推出实验学校",
            "Experimental schools presented",
            [2013, 2014, 2015]
        ),
        binding: false,
        assumed: true,
        ..target(
            "LFB2013-7/A1.3/04",
            "每年推出实验学校",
            "Experimental schools presented each year",
            Goal::Range,
        )
    },
    Target {
        measured: PERSONS,
        window: IN_3_TO_5_YEARS,
        // Persons, not titles.
        assumed: true,
        ..target(
            "LFB2013-7/A3.8/05",
            "造就罗湖教坛新秀、教学能手、教学标兵等",
            "Rising, skilled and model teachers of Luohu",
            Goal::Cumulative,
        )
    },
    Target {
        measured: PERSONS,
        window: IN_3_TO_5_YEARS,
        assumed: true,
        ..target(
            "LFB2013-7/A3.8/06",
            "造就罗湖区教育英才、学科带头人及教育名家等",
            "Outstanding teachers, subject leaders and eminent educators of Luohu",
            Goal::Cumulative,
        )
    },
    Target {
        window: by_end_of(2013),
        ..target(
            "LFB2013-7/A6.18/01",
            "罗湖外语学校、翠园中学与美国迈阿密联合开设“2+1”国际班",
            "“2+1” international class with Miami at Luohu Foreign Languages School and Cuiyuan Middle School",
            Goal::YesNo,
        )
    },
    Target {
        measured: Some(Measured::count("名教师", "teacher", "teachers")),
        window: years!(
            "LFB2013-7/A6.18/02",
            "选派教师赴美国迈阿密中小学任教",
            "Teachers sent to schools in Miami",
            [2013, 2014, 2015]
        ),
        binding: false,
        assumed: true,
        ..target(
            "LFB2013-7/A6.18/02",
            "每年选派教师赴美国迈阿密中小学任教",
            "Teachers sent to schools in Miami each year",
            Goal::Approximate,
        )
    },
    Target {
        measured: PER_CENT,
        window: IN_3_TO_5_YEARS,
        assumed: true,
        ..target(
            "LFB2013-7/A6.18/03",
            "区属中小学校级领导接受海外培训的比例",
            "School leaders trained overseas",
            Goal::Share,
        )
    },
    Target {
        measured: Some(Measured::count("名外籍教师", "foreign teacher", "foreign teachers")),
        window: Window::Until { from: LFB2013_7.issued_on, due: anniversary(2018) },
        ..target(
            "LFB2013-7/A6.19/01",
            "各公办学校配备外籍教师（按人数最少的学校填报）",
            "Foreign teachers in the public school that has fewest",
            Goal::AtLeast,
        )
    },
];
