// While a form is on its way its place is held: nothing on the page moves when it arrives.

import assert from "node:assert/strict";
import { test } from "node:test";
import { CATALOGUE, withBrowser } from "./support.mjs";

const visit = withBrowser();

/** How far things have moved that nobody moved. */
function watchShifts() {
  window.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifted += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
}

for (const lang of ["zh-CN", "en"]) {
  for (const width of [360, 700, 1200]) {
    test(`no form moves what stands around it when it arrives (${lang}, ${width} pixels)`, async (t) => {
      const view = await visit(t, null, { lang, html: '<main></main><script type="module" src="/pkg/luohu-policy.js"></script>', viewport: { width, height: 800 }, prepare: (page) => page.addInitScript(watchShifts) });
      await view.page.evaluate(() => customElements.whenDefined("luohu-reply-deadline"));
      const moved = await view.page.evaluate(async ({ tags, lang }) => {
        const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));
        const moved = [];
        for (const tag of tags) {
          const element = Object.assign(document.createElement(tag), { lang });
          const below = Object.assign(document.createElement("p"), { textContent: "below" });
          document.querySelector("main").replaceChildren(element, below);
          await frame();
          window.shifted = 0;
          await element.ready;
          await frame();
          await frame();
          if (window.shifted > 0.005) moved.push(`${tag}: ${window.shifted}`);
        }
        return moved;
      }, { tags: CATALOGUE.elements.map(({ tag }) => tag), lang });
      assert.deepEqual(moved, []);
    });
  }
}
