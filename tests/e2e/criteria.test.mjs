// WCAG 2.2 AA, criterion by criterion, for every element of the package: one page each, and as many criteria on it as
// can be checked without knowing the element.

import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { test } from "node:test";
import { CRITERIA, statement } from "./criteria.mjs";
import { CATALOGUE, withBrowser } from "./support.mjs";

const visit = withBrowser();
const THEMES = ["", "government", "compact", "contrast", "dark"];
const MOST_STOPS = 14;
const STATEMENT = new URL("../../examples/gallery/accessibility.html", import.meta.url);

/** The elements below the element's shadow root that are to be seen, for use in the page. */
const INSIDE = `
  const root = element.shadowRoot;
  const inside = (selector) => [...root.querySelectorAll(selector)].filter((one) => one.checkVisibility());
  const told = (one) => one.outerHTML.slice(0, 120);
  const none = (selector) => [...root.querySelectorAll(selector)].map(told);
  const rules = root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText).join("\\n");
  const spoken = root.querySelector(".measure").innerText;
`;
const look = (view, body, argument) =>
  view.element.evaluate((element, [body, argument]) => new Function("element", "argument", body)(element, argument), [INSIDE + body, argument]);
/** A check that nothing is found that should not be there. */
const finds = (body) => async (view) => assert.deepEqual(await look(view, body), []);

const noMedia = finds(`return none("audio, video, iframe, object, embed");`);

