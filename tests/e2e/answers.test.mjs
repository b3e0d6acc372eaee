// People ask, and get an answer: by filling in, by a sample, by keyboard alone.

import assert from "node:assert/strict";
import { test } from "node:test";
import { BASE, FILL, LANGUAGES, MEASURES, SAMPLES, TITLES, withBrowser } from "./support.mjs";

const visit = withBrowser();

for (const lang of LANGUAGES) {
  for (const section of MEASURES) {
    test(`${section} answers what is filled in (${lang})`, async (t) => {
      const view = await visit(t, section, { lang });
      assert.notEqual((await view.assessment())?.outcome, "met", "an empty form has no answer");
      const stated = await FILL[section](view);
      await view.main.click();
      const assessment = await view.until(({ outcome }) => outcome !== "invalid", "answered");
      assert.equal(assessment.measure, section);
      assert.deepEqual(await view.facts(), stated);
      // A score is settled only when all lists are; every other form was filled in to an answer.
      if (section !== "performance-score") assert.equal(assessment.outcome, "met");
      assert.ok(await view.result.isVisible());
      await view.getsFocus(view.result, "the result");
      assert.deepEqual(view.faults, []);
    });
  }

  for (const { section, click, outcome, answer, result = {} } of SAMPLES) {
    test(`${section}: “${click[lang]}” is one click (${lang})`, async (t) => {
      const view = await visit(t, section, { lang });
      await view.sample(click);
      const assessment = await view.outcome(outcome);
      for (const [name, value] of Object.entries(result)) assert.equal(assessment.result[name], value, name);
      await view.main.click();
      const shown = await view.result.innerText();
      const found = answer[lang] instanceof RegExp ? answer[lang].test(shown) : shown.toLowerCase().includes(answer[lang].toLowerCase());
      assert.ok(found, `${answer[lang]} is not in: ${shown}`);
      const received = await view.page.locator(`#${section} [data-received]`).innerText();
      assert.match(received, lang === "en" ? /^Answer: / : /^结论：/);
    });
  }
}

test("one dollar decides: exactly the threshold counts, one below lacks one", async (t) => {
  const view = await visit(t, "key-enterprise");
  const [at, below] = SAMPLES;
  await view.sample(at.click);
  await view.outcome("met");
  await view.sample(below.click);
  const { reasons } = await view.outcome("notMet");
  const reason = reasons.find(({ id }) => id === "prior-year-export");
  assert.equal(reason.verdict, "notMet");
  assert.match(reason.shortBy, /^1\b/);
});

test("an entry that was removed comes back by undo", async (t) => {
  const view = await visit(t, "teaching-stipend");
  await view.radio("schoolKind", "privateSchool").check();
  const { add, entries, group } = view.list("serviceSpells");
  await add.click();
  await view.fill("from", "2010-1-1", entries.first());
  await add.click();
  assert.equal(await entries.count(), 2);
  await entries.first().getByRole("button", { name: view.say("remove") }).click();
  assert.equal(await entries.count(), 1);
  assert.equal(await view.text("from", entries.first()).inputValue(), "");
  await group.getByRole("button", { name: view.say("undo") }).click();
  assert.equal(await entries.count(), 2);
  assert.equal(await view.text("from", entries.first()).inputValue(), "2010-1-1");
});

test("a person with only a keyboard gets from the address bar to an answer", async (t) => {
  const view = await visit(t, "key-enterprise");
  const { keyboard } = view.page;
  // Without a fragment, which would be where Tab begins.
  await view.page.goto(BASE);
  const reach = async (locator, what) => {
    for (let presses = 0; presses < 120; presses += 1) {
      if (await view.holdsFocus(locator)) return;
      await keyboard.press("Tab");
    }
    assert.fail(`Tab never reaches ${what}`);
  };
  await keyboard.press("Tab");
  assert.equal(await view.page.evaluate(() => document.activeElement.className), "skip");
  await keyboard.press("Enter");
  assert.equal(await view.page.evaluate(() => document.activeElement.id), "main");

  const link = view.page.getByRole("link", { name: TITLES["reply-deadline"]["zh-CN"], exact: true }).first();
  await link.focus();
  await keyboard.press("Enter");
  view.section = "reply-deadline";
  await view.ready();
  await view.getsFocus(view.page.getByRole("heading", { level: 1 }), "the new heading");
  await reach(view.text("transferredOn"), "the field");
  await keyboard.type("2013-4-26");
  await reach(view.main, "the button");
  await keyboard.press("Enter");
  await view.outcome("met");
  await view.getsFocus(view.result, "the result");
});

test("yes and no are chosen with the arrow keys", async (t) => {
  const view = await visit(t, "key-enterprise");
  await view.radio("headquarters", "notSure").focus();
  await view.page.keyboard.press("ArrowUp");
  assert.ok(await view.radio("headquarters", "no").isChecked());
  await view.page.keyboard.press("ArrowUp");
  assert.ok(await view.radio("headquarters", "yes").isChecked());
  await view.outcome("met");
});

test("the section in the address is the one that is shown and marked", async (t) => {
  const view = await visit(t, "teaching-stipend");
  const current = view.page.locator(".path [aria-current]");
  assert.deepEqual(await current.allInnerTexts(), [TITLES["teaching-stipend"]["zh-CN"]]);
  assert.equal(await view.page.locator("main > section:visible").count(), 1);
  assert.match(await view.page.title(), /民办学校教师从教津贴/);
});
