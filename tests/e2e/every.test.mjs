// Every element of the package on the portal, with no line for any of them here: what is on the page comes from the
// catalogue, what is filled in from the cases that the rules are tested with.

import assert from "node:assert/strict";
import { test } from "node:test";
import { CATALOGUE, LANGUAGES, withBrowser } from "./support.mjs";

const visit = withBrowser();
const NARROW = { width: 320, height: 640 };

/** What must hold of the page whatever it shows. */
async function sound(view, state) {
  assert.deepEqual(await view.axe(), [], `${state}: axe`);
  assert.equal(await view.overflow(), 0, `${state}: scrolls sideways`);
  const levels = await view.headings();
  assert.equal(levels[0], 1, `${state}: begins with its title`);
  assert.equal(levels.filter((level) => level === 1).length, 1, `${state}: has one title`);
  levels.reduce((above, level) => {
    assert.ok(level <= above + 1, `${state}: a heading of level ${level} below one of ${above}, in ${levels}`);
    return level;
  });
  assert.deepEqual(view.faults, [], `${state}: faults`);
}

/** As many fields as show every kind that a form has; plan targets have over a hundred alike. */
const MANY = 20;

/** Writes into the text fields what is neither a number nor a day, after adding an entry to every list. */
async function scribble(view) {
  const add = view.element.locator("[data-add]");
  for (let list = 0; list < (await add.count()); list += 1) await add.nth(list).click();
  const fields = view.element.locator('input[type="text"]:visible');
  for (let field = 0; field < Math.min(await fields.count(), MANY); field += 1) {
    await fields.nth(field).fill("？？");
    await fields.nth(field).blur();
  }
  return fields.count();
}

for (const { id, measure, examples, title } of CATALOGUE.elements) {
  for (const lang of LANGUAGES) {
    test(`${id}: empty, answered and in error (${lang})`, async (t) => {
      const view = await visit(t, id, { lang, viewport: NARROW });
      await view.page.getByRole("heading", { level: 1, name: title[lang] }).waitFor();
      await sound(view, "empty");
      await view.screenshot("every-empty");

      const sample = view.page.locator(`#${id} .samples button`).first();
      if (await sample.count()) {
        await sample.click();
        if (measure) {
          const { problems } = await view.until(({ outcome }) => outcome === "met", "the example is met");
          assert.deepEqual(problems, []);
          await view.main.click();
          await view.getsFocus(view.result, "the result");
          const shown = await view.result.innerText();
          assert.doesNotMatch(shown, /\{\w+\}|undefined|NaN/);
        }
        await view.page.waitForTimeout(100);
        await sound(view, "answered");
        await view.screenshot("every-answered");
      }
      assert.notEqual(examples.length, 0, "an element has an example");
      if (!measure) return;

      await view.element.evaluate((element) => (element.facts = null));
      await view.page.waitForTimeout(50);
      if ((await scribble(view)) === 0) return;
      await view.main.click();
      await view.page.waitForTimeout(100);
      if ((await view.assessment()).outcome === "invalid") await view.summary.waitFor();
      await sound(view, "in error");
      await view.screenshot("every-error");
    });
  }
}
