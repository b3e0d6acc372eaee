// The plan targets: values typed, imported, exported and taken back; what is met and what is lacking.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { LANGUAGES, withBrowser } from "./support.mjs";

const visit = withBrowser();
const GREEN = "LFB2013-6/I/01";
const ROOFS = "LFB2013-6/IV.4.5/01/2014";
const HALL = "LF2013-3/IV.4/02";

class Targets {
  constructor(view) {
    this.view = view;
    this.rows = view.element.locator("tr[data-line]");
  }

  say(chinese, english) {
    return this.view.lang === "en" ? english : chinese;
  }

  row(line) {
    return this.view.element.locator(`tr[data-line="${line}"]`);
  }

  /** Value, day, and then the field is left. */
  async enter(line, value, date) {
    const fields = this.row(line).locator('input[type="text"]');
    await fields.nth(0).fill(value);
    if (date !== undefined) await fields.nth(1).fill(date);
    await fields.nth(date === undefined ? 0 : 1).blur();
  }

  choose(label, option) {
    return this.view.element.getByRole("combobox", { name: label, exact: true }).selectOption(option);
  }

  /** Only the targets of one document: axe takes seconds for all of them. */
  greening() {
    return this.choose(this.say("文件", "Document"), "LFB2013-6");
  }

  async day(text) {
    const field = this.view.element.getByRole("textbox", { name: this.say("截至日期", "As of"), exact: true });
    await field.fill(text);
    await field.blur();
  }

  /** A row follows what was typed in a moment. */
  async shows(line, pattern) {
    await this.row(line).filter({ hasText: pattern }).waitFor();
  }

  figures() {
    return this.view.element.locator(".figures dd").allInnerTexts();
  }

  async import(name, text) {
    const buffer = Buffer.isBuffer(text) ? text : Buffer.from(text);
    await this.view.element.locator('input[type="file"]').setInputFiles({ name, mimeType: "text/plain", buffer });
    await this.view.element.locator(".imported").waitFor();
  }

  async export(label) {
    const button = this.view.element.getByRole("button", { name: label, exact: true });
    const [file] = await Promise.all([this.view.page.waitForEvent("download"), button.click()]);
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
  }

  async reports() {
    return (await this.view.facts())?.reports ?? [];
  }

  count(expected) {
    return this.view.page.waitForFunction((expected) => (document.querySelector("luohu-plan-targets").facts?.reports ?? []).length === expected, expected);
  }
}

const open = async (t, lang = "zh-CN", options) => new Targets(await visit(t, "plan-targets", { lang, ...options }));

const TABLE = "目标编号,数值日期,数值\n" + `${GREEN},2014-12-31,60.5%\nLFB2013-6/IV.4.2/01,2014年6月30日,50\n${HALL},2013/12/30,是\n`;

for (const lang of LANGUAGES) {
  test(`a value that is typed is judged, with what is lacking, and can be corrected (${lang})`, async (t) => {
    const targets = await open(t, lang);
    await targets.day("2014-12-31");
    assert.equal((await targets.figures())[0], "70");
    await targets.enter(ROOFS, "1", "2014-6-30");
    await targets.shows(ROOFS, new RegExp(targets.say("推进中", "in progress")));
    await targets.shows(ROOFS, new RegExp(targets.say("还差 1 栋", "1 building short")));
    assert.equal(await targets.row(ROOFS).locator("progress").first().getAttribute("value"), "50");
    await targets.day("2015-1-1");
    await targets.shows(ROOFS, new RegExp(targets.say("未完成", "not met")));
    await targets.enter(ROOFS, "６");
    await targets.shows(ROOFS, new RegExp(targets.say("已完成", "met")));
    await targets.shows(ROOFS, new RegExp(targets.say("超出 1", "exceeded by 1")));
    assert.deepEqual(await targets.reports(), [{ target: "LFB2013-6/IV.4.5/01", date: "2014-06-30", value: "6" }]);
    await targets.enter(ROOFS, "");
    await targets.count(0);
    assert.deepEqual(targets.view.faults, []);
  });

  test(`what cannot count is told at its place and in the summary, and nothing is lost (${lang})`, async (t) => {
    const targets = await open(t, lang);
    await targets.greening();
    await targets.enter(GREEN, "很多", "2014-12-31");
    const row = targets.row(GREEN);
    assert.equal(await row.locator('input[aria-invalid="true"]').count(), 2);
    await targets.shows(GREEN, new RegExp(targets.say("请填写数字", "give a number")));
    assert.equal(await row.locator("input").first().inputValue(), "很多");
    await targets.view.main.click();
    await targets.view.getsFocus(targets.view.element.locator(".summary"), "the summary");
    assert.equal(await targets.view.element.evaluate((element) => element.checkValidity()), false);
    await targets.enter(GREEN, "60", "2019-1-1");
    await targets.shows(GREEN, new RegExp(targets.say("2013-01-01 至 2015-12-31", "2013-01-01 and 2015-12-31")));
    assert.deepEqual(await targets.view.axe(), []);
    await targets.enter(GREEN, "60", "2014-12-31");
    await targets.count(1);
    assert.equal(await row.locator(".error").count(), 0);
    await targets.view.main.click();
    await targets.view.getsFocus(targets.view.result, "the result");
  });

  test(`filters choose targets by document, unit and year (${lang})`, async (t) => {
    const targets = await open(t, lang);
    await targets.choose(targets.say("文件", "Document"), "LFB2013-7");
    const education = await targets.rows.count();
    assert.ok(education > 10 && education < 70);
    await targets.choose(targets.say("到期年度", "Year due"), "2018");
    assert.equal(await targets.rows.count(), 5);
    await targets.choose(targets.say("责任单位", "Unit responsible"), "district-health");
    await targets.view.element.getByText(targets.say("没有符合所选条件的目标。", "No target matches these choices.")).waitFor();
    assert.equal(await targets.rows.count(), 0);
    await targets.choose(targets.say("文件", "Document"), "");
    await targets.choose(targets.say("到期年度", "Year due"), "2014");
    assert.equal(await targets.rows.count(), 1);
    assert.deepEqual(await targets.view.facts(), { unit: "district-health", year: 2014 });
  });

  test(`good lines of a file are imported, bad ones told by their number, and all can be taken back (${lang})`, async (t) => {
    const targets = await open(t, lang);
    await targets.greening();
    await targets.enter(GREEN, "58", "2013-12-31");
    await targets.import("values.csv", `${TABLE}LFB2013-6/I/99,2014-12-31,1\n${GREEN},2014-02-30,1\n`);
    const told = targets.view.element.locator(".imported");
    assert.match(await told.innerText(), new RegExp(targets.say("已导入 3 个数值[\\s\\S]*第5行[\\s\\S]*第6行|已导入 3 个数值[\\s\\S]*第6行[\\s\\S]*第5行", "imported: 3[\\s\\S]*(Line 5[\\s\\S]*Line 6|Line 6[\\s\\S]*Line 5)")));
    await targets.view.getsFocus(told, "what the import did");
    assert.equal((await targets.reports()).length, 4);
    assert.deepEqual(await targets.view.axe(), []);
    await targets.view.element.getByRole("button", { name: targets.say("撤销导入", "Undo the import") }).click();
    assert.deepEqual(await targets.reports(), [{ target: GREEN, date: "2013-12-31", value: "58" }]);
  });

  test(`what is exported reads back as the same values (${lang})`, async (t) => {
    const targets = await open(t, lang);
    await targets.import("values.csv", TABLE);
    const given = (reports) => reports.map((report) => JSON.stringify(report, ["target", "date", "value", "achieved"])).sort();
    const before = given(await targets.reports());
    const files = [await targets.export(targets.say("表格（.csv）", "Table (.csv)")), await targets.export(targets.say("数据（.json）", "Data (.json)"))];
    assert.deepEqual(files.map(({ name }) => name), ["luohu-plan-targets.csv", "luohu-plan-targets.json"]);
    assert.ok(files[0].text.startsWith("\u{feff}"), "a spreadsheet takes it for UTF-8");
    for (const { name, text } of files) {
      const other = await open(t, lang);
      await other.import(name, text);
      assert.equal(await other.view.element.locator(".imported li").count(), 0);
      assert.deepEqual(given(await other.reports()), before, name);
    }
  });
}

