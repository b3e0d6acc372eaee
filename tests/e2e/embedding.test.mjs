// The elements on somebody else's page: properties, forms, loading, faults.

import assert from "node:assert/strict";
import { test } from "node:test";
import { FILL, withBrowser } from "./support.mjs";

const visit = withBrowser();
const TAG = "luohu-reply-deadline";
const FACTS = { transferredOn: "2013-04-26" };

/** A bare page with this markup; the script is loaded only where a test says so. */
async function bare(t, html, options = {}) {
  const view = await visit(t, null, { html, ...options });
  view.section = "reply-deadline";
  return view;
}

const load = (view, file = "luohu-policy.js") => view.page.evaluate((url) => import(url).then(() => {}), `/pkg/${file}`);
const ask = (view, question, value) => view.element.evaluate(question, value);

async function loaded(t, html, options) {
  const view = await bare(t, html, options);
  await load(view);
  await view.ready();
  return view;
}

test("properties that are set before the script has come are kept", async (t) => {
  const view = await bare(t, `<${TAG}></${TAG}>`);
  await ask(view, (element, facts) => Object.assign(element, { facts, on: "2013-04-26", name: "reply" }), FACTS);
  await load(view);
  assert.equal(await ask(view, (element) => element.getAttribute("name")), "reply");
  await view.ready();
  const { on, result } = await view.outcome("met");
  assert.deepEqual([on, result.dueOn], ["2013-04-26", "2013-05-02"]);
});

test("the elements are defined before the form has loaded, and ready is later", async (t) => {
  const view = await bare(t, `<${TAG} loading="eager"></${TAG}>`);
  const states = await ask(view, async (element) => {
    const event = new Promise((resolve) => element.addEventListener("luohu-ready", resolve));
    await import("/pkg/luohu-policy.js");
    const defined = customElements.get(element.localName) !== undefined;
    const early = element.shadowRoot.querySelector("input") === null;
    const resolved = (await element.ready) === element;
    const { bubbles, composed } = await event;
    return { defined, early, resolved, bubbles, composed, late: element.shadowRoot.querySelector("input") !== null };
  });
  assert.deepEqual(states, { defined: true, early: true, resolved: true, bubbles: true, composed: true, late: true });
});

test("ready means that the form stands, however many come at once on a slow device; one taken out meanwhile is not awaited", async (t) => {
  const view = await bare(t, `<luohu-key-enterprise loading="eager"></luohu-key-enterprise>`.repeat(20));
  const device = await view.page.context().newCDPSession(view.page);
  await device.send("Emulation.setCPUThrottlingRate", { rate: 10 });
  const standing = await view.page.evaluate(async () => {
    await import("/pkg/luohu-policy.js");
    const elements = [...document.querySelectorAll("luohu-key-enterprise")];
    elements.pop().remove();
    return Promise.all(elements.map(async (element) => (await element.ready).shadowRoot.querySelectorAll("input").length > 0));
  });
  assert.deepEqual([standing.length, standing.every(Boolean)], [19, true]);
  assert.deepEqual(view.faults, []);
});

test("a submitted form holds facts, answer and digest", async (t) => {
  const view = await loaded(t, `<form><${TAG} name="reply"></${TAG}></form>`);
  const submitted = () => view.page.evaluate(() => new FormData(document.forms[0]).get("reply"));
  assert.equal(await submitted(), null, "nothing is stated yet");
  await FILL["reply-deadline"](view);
  await view.outcome("met");
  const { facts, assessment, digest } = JSON.parse(await submitted());
  assert.deepEqual(facts, FACTS);
  assert.equal(assessment.result.dueOn, "2013-05-02");
  assert.match(digest, /^[0-9a-f]{64}$/);
  assert.equal(digest, assessment.parametersDigest);
  assert.equal(await ask(view, (element) => element.value), await submitted());
});

test("a value that came back from a server fills the form", async (t) => {
  const view = await loaded(t, `<${TAG}></${TAG}>`);
  await ask(view, (element, facts) => (element.value = JSON.stringify({ facts })), FACTS);
  await view.outcome("met");
  assert.equal(await view.text("transferredOn").inputValue(), "2013-04-26");
});