/** The checks of the answered element, in the order of the criteria. */
const CHECKS = {
  "1.1.1": finds(`return [...none("img:not([alt]), canvas"), ...none("svg:not([aria-hidden=true], [role=img])"), ...none(".mark:not([aria-hidden=true])")];`),
  "1.2.1": noMedia,
  "1.2.2": noMedia,
  "1.2.3": noMedia,
  "1.2.4": noMedia,
  "1.2.5": noMedia,
  "1.3.1": finds(`
    const named = (group) => group?.querySelector("legend")?.innerText.trim() || root.getElementById(group?.getAttribute("aria-labelledby"))?.innerText || group?.getAttribute("aria-label");
    const alone = inside("input[type=radio]").filter((radio) => !named(radio.closest("fieldset:not(.bare), [role=group], [role=radiogroup]")));
    const headless = inside("table").filter((table) => !table.querySelector("thead th[scope=col]") || !table.caption);
    return [...alone, ...headless].map(told);`),
  "1.3.2": finds(`return inside("*").filter((one) => { const { order, flexDirection, float } = getComputedStyle(one); return order !== "0" || /reverse/.test(flexDirection) || float !== "none"; }).map(told);`),
  "1.3.3": finds(`return spoken.match(/(红色|绿色|蓝色|圆形|方形|左侧|右侧|左边|右边)[^。]{0,6}(按钮|标记|栏|表|框)|(red|green|blue|round|square) (button|mark|box)|on the (left|right)/gi) ?? [];`),
  "1.3.4": finds(`return rules.match(/\\(orientation[^)]*\\)/g) ?? [];`),
  "1.4.1": finds(`
    const bare = inside("a").filter((link) => !getComputedStyle(link).textDecorationLine.includes("underline"));
    const mute = inside("[data-outcome] .headline, .standing, [data-verdict]").filter((one) => !one.innerText.trim());
    return [...bare, ...mute].map(told);`),
  "1.4.2": noMedia,
  "1.4.5": finds(`return none("img, svg, canvas, picture").concat(rules.match(/url\\([^)]*\\)/g) ?? []);`),
  async "1.4.11"(view) {
    const found = await look(view, `
      const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
      const rgb = (colours) => { canvas.clearRect(0, 0, 1, 1); for (const colour of ["white", ...colours]) { canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); } return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3); };
      const light = (colours) => rgb(colours).map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)).reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
      const grounds = (one) => { const found = []; for (let at = one; at instanceof Element; at = at.parentElement ?? at.getRootNode().host) found.unshift(getComputedStyle(at).backgroundColor); return found; };
      const contrast = (colour, below) => { const [one, other] = [light([...below, colour]), light(below)].sort(); return (other + 0.05) / (one + 0.05); };
      const before = element.getAttribute("theme");
      const faint = [];
      for (const theme of argument) {
        element.setAttribute("theme", theme);
        for (const control of [...inside("input[type=text], input[type=search], select, textarea, button:not(.quiet, .primary)")].slice(0, 6)) {
          const { borderTopColor, backgroundColor } = getComputedStyle(control);
          const around = grounds(control.parentElement);
          const best = Math.max(contrast(borderTopColor, around), contrast(borderTopColor, [...around, backgroundColor]));
          if (best < 3) faint.push(theme + " " + best.toFixed(2) + " " + told(control));
        }
        const first = inside("input, select, button")[0];
        first.focus({ focusVisible: true, preventScroll: true });
        const ring = contrast(getComputedStyle(first).outlineColor, grounds(first.parentElement));
        if (ring < 3) faint.push(theme + " focus " + ring.toFixed(2));
      }
      if (before === null) element.removeAttribute("theme"); else element.setAttribute("theme", before);
      return faint;`, THEMES);
    assert.deepEqual(found, []);
  },
  "1.4.13": finds(`
    const hovers = root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]).filter((rule) => /:hover/.test(rule.selectorText ?? "") && /(display|visibility|opacity|content):/.test(rule.style.cssText));
    return [...none("[title]"), ...hovers.map((rule) => rule.cssText)];`),
  "2.1.4": finds(`return none("[accesskey]");`),
  "2.2.2": finds(`return [...none("marquee, blink"), ...root.getAnimations().filter(({ effect }) => effect.getTiming().iterations === Infinity).map(({ effect }) => told(effect.target))];`),
  "2.3.1": finds(`return root.getAnimations().filter(({ playState }) => playState === "running").map(({ effect }) => told(effect.target));`),
  async "2.4.2"(view) {
    const { title } = CATALOGUE.elements.find(({ id }) => id === view.section);
    assert.ok((await view.page.title()).includes(title[view.lang]), await view.page.title());
  },
  "2.4.4": finds(`return inside("a").filter((link) => link.innerText.trim().length < 2 || /^(点击这里|这里|更多|here|more|click here)$/i.test(link.innerText.trim())).map(told);`),
  async "2.4.5"(view) {
    const ways = await view.page.locator(`a[href="#${view.section}"]`).count();
    assert.ok(ways >= 2, `${ways} ways`);
  },
  "2.4.6": finds(`return inside("h1, h2, h3, h4, h5, label, legend, summary, caption").filter((one) => !one.textContent.trim()).map(told);`),
  "2.5.1": finds(`return [...none("[draggable=true], input[type=range]"), ...(rules.match(/touch-action[^;]*/g) ?? [])];`),
  async "2.5.2"(view) {
    const button = view.element.locator("button:visible").last();
    if ((await button.count()) === 0) return;
    await button.scrollIntoViewIfNeeded();
    const { x, y, width, height } = await button.boundingBox();
    const before = await look(view, "return root.innerHTML;");
    await view.page.mouse.move(x + width / 2, y + height / 2);
    await view.page.mouse.down();
    await view.page.mouse.move(2, 2);
    await view.page.mouse.up();
    assert.equal(await look(view, "return root.innerHTML;"), before);
  },
  "2.5.3": finds(`return inside("button[aria-label], a[aria-label], summary[aria-label]").filter((one) => !one.getAttribute("aria-label").includes(one.innerText.trim())).map(told);`),
  "2.5.4": noMedia,
  "2.5.7": finds(`return none("[draggable=true], input[type=range]");`),
  async "2.5.8"(view) {
    const small = (least) => look(view, `
      const pressed = inside("button, select, input:not([type=radio], [type=checkbox]), textarea, label.option, summary").filter((one) => !one.closest(".visually-hidden"));
      return pressed.filter((one) => { const { width, height } = one.getBoundingClientRect(); return Math.min(width, height) < argument - 0.5; }).map(told);`, least);
    assert.deepEqual(await small(24), []);
    await view.element.evaluate((element) => element.toggleAttribute("elder", true));
    await view.page.waitForTimeout(60);
    assert.deepEqual(await small(48), [], "in the mode for older people");
    await view.element.evaluate((element) => element.toggleAttribute("elder", false));
    await view.page.waitForTimeout(60);
  },
  async "3.1.1"(view) {
    assert.equal(await look(view, `return root.querySelector(".measure").lang;`), view.lang);
  },
  "3.2.3": async (view) => assert.equal(await view.page.locator(".path:visible").count(), 1),
  async "3.2.4"(view) {
    if (view.measure) assert.equal(await view.main.count(), 1);
    assert.equal(await look(view, `return inside("button.primary").length <= 1;`), true, "one main button");
  },
  "3.2.6": async (view) => assert.equal(await view.page.locator(`#${view.section} .guide dl`).count(), 1),
  async "3.3.7"(view) {
    const { examples } = CATALOGUE.elements.find(({ id }) => id === view.section);
    const facts = examples[0].set.facts;
    if (!view.measure || !facts || Object.keys(facts).length === 0) return;
    assert.ok(await look(view, `return [...root.querySelectorAll("input")].some((input) => (/radio|checkbox/.test(input.type) ? input.checked && input.value !== "" : input.value !== "")) || inside("select").some(({ value }) => value !== "");`));
  },
  "3.3.8": finds(`return none("input[type=password]");`),

  // ---- these press keys or change how the page looks

  async "2.1.1"(view) {
    assert.deepEqual(await look(view, `return [...none("[tabindex]:not([tabindex='0'], [tabindex='-1'])"), ...none("[onclick], [role=button]:not(button), [role=link]:not(a)")];`), []);
    view.walk = await walk(view);
    assert.ok(view.walk.stops.length > 0);
  },
  "2.1.2": async ({ walk }) => assert.ok(walk.left, "Tab leads out again"),
  "2.4.3": async ({ walk }) => assert.deepEqual(walk.stops.filter(({ after }) => !after), [], "each stop comes after the one before"),
  "2.4.7": async ({ walk }) => assert.deepEqual(walk.stops.filter(({ marked }) => !marked), []),
  "2.4.11": async ({ walk }) => assert.deepEqual(walk.stops.filter(({ seen }) => !seen), []),
  "3.2.1": async ({ walk }) => assert.equal(walk.stayed, true, "neither page nor address change"),
  async "3.2.2"(view) {
    const control = view.element.locator("select:visible, input[type=radio]:visible, input[type=text]:visible, input[type=search]:visible, textarea:visible, input[type=file]:visible").first();
    const kind = await control.evaluate(({ localName, type }) => (localName === "select" ? localName : type));
    const { pathname } = new URL(view.page.url());
    await control.focus();
    if (kind === "select" || kind === "radio") await view.page.keyboard.press("ArrowDown");
    else if (kind !== "file") await view.page.keyboard.type("12");
    await view.page.waitForTimeout(40);
    assert.ok(await look(view, `return root.activeElement !== null && root.activeElement !== root.querySelector("button.primary");`), "the focus stays");
    assert.equal(new URL(view.page.url()).pathname, pathname);
  },
  async "4.1.3"(view) {
    await look(view, `
      window.announced = [];
      for (const region of root.querySelectorAll("[role=status], [aria-live]")) new MutationObserver(() => { const text = region.textContent.trim(); if (text) window.announced.push(text); }).observe(region, { childList: true, characterData: true, subtree: true });`);
    const field = view.element.locator("input[type=text]:visible, input[type=search]:visible").first();
    if ((await field.count()) === 0) return;
    await field.fill("");
    await field.pressSequentially("2013", { delay: 10 });
    await view.page.waitForTimeout(700);
    const announced = await view.page.evaluate(() => window.announced);
    assert.ok(announced.length <= 2, `one pause, one announcement: ${announced}`);
    assert.equal(new Set(announced).size, announced.length, "nothing twice");
  },
  async "3.3.1"(view) {
    if (!(await mistaken(view))) return;
    const link = view.summary.getByRole("link").first();
    const said = await link.innerText();
    await link.click();
    await view.page.waitForTimeout(40);
    const [invalid, described] = await look(view, `
      const field = root.activeElement;
      const ids = field.getAttribute("aria-describedby")?.split(" ") ?? [];
      return [field.getAttribute("aria-invalid"), ids.map((id) => root.getElementById(id)?.innerText).join(" ")];`);
    assert.equal(invalid, "true", "the link leads to the field");
    assert.ok(described.includes(said.replace(/^[^：:]*[：:]\s*/, "").slice(-8)), `${described} says ${said}`);
    view.said = said;
  },
  async "3.3.3"(view) {
    if (view.said) assert.match(view.said, /请|应|例如|写作|没有这一天|最多|give|check|must|choose|such as|written|no such|at most/i);
  },
  async "3.1.2"(view) {
    await view.element.evaluate((element) => (element.lang = "en"));
    await view.page.waitForTimeout(80);
    assert.equal(await look(view, `return root.querySelector(".measure").lang;`), "en");
    // Names of schools, places and documents are proper names.
    assert.deepEqual(await look(view, `return [...root.querySelector(".measure").innerText.matchAll(/[\\u4e00-\\u9fff，。；]{16,}/g)].map(([text]) => text);`), []);
    await view.element.evaluate((element) => (element.lang = "zh-CN"));
    await view.page.waitForTimeout(80);
  },
  async "1.4.10"(view) {
    // 1280 by 1024 pixels at 400 % zoom.
    await view.page.setViewportSize({ width: 320, height: 256 });
    assert.equal(await view.overflow(), 0);
    assert.deepEqual(await look(view, `return inside("*").filter((one) => /auto|scroll/.test(getComputedStyle(one).overflowX) && one.scrollWidth > one.clientWidth + 1 && !one.querySelector("table") && !one.matches("textarea, input")).map(told);`), []);
  },
  async "1.4.12"(view) {
    await look(view, `
      const wide = new CSSStyleSheet();
      wide.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-block-end: 2em !important; }");
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, wide];`);
    assert.equal(await view.overflow(), 0);
    assert.deepEqual(await look(view, `
      const cut = inside(":not(input, select, textarea)").filter((one) => { const { overflowX, overflowY, clip, clipPath } = getComputedStyle(one); return /hidden|clip/.test(overflowX + overflowY) && clipPath === "none" && clip === "auto" && (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1); });
      const outside = inside("button, summary, label").filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== "inline");
      return [...cut, ...outside].map(told);`), []);
  },
};

