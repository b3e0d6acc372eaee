//! 罗发〔2013〕3号 三: society.

use crate::directory::entry::{Entry, entry, t};

const HEALTH: &[&str] = &["district-health"];
const EMPLOYMENT: &[&str] = &["committee-organisation", "district-human-resources", "district-trade-unions"];
const CIVIL_AFFAIRS: &[&str] = &["district-civil-affairs", "social-work-committee"];
const SAFETY: &[&str] =
    &["committee-political-legal", "public-security", "district-petitions", "district-work-safety"];
const NETWORK: &[&str] = &[
    "social-work-committee",
    "committee-political-legal",
    "district-supervision",
    "rental-housing-office",
    "district-technology",
];

pub(in crate::directory) static ENTRIES: &[Entry] = &[
    entry(&["LF2013-3/III.1/L"], "办人民满意的教育", "Education that satisfies the people")
        .led_by(&["district-education", "district-development", "district-finance"])
        .about(&[
            "学校绩效评估",
            "督学",
            "大生均",
            "招生",
            "双名工程",
            "减负提质",
            "卓越绩效",
            "普惠型幼儿园",
            "民办学校",
            "schools",
            "kindergartens",
            "enrolment",
        ]),
    entry(&["LF2013-3/III.2/L"], "改革医疗卫生服务模式", "Medical services").led_by(HEALTH).about(&[
        "患者满意度",
        "家庭医生",
        "社康中心",
        "双向转诊",
        "分级诊疗",
        "电子病历",
        "信用档案",
        "绩效工资",
        "family doctors",
        "patients",
        "health records",
    ]),
    entry(
        &["LF2013-3/III.2/01"],
        "“先看病后交费”诊疗模式的试点医院",
        "Pilot hospitals of treat first, pay later",
    )
    .led_by(HEALTH)
    .naming(&[
        t("区人民医院", "District People's Hospital"),
        t("区中医院", "District Hospital of Traditional Chinese Medicine"),
    ])
    .about(&["缴费", "试点推广", "hospitals"]),
    entry(&["LF2013-3/III.3/L"], "促进有质量的劳动就业", "Employment of quality").led_by(EMPLOYMENT).about(
        &[
            "求职通",
            "人才招聘",
            "青年见习基地",
            "工资集体协商",
            "劳资纠纷",
            "欠薪",
            "工资保证金",
            "jobs",
            "wages",
            "labour disputes",
            "recruitment",
        ],
    ),
    entry(&["LF2013-3/III.3/01"], "“五支人才队伍”", "Five teams of talent")
        .led_by(EMPLOYMENT)
        .naming(&[
            t("党政人才", "Party and government"),
            t("企业经营管理人才", "Business management"),
            t("专业技术人才", "Professionals and technicians"),
            t("社会工作人才", "Social work"),
            t("技能人才", "Skilled workers"),
        ])
        .about(&["人才培训", "订单式培训", "talent", "training"]),
    entry(&["LF2013-3/III.3/02"], "企业工会的三项活动", "Three activities of the trade unions")
        .led_by(EMPLOYMENT)
        .naming(&[
            t("干部进厂", "Cadres into factories"),
            t("律师进企", "Lawyers into enterprises"),
            t("宣传入舍", "Publicity into dormitories"),
        ])
        .about(&["工会组织", "trade unions"])
        .note("条文没有写活动次数。", "The clause does not say how often."),
    entry(&["LF2013-3/III.4/L"], "加强对弱势群体的关爱和服务", "Care for the vulnerable")
        .led_by(CIVIL_AFFAIRS)
        .about(&[
            "社会救助",
            "重大疾病救助",
            "养老院",
            "残疾人",
            "外来务工人员",
            "公益平台",
            "低收入家庭",
            "social assistance",
            "elderly care",
            "disabled",
            "migrant workers",
        ]),
    entry(
        &["LF2013-3/III.4/01"],
        "三级家暴防护双向转介和保障性住房分档补贴",
        "Referral against domestic violence at three levels; housing subsidy by tiers",
    )
    .led_by(CIVIL_AFFAIRS)
    .naming(&[t("区", "District"), t("街道", "Street"), t("社区", "Community")])
    .about(&["家庭暴力", "女性维权", "租补分离", "domestic violence", "women's rights", "housing subsidy"])
    .note("分档补贴的档次没有写在本方案里。", "The tiers of the housing subsidy do not stand in this plan."),
    entry(&["LF2013-3/III.5/L"], "推动社区共建共治共享", "Communities built, governed and shared together")
        .led_by(&[
            "committee-publicity",
            "social-work-committee",
            "district-civil-affairs",
            "district-housing",
        ])
        .about(&[
            "业主委员会",
            "居民代表",
            "楼长",
            "罗伯特议事规则",
            "社区家园网",
            "家园议事厅",
            "社区食堂",
            "社区子网站",
            "homeowners",
            "residents",
            "community websites",
            "canteens",
        ]),
    entry(&["LF2013-3/III.6/L"], "培育和规范社会组织", "Social organisations")
        .led_by(CIVIL_AFFAIRS)
        .about(&["社工", "三社联动", "评估机制", "孵化平台", "社工人才库", "NGO", "social workers"]),
    entry(
        &["LF2013-3/III.6/01"],
        "可直接登记的社会组织类别",
        "Social organisations that may register directly",
    )
    .led_by(CIVIL_AFFAIRS)
    .naming(&[
        t("公益慈善类", "Charity"),
        t("社会福利类", "Social welfare"),
        t("社会服务类", "Social services"),
    ])
    .and_more()
    .about(&["社会组织登记", "轻审批、重监管", "registration"])
    .note(
        "条文写“等八类”，只列出三类，其余五类没有写。",
        "The clause speaks of eight classes and names three; the other five are not named.",
    ),
    entry(&["LF2013-3/III.7/L"], "加强和创新社会治理", "Public order and safety").led_by(SAFETY).about(&[
        "治安监督员",
        "信访",
        "舆情",
        "大调解",
        "安全生产",
        "物业安全",
        "涉法涉诉",
        "食品药品安全",
        "security",
        "petitions",
        "mediation",
        "work safety",
    ]),
    entry(
        &["LF2013-3/III.7/01"],
        "《创建平安罗湖实施方案（2012—2022年）》的制定出台",
        "The plan for a safe Luohu 2012–2022",
    )
    .led_by(SAFETY)
    .about(&["平安罗湖", "safe Luohu"]),
    entry(&["LF2013-3/III.7/04"], "“平安细胞”的种类和两项满意度调查", "Kinds of safe cells, and two surveys")
        .led_by(SAFETY)
        .others("第三方机构（调查）", "A third party (surveys)")
        .naming(&[
            t("安全文明小区", "Safe and civil estates"),
            t("“无毒社区”", "Drug-free communities"),
            t("“毒品预防教育示范学校”", "Model schools of drug prevention"),
            t("平安和谐社区", "Safe and harmonious communities"),
            t("宜居出租屋", "Liveable rented homes"),
            t("社会治安满意度调查", "Survey of satisfaction with public order"),
            t("人民群众满意度调查", "Survey of the people's satisfaction"),
        ])
        .about(&["禁毒", "治安状况", "drug prevention", "surveys"])
        .note("条文没有写创建数目。", "The clause gives no numbers."),
    entry(&["LF2013-3/III.8/L"], "加快推进“织网工程”", "The weaving-net project").led_by(NETWORK).about(&[
        "网格化管理",
        "社会工作网",
        "电子政务网",
        "试点街道",
        "grid management",
        "data exchange",
    ]),
    entry(&["LF2013-3/III.8/02"], "“织网工程”采集的基本要素", "Basic elements of the weaving-net database")
        .led_by(NETWORK)
        .naming(&[
            t("人口", "Population"),
            t("建筑物", "Buildings"),
            t("法人", "Legal persons"),
            t("事件", "Events"),
        ])
        .about(&["大数据库", "信息共享", "四级联通", "big data"])
        .note(
            "条文写四级纵向联通，没有写是哪四级。",
            "The clause speaks of a link of four levels and does not name them.",
        ),
];