// All targets at 320 pixels, in both languages: `every.test.mjs`.
for (const width of [1280, 700]) {
  test(`no finding of axe-core and nothing scrolls sideways at ${width} pixels`, async (t) => {
    const targets = await open(t, "zh-CN", { viewport: { width, height: 800 } });
    await targets.import("values.csv", TABLE);
    await targets.view.element.getByText("按文件和责任单位统计").click();
    assert.deepEqual(await targets.view.axe(), []);
    assert.equal(await targets.view.overflow(), 0);
    await targets.view.screenshot(`${width}`);
    assert.deepEqual(targets.view.faults, []);
  });
}

test("a table is pasted, and one from a Chinese spreadsheet is read in its own encoding", async (t) => {
  const targets = await open(t);
  const { element } = targets.view;
  await element.getByText("从表格粘贴", { exact: true }).click();
  await element.getByRole("textbox", { name: "粘贴的内容" }).fill(`${GREEN}\t2014-12-31\t60\n`);
  await element.getByRole("button", { name: "导入粘贴的内容" }).click();
  await targets.count(1);
  // 目标编号,数值日期,数值 in GBK.
  const heading = Buffer.from("c4bfb1eab1e0bac52ccafdd6b5c8d5c6da2ccafdd6b50a", "hex");
  await targets.import("values.csv", Buffer.concat([heading, Buffer.from("LFB2013-6/IV.4.3/04,2015-12-31,45.5\n")]));
  await targets.count(2);
});

test("no target fails that does not bind, and colour is never alone", async (t) => {
  const targets = await open(t);
  await targets.day("2016-1-1");
  await targets.enter(GREEN, "64.999", "2015-12-31");
  await targets.shows(GREEN, /待定：力争目标，不作判定/);
  await targets.row(HALL).locator("select").selectOption("no");
  await targets.shows(HALL, /未完成/);
  await targets.shows(HALL, /100%/);
  assert.equal((await targets.view.assessment()).outcome, "notMet");
});

test("by keyboard: a value, its day, the next target, the result", async (t) => {
  const targets = await open(t);
  const { page, main, getsFocus } = targets.view;
  await targets.row(GREEN).locator("input").first().focus();
  await page.keyboard.type("60");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await targets.count(1);
  assert.deepEqual(await targets.reports(), [{ target: GREEN, date: "2015-12-31", value: "60" }]);
  await main.focus();
  await page.keyboard.press("Enter");
  await getsFocus.call(targets.view, targets.view.result, "the result");
});

test("a reload brings the values back; the page sets and resets them", async (t) => {
  const targets = await open(t);
  await targets.enter(GREEN, "60", "2014-12-31");
  await targets.view.page.reload();
  await targets.view.ready();
  await targets.count(1);
  await targets.view.element.evaluate((element, target) => (element.facts = { reports: [{ target, date: "2014-12-31", value: "101" }] }), GREEN);
  await targets.view.element.locator(".summary").waitFor();
  assert.equal((await targets.view.assessment()).outcome, "invalid");
});