test("required asks for something, disabled for nothing", async (t) => {
  const view = await loaded(t, `<form><fieldset><${TAG} name="reply" required></${TAG}></fieldset></form>`);
  assert.equal(await view.page.evaluate(() => document.forms[0].checkValidity()), false);
  assert.deepEqual(await ask(view, ({ validity, validationMessage }) => [validity.valueMissing, validationMessage]), [true, "请先完成测算。"]);
  assert.equal(await ask(view, (element) => element.reportValidity()), false);
  await view.getsFocus(view.text("transferredOn"), "the first field");
  await view.page.evaluate(() => (document.querySelector("fieldset").disabled = true));
  assert.equal(await view.page.evaluate(() => document.forms[0].checkValidity()), true);
  await view.page.waitForFunction((tag) => document.querySelector(tag).shadowRoot.querySelector("input").matches(":disabled"), TAG);
  await view.page.evaluate(() => (document.querySelector("fieldset").disabled = false));
  await FILL["reply-deadline"](view);
  await view.outcome("met");
  assert.equal(await view.page.evaluate(() => document.forms[0].checkValidity()), true);
});

test("a reset brings back what the page had set", async (t) => {
  const view = await loaded(t, `<form><${TAG} name="reply"></${TAG}></form>`);
  const reset = () => view.page.evaluate(() => document.forms[0].reset());
  await view.fill("transferredOn", "2014-1-2");
  await view.outcome("met");
  await reset();
  await view.outcome("unknown");
  assert.equal(await view.text("transferredOn").inputValue(), "");
  await ask(view, (element, facts) => (element.facts = facts), FACTS);
  await view.outcome("met");
  await view.fill("transferredOn", "2014-1-2");
  await reset();
  await view.until(({ result }) => result.dueOn === "2013-05-02", "the page's own facts");
});

test("a label of the page leads into the form", async (t) => {
  const view = await loaded(t, `<label for="reply">转办事项</label><${TAG} id="reply"></${TAG}>`);
  assert.equal(await ask(view, ({ labels }) => labels.length), 1);
  await view.page.getByText("转办事项").click();
  await view.getsFocus(view.text("transferredOn"), "the first field");
});

test("the page may set facts while it is told of others", async (t) => {
  const view = await loaded(t, `<${TAG}></${TAG}>`);
  await ask(view, (element, facts) => element.addEventListener("luohu-change", () => (element.facts = facts), { once: true }), FACTS);
  await view.fill("transferredOn", "2014-1-2");
  await view.until(({ result }) => result?.dueOn === "2013-05-02", "what the page set");
  assert.deepEqual(view.faults, []);
});

test("events reach the document also from inside another component", async (t) => {
  const view = await bare(t, "<div id=host></div>");
  await load(view);
  const target = await view.page.evaluate(async (tag) => {
    const host = document.querySelector("#host");
    const heard = new Promise((resolve) => document.addEventListener("luohu-change", (event) => resolve(event.target.id)));
    const element = document.createElement(tag);
    element.loading = "eager";
    host.attachShadow({ mode: "open" }).append(element);
    return heard;
  }, TAG);
  assert.equal(target, "host");
});

test("the language is the element's own, else that around it, and follows it", async (t) => {
  const view = await loaded(t, `<div lang="en"><${TAG}></${TAG}></div>`);
  view.lang = "en";
  await view.main.waitFor();
  await view.page.evaluate(() => (document.querySelector("div").lang = "zh-Hans"));
  view.lang = "zh-CN";
  await view.main.waitFor();
  await ask(view, (element) => (element.lang = "en-GB"));
  view.lang = "en";
  await view.main.waitFor();
  await ask(view, (element) => element.removeAttribute("lang"));
  await view.page.evaluate(() => document.querySelector("div").removeAttribute("lang"));
  view.lang = "zh-CN";
  await view.main.waitFor();
});

test("today is Shenzhen's, whatever the visitor's clock shows", async (t) => {
  const view = await bare(t, `<${TAG}></${TAG}>`, { timezoneId: "America/Los_Angeles" });
  await view.page.clock.setFixedTime("2026-01-01T17:00:00Z");
  await load(view);
  await view.ready();
  assert.equal((await view.until(() => true, "answered")).on, "2026-01-02");
});

test("an element far down the page loads only when it comes near", async (t) => {
  const view = await bare(t, `<div id="far"></div><${TAG}></${TAG}>`);
  const modules = [];
  view.page.on("request", (request) => /luohu_policy_web/.test(request.url()) && modules.push(request.url()));
  await view.page.evaluate(() => (document.querySelector("#far").style.height = "9000px"));
  await load(view);
  await view.page.waitForTimeout(400);
  assert.deepEqual(modules, []);
  assert.equal(await view.element.getByRole("status").innerText(), "正在载入测算表单……");
  await view.element.scrollIntoViewIfNeeded();
  await view.ready();
  assert.ok(modules.some((url) => url.endsWith(".wasm")));
});

