// The check as a page without our rules has to write it: the verdict alone, no reason, no clause, no
// unknown. Fields and figures come from the package, so that all three pages ask the same.

import documentation from "documentation";

const { about, figures } = documentation.measures.find(({ about }) => about.id === "key-enterprise");
const figure = (name) => Number(figures[name][0].value);

export const FIELDS = about.fields;

const LIMITS = [
  ["priorYearExportUsd", "exportUsd"], ["currentYearExportUsd", "exportUsd"], ["foreignCapitalUsd", "foreignCapitalUsd"],
  ["priorYearRevenueCny", "revenueCny"], ["currentYearRevenueCny", "revenueCny"], ["registeredCapitalCny", "registeredCapitalCny"],
  ["priorYearTaxCny", "taxCny"], ["currentYearTaxCny", "taxCny"],
].map(([fact, name]) => [fact, figure(name)]);
const CONDITIONS = [["foreignInvestedNewOrIncreased", "foreignCapitalUsd"], ["newlyRegistered", "registeredCapitalCny"]];
const amounts = new Set([...LIMITS.map(([fact]) => fact), ...CONDITIONS.flat()]);

export function isKeyEnterprise(facts) {
  const reaches = ([fact, limit]) => Number(facts[fact] ?? 0) >= limit && CONDITIONS.every(([condition, amount]) => amount !== fact || facts[condition]);
  return LIMITS.some(reaches) || FIELDS.some(({ name }) => !amounts.has(name) && facts[name] === true);
}

/** The same as an expression of SurveyJS. */
export const EXPRESSION = [
  ...LIMITS.map(([fact, limit]) => {
    const condition = CONDITIONS.find(([, amount]) => amount === fact);
    return `({${fact}} >= ${limit}${condition ? ` and {${condition[0]}} = true` : ""})`;
  }),
  ...FIELDS.filter(({ name }) => !amounts.has(name)).map(({ name }) => `{${name}} = true`),
].join(" or ");

/** An enterprise whose exports are exactly the threshold. */
export const FACTS = { priorYearExportUsd: figure("exportUsd"), headquarters: false, keyHighTech: false };
