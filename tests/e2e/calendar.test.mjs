// The calendar: what is shown is what is downloaded.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import ICAL from "ical.js";
import { CALENDAR_SAMPLE, LANGUAGES, withBrowser } from "./support.mjs";

const visit = withBrowser();

// District Statistics Bureau: twelve months of one duty, and three duties once a year.
const STATISTICS_2014 = 15;

async function open(t, lang) {
  const view = await visit(t, "data-calendar", { lang });
  await view.sample(CALENDAR_SAMPLE);
  await view.page.waitForFunction((count) => JSON.parse(document.querySelector("luohu-data-calendar").value || "{}").occurrences === count, STATISTICS_2014);
  return view;
}

async function download(view, word) {
  const [file] = await Promise.all([view.page.waitForEvent("download"), view.button(word).first().click()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

for (const lang of LANGUAGES) {
  test(`the calendar file holds every item, once, all day (${lang})`, async (t) => {
    const { name, bytes } = await download(await open(t, lang), "ics");
    assert.match(name, /\.ics$/);
    const text = bytes.toString("utf8");
    for (const line of text.split("\r\n")) assert.ok(Buffer.byteLength(line) <= 75, `folded at 75 octets: ${line}`);
    const calendar = new ICAL.Component(ICAL.parse(text));
    const events = calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
    assert.equal(events.length, STATISTICS_2014);
    assert.equal(new Set(events.map(({ uid }) => uid)).size, STATISTICS_2014);
    for (const { startDate, endDate, summary } of events) {
      assert.ok(startDate.isDate && endDate.isDate, "all day");
      assert.equal(endDate.subtractDate(startDate).toSeconds(), 86400, "the end is the next day");
      assert.notEqual(summary.trim(), "");
    }
  });

  test(`the table file holds every item (${lang})`, async (t) => {
    const { name, bytes } = await download(await open(t, lang), "csv");
    assert.match(name, /\.csv$/);
    assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf], "spreadsheets read Chinese only with a byte order mark");
    const lines = bytes.toString("utf8").trimEnd().split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/);
    assert.equal(lines.length, STATISTICS_2014 + 1);
  });
}

test("the page is told how many items there are", async (t) => {
  const view = await open(t, "zh-CN");
  assert.match(await view.page.locator("#data-calendar [data-received]").innerText(), /共 15 项/);
});

test("identifiers stay the same from one download to the next and in the other language", async (t) => {
  const uids = async (lang) => {
    const { bytes } = await download(await open(t, lang), "ics");
    return [...bytes.toString("utf8").replaceAll("\r\n ", "").matchAll(/^UID:(.*)$/gm)].map(([, uid]) => uid).sort();
  };
  assert.deepEqual(await uids("zh-CN"), await uids("en"));
});

const FILTERS = {
  unit: { "zh-CN": "单位", en: "Unit" },
  document: { "zh-CN": "文件", en: "Document" },
  year: { "zh-CN": "年份", en: "Year" },
};
const UNDATED = { "zh-CN": /^没有固定日期的事项：(\d+) 项$/, en: /^Duties without a date: (\d+)$/ };
const CONTINUOUS = { "zh-CN": "持续进行，没有期限", en: "It goes on all the time" };
const NO_INTERVAL = { "zh-CN": "文件未写明多久一次", en: "does not say how often" };
const ENDED = { "zh-CN": "计划期至", en: "plan ends on" };

const choose = (view, filter, option) => view.element.getByLabel(FILTERS[filter][view.lang], { exact: true }).selectOption(option);
const told = (view) => view.element.evaluate((element) => JSON.parse(element.value));

for (const lang of LANGUAGES) {
  test(`duties without a date stand in a section of their own and say why (${lang})`, async (t) => {
    // March 2014, all units.
    const view = await visit(t, "data-calendar", { lang });
    const heading = view.element.getByRole("heading", { name: UNDATED[lang] });
    await choose(view, "unit", "district-environment");
    assert.equal((await heading.innerText()).match(UNDATED[lang])[1], "3");
    const section = view.element.locator("section.undated");
    assert.equal(await section.getByText(CONTINUOUS[lang]).count(), 1);
    assert.equal(await section.getByText(NO_INTERVAL[lang]).count(), 2);
    await view.screenshot("undated");
    assert.deepEqual(await view.axe(), []);
    // The bureau's water data are of the first document; the rest of another.
    await choose(view, "document", "LFB2013-5");
    assert.equal(await heading.count(), 0);
    assert.deepEqual([(await told(view)).occurrences, (await told(view)).query.document], [1, "LFB2013-5"]);
    await choose(view, "document", "LF2013-3");
    assert.equal((await told(view)).occurrences, 0);
    assert.equal(await heading.count(), 1);
    await choose(view, "year", "2016");
    assert.equal(await heading.count(), 0, "the plan has ended");
    assert.equal(await view.element.getByText(ENDED[lang]).count(), 1);
    assert.deepEqual(view.faults, []);
  });

  test(`every item names its document, and a document can be chosen (${lang})`, async (t) => {
    const view = await visit(t, "data-calendar", { lang });
    const bases = () => view.element.locator(".agenda li .basis").allInnerTexts();
    const all = await bases();
    assert.ok(all.length > 20 && all.every((basis) => /罗府办〔2013〕[567]号|罗发〔2013〕3号/.test(basis)), all.join());
    await choose(view, "document", "LF2013-3");
    const some = await bases();
    assert.ok(some.length > 0 && some.length < all.length);
    assert.ok(some.every((basis) => basis.includes("罗发〔2013〕3号")), some.join());
    const { bytes } = await download(view, "ics");
    const text = bytes.toString("utf8").replaceAll("\r\n ", "");
    const places = [...text.matchAll(/^DESCRIPTION:.*$/gm)].map(([line]) => line);
    // Of 2014: an assessment each quarter for two units, a mechanism, an award of two.
    assert.equal(places.length, 1 + 4 * 2 + 1 + 2);
    const number = lang === "en" ? "LF2013-3" : "罗发〔2013〕3号";
    assert.ok(places.every((place) => place.includes(number) && !/5号|LFB2013-5/.test(place)));
  });
}
