// Everybody can use it: any colours, on paper, with the focus in sight. Widths and states: `every.test.mjs`.

import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { test } from "node:test";
import { CALENDAR_SAMPLE, FINDER_SAMPLE, LANGUAGES, LISTINGS, SAMPLES, SCREENSHOTS, SECTIONS, withBrowser } from "./support.mjs";

const visit = withBrowser();
const LISTED = { "data-calendar": CALENDAR_SAMPLE, "responsibility-finder": FINDER_SAMPLE };
const sampleOf = (section) => LISTED[section] ?? SAMPLES.find((sample) => sample.section === section).click;

async function answered(view) {
  await view.sample(sampleOf(view.section));
  if (!LISTINGS.includes(view.section)) await view.main.click();
  await view.page.waitForTimeout(100);
}

for (const section of SECTIONS) {
  test(`${section} in a wide window, in light, dark and forced colours`, async (t) => {
    const view = await visit(t, section, { reducedMotion: "reduce" });
    await answered(view);
    await view.screenshot("light");
    assert.deepEqual(await view.axe(), [], "light");
    await view.page.emulateMedia({ colorScheme: "dark" });
    await view.screenshot("dark");
    assert.deepEqual(await view.axe(), [], "dark");
    await view.page.emulateMedia({ forcedColors: "active", colorScheme: "light" });
    await view.screenshot("forced-colors");
    assert.equal(await view.overflow(), 0);
  });

  for (const lang of LANGUAGES) {
    test(`${section} on paper: the answer and its basis, no controls of the page (${lang})`, async (t) => {
      const view = await visit(t, section, { lang });
      await answered(view);
      await view.page.emulateMedia({ media: "print" });
      for (const gone of [".path", ".samples", ".languages", ".received", ".back"]) {
        assert.equal(await view.page.locator(`${gone}:visible`).count(), 0, gone);
      }
      assert.ok(await view.page.locator(`#${section} h1`).isVisible());
      assert.ok(await view.page.locator(`#${section} .guide dl`).isVisible());
      assert.ok(await view.page.locator(".notice").isVisible(), "it says on paper that it is a demonstration");
      mkdirSync(SCREENSHOTS, { recursive: true });
      const pdf = await view.page.pdf({ path: `${SCREENSHOTS}${section}-${lang}-print.pdf`, format: "A4" });
      assert.ok(pdf.length > 1000);
    });
  }
}

test("what has the focus is to be seen", async (t) => {
  const view = await visit(t, "key-enterprise");
  const seen = () => view.page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(active);
    const marked = (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none";
    return active === document.body ? "the end of the page" : marked ? "seen" : active.outerHTML;
  });
  const stops = [];
  do {
    await view.page.keyboard.press("Tab");
    stops.push(await seen());
  } while (stops.at(-1) === "seen" && stops.length < 60);
  if (stops.length < 60) assert.equal(stops.pop(), "the end of the page");
  assert.ok(stops.length > 8, `only ${stops.length} stops`);
});
