//! The figures as a table: a new one is one line.

use serde::{Serialize, Serializer};

use crate::{
    coverage::Row,
    document::{Citation, LF2013_3},
    money::Currency,
    text::Text,
};

/// A figure that the document calls for and does not give.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Item {
    /// Its name in the contract: of the item, of its figure and of its condition.
    pub name: &'static str,
    /// The row of the register.
    pub row: &'static str,
    /// What is done with the figure.
    pub operation: Operation,
    /// The unit of the figure's use: of a limit, an amount, or a product.
    pub unit: Text,
    /// The unit of the stated quantity.
    pub stated_in: Text,
    /// Who sets it: the id of a unit, see [`crate::unit::find`].
    pub set_by: &'static str,
    /// What it is about.
    pub title: Text,
    /// What the figure is.
    pub figure: Text,
    /// Whether the text leaves open that the figure is used in this way.
    pub assumed: bool,
}

/// What is done with a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Operation {
    /// The stated quantity is at most the figure.
    UpperLimit,
    /// The stated quantity is at least the figure.
    LowerLimit,
    /// The stated quantity is multiplied by the figure.
    Rate,
    /// The figure itself is the answer.
    Amount,
}

use Operation::{Amount, LowerLimit, Rate, UpperLimit};

const CNY: Text = Currency::Cny.name();
const POINTS: Text = Text::new("分", "points");
pub(super) const PERSONS: Text = Text::new("人", "persons");
pub(super) const HOURS: Text = Text::new("小时", "hours");
pub(super) const STARS: Text = Text::new("星", "stars");

/// The figures, in the order of the clauses.
#[rustfmt::skip] // one line each
pub const ITEMS: &[Item] = &[
    item("kindergartenFee", "LF2013-3/II.4/01", UpperLimit, CNY, "district-development", Text::new("民办幼儿园收费不超过指导标准", "Fee of a private kindergarten within the guidance"), Text::new("民办幼儿园收费的指导标准（元）", "Guidance on the fees of private kindergartens (CNY)")).assumed(),
    item("merchantScore", "LF2013-3/II.5/01", UpperLimit, POINTS, "district-economy", Text::new("诚信商户评分在满分以内", "Score of an honest merchant on the scale"), Text::new("诚信商户智能评分的满分（分）", "Top of the scale on which merchants are scored (points)")).assumed(),
    item("staffWorkload", "LF2013-3/III.2/02", Rate, POINTS, "district-health", Text::new("医护人员绩效：工作量得分按权重折算", "Medical staff's pay: workload, weighted"), Text::new("工作量在医护人员绩效工资中的权重（小数）", "Weight of workload in the performance pay of medical staff (a fraction)")),
    item("staffResults", "LF2013-3/III.2/02", Rate, POINTS, "district-health", Text::new("医护人员绩效：工作成效得分按权重折算", "Medical staff's pay: results, weighted"), Text::new("工作成效在医护人员绩效工资中的权重（小数）", "Weight of results in the performance pay of medical staff (a fraction)")),
    item("patientSatisfaction", "LF2013-3/III.2/02", Rate, POINTS, "district-health", Text::new("医护人员绩效：患者满意度得分按权重折算", "Medical staff's pay: patient satisfaction, weighted"), Text::new("患者满意度在医护人员绩效工资中的权重（小数）", "Weight of patient satisfaction in the performance pay of medical staff (a fraction)")),
    item("housingSubsidy", "LF2013-3/III.4/01", Amount, CNY, "district-civil-affairs", Text::new("保障性住房分档补贴（探索中）", "Tiered housing subsidy (being explored)"), Text::new("所属档次的住房补贴金额（元）", "Housing subsidy of the tier concerned (CNY)")),
    item("petitionSpotCheck", "LF2013-3/III.7/03", Rate, POINTS, "district-petitions", Text::new("信访案件抽查得分按权重折算", "Spot checks of petition cases, weighted"), Text::new("抽查结果在信访绩效考核中的权重（小数）", "Weight of spot checks in the performance assessment of petition work (a fraction)")),
    item("temporaryStaff", "LF2013-3/IV.1/01", UpperLimit, PERSONS, "district-staffing", Text::new("临聘人员不超过控制规模", "Temporary staff within the limit"), Text::new("临聘人员的控制规模（人）", "Limit of temporary staff (persons)")),
    item("windowRating", "LF2013-3/IV.4/04", Rate, POINTS, "district-supervision", Text::new("政务窗口评价得分按权重折算", "Rating of service windows, weighted"), Text::new("窗口评价结果在绩效评估中的权重（小数）", "Weight of window ratings in the performance evaluation (a fraction)")),
    item("publicRating", "LF2013-3/IV.6/01", Rate, POINTS, "district-supervision", Text::new("群众和服务对象满意度得分按权重折算", "Satisfaction of the public, weighted"), Text::new("群众评价在绩效考核中的权重（小数）", "Weight of the public's rating in the performance assessment (a fraction)")),
    item("volunteerPoints", "LF2013-3/V.2/02", Rate, POINTS, "youth-league", Text::new("志愿服务时间兑换积分", "Volunteer hours in points"), Text::new("每小时志愿服务兑换的积分（分）", "Points for an hour of volunteer service")).stated_in(HOURS),
    item("starClass", "LF2013-3/V.3/01", LowerLimit, STARS, "district-culture-sport", Text::new("文体经营单位达到所属类别的星级", "Culture or sport operator has the stars of its class"), Text::new("所属类别要求的星级（星）", "Stars that the class asks for")).assumed(),
    item("cityManagementReward", "LF2013-3/VI.3/02", Amount, CNY, "district-urban-management", Text::new("城市管理考核奖励", "Reward in the assessment of city management"), Text::new("城市管理考核的奖励金额（元）", "Reward in the assessment of city management (CNY)")).assumed(),
    item("cityManagementPenalty", "LF2013-3/VI.3/02", Amount, CNY, "district-urban-management", Text::new("城市管理考核惩处", "Penalty in the assessment of city management"), Text::new("城市管理考核的扣罚金额（元）", "Penalty in the assessment of city management (CNY)")).assumed(),
    item("ordinaryScore", "LF2013-3/VII.3/01", Rate, POINTS, "committee-organisation", Text::new("干部考评“平时分”按权重折算", "Ordinary score of a cadre, weighted"), Text::new("“平时分”在干部考评中的权重（小数）", "Weight of the ordinary score in the assessment of cadres (a fraction)")),
    item("promotionExam", "LF2013-3/VII.3/02", LowerLimit, POINTS, "committee-organisation", Text::new("“逢晋必考”成绩达到合格线（探索中）", "Promotion examination passed (being explored)"), Text::new("“逢晋必考”的合格线（分）", "Pass mark of the promotion examination (points)")),
    item("reformBonus", "LF2013-3/VIII.3/02", Amount, POINTS, "district-performance", Text::new("改革创新成效绩效加分", "Performance bonus for results of reform"), Text::new("改革创新成效的绩效加分（分）", "Performance bonus for results of reform (points)")),
];

