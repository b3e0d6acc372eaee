// The few things the shell draws itself: the skeleton while a form loads, and the style sheets.

import { texts } from "./texts.js";

/** A new element with properties, `part` and `role` as attributes, and children. */
export function node(tag, { part, role, ...properties } = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  if (part) element.setAttribute("part", part);
  if (role) element.setAttribute("role", role);
  element.append(...children);
  return element;
}

/** The skeleton, with one polite sentence. */
export function waiting(lang) {
  const bars = [1, 2, 3].map(() => node("div", { className: "bar" }));
  return node("div", { part: "loading" }, node("p", { role: "status", textContent: texts(lang).loading }), ...bars);
}

/** What went wrong, where the clause and perhaps a form without script stand instead, and a way to try again. */
export function failure(lang, kind, { constructor: { basis, clause }, clauseHref, fallbackHref }, retry) {
  const { [kind]: sentence, meanwhile, plain, retry: label } = texts(lang);
  const href = clauseHref?.replace("{document}", clause.document).replace("{clause}", clause.clause);
  const lines = [[sentence], [meanwhile, link(href, basis[lang])]];
  if (fallbackHref) lines.push([link(fallbackHref, plain)]);
  const shown = node("div", { part: "failure", role: "alert" }, ...lines.map((line) => node("p", {}, ...line)));
  // What is not allowed now will not be a moment later.
  if (kind !== "blocked") shown.append(node("button", { type: "button", part: "retry", textContent: label, onclick: retry }));
  return shown;
}

/** A text as a link where the page gave an address to follow: never a script. */
function link(href, text) {
  return /^(https?:\/\/|\.{0,2}\/|#)/.test(href ?? "") ? node("a", { href, textContent: text }) : text;
}

function sheet(text) {
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  return made;
}

/** The shell's own style. */
export const SHEET = globalThis.document && sheet(`
:host { display: block; }
:host([hidden]) { display: none; }
[part="anchor"] { display: block; block-size: 0; outline: none; }
[part="loading"], [part="failure"] {
  box-sizing: border-box; min-block-size: 18rem; padding: 1rem; line-height: 1.6;
  font-family: var(--luohu-font, system-ui, sans-serif);
  color: var(--luohu-color-text, #1f2329); background: var(--luohu-color-surface, #fff);
  border: 1px solid var(--luohu-color-border, #8a919f); border-radius: var(--luohu-radius, 6px);
}
[part="loading"] { min-block-size: inherit; }
[part="failure"] { border-inline-start: 6px solid var(--luohu-color-error, #b3261e); }
.bar { block-size: 2.5rem; margin-block: 1rem; border-radius: 4px; background: currentColor; opacity: .08; }
[part="retry"] { min-block-size: 2.75rem; padding: .5rem 1.25rem; font: inherit; cursor: pointer; }
@media print { [part="loading"] { display: none; } }
`);

const sheets = new WeakMap();

/** The forms' style sheet, one for all elements. */
export function formSheet(module) {
  if (!sheets.has(module)) sheets.set(module, sheet(module.styles()));
  return sheets.get(module);
}
