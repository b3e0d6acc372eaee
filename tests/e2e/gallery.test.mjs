// The gallery: every element live, its code, its events, its rules, in both languages.

import assert from "node:assert/strict";
import { test } from "node:test";
import { BASE, CATALOGUE, LANGUAGES, withBrowser } from "./support.mjs";

const visit = withBrowser();

async function open(t, id, lang, options) {
  const view = await visit(t, null, options);
  await view.page.goto(new URL(`gallery/${lang === "en" ? "?lang=en" : ""}#${id}`, BASE).href);
  Object.assign(view, { section: id, lang });
  // An element far below the fold has not begun to load.
  await view.element.scrollIntoViewIfNeeded();
  await view.ready();
  return view;
}

const WORDS = {
  search: { "zh-CN": "查找组件、条款或问题", en: "Find an element, a clause or a question" },
  look: { "zh-CN": "外观", en: "Look" },
  rules: { "zh-CN": "规则", en: "Rules" },
  empty: { "zh-CN": "清空", en: "Empty" },
  facts: { "zh-CN": "事实（facts，JSON）", en: "Facts (facts, JSON)" },
  settings: { "zh-CN": "属性", en: "Attributes and properties" },
  apply: { "zh-CN": "应用", en: "Apply" },
  noJson: { "zh-CN": /不是 JSON 对象/, en: /no JSON object/ },
};

for (const lang of LANGUAGES) {
  test(`every element is shown and answers its first example (${lang})`, async (t) => {
    const view = await open(t, CATALOGUE.elements[0].id, lang);
    for (const { id, title, examples } of CATALOGUE.elements) {
      await view.page.locator(`nav a[href="#${id}"]`).click();
      view.section = id;
      await view.page.getByRole("heading", { level: 1, name: title[lang] }).waitFor();
      await view.ready();
      await view.page.getByRole("button", { name: examples[0].title[lang], exact: true }).click();
      await view.page.locator(".log li").first().waitFor();
    }
    assert.deepEqual(view.faults, []);
  });

  test(`search, look, code, events and rules of one element (${lang})`, async (t) => {
    const view = await open(t, "teaching-stipend", lang);
    const { page } = view;
    await page.getByLabel(WORDS.search[lang]).fill("export");
    assert.match(await page.locator("[data-count]").innerText(), /\b[1-3]\b/);
    await page.getByLabel(WORDS.search[lang]).fill("");
    await page.locator(".buttons button").first().click();
    await view.outcome("met");
    for (const [framework, part] of [["HTML", "<form>"], ["React", "facts={facts}"], ["Vue", ":facts.prop"], ["Angular", '[facts]="facts"'], ["Svelte", "{facts}"]]) {
      await page.getByRole("button", { name: framework, exact: true }).click();
      const code = await page.locator("pre > code").innerText();
      assert.ok(code.includes(part) && code.includes("luohu-teaching-stipend"), code);
    }
    for (const theme of ["government", "compact", "contrast", "dark"]) {
      await page.getByLabel(WORDS.look[lang], { exact: true }).selectOption(theme);
      assert.equal(await view.element.getAttribute("theme"), theme);
      assert.deepEqual(await view.axe(), [], theme);
      await view.screenshot(`theme-${theme}`);
    }
    const rules = page.locator("section", { has: page.getByRole("heading", { name: WORDS.rules[lang], exact: true }) });
    assert.match(await rules.innerText(), lang === "en" ? /monthlyFloorCny\s+300\s+2013-05-28[\s\S]*action 5, item 15/ : /monthlyFloorCny\s+300\s+2013-05-28[\s\S]*行动五 15/);
    await page.getByText(WORDS.settings[lang]).click();
    await page.getByLabel(WORDS.facts[lang]).fill("{schoolKind");
    await page.getByRole("button", { name: WORDS.apply[lang], exact: true }).click();
    await page.getByText(WORDS.noJson[lang]).waitFor();
    await page.getByRole("button", { name: WORDS.empty[lang], exact: true }).click();
    await view.outcome("unknown");
    assert.deepEqual(view.faults, []);
  });
}

test("a narrow screen scrolls down only", async (t) => {
  const view = await open(t, "plan-targets", "zh-CN", { viewport: { width: 320, height: 640 } });
  assert.ok(await view.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
});
