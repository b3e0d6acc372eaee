//! 罗府办〔2013〕6号: greening 2013–2015. Every numbered task of 四 ends in who leads (负责) and who
//! supports (配合).

use super::super::entry::{Entry, entry, t};
use crate::unit::STREET_OFFICES;

const URBAN: &[&str] = &["district-urban-management"];
const STREETS: &[&str] = &[STREET_OFFICES];

pub(super) static ENTRIES: &[Entry] = &[
    entry(&["LFB2013-6/I/02"], "绿化提升行动的五个“化”", "Five themes of the greening campaign")
        .others("全区", "The whole district")
        .naming(&[
            t("科学化", "Scientific"),
            t("生态化", "Ecological"),
            t("人性化", "Humane"),
            t("艺术化", "Artistic"),
            t("精细化", "Refined"),
        ])
        .about(&["美丽罗湖", "总体目标", "campaign"])
        .note(
            "第二节以另一顺序列出同样五项，不分先后。",
            "Section II lists the same five in another order: none comes first.",
        ),
    entry(
        &["LFB2013-6/III/01"],
        "美丽罗湖绿化提升行动工作领导小组的组成",
        "Members of the leading group for greening",
    )
    .led_by(&["greening-leading-group"])
    .others(
        "组长：区长；副组长：常务副区长和分管副区长；成员：各单位主要负责同志",
        "Head: the district mayor; deputies: the executive vice-mayor and the vice-mayors in charge; members: the heads of the units",
    )
    .naming(&[
        t("区监察局", "District Supervision Bureau"),
        t("区发改局", "District Development and Reform Bureau"),
        t("区经济促进局", "District Economic Promotion Bureau"),
        t("区教育局", "District Education Bureau"),
        t("区卫生计生局", "District Health, Population and Family Planning Bureau"),
        t("区财政局", "District Finance Bureau"),
        t("区住房建设局", "District Housing and Construction Bureau"),
        t("区审计局", "District Audit Bureau"),
        t("区城管局", "District Urban Management Bureau"),
        t("区环保水务局", "District Environment and Water Bureau"),
        t("区规划土地监察大队", "District Planning and Land Supervision Brigade"),
        t("区重建局", "District Renewal Bureau"),
        t("区建筑工务局", "District Public Works Bureau"),
        t("区物业办", "District Property Office"),
        t("区政府采购中心", "District Government Procurement Centre"),
        t("市交委东部交通运输局", "Eastern Transport Bureau of the city Transport Commission"),
        t("各街道办", "All street offices"),
    ])
    .about(&["组织领导", "成员单位", "leadership"])
    .note(
        "区卫生计生局在第四节写作区卫生人口计生局，是同一单位。",
        "Section IV writes the health bureau's name in full; it is the same unit.",
    ),
    entry(&["LFB2013-6/III/02"], "绿化提升行动领导小组办公室", "Office of the leading group for greening")
        .led_by(URBAN)
        .supported_by(&["district-development"])
        .others(
            "主任：区城管局局长；副主任：区发改局和区城管局分管领导",
            "Director: the head of the Urban Management Bureau; deputies: the leaders in charge at the Development and Reform Bureau and at the Urban Management Bureau",
        )
        .about(&["日常工作", "联系单位", "daily work", "contact"]),
    entry(
        &["LFB2013-6/IV/01"],
        "绿化提升的五种手段和五项主要任务",
        "Five means and five main tasks of greening",
    )
    .others("各项任务的负责单位见相应条目", "Each task names its own lead units")
    .naming(&[
        t("规划增绿", "Green by planning"),
        t("立体添绿", "Vertical green"),
        t("精品建设", "Quality projects"),
        t("优化升级", "Upgrading"),
        t("精细化管理", "Careful management"),
        t("合理规划和调整区域绿化，提升人居环境质量", "Plan and adjust greening for better living"),
        t("打造园林绿化精品", "Garden projects of quality"),
        t("提升商业、口岸、学校医院和门户区域整体环境", "Commercial areas, ports, schools, hospitals and gateways"),
        t("推进道路景观小品、生态风景林、绿道、屋顶绿化建设", "Streetscapes, scenic forest, greenways and green roofs"),
        t("实施河道整治，提升河道水系绿化景观", "Rivers and waterside greening"),
    ])
    .about(&["任务分工", "division of tasks"]),
    entry(
        &["LFB2013-6/IV.1.1/01", "LFB2013-6/IV.1.1/02"],
        "拓展绿化空间",
        "More space for greenery",
    )
    .led_by(&["district-renewal"])
    .others("各相关单位配合", "The units concerned support")
    .naming(&[
        t("清水河国际汽车物流产业园（一期）", "Qingshuihe international automobile logistics park, phase 1"),
        t("莲塘片区西南部西岭下村", "Xilingxia village in the south-west of Liantang"),
    ])
    .about(&["城市更新", "旧城改造", "规划建绿", "空中增绿", "见缝插绿", "urban renewal"]),
    entry(
        &["LFB2013-6/IV.1.2/01", "LFB2013-6/IV.1.2/02"],
        "提升老旧住宅区绿化品质",
        "Better greenery in old residential areas",
    )
    .led_by(&["district-housing"])
    .supported_by(STREETS)
    .about(&["老旧小区", "旧住宅区综合整治", "宜居城区", "阳台美化", "垂直绿化", "old housing estates"])
    .note(
        "只改造符合条件的老旧住宅区；条文没有写条件。",
        "Only areas that qualify are upgraded; the clause does not say how they qualify.",
    ),
    entry(
        &[
            "LFB2013-6/IV.2.1/01",
            "LFB2013-6/IV.2.1/02",
            "LFB2013-6/IV.2.1/06",
            "LFB2013-6/IV.2.1/07",
            "LFB2013-6/IV.2.1/09",
        ],
        "社区公园建设和星级社区公园",
        "Community parks",
    )
    .led_by(&["district-urban-management", "district-renewal"])
    .supported_by(STREETS)
    .naming(&[
        t("泥岗社区公园", "Nigang community park"),
        t("黄贝岭公园", "Huangbeiling park"),
        t("深港社区公园", "Shengang community park"),
    ])
    .about(&["市政绿地改造", "五星级公园", "城市更新住宅小区绿地", "市城管局", "five-star park"])
    .note(
        "三个公园为2013年完成的项目；以后两年的没有列名。",
        "The three parks are those of 2013; those of the next two years are not named.",
    ),
    entry(
        &["LFB2013-6/IV.2.1/08"],
        "社区公园、“口袋”公园的基础设施",
        "Basic facilities of community and pocket parks",
    )
    .led_by(&["district-urban-management", "district-renewal"])
    .supported_by(STREETS)
    .naming(&[t("游憩设施", "Recreation"), t("运动设施", "Sports"), t("儿童设施", "For children")])
    .about(&["公园设施", "口袋公园", "playground", "park facilities"]),
    entry(
        &["LFB2013-6/IV.2.2/02", "LFB2013-6/IV.2.2/01"],
        "公园文化和主题公园的服务功能",
        "Park culture and theme parks",
    )
    .led_by(URBAN)
    .others("相关单位配合", "The units concerned support")
    .naming(&[
        t("人民公园", "Renmin Park"),
        t("洪湖公园", "Honghu Park"),
        t("东湖公园", "Donghu Park"),
        t("仙湖植物园", "Xianhu Botanical Garden"),
        t("市兰科中心", "City Orchid Centre"),
        t("大望盆景园", "Dawang Bonsai Garden"),
    ])
    .about(&["月季", "玫瑰", "荷花展", "世界名园", "市公园管理中心", "roses", "lotus exhibition"]),
    entry(
        &["LFB2013-6/IV.3.1/01"],
        "绿化美化重点市政区域",
        "Greening of key municipal areas",
    )
    .led_by(URBAN)
    .others("相关单位配合", "The units concerned support")
    .naming(&[
        t("金三角", "Jinsanjiao (Golden Triangle)"),
        t("东门步行街", "Dongmen pedestrian street"),
        t("罗湖口岸", "Luohu port"),
        t("文锦渡口岸", "Wenjindu port"),
        t("广深铁路", "Guangzhou–Shenzhen railway"),
    ])
    .and_more()
    .about(&["商业街区", "口岸地区", "门户区域", "花卉摆放", "立面绿化", "commercial streets", "ports"]),
    entry(
        &["LFB2013-6/IV.3.2/01", "LFB2013-6/IV.3.2/02"],
        "绿化美化学校",
        "Greening of schools",
    )
    .led_by(&["district-education"])
    .others("各相关学校配合", "The schools concerned support")
    .naming(&[t("外墙", "Outer walls"), t("围墙", "Enclosure walls"), t("屋顶", "Roofs")])
    .and_more()
    .about(&["校园环境", "立体绿化", "科普园地", "school grounds", "science garden"])
    .note(
        "限于条件满足的学校；条文没有写条件。",
        "For schools where conditions allow; the clause does not say which.",
    ),
    entry(&["LFB2013-6/IV.3.3/01"], "提升医疗场所绿化品质", "Greening of medical places")
        .led_by(&["district-health"])
        .others("各相关单位配合", "The units concerned support")
        .naming(&[
            t("角落", "Corners"),
            t("小空地", "Small open spaces"),
            t("内庭", "Inner courts"),
            t("室内重点地段", "Key places indoors"),
            t("室外重点地段", "Key places outdoors"),
        ])
        .about(&["医院绿化", "室内摆花", "hospitals"]),
    entry(
        &["LFB2013-6/IV.3.4/01", "LFB2013-6/IV.3.4/02"],
        "“园林式、花园式”单位（小区）创建",
        "Garden-style units and communities",
    )
    .led_by(&["district-urban-management", "district-renewal", STREET_OFFICES])
    .others("各相关单位配合", "The units concerned support")
    .about(&["花园式单位", "园林式小区", "城市更新项目", "urban renewal"]),
    entry(
        &["LFB2013-6/IV.4.1/01", "LFB2013-6/IV.4.1/02"],
        "打造特色街景：主干道绿化景观改造",
        "Streetscapes: greening of main roads",
    )
    .led_by(URBAN)
    .supported_by(&["city-transport-east"])
    .others("各相关单位配合", "The units concerned support")
    .naming(&[
        t("深南东路", "Shennan East Road"),
        t("东门路", "Dongmen Road"),
        t("爱国路", "Aiguo Road"),
        t("翠竹路", "Cuizhu Road"),
        t("文锦路", "Wenjin Road"),
        t("布吉路", "Buji Road"),
    ])
    .and_more()
    .about(&["道路绿化带", "渠化岛", "景观小品", "road landscape"]),
    entry(
        &["LFB2013-6/IV.4.2/01", "LFB2013-6/IV.4.2/02"],
        "垂直绿化和桥梁挂绿",
        "Vertical greening and green bridges",
    )
    .led_by(&["district-urban-management", "district-works"])
    .supported_by(&["city-transport-east"])
    .others("相关单位配合", "The units concerned support")
    .naming(&[
        t("车行道", "Carriageways"),
        t("护坡", "Slopes"),
        t("人行天桥", "Footbridges"),
        t("立交桥", "Overpasses"),
    ])
    .and_more()
    .about(&["立体绿化", "悬挂绿化", "footbridge", "overpass"]),
    entry(
        &[
            "LFB2013-6/IV.4.3/01",
            "LFB2013-6/IV.4.3/02",
            "LFB2013-6/IV.4.3/03",
            "LFB2013-6/IV.4.3/04",
        ],
        "生态景观林建设",
        "Ecological landscape forest",
    )
    .led_by(URBAN)
    .supported_by(STREETS)
    .about(&["义务植树", "生态公益林", "生态风景林", "森林覆盖率", "tree planting", "forest coverage"]),
    entry(
        &["LFB2013-6/IV.4.3/05"],
        "配合“区域绿地”和“四带六廊”建设",
        "Regional green space and the four belts and six corridors",
    )
    .led_by(URBAN)
    .supported_by(STREETS)
    .about(&["生态廊道", "ecological corridors"])
    .note("条文没有列出四带六廊的名称。", "The clause does not name the belts and corridors."),
    entry(
        &["LFB2013-6/IV.4.4/01", "LFB2013-6/IV.4.4/02", "LFB2013-6/IV.4.4/03"],
        "绿道建设",
        "Greenways",
    )
    .led_by(URBAN)
    .others("各相关单位配合", "The units concerned support")
    .about(&["重点绿道", "绿道管养", "cycling", "trails"]),
    entry(
        &["LFB2013-6/IV.4.5/03", "LFB2013-6/IV.4.5/01", "LFB2013-6/IV.4.5/02"],
        "屋顶绿化",
        "Green roofs",
    )
    .led_by(&["district-urban-management", "district-education", "district-health", "district-property"])
    .supported_by(STREETS)
    .others("业主；各相关单位配合", "Owners; the units concerned support")
    .naming(&[
        t("学校", "Schools"),
        t("医院", "Hospitals"),
        t("区属事业单位", "Public institutions of the district"),
    ])
    .about(&["新建楼宇", "roof greening", "new buildings"]),
    entry(&["LFB2013-6/IV.4.6/01"], "林荫路建设", "Tree-lined roads")
        .led_by(URBAN)
        .supported_by(STREETS)
        .about(&["行道树", "抚育", "修剪整治", "street trees"]),
    entry(
        &["LFB2013-6/IV.5/01"],
        "河道整治和水系绿化景观",
        "Rivers and waterside landscape",
    )
    .led_by(&["district-environment", "district-urban-management"])
    .others("各相关单位配合", "The units concerned support")
    .naming(&[
        t("深圳河", "Shenzhen River"),
        t("布吉河", "Buji River"),
        t("梧桐山河", "Wutongshan River"),
    ])
    .about(&["莲塘口岸", "生态走廊", "滨河绿地", "Liantang port", "riverside"]),
    entry(
        &["LFB2013-6/V.4/01"],
        "社会力量参与城市绿化的形式",
        "Ways for society to take part in greening",
    )
    .others("社会力量、全体市民", "Society and all citizens")
    .naming(&[
        t("捐资助绿", "Donations for greenery"),
        t("认建认养绿地", "Adoption of green space"),
        t("营造纪念林", "Memorial woods"),
    ])
    .and_more()
    .about(&["公众参与", "绿化宣传", "public participation", "adopt a green"]),
    entry(
        &["LFB2013-6/V.5/01"],
        "城市景观改造方案设计",
        "Design of urban landscape projects",
    )
    .supported_by(&["district-housing", "district-tendering", "district-procurement"])
    .others("各相关单位", "The units concerned")
    .about(&["规划优先", "设计单位", "招标采购", "design first", "tendering"])
    .note(
        "条文写明由三个单位协助各相关单位，没有写明牵头单位。",
        "The clause has three units assist the units concerned and names no lead unit.",
    ),
];