const fn item(
    name: &'static str,
    row: &'static str,
    operation: Operation,
    unit: Text,
    set_by: &'static str,
    title: Text,
    figure: Text,
) -> Item {
    Item { name, row, operation, unit, stated_in: unit, set_by, title, figure, assumed: false }
}

impl Item {
    const fn stated_in(self, unit: Text) -> Item {
        Item { stated_in: unit, ..self }
    }

    const fn assumed(self) -> Item {
        Item { assumed: true, ..self }
    }

    /// The item of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<&'static Item> {
        ITEMS.iter().find(|item| item.name == name)
    }

    /// Whether the figure is a weight, a fraction of one: what is weighted keeps its unit.
    #[must_use]
    pub fn is_weighted(&self) -> bool {
        self.operation == Rate && self.stated_in == self.unit
    }

    /// The clause that calls for the figure.
    #[must_use]
    pub fn citation(&self) -> Citation {
        Citation::new(&LF2013_3, self.row.split('/').nth(1).unwrap_or_default())
    }

    /// The fact that the figure is used on; an amount needs none.
    #[must_use]
    pub fn fact(&self) -> Option<&'static str> {
        match self.operation {
            Amount => None,
            _ if self.stated_in == CNY => Some("amountCny"),
            _ => Some("quantity"),
        }
    }
}

/// In JSON an item is its name.
impl Serialize for Item {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Item {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Item".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let names: Vec<&str> = ITEMS.iter().map(|item| item.name).collect();
        schemars::json_schema!({"type": "string", "enum": names})
    }
}

/// The rows of the items.
pub(super) const fn rows() -> [Row; ITEMS.len()] {
    let mut rows = [Row::parameter("", ""); ITEMS.len()];
    let (mut items, mut rest): (&[Item], &mut [Row]) = (ITEMS, &mut rows);
    while let ([item, more @ ..], [row, others @ ..]) = (items, rest) {
        *row = Row::parameter(item.row, item.name);
        (items, rest) = (more, others);
    }
    rows
}
