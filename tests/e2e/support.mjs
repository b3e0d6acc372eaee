// Where things are on the pages: every name that a test looks for stands here and nowhere else.

import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import AxeBuilder from "@axe-core/playwright";
import { chromium } from "playwright-core";

export const BASE = process.env.LUOHU_BASE_URL;
assert.ok(BASE, "LUOHU_BASE_URL names the address of the portal");

export const LANGUAGES = ["zh-CN", "en"];
export const SCREENSHOTS = fileURLToPath(new URL("../../target/e2e-screenshots/", import.meta.url));

/** What one click loads, and a part of the answer that must then be on the page. */
export const SAMPLES = [
  { section: "key-enterprise", click: { "zh-CN": "外贸公司：上年出口正好 5000 万美元", en: "Trading company: exports of exactly 50 million dollars" }, outcome: "met", answer: { "zh-CN": "属于重点企业范围", en: "Within the scope" } },
  { section: "key-enterprise", click: { "zh-CN": "外贸公司：少 1 美元", en: "Trading company: one dollar less" }, outcome: "notMet", answer: { "zh-CN": "不属于重点企业范围", en: "Not within the scope" } },
  { section: "performance-score", click: { "zh-CN": "街道：三家企业外迁，均未及时上报", en: "Street office: three relocations, none reported in time" }, outcome: "met", answer: { "zh-CN": "0.3", en: "0.3" }, result: { net: "-0.3" } },
  { section: "performance-score", click: { "zh-CN": "部门：推荐项目加分达到上限", en: "Department: referrals at the cap" }, outcome: "met", answer: { "zh-CN": "0.5", en: "0.5" }, result: { net: "0.5" } },
  { section: "teaching-stipend", click: { "zh-CN": "两段任教：18 个月加 18 个月", en: "Two periods: 18 months and 18 months" }, outcome: "met", answer: { "zh-CN": "符合", en: "met" }, result: { monthlyAtLeastCny: "300" } },
  { section: "teaching-stipend", click: { "zh-CN": "同上，第二段晚一天开始", en: "The same, the second a day later" }, outcome: "notMet", answer: { "zh-CN": "不符合", en: "not met" } },
  { section: "reply-deadline", click: { "zh-CN": "2013 年 4 月 26 日转办，跨“五一”假期", en: "Transferred on 26 April 2013, over the May holiday" }, outcome: "met", answer: { "zh-CN": /2013年5月2日|2013-05-02/, en: /2 May 2013|2013-05-02/ }, result: { dueOn: "2013-05-02" } },
];
export const CALENDAR_SAMPLE = { "zh-CN": "区统计局 2014 年报送事项", en: "District Statistics Bureau, 2014" };

export const FINDER_SAMPLE = { "zh-CN": "翠园中学出现在哪些条款", en: "Where Cuiyuan Middle School is named" };

/** What the package says of its elements. */
export const CATALOGUE = await (await fetch(new URL("pkg/catalogue.json", BASE))).json();
export const TITLES = Object.fromEntries(CATALOGUE.elements.map(({ id, title }) => [id, title]));

/** The sections that are also filled in by hand; every one is tested in `every.test.mjs`. */
export const SECTIONS = ["key-enterprise", "performance-score", "teaching-stipend", "data-calendar", "reply-deadline", "responsibility-finder"];
/** The sections that list something and ask for no facts. */
export const LISTINGS = ["data-calendar", "responsibility-finder"];
export const MEASURES = SECTIONS.filter((section) => !LISTINGS.includes(section));

/** The words of the forms. */
export const WORDS = {
  yes: { "zh-CN": "是", en: "Yes" },
  no: { "zh-CN": "否", en: "No" },
  notSure: { "zh-CN": "不清楚", en: "Not sure" },
  add: { "zh-CN": "添加一条", en: "Add another" },
  remove: { "zh-CN": "删除", en: "Remove" },
  undo: { "zh-CN": "撤销", en: "Undo" },
  check: { "zh-CN": "查看结果", en: "Check" },
  correct: { "zh-CN": "请改正以下问题", en: "Please correct the following" },
  result: { "zh-CN": "测算结果", en: "Result" },
  ics: { "zh-CN": /日历.*ics|ics/i, en: /ics/i },
  csv: { "zh-CN": /表格|csv/i, en: /csv/i },
  retry: { "zh-CN": "重新载入", en: "Load again" },
  use: { "zh-CN": "随办件提交（演示）", en: "Add to my application (demo)" },

  priorYearExportUsd: { "zh-CN": "上年度出口额", en: "Export, previous year" },
  headquarters: { "zh-CN": "总部企业", en: "Headquarters enterprise" },
  unitKind: { "zh-CN": "单位类别", en: "Kind of unit" },
  department: { "zh-CN": "区有关部门", en: "Department of the district" },
  year: { "zh-CN": "考核年度", en: "Performance year" },
  referrals: { "zh-CN": "引进企业", en: "Referrals" },
  letterDay: { "zh-CN": "认定书日期", en: "Day of the determination letter" },
  rewardTierCny: { "zh-CN": "引荐人奖励档次", en: "Referrer's reward tier" },
  highestTier: { "zh-CN": "50 万元", en: "500,000 yuan" },
  certified: { "zh-CN": "已出具认定书", en: "Determination letter issued" },
  schoolKind: { "zh-CN": "任教学校类型", en: "Kind of school" },
  privateSchool: { "zh-CN": "民办中小学", en: "Private primary or secondary school" },
  serviceSpells: { "zh-CN": "在罗湖区民办学校的服务时段", en: "Service in private schools of Luohu" },
  from: { "zh-CN": "开始日期", en: "First day" },
  to: { "zh-CN": "结束日期", en: "Last day" },
  passedProficiencyTest: { "zh-CN": "通过业务水平测试", en: "Professional-level test passed" },
  lookFor: { "zh-CN": "要查找的内容", en: "What are you looking for?" },
  unit: { "zh-CN": "单位", en: "Unit" },
  document: { "zh-CN": "文件", en: "Document" },
  more: { "zh-CN": /继续显示/, en: /Show more/ },
  widen: { "zh-CN": "不限单位和文件", en: "Search all units and documents" },
  transferredOn: { "zh-CN": "转办日期", en: "Day of transfer" },
};

