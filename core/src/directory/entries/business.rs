//! 罗府办〔2013〕5号: business environment and investment promotion.

use super::super::entry::{Entry, entry, t};
use crate::unit::STREET_OFFICES;

const INVESTMENT: &[&str] = &["district-investment"];

pub(super) static ENTRIES: &[Entry] = &[
    entry(
        &["LFB2013-5/II/01"],
        "区优化营商环境工作领导小组的组成",
        "Members of the leading group for the business environment",
    )
    .led_by(&["leading-group"])
    .others("各相关单位及驻区单位", "The units concerned and the bodies resident in the district")
    .naming(&[
        t("组长：区长", "Head: the district mayor"),
        t("副组长：分管副区长", "Deputy heads: the vice-mayors in charge"),
        t("成员：各部门主要负责人", "Members: the heads of the departments"),
        t("联系人：各部门分管领导", "Contacts: the leaders in charge at the departments"),
    ])
    .about(&["营商环境", "组织领导", "business environment", "leadership"])
    .note(
        "条文没有逐一列出成员单位，也没有写明分管副区长有几位。",
        "The clause does not list the member units, nor how many vice-mayors are in charge.",
    ),
    entry(
        &["LFB2013-5/II/02"],
        "优化营商环境工作领导小组办公室",
        "Office of the leading group for the business environment",
    )
    .led_by(INVESTMENT)
    .about(&["日常工作", "统筹协调", "daily work", "coordination"]),
    entry(
        &["LFB2013-5/III.1/32"],
        "重点企业信息库的信息提供单位",
        "Units that supply the key-enterprise database",
    )
    .led_by(&[
        "district-economy",
        "district-technology",
        "district-environment",
        "district-statistics",
        "district-culture-industry",
        "district-investment",
        "market-supervision",
        "local-tax",
        "state-tax",
        "state-tax-offshore-oil",
        "power-supply",
        STREET_OFFICES,
    ])
    .about(&["重点企业", "信息共享", "数据报送", "18项指标", "data sharing", "key enterprises"])
    .note(
        "各单位提供的内容和周期见信息报送和工作日历。",
        "What each unit supplies, and how often, stands in the calendar of duties.",
    ),
    entry(
        &["LFB2013-5/III.2/02", "LFB2013-5/III.2/04"],
        "区领导挂点联系服务重点企业",
        "District leaders paired with key enterprises",
    )
    .led_by(INVESTMENT)
    .others(
        "各牵头单位（日常联系区领导和挂点企业，及时反馈）；相关部门（确认是否由本部门牵头解决）",
        "The lead units (daily contact with leader and enterprise, prompt feedback); the departments concerned (say whether they lead)",
    )
    .about(&["挂点企业", "交办督办", "行政监察系统", "feedback", "supervision", "leader pairing"])
    .note(
        "条文没有列出牵头单位。分解办理无异议的事项通过行政监察系统交办督办；有异议的怎样处理，条文没有写。",
        "The clause does not list the lead units. Items whose division is undisputed go through the administrative supervision system; it does not say what happens to disputed ones.",
    ),
    entry(
        &["LFB2013-5/III.3/01"],
        "重点企业直通车服务和审批“绿色通道”",
        "Direct-train service and the green channel for key enterprises",
    )
    .presumably(INVESTMENT)
    .others("有关职能部门", "The functional departments concerned")
    .naming(&[
        t("热线电话", "Hotline"),
        t("政企交流QQ群", "QQ group of government and enterprises"),
        t("电话联系", "Telephone contact"),
        t("走访", "Visits"),
        t("审批事项“绿色通道”", "Green channel for approvals"),
    ])
    .about(&["审批流程", "企业诉求", "approvals", "requests of enterprises"])
    .note("条文没有规定“绿色通道”的办理时限。", "The clause sets no time limit for the green channel."),
    entry(&["LFB2013-5/III.4/04"], "企业家联谊活动的形式", "Forms of the entrepreneurs' social events")
        .presumably(&["entrepreneurs-club"])
        .naming(&[
            t("文化沟通", "Cultural exchange"),
            t("体育运动", "Sports"),
            t("情感交流", "Personal exchange"),
            t("智慧分享", "Sharing of ideas"),
            t("休闲体验", "Leisure"),
        ])
        .and_more()
        .about(&["企业家俱乐部", "尊商富商引商", "entrepreneurs club"]),
    entry(
        &["LFB2013-5/III.5/22"],
        "投资信息库的信息提供单位",
        "Units that supply the investment database",
    )
    .led_by(&[
        "district-development",
        "district-economy",
        "district-technology",
        "public-security",
        "district-finance",
        "district-human-resources",
        "district-housing",
        "district-leasing",
        "district-renewal",
        "district-property",
        "district-culture-industry",
        "district-investment",
        "market-supervision",
        STREET_OFFICES,
    ])
    .about(&["招商引资", "信息共享", "数据报送", "扶持政策", "data sharing", "investment promotion"])
    .note(
        "各单位提供的内容和周期见信息报送和工作日历。",
        "What each unit supplies, and how often, stands in the calendar of duties.",
    ),
    entry(&["LFB2013-5/III.6/01"], "中介招商的渠道", "Channels of investment promotion through intermediaries")
        .presumably(INVESTMENT)
        .naming(&[
            t("市发改委", "City Development and Reform Commission"),
            t("市经信委", "City Economy and Information Commission"),
            t("市科创委", "City Science and Innovation Commission"),
            t("市金融办", "City Finance Office"),
            t("市投资推广署", "City Investment Promotion Agency"),
            t("市各大行业协会", "Trade associations of the city"),
            t("商会", "Chambers of commerce"),
            t("境外在华商会", "Foreign chambers of commerce in China"),
            t("外国驻华使领馆", "Foreign embassies and consulates in China"),
        ])
        .and_more()
        .about(&["委托招商", "推介", "intermediaries"])
        .note(
            "市科创委是市级部门，与区的科技创新部门不是同一单位。",
            "The City Science and Innovation Commission is a body of the city, not the district's bureau.",
        ),
    entry(&["LFB2013-5/III.7-13/01"], "八种招商方式", "Eight ways of promoting investment")
        .others(
            "按方式不同：全区各部门、全区公职人员、各对口部门等",
            "Depending on the way: all departments, all public employees, the counterpart departments and others",
        )
        .naming(&[
            t("中介招商", "Through intermediaries"),
            t("楼宇招商", "Through commercial buildings"),
            t("网络招商", "Online"),
            t("专业招商", "By professional teams"),
            t("境外招商", "Abroad"),
            t("全民招商", "By every public employee"),
            t("服务招商", "Through service"),
            t("对口业务招商", "Through counterpart departments"),
        ])
        .about(&["招商引资", "investment promotion"]),
    entry(
        &["LFB2013-5/III.8/01"],
        "罗湖区中英文招商网站和APP的内容",
        "Contents of the bilingual investment website and app",
    )
    .naming(&[
        t("城区环境", "The urban environment"),
        t("人文特色", "Local culture"),
        t("政府政务", "Government affairs"),
        t("产业政策", "Industrial policies"),
        t("城市更新进度", "Progress of urban renewal"),
    ])
    .and_more()
    .about(&["网络招商", "手机应用", "website", "online promotion"])
    .note("条文只要求“及时更新”，没有写期限。", "The clause asks for prompt updates and gives no period."),
    entry(
        &["LFB2013-5/III.9/01"],
        "招商专业团队的业务培训",
        "Training of the professional investment-promotion team",
    )
    .others("招商专业团队", "The professional investment-promotion team")
    .naming(&[
        t("政策", "Policy"),
        t("外事", "Foreign affairs"),
        t("综合知识", "General knowledge"),
    ])
    .and_more()
    .about(&["专业招商", "精英招商", "海外轮训", "交流学习", "overseas rotation"])
    .note(
        "另建立赴海外轮训和交流学习制度；条文没有写培训次数。",
        "Overseas rotation and exchange are to be set up too; the clause gives no frequency.",
    ),
    entry(
        &["LFB2013-5/III.11/01"],
        "全民招商：公职人员要传播的六种环境",
        "Six environments that every public employee is to convey",
    )
    .others("全区公职人员", "Every public employee of the district")
    .naming(&[
        t("勤政、廉洁、务实、高效的行政环境", "A diligent, clean, practical and efficient administration"),
        t("规范严明的法制环境", "A strict rule of law"),
        t("公平竞争的市场环境", "A market of fair competition"),
        t("诚实守信的信用环境", "An environment of honesty and credit"),
        t("精细优质的服务环境", "Careful and good service"),
        t("文明友好的人文环境", "A civil and friendly culture"),
    ])
    .about(&["公职人员", "企业来访", "public employees"]),
    entry(
        &["LFB2013-5/III.13/01"],
        "对口业务招商：与市对口部门沟通联络",
        "Liaison with the counterpart departments of the city",
    )
    .led_by(&[
        "district-development",
        "district-economy",
        "district-technology",
        "district-culture-industry",
        "district-investment",
        "market-supervision",
        "local-tax",
        "state-tax",
        "state-tax-offshore-oil",
    ])
    .others(
        "区人大、政协机关（鼓励人大代表和政协委员宣传营商环境、参与引荐）",
        "The organs of the people's congress and the political consultative conference (encourage deputies and members to promote and refer)",
    )
    .and_more()
    .about(&["企业引荐", "人大代表", "政协委员", "产业政策申报", "referrals", "deputies"])
    .note(
        "条文在五个区部门之后写“等部门”；四个驻区单位没有写“等”。",
        "The list of the five district departments is open; that of the four resident bodies is closed.",
    ),
    entry(
        &["LFB2013-5/IV.1/01"],
        "优化营商环境“一把手”负责制",
        "Responsibility of every head of unit for the business environment",
    )
    .others("全区各单位的主要负责人", "The head of every unit of the district")
    .about(&["组织保障", "干部教育", "heads of units"]),
    entry(
        &["LFB2013-5/IV.2/01"],
        "两个信息库的报送纳入行政监察系统督办",
        "Supervision of what is supplied to the two databases",
    )
    .led_by(&["district-inspection"])
    .naming(&[
        t("重点企业信息库", "Key-enterprise database"),
        t("投资信息库", "Investment database"),
    ])
    .about(&["督查保障", "督办事项", "逾期", "supervision", "late reports"]),
    entry(
        &["LFB2013-5/IV.3/01"],
        "引进企业、服务企业的绩效考核附加分",
        "Performance points for bringing in and serving enterprises",
    )
    .led_by(&["district-performance"])
    .about(&["绩效考核", "绩效评估", "加分", "减分", "performance assessment", "bonus points"]),
    entry(
        &["LFB2013-5/IV.3.3/01"],
        "加分、减分认定书（报区绩效办）",
        "Certificates for points, sent to the performance office",
    )
    .led_by(INVESTMENT)
    .about(&["考核依据", "认定", "绩效附加分", "certificates"]),
    entry(
        &["LFB2013-5/IV.3.1/09"],
        "引荐奖励档次所参照的“1+10文件”",
        "The 1+10 papers that define the referral reward tiers",
    )
    .naming(&[
        t(
            "《罗湖区产业转型升级专项资金管理办法（试行）》",
            "Luohu measures for the special fund for industrial upgrading (trial)",
        ),
        t("10个实施细则", "Ten detailed rules"),
    ])
    .about(&["引荐人", "奖励标准", "产业转型升级", "referral reward", "special fund"])
    .note(
        "各档次的条件写在这些文件里，本方案没有写；不要与罗发〔2013〕3号的“1+8”文件混淆。",
        "The conditions of the tiers stand in those papers, not in this plan. They are not the 1+8 papers of 罗发〔2013〕3号.",
    ),
];