test("several elements share one module", async (t) => {
  const view = await bare(t, `<${TAG}></${TAG}><luohu-key-enterprise></luohu-key-enterprise><luohu-teaching-stipend></luohu-teaching-stipend>`);
  const modules = [];
  view.page.on("request", (request) => request.url().endsWith("luohu_policy_web_bg.wasm") && modules.push(request.url()));
  await load(view);
  await view.page.evaluate(() => Promise.all([...document.body.children].filter((element) => element.ready).map((element) => {
    element.scrollIntoView();
    return element.ready;
  })));
  assert.equal(modules.length, 1);
});

test("a second copy of the script warns once and changes nothing", async (t) => {
  const view = await loaded(t, `<${TAG}></${TAG}>`);
  const warnings = [];
  view.page.on("console", (message) => message.type() === "warning" && warnings.push(message.text()));
  const original = (url) => url.replace("/pkg/copy/", "/pkg/");
  await view.page.route("**/pkg/copy/**", async (route) => route.fulfill({ response: await route.fetch({ url: original(route.request().url()) }) }));
  await load(view, "copy/luohu-policy.js");
  await load(view, "copy/luohu-policy.js");
  assert.equal(warnings.length, 1);
  await FILL["reply-deadline"](view);
  await view.outcome("met");
});

test("moving an element keeps what was typed; removing it ends the form, and it can come back", async (t) => {
  const view = await loaded(t, `<main></main><${TAG} draft="off"></${TAG}>`);
  await FILL["reply-deadline"](view);
  await ask(view, (element) => document.querySelector("main").append(element));
  assert.equal(await view.text("transferredOn").inputValue(), "2013-4-26", "the very same form");
  const facts = await ask(view, async (element) => {
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const empty = element.shadowRoot.querySelector("input") === null;
    document.body.append(element);
    return empty && element.facts;
  });
  assert.deepEqual(facts, FACTS);
  await view.text("transferredOn").waitFor();
  await view.outcome("met");
  await view.text("transferredOn").fill("2013-0");
  await ask(view, async (element) => {
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
    document.body.append(element);
  });
  await view.text("transferredOn").waitFor();
  assert.equal(await view.text("transferredOn").inputValue(), "2013-0", "what was not finished yet");
  assert.deepEqual(view.faults, []);
});

for (const [lang, sentence, clause] of [["zh-CN", "未能载入", "罗府办〔2013〕5号"], ["en", "could not be loaded", "Luofuban [2013] No. 5"]]) {
  test(`a form that does not load says so, names the clause, and can be tried again (${lang})`, async (t) => {
    const view = await bare(t, `<${TAG} lang="${lang}"></${TAG}>`);
    view.lang = lang;
    await view.page.route("**/*.wasm", (route) => route.abort());
    const told = ask(view, (element) => new Promise((resolve) => element.addEventListener("luohu-error", ({ detail }) => resolve(detail))));
    await load(view);
    await ask(view, (element, facts) => (element.facts = facts), FACTS);
    const { kind, message } = await told;
    assert.equal(kind, "load");
    const alert = await view.element.getByRole("alert").innerText();
    assert.ok(alert.includes(sentence) && alert.includes(clause) && alert.includes(message), alert);
    assert.deepEqual(await view.axe(), []);
    await view.page.unroute("**/*.wasm");
    await view.button("retry").click();
    await view.ready();
    const { result } = await view.outcome("met");
    assert.equal(result.dueOn, "2013-05-02");
  });
}

test("after a real trap every form says so, and a new instance goes on with what was stated", async (t) => {
  const view = await bare(t, `<${TAG} draft="off"></${TAG}><luohu-key-enterprise draft="off" loading="eager"></luohu-key-enterprise>`);
  await view.page.evaluate(() => {
    const { instantiateStreaming } = WebAssembly;
    WebAssembly.instantiateStreaming = async (...given) => {
      const made = await instantiateStreaming.apply(WebAssembly, given);
      window.trap = () => made.instance.exports.mounted_update(-16, 0, 0);
      return made;
    };
  });
  await load(view);
  await view.ready();
  await FILL["reply-deadline"](view);
  await view.outcome("met");
  await view.page.evaluate(() => void setTimeout(window.trap));
  const retry = view.page.getByRole("button", { name: "重新载入" });
  await retry.nth(1).waitFor();
  assert.match(view.faults.join(), /RuntimeError/, "a real trap");
  await view.button("retry").click();
  await view.outcome("met");
  assert.equal(await view.text("transferredOn").inputValue(), "2013-4-26", "as it was typed");
  await view.fill("transferredOn", "2014-1-2");
  await view.until(({ result }) => result?.dueOn === "2014-01-07", "the new instance answers");
  await retry.click();
  await view.page.getByRole("textbox", { name: "上年度出口额" }).waitFor();
});

