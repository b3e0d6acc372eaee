// The finder: what people type, what they find, and what they are told when there is nothing.

import assert from "node:assert/strict";
import { test } from "node:test";
import { FINDER_SAMPLE, LANGUAGES, withBrowser } from "./support.mjs";

const visit = withBrowser();

class Finder {
  constructor(view) {
    this.view = view;
    this.field = view.element.getByRole("searchbox", { name: view.say("lookFor") });
    this.count = view.element.getByRole("status");
    this.entries = view.element.locator(".entries > li");
  }

  title(index = 0) {
    return this.entries.nth(index).getByRole("heading", { level: 3 }).innerText();
  }

  /** The field is set at once, the search follows a pause. */
  async search(text) {
    await this.field.fill(text);
    await this.settled(text);
  }

  async settled(text) {
    await this.view.page.waitForFunction((text) => JSON.parse(document.querySelector("luohu-responsibility-finder").value).query.text === text, text);
  }

  choose(word, option) {
    return this.view.element.getByRole("combobox", { name: this.view.say(word), exact: true }).selectOption(option);
  }
}

const open = async (t, lang, options) => new Finder(await visit(t, "responsibility-finder", { lang, ...options }));

test("Chinese, initials of its pinyin and English find the same school", async (t) => {
  const finder = await open(t, "zh-CN");
  for (const text of ["翠园中学", "cyzx", "cuiyuan middle"]) {
    await finder.search(text);
    assert.equal(await finder.title(), "逐步建成寄宿制高中的学校", text);
  }
  await finder.search("cyzx");
  assert.equal(await finder.entries.first().locator("mark").first().innerText(), "翠园中学", "what matched is marked");
  assert.match(await finder.entries.first().innerText(), /推定单位[\s\S]*区教育局[\s\S]*条文没有单独写明单位/);
});

test("the answer names lead units, supporting units and the clause", async (t) => {
  const finder = await open(t, "en");
  await finder.search("streetscapes greening");
  const entry = await finder.entries.first().innerText();
  assert.match(entry, /Lead\s+District Urban Management Bureau/);
  assert.match(entry, /Support\s+Eastern Transport Bureau/);
  assert.match(entry, /section IV\(4\), item 1/);
  assert.equal(await finder.count.innerText(), "Found: 1");
});

test("initials find a unit, and what it owes by the calendar", async (t) => {
  const finder = await open(t, "zh-CN");
  await finder.search("qcgj");
  assert.match(await finder.entries.first().innerText(), /区城管局/);
  await finder.search("用水数据");
  assert.match(await finder.entries.first().innerText(), /负责单位\s+区环保水务局[\s\S]*信息报送和工作日历/);
});

for (const lang of LANGUAGES) {
  test(`filters narrow what is found, and can be lifted where nothing is left (${lang})`, async (t) => {
    const finder = await open(t, lang);
    await finder.search("学校");
    const all = await finder.entries.count();
    await finder.choose("document", "LFB2013-6");
    assert.ok((await finder.entries.count()) < all);
    for (const text of await finder.entries.locator(".basis").allInnerTexts()) assert.match(text, /6号/);
    await finder.choose("unit", "district-audit");
    assert.equal(await finder.entries.count(), 0);
    assert.deepEqual(await finder.view.axe(), [], "nothing found");
    await finder.view.button("widen").click();
    assert.equal(await finder.entries.count(), all);
  });

  test(`nothing found says so and offers examples that work (${lang})`, async (t) => {
    const finder = await open(t, lang);
    await finder.search("火星");
    assert.match(await finder.count.innerText(), lang === "en" ? /Nothing found/ : /没有找到/);
    const examples = finder.view.element.locator(".examples button");
    const words = await examples.allInnerTexts();
    assert.ok(words.length >= 3);
    for (const word of words) {
      await finder.search("火星");
      await finder.view.element.locator(".examples").getByRole("button", { name: word, exact: true }).click();
      assert.equal(await finder.field.inputValue(), word);
      assert.ok((await finder.entries.count()) > 0, word);
    }
  });

  test(`the finder has no finding of axe-core at 320 pixels, and nothing scrolls sideways (${lang})`, async (t) => {
    const finder = await open(t, lang, { viewport: { width: 320, height: 640 } });
    for (const text of ["", "监察局", "小学", "火星"]) {
      await finder.search(text);
      assert.equal(await finder.view.overflow(), 0, text);
      assert.deepEqual(await finder.view.axe(), [], text);
    }
    assert.deepEqual(finder.view.faults, []);
  });
}

test("look-alike units are told apart", async (t) => {
  const finder = await open(t, "zh-CN");
  await finder.search("监察局");
  await finder.view.element.getByText("区监察局与区纪委（监察局）在文件中分别出现，未合并。").waitFor();
  await finder.search("区监察局");
  await finder.view.element.getByText("区监察局与区纪委（监察局）在文件中分别出现，未合并。").waitFor();
  for (const text of await finder.entries.allInnerTexts()) assert.doesNotMatch(text, /区纪委（监察局）/);
});

test("by keyboard: type, tab to the filters, unfold a long list, show more", async (t) => {
  const finder = await open(t, "zh-CN");
  const { view } = finder;
  await finder.field.focus();
  await view.page.keyboard.type("第二批品牌学校");
  await finder.settled("第二批品牌学校");
  const list = finder.entries.first().locator("details");
  assert.equal(await list.evaluate((details) => details.open), false, "eleven schools are folded away");
  for (let stops = 0; stops < 10 && !(await view.holdsFocus(list.locator("summary"))); stops += 1) await view.page.keyboard.press("Tab");
  await view.page.keyboard.press("Enter");
  assert.equal(await list.evaluate((details) => details.open), true);
  await finder.search("");
  const shown = await finder.entries.count();
  await view.button("more").focus();
  await view.page.keyboard.press("Enter");
  assert.ok((await finder.entries.count()) > shown);
  await view.getsFocus(view.button("more"), "the button that shows more");
});

test("the page sets what is looked for and is told what was found; a clause can be a link", async (t) => {
  const view = await visit(t, "responsibility-finder");
  await view.sample(FINDER_SAMPLE);
  const finder = new Finder(view);
  await finder.settled("翠园中学");
  assert.match(await view.page.locator("#responsibility-finder [data-received]").innerText(), /找到 \d+ 条/);
  await view.element.evaluate((element) => (element.clauseHref = "/clauses/{document}#{clause}"));
  const link = finder.entries.first().locator(".basis a");
  await link.waitFor();
  assert.equal(await link.getAttribute("href"), "/clauses/LFB2013-7#A1.3");
});
