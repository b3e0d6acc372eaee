// Asks the rules module in a folder, one request a line: `node wasm.mjs FOLDER MODE`.
// MODE: `text` (assessJson), `object` (assess), `odd` (assess with values that have no JSON text),
// `explain:LANGUAGE`, `calendar`, `ics`, `directory` (queries instead of requests), `measures`.

import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, mode] = process.argv.slice(2);
const [verb, language] = mode.split(":");
const packageFile = (name) => join(resolve(folder), name);
const rules = await import(pathToFileURL(packageFile("luohu_policy_rules.js")).href);
const { initSync, assess, assessJson, calendar, calendarIcs, directory, explain, measures } = rules;
initSync({ module: readFileSync(packageFile("luohu_policy_rules_bg.wasm")) });

const requests = () => readFileSync(0, "utf8").split("\n").slice(0, -1);

// Text that is no JSON goes in as it is.
function valueOf(text) {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function oddValues() {
  const cycle = {};
  cycle.facts = cycle;
  const throwing = {
    toJSON() {
      throw new Error("no");
    },
  };
  return [undefined, () => 1, Symbol("s"), 1n, cycle, throwing, { facts: { priorYearTaxCny: 1n } }];
}

const modes = {
  text: () => requests().map((line) => assessJson(line)),
  object: () => requests().map((line) => JSON.stringify(assess(valueOf(line)))),
  odd: () => oddValues().map((value) => JSON.stringify(assess(value))),
  explain: () => requests().map((line) => JSON.stringify(explain(valueOf(line), language))),
  calendar: () => requests().map((line) => JSON.stringify(calendar(valueOf(line)))),
  ics: () => requests().map((line) => JSON.stringify(calendarIcs(valueOf(line)) ?? null)),
  directory: () => requests().map((line) => JSON.stringify(directory(valueOf(line)))),
  measures: () => measures().map((measure) => JSON.stringify(measure)),
};

writeFileSync(1, modes[verb]().map((line) => `${line}\n`).join(""));
