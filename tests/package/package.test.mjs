// What is published: the list of files, what tools say of it, its hashes, and its use without a page.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { BUILT, CASES, ROOT, WORK, install, pack, run } from "./support.mjs";

let packed;
let installed;
before(() => {
  packed = pack();
  installed = install(join(WORK, "plain"), packed.path);
});

const json = (path) => JSON.parse(readFileSync(path, "utf8"));

test("the packed files are those of the list that is checked in", () => {
  const found = `${packed.files.map(({ path }) => path).sort().join("\n")}\n`;
  const list = new URL("files.txt", import.meta.url);
  if (process.env.LUOHU_UPDATE) writeFileSync(list, found);
  assert.equal(found, readFileSync(list, "utf8"), "run `LUOHU_UPDATE=1 npm test` after looking at the difference");
});

test("publint has nothing to say", async () => {
  const { messages, pkg } = await publint({ pkgDir: installed, level: "suggestion", strict: true });
  assert.deepEqual(messages.map((message) => formatMessage(message, pkg)), []);
});

test("the types are found by every resolution that knows modules", () => {
  const tool = join(import.meta.dirname, "node_modules/@arethetypeswrong/cli/dist/index.js");
  const typed = Object.entries(json(join(installed, "package.json")).exports).filter(([, target]) => target.types);
  const entries = typed.map(([name]) => name.replace(/^\.\//, ""));
  assert.deepEqual(entries, [".", "react", "vue", "svelte", "business", "greening", "education", "reform", "rules"]);
  // Fails, with its report, where it finds a problem.
  run(process.execPath, [tool, packed.path, "--profile", "esm-only", "--entrypoints", ...entries]);
});

test("every address of `exports`, and everything that is to be kept, is there", () => {
  const { exports, sideEffects, customElements, license } = json(join(installed, "package.json"));
  const targets = Object.values(exports).flatMap((target) => (typeof target === "string" ? target : Object.values(target)));
  const files = new Set(packed.files.map(({ path }) => `./${path}`));
  for (const file of [...targets, ...sideEffects, `./${customElements}`, "./LICENSE", "./README.md", "./GUIDE.md", "./llms.txt"]) {
    assert.ok(files.has(file), file);
  }
  assert.ok(sideEffects.includes("./luohu-policy.js"), "the module that registers");
  assert.equal(license, "MIT OR Apache-2.0");
});

test("the hashes are those of the files, and no script or module is without", () => {
  const hashes = json(join(installed, "integrity.json"));
  const loaded = readdirSync(installed).filter((name) => /\.(js|wasm)$/.test(name));
  assert.deepEqual(Object.keys(hashes).sort(), loaded.sort());
  for (const [name, hash] of Object.entries(hashes)) {
    const digest = createHash("sha384").update(readFileSync(join(installed, name))).digest("base64");
    assert.equal(hash, `sha384-${digest}`, name);
  }
});

test("nothing in it names the machine that built it", () => {
  for (const { path } of packed.files) {
    const bytes = readFileSync(join(BUILT, path), "latin1");
    for (const name of [ROOT, process.env.HOME].filter((name) => name?.length > 3)) {
      assert.ok(!bytes.includes(name), `${path} holds ${name}`);
    }
  }
});

test("importing the elements on a server does nothing", () => {
  const script = `const { define, LuohuReplyDeadline } = await import("luohu-policy"); define(); console.log(LuohuReplyDeadline.widget)`;
  const told = run(process.execPath, ["--input-type=module", "--eval", script], { cwd: join(WORK, "plain") });
  assert.equal(told, "reply-deadline\n");
});

test("script, manifest and types name the same attributes and properties", async () => {
  const { LuohuDataCalendar, LuohuReplyDeadline } = await import(pathToFileURL(join(installed, "luohu-policy.js")).href);
  const { modules } = json(join(installed, "custom-elements.json"));
  const declared = (path, name) => modules.find((module) => module.path === path).declarations.find((one) => one.name === name);
  const shared = declared("element.js", "LuohuElement").attributes;
  const names = shared.map(({ name }) => name);
  // `id` is HTML's own; two are read only when they are needed, one by the style sheet.
  const unwatched = ["fallback-href", "loading", "theme"];
  assert.deepEqual([...LuohuReplyDeadline.observedAttributes.filter((name) => name !== "id"), ...unwatched].sort(), [...names].sort());
  const own = declared("elements.js", "LuohuDataCalendar").attributes.map(({ name }) => name);
  assert.deepEqual(LuohuDataCalendar.observedAttributes.filter((name) => name !== "id" && !names.includes(name)), own);
  const [, body] = readFileSync(join(installed, "index.d.ts"), "utf8").match(/interface LuohuSettings<.*?> \{\n(.*?)\n\}/s);
  const typed = [...body.matchAll(/^  (\w+): /gm)].map(([, name]) => name);
  const fields = shared.map(({ fieldName }) => fieldName).filter((name) => name !== "lang");
  assert.deepEqual(typed.filter((name) => name !== "value").sort(), fields.sort());
});

const QUESTION = `{ measure: "reply-deadline", on: "2013-04-26", facts: { transferredOn: "2013-04-26" } }`;

for (const [name, script] of [
  ["from the file beside the script", `import { assess, init } from "luohu-policy/rules"; await Promise.all([init(), init()]);`],
  ["from an address", `import { assess, init } from "luohu-policy/rules"; await init(import.meta.resolve("luohu-policy/luohu_policy_rules_bg.wasm"));`],
  ["from bytes, at once", `import { assess, initSync } from "luohu-policy/rules"; import { readFileSync } from "node:fs"; initSync(readFileSync(new URL(import.meta.resolve("luohu-policy/luohu_policy_rules_bg.wasm"))));`],
  ["from a compiled module, at once", `import { assess, initSync } from "luohu-policy/rules"; import { readFileSync } from "node:fs"; initSync(new WebAssembly.Module(readFileSync(new URL(import.meta.resolve("luohu-policy/luohu_policy_rules_bg.wasm")))));`],
]) {
  test(`the rules answer in Node.js, loaded ${name}`, () => {
    const told = run(process.execPath, ["--input-type=module", "--eval", `${script} console.log(assess(${QUESTION}).result.dueOn)`], { cwd: join(WORK, "plain") });
    assert.equal(told, "2013-05-02\n");
  });
}

test("the rules answer in a worker of Node.js", () => {
  const worker = `import { init, assess } from "luohu-policy/rules"; import { parentPort } from "node:worker_threads"; await init(); parentPort.postMessage(assess(${QUESTION}).result.dueOn);`;
  writeFileSync(join(WORK, "plain/worker.mjs"), worker);
  writeFileSync(join(WORK, "plain/main.mjs"), `import { Worker } from "node:worker_threads"; new Worker("./worker.mjs").on("message", (day) => console.log(day));`);
  assert.equal(run(process.execPath, ["main.mjs"], { cwd: join(WORK, "plain") }), "2013-05-02\n");
});

test("rules that are not loaded say so, and a failed load can be tried again", async () => {
  const rules = await import(pathToFileURL(join(installed, "rules.js")).href);
  assert.throws(() => rules.assess({}), /await `init\(\)` first/);
  await assert.rejects(rules.init(new URL("file:///there/is/none.wasm")));
  await rules.init();
  const bad = rules.assess({ measure: "reply-deadline", facts: { transferredOn: "2013-02-30", nope: 1 } });
  assert.deepEqual(bad.problems.map(({ path }) => path), ["nope", "transferredOn"]);
  assert.equal(rules.assess("no JSON").outcome, "invalid");
  const tax = (priorYearTaxCny) => rules.assess({ measure: "key-enterprise", facts: { priorYearTaxCny } });
  assert.equal(tax(10_000_000n).outcome, "met");
  assert.deepEqual([NaN, Infinity, 0.5].map((amount) => tax(amount).problems[0].code), Array(3).fill("bad-amount"));
  const cycle = {};
  cycle.facts = cycle;
  assert.deepEqual([cycle, () => 1, undefined].map((question) => rules.assess(question).problems[0].code), Array(3).fill("not-json"));
  assert.ok(rules.measures().length >= readdirSync(CASES).length - 3);
});
