//! 罗府办〔2013〕6号: greening 2013–2015.

use crate::{
    measures::plan_targets::{
        CommunityParks, KeyGreenways,
        target::{
            Goal, HECTARES, KILOMETRES, Measured, PARKS, PER_CENT, Target, Variant, Window, Year, by_end_of,
            years,
        },
    },
    text::Text,
};

const DISTRICT: &[&str] = &["district-government"];
const RENEWAL: &[&str] = &["district-renewal"];
const URBAN: &[&str] = &["district-urban-management"];
const PARK_BUILDERS: &[&str] = &["district-urban-management", "district-renewal"];
const GREEN_WALLS: &[&str] = &["district-urban-management", "district-works"];

/// A binding target of the district's urban management bureau until the end of 2015.
const fn target(id: &'static str, zh_cn: &'static str, en: &'static str, goal: Goal) -> Target {
    Target {
        id,
        title: Text::new(zh_cn, en),
        goal,
        measured: None,
        window: by_end_of(2015),
        binding: true,
        units: URBAN,
        assumed: false,
        only: None,
    }
}

pub(super) const TARGETS: &[Target] = &[
    Target {
        units: DISTRICT,
        ..target(
            "LFB2013-6/0/02",
            "用三年时间基本建成国际一流的城市绿化新格局",
            "New urban greening pattern of international standing, basically built within three years",
            Goal::Qualitative,
        )
    },
    Target {
        measured: PER_CENT,
        // 力争 opens the sentence.
        binding: false,
        units: DISTRICT,
        ..target("LFB2013-6/I/01", "全区绿化覆盖率", "Green coverage of the district", Goal::AtLeast)
    },
    Target {
        binding: false,
        units: DISTRICT,
        assumed: true,
        ..target(
            "LFB2013-6/I/03",
            "建成国家级绿色低碳生态园林城区",
            "National-level green, low-carbon, ecological garden district",
            Goal::YesNo,
        )
    },
    Target {
        window: by_end_of(2013),
        units: RENEWAL,
        ..target(
            "LFB2013-6/IV.1.1/01",
            "完成清水河国际汽车物流产业园（一期）改造",
            "Conversion of the Qingshuihe automobile logistics park, phase one",
            Goal::YesNo,
        )
    },
    Target {
        units: RENEWAL,
        ..target(
            "LFB2013-6/IV.1.1/02",
            "完成莲塘片区西南部西岭下村改造",
            "Redevelopment of Xiling Xiacun in Liantang",
            Goal::YesNo,
        )
    },
    Target {
        measured: Some(Measured::count("个住宅区", "residential area", "residential areas")),
        units: &["district-housing"],
        ..target(
            "LFB2013-6/IV.1.2/01",
            "老旧住宅区环境提升和改造",
            "Environment of old residential areas improved",
            Goal::Cumulative,
        )
    },
    Target {
        measured: PARKS,
        window: by_end_of(2013),
        units: PARK_BUILDERS,
        ..target(
            "LFB2013-6/IV.2.1/01",
            "建成泥岗社区公园、黄贝岭公园、深港社区公园",
            "Community parks Nigang, Huangbeiling and Shengang built",
            Goal::Cumulative,
        )
    },
    Target {
        measured: PARKS,
        window: years!(
            "LFB2013-6/IV.2.1/02",
            "建成或改造社区公园",
            "Community parks built or rebuilt",
            [2014, 2015]
        ),
        units: PARK_BUILDERS,
        only: Some(Variant::Parks(CommunityParks::Total)),
        ..target(
            "LFB2013-6/IV.2.1/02",
            "每年建成或改造社区公园",
            "Community parks built or rebuilt each year",
            Goal::AtLeast,
        )
    },
    Target {
        measured: PARKS,
        window: years!("LFB2013-6/IV.2.1/02/built", "建成社区公园", "Community parks built", [2014, 2015]),
        units: PARK_BUILDERS,
        only: Some(Variant::Parks(CommunityParks::Each)),
        ..target(
            "LFB2013-6/IV.2.1/02/built",
            "每年建成社区公园",
            "Community parks built each year",
            Goal::AtLeast,
        )
    },
    Target {
        measured: PARKS,
        window: years!(
            "LFB2013-6/IV.2.1/02/rebuilt",
            "改造社区公园",
            "Community parks rebuilt",
            [2014, 2015]
        ),
        units: PARK_BUILDERS,
        only: Some(Variant::Parks(CommunityParks::Each)),
        ..target(
            "LFB2013-6/IV.2.1/02/rebuilt",
            "每年改造社区公园",
            "Community parks rebuilt each year",
            Goal::AtLeast,
        )
    },
    Target {
        units: PARK_BUILDERS,
        assumed: true,
        ..target(
            "LFB2013-6/IV.2.1/07",
            "协助市城管局将一个公园提升为五星级公园",
            "One park raised to five stars, with the city's urban management bureau",
            Goal::YesNo,
        )
    },
    Target {
        assumed: true,
        ..target(
            "LFB2013-6/IV.2.2/01",
            "协助申办2015年“中国荷花展”",
            "Help with the bid for the China Lotus Exhibition of 2015",
            Goal::YesNo,
        )
    },
    Target {
        measured: Some(Measured::count("个科普园地", "science garden", "science gardens")),
        units: &["district-education"],
        assumed: true,
        ..target(
            "LFB2013-6/IV.3.2/02",
            "学校建成有特色的科普园地",
            "Science gardens built in schools",
            Goal::Omitted,
        )
    },
    Target {
        measured: Some(Measured::count("个单位（小区）", "garden-style unit", "garden-style units")),
        window: years!(
            "LFB2013-6/IV.3.4/01",
            "完成“园林式、花园式”单位（小区）创建",
            "Garden-style units and communities created",
            [2013, 2014, 2015]
        ),
        units: &["district-urban-management", "district-renewal", "street-offices"],
        ..target(
            "LFB2013-6/IV.3.4/01",
            "每年完成“园林式、花园式”单位（小区）创建",
            "Garden-style units and communities created each year",
            Goal::Range,
        )
    },
    Target {
        window: by_end_of(2013),
        ..target(
            "LFB2013-6/IV.4.1/01",
            "完成深南东路、东门路绿化景观改造",
            "Landscape of Shennan East Road and Dongmen Road rebuilt",
            Goal::YesNo,
        )
    },
    target(
        "LFB2013-6/IV.4.1/02",
        "完成爱国路、翠竹路、文锦路、布吉路等道路景观改造",
        "Landscape of Aiguo, Cuizhu, Wenjin, Buji and other roads rebuilt",
        Goal::YesNo,
    ),
    Target {
        measured: Some(Measured::count("处", "place", "places")),
        units: GREEN_WALLS,
        ..target(
            "LFB2013-6/IV.4.2/01",
            "垂直绿化及人行天桥、立交桥悬挂绿化",
            "Vertical greening, footbridges and overpasses included",
            Goal::Cumulative,
        )
    },
    Target {
        measured: PER_CENT,
        units: GREEN_WALLS,
        // Whether footbridges and overpasses count together is not said; here they do.
        assumed: true,
        ..target(
            "LFB2013-6/IV.4.2/02",
            "人行天桥、立交桥挂绿比例",
            "Share of footbridges and overpasses with greening",
            Goal::Share,
        )
    },
    Target {
        measured: KILOMETRES,
        assumed: true,
        ..target(
            "LFB2013-6/IV.4.3/01",
            "完成市下达的生态景观建设任务",
            "Ecological landscape built as the city has assigned",
            Goal::Cumulative,
        )
    },
    Target {
        measured: HECTARES,
        ..target(WELFARE_FOREST, "全区生态公益林面积", "Ecological welfare forest", Goal::AtLeast)
    },
    Target {
        measured: HECTARES,
        ..target(
            SCENIC_FOREST,
            "生态公益林中的生态风景林面积",
            "Scenic forest within the welfare forest",
            Goal::AtLeast,
        )
    },
    Target {
        measured: PER_CENT,
        ..target("LFB2013-6/IV.4.3/04", "全区森林覆盖率", "Forest coverage of the district", Goal::AtLeast)
    },
    Target {
        measured: KILOMETRES,
        ..target("LFB2013-6/IV.4.4/01", "全区绿道总长度", "Length of all greenways", Goal::AtLeast)
    },
    Target {
        measured: PER_CENT,
        only: Some(Variant::Greenways(KeyGreenways::ActualShare)),
        ..target(
            "LFB2013-6/IV.4.4/02",
            "重点绿道占绿道总长度的比例",
            "Key greenways, of the length of all greenways",
            Goal::Share,
        )
    },
    Target {
        measured: KILOMETRES,
        assumed: true,
        only: Some(Variant::Greenways(KeyGreenways::FixedLength)),
        ..target(
            "LFB2013-6/IV.4.4/02/length",
            "重点绿道长度",
            "Length of key greenways",
            Goal::ShareOf { share: "LFB2013-6/IV.4.4/02", whole: "LFB2013-6/IV.4.4/01" },
        )
    },
    Target {
        measured: KILOMETRES,
        assumed: true,
        ..target(
            "LFB2013-6/IV.4.4/03",
            "完成市下达的绿道建设任务",
            "Greenways built as the city has assigned",
            Goal::Omitted,
        )
    },
    Target {
        measured: Some(Measured::count("栋", "building", "buildings")),
        window: years!(
            "LFB2013-6/IV.4.5/01",
            "完成建筑屋顶绿化改造",
            "Buildings with greened roofs",
            [2013, 2014, 2015]
        ),
        units: &["district-urban-management", "district-education", "district-health", "district-property"],
        ..target(
            "LFB2013-6/IV.4.5/01",
            "每年完成建筑屋顶绿化改造",
            "Buildings with greened roofs each year",
            Goal::Range,
        )
    },
    Target {
        measured: Some(Measured::count("条道路", "road", "roads")),
        window: years!(
            "LFB2013-6/IV.4.6/01",
            "完成道路行道树抚育和整治",
            "Roads whose trees were tended",
            [2013, 2014, 2015]
        ),
        ..target(
            "LFB2013-6/IV.4.6/01",
            "每年完成道路行道树抚育和整治",
            "Roads whose trees are tended each year",
            Goal::Range,
        )
    },
];

/// Public-welfare forest.
pub(super) const WELFARE_FOREST: &str = "LFB2013-6/IV.4.3/02";
/// The scenic forest within it.
pub(super) const SCENIC_FOREST: &str = "LFB2013-6/IV.4.3/03";
