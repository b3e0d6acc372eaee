// What assistive technology is told: the accessibility tree of every element after its first example,
// in both languages, as kept in trees/. `LUOHU_KEEP=1` keeps what is told now.

import assert from "node:assert/strict";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { test } from "node:test";
import { CATALOGUE, LANGUAGES, withBrowser } from "./support.mjs";

const visit = withBrowser();
const KEPT = new URL("trees/", import.meta.url);

/** What changes from run to run and says nothing of the element. */
const settled = (tree) => tree.replace(/(规则版本|Rules) [\d.]+ · (参数摘要|parameters) [0-9a-f]{12}/g, "$1 · $2");

for (const { id, examples } of CATALOGUE.elements) {
  for (const lang of LANGUAGES) {
    test(`${id} is told as before (${lang})`, async (t) => {
      const view = await visit(t, id, { lang });
      await view.sample({ [lang]: examples[0].title[lang] });
      await view.page.waitForTimeout(900);
      const tree = `${settled(await view.element.ariaSnapshot())}\n`;
      const file = new URL(`${id}.${lang}.yml`, KEPT);
      if (process.env.LUOHU_KEEP) {
        await mkdir(KEPT, { recursive: true });
        await writeFile(file, tree);
      }
      assert.equal(tree, await readFile(file, "utf8"));
      // Nothing that can be used is without a name.
      assert.doesNotMatch(tree, /^\s*- (button|link|textbox|combobox|radio|checkbox|searchbox|spinbutton)(?! ")/m);
    });
  }
}