const FLAGS = [
  "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
];

/** One browser for a test file; the returned function opens a section of the portal in a new window. */
export function withBrowser() {
  let browser;
  before(async () => {
    browser = await chromium.launch({ executablePath: process.env.LUOHU_CHROMIUM ?? "/usr/bin/chromium", args: FLAGS });
  });
  after(() => browser?.close());

  return async function visit(t, section, { lang = "zh-CN", html, policy, at, prepare, loaded = true, ...options } = {}) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: "block", ...options });
    context.setDefaultTimeout(10_000);
    t.after(() => context.close());
    const page = await context.newPage();
    const view = new View(page, section, lang);
    page.on("pageerror", (error) => view.faults.push(String(error)));
    page.on("console", (message) => message.type() === "error" && view.faults.push(message.text()));
    if (html) await serve(page, html, policy);
    await prepare?.(page);
    const hash = section ? `#${section}` : "";
    const address = at ?? (html ? "bare.html" : `${lang === "en" ? "?lang=en" : ""}${hash}`);
    await page.goto(new URL(address, BASE).href);
    if (loaded && section) await view.ready();
    return view;
  };
}

/** One element on a page of its own. */
export async function alone(visit, t, section, attributes = "", around = (html) => html) {
  const view = await visit(t, null, { html: `${around(`<luohu-${section} ${attributes}></luohu-${section}>`)}<script type="module" src="/pkg/luohu-policy.js"></script>` });
  view.section = section;
  await view.ready();
  return view;
}

