// Asks the rules module of the built package, one request a line: `node wasm.mjs PACKAGE MODE`.
// MODE: `text` (assessJson), `object` (assess), `odd` (assess with values that have no JSON text),
// `measures` (the identifiers of the measures).

import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [directory, mode] = process.argv.slice(2);
const packageFile = (name) => join(resolve(directory), name);
const { initSync, assess, assessJson, measures } = await import(
  pathToFileURL(packageFile("luohu_policy_rules.js")).href
);
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
  measures: () => measures().map((measure) => measure.id),
};

writeFileSync(1, modes[mode]().map((line) => `${line}\n`).join(""));