test("a form that breaks down says so, keeps what was stated, and starts afresh", async (t) => {
  const view = await bare(t, `<${TAG} draft="off"></${TAG}>`);
  // The first instance of the module traps at its next update; the next one is the real one.
  const body = `
    import start, * as real from "./luohu_policy_web.js?real";
    export default start;
    export const styles = real.styles;
    let broken = true;
    export const __wbg_reset_state = () => (real.__wbg_reset_state(), (broken = false));
    export const mount = (...given) => {
      const mounted = real.mount(...given);
      if (!broken) return mounted;
      return { focus: () => mounted.focus(), destroy: () => mounted.destroy(), update: () => { throw new WebAssembly.RuntimeError("unreachable"); } };
    };`;
  await view.page.route((url) => url.pathname.endsWith("/luohu_policy_web.js") && !url.search, (route) => route.fulfill({ contentType: "text/javascript", body }));
  await load(view);
  await view.page.waitForFunction((tag) => document.querySelector(tag).assessment, TAG);
  await view.element.evaluate((element) => {
    element.addEventListener("luohu-error", ({ detail }) => (window.told = detail.kind));
  });
  await ask(view, (element, facts) => (element.facts = facts), FACTS);
  await view.button("retry").waitFor();
  assert.equal(await view.page.evaluate(() => window.told), "crash");
  assert.deepEqual(await view.facts(), FACTS);
  await view.button("retry").click();
  const { result } = await view.outcome("met");
  assert.equal(result.dueOn, "2013-05-02");
  assert.equal(await view.text("transferredOn").inputValue(), "2013-04-26");
});

test("settings that no form can read make the element invalid, and the next ones are taken", async (t) => {
  const view = await bare(t, `<${TAG} loading="eager" required facts='${JSON.stringify(FACTS)}'></${TAG}>`);
  await load(view);
  await view.ready();
  await view.outcome("met");
  const nested = `${'{"a":'.repeat(3000)}1${"}".repeat(3000)}`;
  const told = await ask(view, async (element, nested) => {
    const kinds = [];
    const settled = () => new Promise((resolve) => setTimeout(resolve, 100));
    element.addEventListener("luohu-error", ({ detail }) => kinds.push(detail.kind));
    element.facts = JSON.parse(nested);
    await settled();
    const deep = [element.checkValidity(), element.validationMessage !== ""];
    element.readings = { any: "x".repeat(2 ** 20) };
    await settled();
    element.readings = null;
    element.facts = { transferredOn: "\ud800" };
    await settled();
    const half = element.checkValidity();
    element.facts = { transferredOn: "2013-04-26" };
    await settled();
    return { kinds, deep, half, mended: element.checkValidity() };
  }, nested);
  assert.deepEqual(told, { kinds: ["settings", "settings"], deep: [false, true], half: false, mended: true });
  assert.deepEqual(view.faults, []);
});

test("settings that no form could begin with are mended by the page", async (t) => {
  const view = await bare(t, `<${TAG} loading="eager"></${TAG}>`);
  await ask(view, (element) => (element.readings = { any: "x".repeat(2 ** 20) }));
  await load(view);
  await view.element.getByRole("button").first().waitFor();
  await ask(view, (element, facts) => Object.assign(element, { readings: null, facts }), FACTS);
  await view.ready();
  await view.outcome("met");
});

test("what others send under the form's names changes nothing", async (t) => {
  const view = await bare(t, `<${TAG} loading="eager" facts='${JSON.stringify(FACTS)}'></${TAG}>`);
  await load(view);
  await view.ready();
  await view.outcome("met");
  const same = await ask(view, (element) => {
    const before = element.value;
    for (const detail of [null, 5, "x", {}, { facts: 5 }]) element.dispatchEvent(new CustomEvent("luohu-change", { detail }));
    return element.value === before;
  });
  assert.equal(same, true);
  assert.deepEqual(view.faults, []);
});

test("a mistake in the page's own code is told to its author", async (t) => {
  const view = await loaded(t, `<${TAG}></${TAG}>`);
  for (const wrong of ["2013", 3, [FACTS]]) {
    const name = await ask(view, (element, readings) => {
      try {
        element.readings = readings;
      } catch (error) {
        return error.name;
      }
      return "nothing";
    }, wrong);
    assert.equal(name, "TypeError");
  }
  for (const name of ["facts", "readings", "parameters"]) {
    const message = await ask(view, (element, name) => {
      const cycle = {};
      cycle.of = cycle;
      try {
        element[name] = cycle;
      } catch (error) {
        return error.message;
      }
      return "nothing";
    }, name);
    assert.match(message, new RegExp(`^\`${name}\` cannot be written as JSON`));
  }
});