/** Goes through the element by Tab: what each stop looks like, and whether Tab leads out again. */
async function walk(view) {
  const { page } = view;
  const address = page.url();
  await look(view, `root.querySelector('[part="anchor"]').tabIndex = 0; const before = document.createElement("button"); before.id = "before"; before.textContent = "x"; element.before(before); const after = before.cloneNode(true); after.id = "after"; element.after(after); root.querySelector('[part="anchor"]').tabIndex = -1; before.focus();`);
  const stops = [];
  const stop = () => look(view, `
    const active = root.activeElement;
    if (!active) return null;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(active);
    const { left, top, width, height } = active.getBoundingClientRect();
    const at = document.elementFromPoint(Math.min(Math.max(left + width / 2, 0), innerWidth - 1), Math.min(Math.max(top + height / 2, 0), innerHeight - 1));
    const after = !window.lastStop?.isConnected || Boolean(window.lastStop.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING);
    window.lastStop = active;
    return { what: told(active), marked: (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none", seen: at === element, after };`);
  for (let presses = 0; presses < MOST_STOPS; presses += 1) {
    await page.keyboard.press("Tab");
    const found = await stop();
    if (!found) break;
    stops.push(found);
  }
  if (stops.length === MOST_STOPS) {
    await look(view, `inside("a[href], button, input, select, textarea, summary, [tabindex='0']").filter((one) => !one.disabled).at(-1).focus();`);
    // A group of radio buttons, or a region that scrolls, may take one more.
    for (let presses = 0; presses < 3 && (await stop()); presses += 1) await page.keyboard.press("Tab");
  }
  const left = await page.evaluate(() => document.activeElement?.id === "after");
  const stayed = page.url().split("#")[0] === address.split("#")[0];
  await page.evaluate(() => { document.querySelector("#before").remove(); document.querySelector("#after").remove(); });
  return { stops, left, stayed };
}