export const POLICY = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; object-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** A page of the test's own, at the portal's origin and under the same policy. */
async function serve(page, html, policy = POLICY) {
  const body = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>测试</title><body>${html}`;
  const headers = { "content-type": "text/html; charset=utf-8", "content-security-policy": policy };
  await page.route("**/bare.html", (route) => route.fulfill({ headers, body }));
}

/** One section as a person finds it. */
export class View {
  faults = [];

  constructor(page, section, lang) {
    Object.assign(this, { page, section, lang });
  }

  say(word) {
    return WORDS[word][this.lang];
  }

  get element() {
    return this.page.locator(`luohu-${this.section}`);
  }

  get main() {
    return this.element.getByRole("button", { name: this.say("check"), exact: true });
  }

  get result() {
    return this.element.getByRole("region", { name: this.say("result") });
  }

  get summary() {
    return this.element.getByRole("alert").filter({ has: this.page.getByRole("heading", { name: this.say("correct") }) });
  }

  async ready() {
    const told = await this.element.evaluate((element) =>
      Promise.race([element.ready.then(() => "ready"), new Promise((resolve) => setTimeout(resolve, 10_000, "not ready in time"))]));
    assert.equal(told, "ready", this.section);
  }

  button(word) {
    return this.element.getByRole("button", { name: this.say(word) });
  }

  text(word, within = this.element) {
    return within.getByRole("textbox", { name: this.say(word), exact: true });
  }

  radio(question, option, within = this.element) {
    return within.getByRole("group", { name: this.say(question), exact: true }).getByRole("radio", { name: this.say(option), exact: true });
  }

  /** The entries of a list, each a group of its own. */
  list(word) {
    const group = this.element.getByRole("group", { name: this.say(word), exact: true });
    return { group, add: group.getByRole("button", { name: this.say("add") }), entries: group.locator('[role="group"]') };
  }

  async fill(word, value, within) {
    const field = this.text(word, within);
    await field.fill(value);
    await field.press("Tab");
  }

  sample(name) {
    return this.page.getByRole("button", { name: name[this.lang], exact: true }).click();
  }

  async speak(lang) {
    await this.page.getByRole("button", { name: lang === "en" ? "English" : "中文", exact: true }).click();
    this.lang = lang;
    await this.page.getByRole("heading", { level: 1, name: TITLES[this.section][lang] }).waitFor();
  }

  assessment() {
    return this.element.evaluate((element) => element.assessment);
  }

  facts() {
    return this.element.evaluate((element) => element.facts);
  }

  /** Waits until the element's answer passes; an answer follows a pause in typing. */
  async until(passes, what) {
    const deadline = Date.now() + 5000;
    for (;;) {
      const assessment = await this.assessment();
      if (assessment && passes(assessment)) return assessment;
      if (Date.now() > deadline) assert.fail(`${what}: ${JSON.stringify(assessment)}`);
      await this.page.waitForTimeout(50);
    }
  }

  outcome(outcome) {
    return this.until((assessment) => assessment.outcome === outcome, `the outcome should be ${outcome}`);
  }

  /** What has the focus, also inside of an element. */
  focused() {
    return this.page.evaluateHandle(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active;
    });
  }

  async holdsFocus(locator) {
    const [focused, wanted] = [await this.focused(), await locator.elementHandle()];
    return this.page.evaluate(([focused, wanted]) => focused === wanted || focused?.contains(wanted), [focused, wanted]);
  }

  /** Focus may come a moment after the press of a button. */
  async getsFocus(locator, what) {
    for (let tries = 0; tries < 40; tries += 1) {
      if ((await locator.count()) === 1 && (await this.holdsFocus(locator))) return;
      await this.page.waitForTimeout(50);
    }
    assert.fail(`${what} should have the focus, not ${await this.focused()}`);
  }

  /** Whether the page is wider than the window. */
  overflow() {
    return this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  }

  /** The levels of the visible headings in their order, also inside of elements. */
  headings() {
    return this.page.evaluate(() => {
      const found = [];
      const walk = (node) => {
        if (node instanceof Element) {
          if (!node.checkVisibility()) return;
          if (/^H[1-6]$/.test(node.tagName)) found.push(Number(node.tagName[1]));
        }
        for (const child of node.shadowRoot?.childNodes ?? node.childNodes) walk(child);
      };
      walk(document.body);
      return found;
    });
  }

  async axe() {
    // The mode for pages without frames: the other one opens a second page for each report.
    const { violations } = await new AxeBuilder({ page: this.page }).setLegacyMode().withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]).analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).join("; ")}`);
  }

  /** A picture of the whole page, where `LUOHU_SCREENSHOTS` asks for them. */
  async screenshot(name) {
    if (!process.env.LUOHU_SCREENSHOTS) return;
    mkdirSync(SCREENSHOTS, { recursive: true });
    await this.page.screenshot({ path: `${SCREENSHOTS}${this.section}-${this.lang}-${name}.png`, fullPage: true, animations: "disabled" });
  }
}

/** Fills a form so that it has an answer, and returns the facts that are then stated. */
export const FILL = {
  async "key-enterprise"(view) {
    await view.fill("priorYearExportUsd", "50,000,000");
    return { priorYearExportUsd: "50000000" };
  },
  async "performance-score"(view) {
    await view.radio("unitKind", "department").check();
    await view.fill("year", "2013");
    const { add, entries } = view.list("referrals");
    await add.click();
    await view.fill("letterDay", "2013-6-18", entries.first());
    await view.radio("rewardTierCny", "highestTier", entries.first()).check();
    await view.radio("certified", "yes", entries.first()).check();
    return { unitKind: "department", year: 2013, referrals: [{ date: "2013-06-18", rewardTierCny: "500000", certified: true }] };
  },
  async "teaching-stipend"(view) {
    await view.radio("schoolKind", "privateSchool").check();
    const { add, entries } = view.list("serviceSpells");
    await add.click();
    await view.fill("from", "2010-1-1", entries.first());
    await view.fill("to", "2012-12-31", entries.first());
    await view.radio("passedProficiencyTest", "yes").check();
    const serviceSpells = [{ from: "2010-01-01", to: "2012-12-31" }];
    return { schoolKind: "privatePrimaryOrSecondary", serviceSpells, passedProficiencyTest: true };
  },
  async "reply-deadline"(view) {
    await view.fill("transferredOn", "2013-4-26");
    return { transferredOn: "2013-04-26" };
  },
};

/** Makes one mistake, and names the field that has it. */
export const MISTAKE = {
  async "key-enterprise"(view) {
    await view.fill("priorYearExportUsd", "很多");
    return view.text("priorYearExportUsd");
  },
  async "performance-score"(view) {
    const { add, entries } = view.list("referrals");
    await add.click();
    await view.fill("letterDay", "2013-2-30", entries.first());
    return view.text("letterDay", entries.first());
  },
  async "teaching-stipend"(view) {
    // Service is asked for only where the school is a private one.
    await view.radio("schoolKind", "privateSchool").check();
    const { add, entries } = view.list("serviceSpells");
    await add.click();
    await view.fill("from", "2013-2-30", entries.first());
    return view.text("from", entries.first());
  },
  async "reply-deadline"(view) {
    await view.fill("transferredOn", "2013-2-30");
    return view.text("transferredOn");
  },
};
