// The types are those of what really goes in and comes out: every conformance case is compiled.

import assert from "node:assert/strict";
import { mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { CASES, WORK, copied, install, pack, run } from "./support.mjs";

const HERE = import.meta.dirname;
const TSC = join(HERE, "node_modules/typescript/bin/tsc");
let project;
let rules;
before(async () => {
  const { path } = pack(join(WORK, "types-pack"));
  project = copied(join(HERE, "types"), "types");
  const installed = install(project, path);
  for (const name of ["@types", "svelte", "vue"]) symlinkSync(join(HERE, "node_modules", name), join(project, "node_modules", name));
  rules = await import(pathToFileURL(join(installed, "rules.js")).href);
  await rules.init();
});

const pascal = (id) => id.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase());

test("every case's question and answer has the declared type, and nothing undeclared is in them", () => {
  const known = new Set(rules.measures().map(({ id }) => id));
  const lines = ['import type { Assessment, Measures, Question } from "luohu-policy/rules";', "export const all = [];"];
  let questions = 0;
  const answered = new Set();
  for (const file of readdirSync(CASES).filter((name) => name.endsWith(".json"))) {
    for (const { request } of JSON.parse(readFileSync(join(CASES, file), "utf8"))) {
      if (!known.has(request?.measure)) continue;
      const answer = rules.assess(request);
      const id = JSON.stringify(request.measure);
      if (answer.outcome !== "invalid") {
        lines.push(`({}) as unknown, ${JSON.stringify(request)} satisfies Question<${id}>;`);
        questions += 1;
        answered.add(request.measure);
      }
      lines.push(`({}) as unknown, ${JSON.stringify(answer)} satisfies Assessment<Measures[${id}]["result"]>;`);
    }
  }
  assert.deepEqual([...known].filter((id) => !answered.has(id)), [], "each measure is answered at least once");
  assert.ok(questions > known.size);
  mkdirSync(project, { recursive: true });
  writeFileSync(join(project, "cases.ts"), lines.join("\n"));
  assert.equal(run(process.execPath, [TSC, "--project", project]), "");
});

test("an answer of another shape is refused, so that the test above can fail", () => {
  writeFileSync(join(project, "cases.ts"), `import type { Assessment, ReplyDeadlineResult } from "luohu-policy/rules";
    export const one: ReplyDeadlineResult = { dueOn: null, workingDays: "3", provisional: false, countedDays: [] };
    export const two: Pick<Assessment, "outcome"> = { outcome: "yes" };`);
  assert.throws(() => run(process.execPath, [TSC, "--project", project]), (error) => error.message.match(/error TS/g).length === 2);
});

test("every measure has facts, readings and result under its own name", () => {
  const contract = readFileSync(join(project, "node_modules/luohu-policy/contract.d.ts"), "utf8");
  for (const { id } of rules.measures()) {
    for (const part of ["Facts", "Readings", "Result"]) assert.ok(contract.includes(`export interface ${pascal(id)}${part} `), `${id} ${part}`);
  }
});
