//! 罗发〔2013〕3号 四: public administration.

use crate::{
    directory::entry::{Entry, entry, t},
    unit::STREET_OFFICES,
};

const FUNCTIONS: &[&str] =
    &["district-staffing", "district-human-resources", "district-finance", "district-procurement"];
const APPROVAL: &[&str] = &["district-legal-affairs", "district-supervision"];
const SERVICE: &[&str] = &["district-human-resources", "district-technology", "district-supervision"];
const ENFORCEMENT: &[&str] = &["district-urban-management", "public-security", STREET_OFFICES];
const EFFICIENCY: &[&str] = &["district-supervision", "district-technology"];

pub(in crate::directory) static ENTRIES: &[Entry] = &[
    entry(&["LF2013-3/IV.1/L"], "加快推进政府职能转变", "Functions of government").led_by(FUNCTIONS).about(
        &["大部制", "事业单位改革", "购买服务", "临聘人员", "机构编制", "temporary staff", "outsourcing"],
    ),
    entry(&["LF2013-3/IV.1/01"], "政府职能及事项的四种处理", "Four ways to dispose of government functions")
        .led_by(FUNCTIONS)
        .naming(&[
            t("取消", "Cancel"),
            t("下放", "Delegate"),
            t("转移", "Transfer"),
            t("购买服务", "Buy as a service"),
        ])
        .about(&["职能目录", "事项目录", "临聘人员规模控制", "catalogue of functions"])
        .note(
            "临聘人员规模控制的数目没有写在本方案里。",
            "The plan gives no number for the limit on temporary staff.",
        ),
    entry(&["LF2013-3/IV.2/L"], "理顺基层管理体制", "Management at the grass roots")
        .led_by(&["district-staffing", "district-civil-affairs"])
        .about(&["社区工作站", "社区居委会", "社区服务中心", "工作准入", "street platforms", "communities"]),
    entry(&["LF2013-3/IV.3/L"], "继续深化行政审批制度改革", "Reform of administrative approval")
        .led_by(APPROVAL)
        .about(&["审批标准化", "网上办理", "首席代表制", "科长负责制", "approval items", "online approval"]),
    entry(&["LF2013-3/IV.3/03"], "并联审批的步骤", "Steps of parallel approval")
        .led_by(APPROVAL)
        .naming(&[
            t("一个部门受理", "One department accepts"),
            t("抄告相关部门同步审批", "The departments concerned examine at the same time"),
            t("限时办结", "Completion within a time limit"),
            t("统一送达", "One delivery"),
        ])
        .and_more()
        .about(&["审批流程", "parallel approval"])
        .note("条文没有写办结天数。", "The clause sets no number of days."),
    entry(&["LF2013-3/IV.4/L"], "创新公共服务机制", "Public services").led_by(SERVICE).about(&[
        "弹性工作制",
        "窗口服务",
        "网上办事大厅",
        "电子政务",
        "flexible hours",
        "service hall",
    ]),
    entry(&["LF2013-3/IV.4/01"], "实行“24小时执法”的地点", "Places of 24-hour enforcement")
        .led_by(SERVICE)
        .naming(&[t("东门", "Dongmen"), t("桂园", "Guiyuan"), t("南湖", "Nanhu")])
        .and_more()
        .about(&["人流密集道路", "执法", "crowded roads"])
        .note(
            "原文写作东门、桂园、南湖等人流密集的道路，没有列出道路名称。",
            "The clause speaks of crowded roads at these places and does not name the roads.",
        ),
    entry(&["LF2013-3/IV.4/03"], "网上办事大厅的五项“网上”功能", "Five online functions of the service hall")
        .led_by(SERVICE)
        .naming(&[
            t("政务信息网上公开", "Publication of government information"),
            t("投资项目网上审批", "Approval of investment projects"),
            t("社会事务网上办理", "Handling of social affairs"),
            t("公共决策网上互动", "Dialogue on public decisions"),
            t("政府效能网上监察", "Supervision of efficiency"),
        ])
        .about(&["电子政务", "e-government"]),
    entry(
        &["LF2013-3/IV.4/04"],
        "配备在线服务评价器的三级窗口",
        "Windows at three levels with online rating",
    )
    .led_by(SERVICE)
    .naming(&[
        t("区政务窗口", "District"),
        t("街道政务窗口", "Street"),
        t("社区工作站政务窗口", "Community work station"),
    ])
    .about(&["服务评价", "绩效评估", "rating device"])
    .note("评价的分值和权重没有写在本方案里。", "Scale and weight of the ratings do not stand in this plan."),
    entry(&["LF2013-3/IV.5/L"], "改进行政执法工作", "Administrative enforcement")
        .led_by(ENFORCEMENT)
        .about(&["执法队伍", "协同执法", "城市管理执法", "law enforcement"]),
    entry(
        &["LF2013-3/IV.5/01"],
        "行政力量与公安力量协同执法的领域",
        "Fields of joint enforcement with the police",
    )
    .led_by(ENFORCEMENT)
    .naming(&[
        t("重大信访维稳事项", "Major petitions and stability"),
        t("突发应急事件", "Emergencies"),
        t("行政执法攻坚任务", "Difficult enforcement tasks"),
        t("重要安全生产工作", "Important work safety"),
        t("流动人口和出租屋管理", "Floating population and rented homes"),
    ])
    .and_more()
    .about(&["公安", "police"]),
    entry(&["LF2013-3/IV.5/02"], "刚性执法与柔性管理的方式", "Rigid and soft ways of enforcement")
        .led_by(ENFORCEMENT)
        .naming(&[
            t("依法检查", "Inspection"),
            t("依法处罚", "Penalties"),
            t("行政指导", "Guidance"),
            t("温馨提示", "Reminders"),
            t("表彰守法", "Praise of the law-abiding"),
            t("说服教育", "Persuasion"),
        ])
        .and_more()
        .about(&["城管执法", "soft enforcement"]),
    entry(&["LF2013-3/IV.6/L"], "提升政府行政效能", "Efficiency of government").led_by(EFFICIENCY).about(&[
        "绩效考核",
        "白皮书",
        "协同办公",
        "行政无为责任追究",
        "accountability",
        "white paper",
    ]),
    entry(
        &["LF2013-3/IV.6/01"],
        "满意度调查结果的公示地点",
        "Where the results of satisfaction surveys are published",
    )
    .led_by(EFFICIENCY)
    .naming(&[
        t("罗湖电子政务网", "Luohu e-government website"),
        t("罗湖社区家园网", "Luohu community website"),
        t("网上政务服务大厅", "Online service hall"),
        t("机关大楼", "Government buildings"),
        t("服务大厅", "Service halls"),
    ])
    .about(&["群众评价", "公开", "surveys"])
    .note(
        "群众评价的权重没有写在本方案里。",
        "The weight of the public's rating does not stand in this plan.",
    ),
];
