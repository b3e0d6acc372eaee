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

/** By section and sample. */
export const SAMPLES = {
  "key-enterprise": {
    at: { on: "2013-06-30", facts: { ...SMALL_TRADER, priorYearExportUsd: "50000000" } },
    below: { on: "2013-06-30", facts: { ...SMALL_TRADER, priorYearExportUsd: "49999999" } },
  },
  "performance-score": {
    street: {
      on: "2013-12-31",
      facts: {
        unitKind: "street",
        year: 2013,
        referrals: [],
        services: [],
        relocations: [
          relocation("2013-05-20", "甲公司"),
          relocation("2013-08-08", "乙公司"),
          relocation("2013-11-11", "丙公司"),
        ],
      },
    },
    cap: {
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
  "teaching-stipend": {
    met: { on: "2022-12-31", facts: teacher("2021-01-01") },
    short: { on: "2022-12-31", facts: teacher("2021-01-02") },
  },
  "data-calendar": {
    statistics: { unit: "district-statistics", from: "2014-01-01", to: "2014-12-31" },
  },
  "reply-deadline": {
    may: { on: "2013-04-26", facts: { transferredOn: "2013-04-26" } },
  },
  "responsibility-finder": {
    school: { search: "翠园中学", unit: null },
    unit: { search: null, unit: "district-supervision" },
  },
};
