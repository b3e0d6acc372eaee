// The sample cases: properties that one click sets on an element.

const SMALL_TRADER = {
  currentYearExportUsd: "12000000",
  newBodyOfFortune500: false,
  foreignInvestedNewOrIncreased: false,
  headquarters: false,
  appliedHeadquartersFund: false,
  appliedBrandChainFund: false,
  keyHighTech: false,
  priorYearRevenueCny: "360000000",
  currentYearRevenueCny: "90000000",
  topHundredCultural: false,
  keyCultural: false,
  provincialDirectService: false,
  municipalDirectService: false,
  financialHeadquarters: false,
  financialRegionalHeadquarters: false,
  preListing: false,
  newlyRegistered: false,
  newChinaWellKnownTrademark: false,
  newGuangdongFamousTrademark: false,
  priorYearTaxCny: "6800000.00",
  currentYearTaxCny: "1500000.00",
};

const relocation = (date, enterprise) => ({ date, enterprise, knownAndReportedBeforehand: false, certified: true });
const referral = (date, rewardTierCny, project) => ({ date, rewardTierCny, project, certified: true });
const teacher = (second) => ({
  schoolKind: "privatePrimaryOrSecondary",
  serviceSpells: [{ from: "2019-01-01", to: "2020-06-30" }, { from: second, to: "2022-06-30" }],
  passedProficiencyTest: true,
});

const both = (chinese, english) => ({ "zh-CN": chinese, en: english });

/** By section: what each is called, and what it sets. A measure without one here has the catalogue's example. */
export const SAMPLES = {
  "key-enterprise": [
    { name: both("外贸公司：上年出口正好 5000 万美元", "Trading company: exports of exactly 50 million dollars"), set: { on: "2013-06-30", facts: { ...SMALL_TRADER, priorYearExportUsd: "50000000" } } },
    { name: both("外贸公司：少 1 美元", "Trading company: one dollar less"), set: { on: "2013-06-30", facts: { ...SMALL_TRADER, priorYearExportUsd: "49999999" } } },
  ],
  "performance-score": [
    {
      name: both("街道：三家企业外迁，均未及时上报", "Street office: three relocations, none reported in time"),
      set: {
        on: "2013-12-31",
        facts: {
          unitKind: "street",
          year: 2013,
          referrals: [],
          services: [],
          relocations: [relocation("2013-05-20", "甲公司"), relocation("2013-08-08", "乙公司"), relocation("2013-11-11", "丙公司")],
        },
      },
    },
    {
      name: both("部门：推荐项目加分达到上限", "Department: referrals at the cap"),
      set: {
        on: "2013-12-31",
        facts: {
          unitKind: "department",
          year: 2013,
          referrals: [referral("2013-06-18", 500000, "黄金珠宝总部项目"), referral("2013-10-09", 200000, "品牌连锁项目")],
          services: [],
          incidents: [],
        },
      },
    },
  ],
  "teaching-stipend": [
    { name: both("两段任教：18 个月加 18 个月", "Two periods: 18 months and 18 months"), set: { on: "2022-12-31", facts: teacher("2021-01-01") } },
    { name: both("同上，第二段晚一天开始", "The same, the second a day later"), set: { on: "2022-12-31", facts: teacher("2021-01-02") } },
  ],
  "data-calendar": [
    { name: both("区统计局 2014 年报送事项", "District Statistics Bureau, 2014"), set: { unit: "district-statistics", from: "2014-01-01", to: "2014-12-31" } },
  ],
  "reply-deadline": [
    { name: both("2013 年 4 月 26 日转办，跨“五一”假期", "Transferred on 26 April 2013, over the May holiday"), set: { on: "2013-04-26", facts: { transferredOn: "2013-04-26" } } },
  ],
  "responsibility-finder": [
    { name: both("翠园中学出现在哪些条款", "Where Cuiyuan Middle School is named"), set: { search: "翠园中学", unit: null } },
    { name: both("区监察局负责哪些事项", "What the District Supervision Bureau answers for"), set: { search: null, unit: "district-supervision" } },
  ],
};
