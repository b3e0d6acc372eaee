//! 罗发〔2013〕3号 五 and 六: culture; ecology and environment.

use crate::directory::entry::{Entry, entry, t};

const PUBLICITY: &[&str] = &["committee-publicity"];
const CULTURE: &[&str] = &["district-culture-sport"];
const ENVIRONMENT: &[&str] = &["district-environment"];
const VOLUNTEERS: &[&str] = &["district-environment", "district-urban-management", "youth-league"];

pub(in crate::directory) static ENTRIES: &[Entry] = &[
    entry(&["LF2013-3/V.1/L"], "创新宣传工作和舆情处置模式", "Publicity and public opinion")
        .led_by(PUBLICITY)
        .about(&["政务微博", "微信公众平台", "网络问政", "意见领袖", "media", "online dialogue"]),
    entry(&["LF2013-3/V.1/01"], "舆情三级协同应对体系", "Response to public opinion at three levels")
        .led_by(PUBLICITY)
        .naming(&[t("区", "District"), t("街道", "Street"), t("社区", "Community")])
        .about(&["舆情监测", "网络发言人", "public opinion"])
        .note("“第一时间”没有期限。", "The clause asks for a response at once and gives no period."),
    entry(&["LF2013-3/V.2/L"], "提升市民素质和城区文明水平", "Civility of citizens and district")
        .led_by(&["civility-office", "district-education", "youth-league", "committee-office"])
        .about(&[
            "义工",
            "志愿者",
            "志愿惠",
            "未成年人思想道德",
            "文明单位",
            "文明社区",
            "双语标识",
            "东门步行街",
            "volunteers",
            "bilingual signs",
            "civility",
        ]),
    entry(&["LF2013-3/V.3/L"], "完善公共文体服务体系", "Culture and sports").led_by(CULTURE).about(&[
        "文化馆",
        "图书馆",
        "文体社团",
        "文体市场",
        "星级分类",
        "libraries",
        "sports",
    ]),
    entry(&["LF2013-3/V.3/02"], "文体品牌活动", "Brand events of culture and sports")
        .led_by(CULTURE)
        .naming(&[
            t("深圳国标舞全国公开赛", "National ballroom open of Shenzhen"),
            t("水彩画双年展", "Watercolour biennial"),
            t("“缤纷五月”外来工文化节", "Colourful May festival of migrant workers"),
            t("“零玖剧场”", "Theatre 09"),
        ])
        .and_more()
        .about(&["大型文体活动", "dance", "theatre", "festival"]),
    entry(&["LF2013-3/V.4/L"], "探索壮大文化创意产业", "Cultural and creative industries")
        .led_by(&["district-culture-industry", "district-investment"])
        .about(&[
            "中视丰德",
            "广田设计之都",
            "梧桐山艺术小镇",
            "影视版权",
            "文化企业上市",
            "creative industries",
            "design",
            "film",
        ]),
    entry(&["LF2013-3/VI.1/L"], "优化生态环境", "The environment").led_by(ENVIRONMENT).about(&[
        "空气质量",
        "PM2.5",
        "AQI",
        "水土保持",
        "环境准入",
        "air quality",
        "soil and water",
    ]),
    entry(&["LF2013-3/VI.1/02"], "生态环境要制定的文件", "Papers to be issued on the environment")
        .led_by(ENVIRONMENT)
        .naming(&[
            t("《关于进一步加强生态文明建设的决定》", "Decision on ecological civilisation"),
            t("《罗湖区行业环保准入手册》", "Luohu handbook of environmental admission of trades"),
        ])
        .about(&["生态文明", "环保准入", "ecology"])
        .note("条文没有写出台时间。", "The clause gives no dates."),
    entry(&["LF2013-3/VI.2/L"], "提高城市管理水平", "Urban management")
        .led_by(&["district-urban-management", "district-technology"])
        .about(&["数字化城管", "天眼城管", "公众参与", "视频资源", "市容环境", "digital city", "cameras"]),
    entry(&["LF2013-3/VI.3/L"], "完善监督执法", "Supervision and enforcement")
        .led_by(&["district-environment", "district-urban-management"])
        .about(&["污染源监控", "排污", "大城管", "路长制", "片长制", "第三方考核", "pollution", "emissions"]),
    entry(&["LF2013-3/VI.4/L"], "倡行共建共享", "Building and sharing together").led_by(VOLUNTEERS).about(&[
        "环保志愿者",
        "犬只收容",
        "垃圾减量分类",
        "市容随手拍",
        "volunteers",
        "waste sorting",
        "dogs",
    ]),
    entry(&["LF2013-3/VI.4/01"], "“市民环保岗位”的种类", "Environmental posts for citizens")
        .led_by(VOLUNTEERS)
        .others("媒体、群众", "Media and the public")
        .naming(&[
            t("环保执法", "Enforcement"),
            t("环境监测", "Monitoring"),
            t("环评审批", "Approval of impact assessments"),
            t("污水和固废处理", "Sewage and solid waste"),
        ])
        .and_more()
        .about(&["公众参与", "public participation"]),
];
