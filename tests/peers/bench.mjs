// Times a hand-written rule and, where its folder is given, the rules module in WebAssembly.
// Standard input: one enterprise a line, its facts and its request, with a tab between.

import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const pairs = readFileSync(0, "utf8").split("\n").slice(0, -1).map((line) => line.split("\t"));

const isKeyEnterprise = (one) =>
  one.priorYearExportUsd >= 50_000_000 ||
  one.currentYearExportUsd >= 50_000_000 ||
  (one.foreignInvestedNewOrIncreased && one.foreignCapitalUsd >= 5_000_000) ||
  one.priorYearRevenueCny >= 1_000_000_000 ||
  one.currentYearRevenueCny >= 1_000_000_000 ||
  (one.newlyRegistered && one.registeredCapitalCny >= 50_000_000) ||
  one.priorYearTaxCny >= 10_000_000 ||
  one.currentYearTaxCny >= 10_000_000 ||
  one.newBodyOfFortune500 ||
  one.headquarters ||
  one.appliedHeadquartersFund ||
  one.appliedBrandChainFund ||
  one.keyHighTech ||
  one.topHundredCultural ||
  one.keyCultural ||
  one.provincialDirectService ||
  one.municipalDirectService ||
  one.financialHeadquarters ||
  one.financialRegionalHeadquarters ||
  one.preListing ||
  one.newChinaWellKnownTrademark ||
  one.newGuangdongFamousTrademark;

function best(answer) {
  const start = performance.now();
  let best = Infinity;
  while (performance.now() - start < 1500) {
    const round = performance.now();
    for (const pair of pairs) answer(pair);
    best = Math.min(best, performance.now() - round);
  }
  return (best * 1e6) / pairs.length;
}

function measured(answer, isMet) {
  return { met: pairs.map((pair) => isMet(answer(pair))), nanoseconds: best(answer) };
}

const told = {
  javascript: measured(
    ([facts]) => JSON.stringify({ key: isKeyEnterprise(JSON.parse(facts)) }),
    (answer) => JSON.parse(answer).key,
  ),
};

const folder = process.argv[2];
if (folder) {
  const file = (name) => join(resolve(folder), name);
  const { initSync, assessJson } = await import(pathToFileURL(file("luohu_policy_rules.js")).href);
  initSync({ module: readFileSync(file("luohu_policy_rules_bg.wasm")) });
  told.wasm = measured(
    ([, request]) => assessJson(request),
    (answer) => JSON.parse(answer).outcome === "met",
  );
}

console.log(JSON.stringify(told));
