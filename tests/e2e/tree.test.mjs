// What assistive technology is told: the accessibility tree of every element after its first example,
// in both languages, as kept in trees/. `LUOHU_KEEP=1` keeps what is told now.

import assert from "node:assert/strict";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { test } from "node:test";
import { CATALOGUE, LANGUAGES, withBrowser } from "./support.mjs";

const visit = withBrowser();
const KEPT = new URL("trees/", import.meta.url);

/** By then an answer has been announced, in milliseconds. */
const SETTLED = 2000;

/** What changes from run to run and says nothing of the element. */
const settled = (tree) => tree.replace(/(规则版本|Rules) [\d.]+ · (参数摘要|parameters) [0-9a-f]{12}/g, "$1 · $2");

for (const { id, examples } of CATALOGUE.elements) {
  for (const lang of LANGUAGES) {
    test(`${id} is told as before (${lang})`, async (t) => {
      const view = await visit(t, id, { lang });
      await view.sample({ [lang]: examples[0].title[lang] });
      const file = new URL(`${id}.${lang}.yml`, KEPT);
      const told = async () => `${settled(await view.element.ariaSnapshot())}\n`;
      if (process.env.LUOHU_KEEP) {
        await view.page.waitForTimeout(SETTLED);
        await mkdir(KEPT, { recursive: true });
        await writeFile(file, await told());
      }
      const kept = await readFile(file, "utf8");
      const until = Date.now() + SETTLED;
      let tree = await told();
      while (tree !== kept && Date.now() < until) {
        await view.page.waitForTimeout(50);
        tree = await told();
      }
      assert.equal(tree, kept);
      // Nothing that can be used is without a name.
      assert.doesNotMatch(tree, /^\s*- (button|link|textbox|combobox|radio|checkbox|searchbox|spinbutton)(?! ")/m);
    });
  }
}