/** Writes what is no value into a field, where there is one to do so, and asks for the result. */
async function mistaken(view) {
  if (!view.measure) return false;
  await view.element.evaluate((element) => (element.facts = null));
  const add = view.element.locator("[data-add]").first();
  if (await add.count()) await add.click();
  const field = view.element.locator('form input[type="text"][data-at]:visible').first();
  if ((await field.count()) === 0) return false;
  await field.fill("？？");
  await view.main.click();
  await view.page.waitForTimeout(60);
  return (await view.summary.count()) > 0;
}

test("every criterion of levels A and AA is listed once, and tested", async () => {
  const ids = CRITERIA.map(({ id }) => id);
  assert.deepEqual(ids.length, 55, "30 at level A and 25 at level AA, 4.1.1 having gone");
  assert.equal(new Set(ids).size, 55);
  const order = (id) => id.split(".").reduce((sum, part) => sum * 100 + Number(part), 0);
  assert.deepEqual(ids, [...ids].sort((one, other) => order(one) - order(other)));
  for (const { id, tests } of CRITERIA) {
    if (tests === true) assert.ok(CHECKS[id], `${id} has no check`);
    else for (const [file, name] of tests) {
      const source = await readFile(new URL(file, import.meta.url), "utf8");
      assert.ok(source.split("\n").some((line) => /^\s*test\(/.test(line) && line.includes(name)), `${id}: no test “${name}” in ${file}`);
    }
  }
  for (const id of Object.keys(CHECKS)) assert.equal(CRITERIA.find((criterion) => criterion.id === id)?.tests, true, `${id} is checked and not listed`);
});

test("the statement says criterion by criterion what is met", async (t) => {
  if (process.env.LUOHU_KEEP) await writeFile(STATEMENT, statement());
  assert.equal(await readFile(STATEMENT, "utf8"), statement());
  const view = await visit(t, null, { at: "gallery/accessibility.html", viewport: { width: 320, height: 640 } });
  assert.equal(await view.page.locator("tbody tr").count(), CRITERIA.length);
  assert.equal(await view.overflow(), 0);
  assert.deepEqual(await view.axe(), []);
});

for (const { id, measure, examples } of CATALOGUE.elements) {
  test(`${id} meets the criteria: seen, by keyboard, in error, in the other language, reflow and spacing`, async (t) => {
    const view = await visit(t, id);
    view.measure = Boolean(measure) && (await view.main.count()) > 0 && (await view.element.locator("form").count()) > 0;
    await view.sample({ "zh-CN": examples[0].title["zh-CN"] });
    await view.page.waitForTimeout(100);
    const failed = [];
    for (const [criterion, check] of Object.entries(CHECKS)) {
      try {
        await check(view);
      } catch (error) {
        failed.push(`${criterion}: ${error.message}`);
      }
    }
    assert.deepEqual(failed, []);
    assert.deepEqual(view.faults, []);
  });
}
