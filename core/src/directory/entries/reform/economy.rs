//! 罗发〔2013〕3号 一 and 二: the aims, and economic reform.

use crate::{
    directory::entry::{Entry, entry, t},
    unit::STREET_OFFICES,
};

const ECONOMY_TECHNOLOGY: &[&str] = &["district-economy", "district-technology"];
const RENEWAL: &[&str] = &["district-renewal", "district-economy", "district-investment"];
const MARKET: &[&str] = &["market-supervision", "district-development"];
const INTEGRITY: &[&str] =
    &["district-economy", "district-housing", "district-procurement", "market-supervision"];
const TREASURY: &[&str] = &["district-finance", "district-treasury"];
const COLLECTIVE: &[&str] = &[
    "district-finance",
    "district-renewal",
    "district-economy",
    "district-technology",
    "district-civil-affairs",
    STREET_OFFICES,
];

pub(in crate::directory) static ENTRIES: &[Entry] = &[
    entry(&["LF2013-3/I/01"], "改革创新的六个领域", "Six fields of reform")
        .others(
            "区委、区政府（发文机关）",
            "The District Committee and the District Government (which issued the plan)",
        )
        .naming(&[
            t("经济体制改革", "Economic reform"),
            t("社会管理体制改革", "Social management"),
            t("行政管理体制改革", "Public administration"),
            t("文化体制改革", "Culture"),
            t("生态环境管理体制改革", "Ecology and environment"),
            t("党的建设改革创新", "Party building"),
        ])
        .about(&["总体目标", "reform aims"]),
    entry(&["LF2013-3/II.1/L"], "强化“时尚罗湖”品牌营销", "Marketing of the Fashion Luohu brand")
        .led_by(ECONOMY_TECHNOLOGY)
        .about(&[
            "消费",
            "商圈",
            "万象城",
            "电子商务",
            "网商集聚区",
            "黄金珠宝",
            "钻石毛坯",
            "汽车经销",
            "e-commerce",
            "jewellery",
            "diamonds",
            "retail",
        ]),
    entry(&["LF2013-3/II.1/04"], "运行发布“水贝·中国珠宝指数”", "Shuibei China Jewellery Index")
        .led_by(ECONOMY_TECHNOLOGY)
        .about(&["珠宝指数", "价格指数", "price index", "jewellery"])
        .note("条文没有写发布周期。", "The clause does not say how often it is published."),
    entry(&["LF2013-3/II.2/L"], "大力发展总部经济", "Headquarters economy")
        .led_by(&["district-economy", "district-technology", "district-investment"])
        .about(&["委托招商", "招商引资信息库", "闲置物业", "校友会", "headquarters", "vacant property"]),
    entry(&["LF2013-3/II.3/L"], "加快拓展产业发展空间", "More space for industry")
        .led_by(RENEWAL)
        .naming(&[
            t("笋岗—清水河片区", "Sungang–Qingshuihe area"),
            t("湖贝片区", "Hubei area"),
            t("泥岗—布心路沿线", "Along Nigang Road and Buxin Road"),
        ])
        .about(&["城市更新", "旧城改造", "小地块", "插花地", "土地整备", "容积率", "urban renewal", "land"]),
    entry(
        &["LF2013-3/II.3/01"],
        "城市更新单元规划联合审查的步骤",
        "Steps of the joint review of renewal plans",
    )
    .led_by(RENEWAL)
    .others("城市更新领导小组（行政审查）", "The leading group for urban renewal (administrative review)")
    .naming(&[
        t("职能部门初审", "First review by the functional departments"),
        t("部门征求意见", "Opinions of the departments"),
        t("专家评审", "Expert review"),
        t("城市更新领导小组主导的行政审查", "Administrative review led by the leading group"),
    ])
    .about(&["更新单元规划审批", "技术审查", "renewal unit", "approval"])
    .note("条文没有写各步骤的时限。", "The clause sets no time limits."),
    entry(&["LF2013-3/II.4/L"], "推进市场监管体系建设", "Market supervision").led_by(MARKET).about(&[
        "商事登记",
        "食品安全",
        "质量监管",
        "消费维权",
        "行业自律",
        "金融市场",
        "food safety",
        "business registration",
        "consumer protection",
    ]),
    entry(
        &["LF2013-3/II.4/01"],
        "市场秩序综合指挥机制和民办幼儿园成本监审",
        "Command of market order; cost review of private kindergartens",
    )
    .led_by(MARKET)
    .naming(&[t("打", "Strike"), t("控", "Control"), t("防", "Prevent"), t("管", "Manage")])
    .about(&["幼儿园收费", "成本监审", "指导标准", "kindergarten fees", "cost audit"])
    .note("收费价格的指导标准没有写在本方案里。", "The guide prices for fees do not stand in this plan."),
    entry(&["LF2013-3/II.5/L"], "打出“诚信罗湖”旗帜", "Integrity Luohu")
        .led_by(INTEGRITY)
        .about(&[
            "诚信商户",
            "礼享罗湖",
            "建筑市场诚信",
            "政府采购",
            "预选采购",
            "网上商城",
            "trustworthy merchants",
            "procurement",
            "construction credit",
        ])
        .note(
            "原文写作区住房城乡建设局，与区住房建设局是同一单位。",
            "The document writes the housing bureau's name in another way here; it is the same unit.",
        ),
    entry(
        &["LF2013-3/II.5/01"],
        "行业诚信自律公约和采购合同备案",
        "Integrity conventions of trades; filing of procurement contracts",
    )
    .led_by(INTEGRITY)
    .naming(&[
        t("零售行业", "Retail"),
        t("黄金珠宝行业", "Gold and jewellery"),
        t("汽车销售行业", "Car sales"),
    ])
    .about(&["行业诚信联盟", "评分系统", "合同备案", "merchant scores"])
    .note(
        "商户评分的标准没有写在本方案里。",
        "The scale of the merchant scores does not stand in this plan.",
    ),
    entry(&["LF2013-3/II.6/L"], "优化政府投资项目管理", "Management of government investment projects")
        .led_by(&["district-development"])
        .about(&["重大项目", "前期工作", "项目储备", "major projects"]),
    entry(
        &["LF2013-3/II.6/01"],
        "政府投资项目管理要拟定的文件和项目储备库",
        "Papers and project reserve for government investment",
    )
    .led_by(&["district-development"])
    .naming(&[
        t("政府投资重大项目前期工作管理办法", "Measures for the early work of major projects"),
        t(
            "《区政府投资重大民生项目公示试行办法（初稿）》",
            "Draft trial measures for the public notice of major livelihood projects",
        ),
        t("政府投资重大项目储备库", "Reserve of major projects"),
    ])
    .about(&["民生项目公示", "知情权", "public notice"])
    .note("条文没有写完成时间。", "The clause gives no dates."),
    entry(&["LF2013-3/II.7/L"], "提升公共财政服务水平", "Public finance").led_by(TREASURY).about(&[
        "预算编制",
        "国库集中支付",
        "账户监督",
        "budget",
        "treasury",
    ]),
    entry(
        &["LF2013-3/II.7/01"],
        "纳税大户动态监测平台和公务卡改革试点",
        "Monitoring of large taxpayers; pilot of official cards",
    )
    .led_by(TREASURY)
    .naming(&[
        t("纳税大户动态监测平台", "Monitoring platform for large taxpayers"),
        t("公务卡改革试点", "Pilot of official cards"),
    ])
    .about(&["税源分析", "收入征管", "tax sources", "official cards"])
    .note("本方案没有写纳税大户的标准。", "This plan does not say who is a large taxpayer."),
    entry(&["LF2013-3/II.8/L"], "探索集体经济发展新思路", "The collective economy")
        .led_by(COLLECTIVE)
        .about(&["社区股份公司", "企务公开", "集体合作经济", "share companies", "collective economy"]),
    entry(
        &["LF2013-3/II.8/01"],
        "集体经济的重点项目和换届选举",
        "Projects and elections of the collective economy",
    )
    .led_by(COLLECTIVE)
    .others(
        "罗湖汝南公司；向西股份公司；各股份公司",
        "Runan company; Xiangxi share company; the share companies",
    )
    .naming(&[
        t("“93—267”（大中华）地块项目", "Plot 93–267 (Dazhonghua)"),
        t("西苑旧城升级改造", "Renewal of the old town at Xiyuan"),
        t("股份公司换届选举", "Re-election of the share companies' boards"),
    ])
    .about(&["旧城改造", "汝南", "向西", "办公智能化", "elections"])
    .note("条文没有写完成年份。", "The clause gives no years."),
    entry(&["LF2013-3/II.9/L"], "建立和完善自主创新的激励机制", "Incentives for innovation")
        .led_by(ECONOMY_TECHNOLOGY)
        .about(&[
            "科技园区",
            "产学研",
            "企业服务联盟",
            "知识产权",
            "专利",
            "重点实验室",
            "科普",
            "science parks",
            "patents",
            "laboratories",
        ]),
];
