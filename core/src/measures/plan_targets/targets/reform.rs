//! 罗发〔2013〕3号: reform and innovation 2013–2015. The units are the lead units (牵头单位).

use crate::{
    date::CivilDate,
    measures::plan_targets::target::{
        Goal, Measured, PER_CENT, PERSONS, PLAN_BEGINS, Target, Window, by_end_of,
    },
    text::Text,
};

const ECONOMY: &[&str] = &["district-economy", "district-technology"];
const APPROVALS: &[&str] = &["district-legal-affairs", "district-supervision"];
const ENVIRONMENT: &[&str] = &["district-environment"];
const DISCIPLINE: &[&str] = &["discipline-commission"];
const FIRMS: Option<Measured> = Some(Measured::count("家企业", "firm", "firms"));

/// A binding target; where the text names no year, until the end of the plan.
const fn target(
    id: &'static str,
    zh_cn: &'static str,
    en: &'static str,
    goal: Goal,
    units: &'static [&'static str],
) -> Target {
    Target {
        id,
        title: Text::new(zh_cn, en),
        goal,
        measured: None,
        window: by_end_of(2015),
        binding: true,
        units,
        assumed: true,
        only: None,
    }
}

pub(super) const TARGETS: &[Target] = &[
    Target {
        measured: Some(Measured::count("个集聚区", "cluster", "clusters")),
        ..target("LF2013-3/II.1/01", "打造网商集聚区", "Clusters of online merchants", Goal::Range, ECONOMY)
    },
    Target {
        measured: FIRMS,
        ..target(
            "LF2013-3/II.1/02",
            "培育销售额亿元级企业网商",
            "Online merchants with sales of a hundred million yuan",
            Goal::Cumulative,
            ECONOMY,
        )
    },
    Target {
        measured: FIRMS,
        ..target(
            "LF2013-3/II.1/03",
            "引进电子商务细分领域龙头企业或知名电子商务平台分支机构",
            "E-commerce leaders and branches of known platforms attracted",
            Goal::Cumulative,
            ECONOMY,
        )
    },
    Target {
        measured: Some(Measured::count("家园区", "science park", "science parks")),
        binding: false,
        assumed: false,
        ..target(
            "LF2013-3/II.9/01",
            "打造民营资本自运营科技产业园区",
            "Science parks run by private capital",
            Goal::Range,
            ECONOMY,
        )
    },
    Target {
        measured: Some(Measured::count("所幼儿园", "kindergarten", "kindergartens")),
        ..target(
            "LF2013-3/III.1/01",
            "分批将民办幼儿园建成“普惠型”幼儿园",
            "Private kindergartens made inclusive, in batches",
            Goal::Omitted,
            &["district-education", "district-development", "district-finance"],
        )
    },
    Target {
        measured: Some(Measured::count("个社区", "community", "communities")),
        ..target(
            "LF2013-3/III.5/01",
            "为全区各社区搭建社区子网站",
            "Communities with a website of their own",
            Goal::Coverage,
            &["committee-publicity", "social-work-committee", "district-civil-affairs", "district-housing"],
        )
    },
    Target {
        measured: PERSONS,
        assumed: false,
        ..target(
            "LF2013-3/III.7/02",
            "从社会各界聘请社会治安监督员",
            "Public-security supervisors appointed from society",
            Goal::Cumulative,
            &["committee-political-legal", "public-security", "district-petitions", "district-work-safety"],
        )
    },
    Target {
        measured: Some(Measured::count("个街道", "street", "streets")),
        ..target(
            "LF2013-3/III.8/01",
            "选取街道作为“织网工程”试点",
            "Pilot streets of the “weaving net” project",
            Goal::Selection,
            &[
                "social-work-committee",
                "committee-political-legal",
                "district-supervision",
                "rental-housing-office",
                "district-technology",
            ],
        )
    },
    Target {
        measured: PER_CENT,
        ..target(
            "LF2013-3/IV.3/01",
            "现有行政审批事项制定实施办法的比例",
            "Approval items with an implementing measure",
            Goal::Share,
            APPROVALS,
        )
    },
    Target {
        measured: PER_CENT,
        ..target(
            "LF2013-3/IV.3/02",
            "行政审批事项纳入网上办理的比例",
            "Approval items handled online",
            Goal::Share,
            APPROVALS,
        )
    },
    Target {
        window: by_end_of(2013),
        assumed: false,
        ..target(
            "LF2013-3/IV.4/02",
            "建设完善网上办事大厅并与省、市联网互通",
            "Online service hall complete and linked with province and city",
            Goal::YesNo,
            &["district-human-resources", "district-technology", "district-supervision"],
        )
    },
    target(
        "LF2013-3/V.2/03",
        "打造全市首家“青少年志愿者实践教育基地”",
        "First practice base for young volunteers in the city",
        Goal::YesNo,
        &["civility-office", "district-education", "youth-league", "committee-office"],
    ),
    Target {
        binding: false,
        ..target(
            "LF2013-3/VI.1/03/soil-and-water",
            "争创“全国水土保持监督管理能力建设县（区）”",
            "National district for soil and water supervision",
            Goal::YesNo,
            ENVIRONMENT,
        )
    },
    target(
        "LF2013-3/VI.1/03/pm25",
        "在国内首创区级PM2.5检测机制",
        "First PM2.5 detection at district level in the country",
        Goal::YesNo,
        ENVIRONMENT,
    ),
    Target {
        window: Window::Until { from: PLAN_BEGINS, due: CivilDate::constant(2014, 6, 30) },
        assumed: false,
        ..target(
            "LF2013-3/VII.4/02",
            "形成作风建设长效机制",
            "Lasting mechanism for work style formed",
            Goal::YesNo,
            DISCIPLINE,
        )
    },
    Target {
        measured: PER_CENT,
        window: Window::Until {
            from: CivilDate::constant(2015, 1, 1),
            due: CivilDate::constant(2015, 12, 31),
        },
        binding: false,
        ..target(
            "LF2013-3/VII.4/03",
            "全区作风建设满意度",
            "Satisfaction with work style in the district",
            Goal::Share,
            DISCIPLINE,
        )
    },
    Target {
        measured: PER_CENT,
        ..target(
            "LF2013-3/VII.4/04",
            "“一把手”口头述责述廉覆盖全区事业单位的比例",
            "Public institutions whose heads report orally on duty and integrity",
            Goal::Share,
            DISCIPLINE,
        )
    },
];
