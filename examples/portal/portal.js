// The host page: sections, language, and what the elements tell it.

import { keepForOffline } from "./offline.js";
import { Builder, catalogue, keyOf } from "./sections.js";
import { ENGLISH, RECEIVED } from "./texts.js";

const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const CHINESE = {};
const texts = new Map();
const received = new Map();
const start = document.querySelector("#start");
let shown;

for (const root of [document, document.querySelector("#section").content]) {
  for (const element of all("[data-text]", root)) CHINESE[element.dataset.text] = element.textContent;
  for (const element of all("[data-label]", root)) CHINESE[element.dataset.label] = element.ariaLabel;
}

const language = () => (document.documentElement.lang === "en" ? "en" : "zh-CN");
const say = (key) => (language() === "en" ? ENGLISH[key] : CHINESE[key]);
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "—");

// ---- language

function keep(element, both) {
  texts.set(element, both);
  element.textContent = both[language()];
}

function translate(root) {
  for (const element of all("[data-text]", root)) element.textContent = say(element.dataset.text);
  for (const element of all("[data-label]", root)) element.ariaLabel = say(element.dataset.label);
}

function speak(lang) {
  document.documentElement.lang = lang;
  translate(document);
  for (const [element, both] of texts) element.textContent = both[lang];
  for (const button of all("[data-language]")) button.ariaPressed = String(button.dataset.language === lang);
  for (const element of all("[data-used]")) element.textContent = "";
  for (const section of received.keys()) report(section);
  name();
}

// What was chosen stands in the address, so that it outlasts a reload and can be bookmarked.
function remember(name, value) {
  const address = new URL(location);
  if (value) address.searchParams.set(name, value);
  else address.searchParams.delete(name);
  history.replaceState(null, "", address);
}

function choose(lang) {
  remember("lang", lang === "en" && lang);
  speak(lang);
}

// ---- the mode for older people

const elder = document.querySelector("[data-elder]");

function enlarge(on) {
  elder.ariaPressed = String(on);
  document.documentElement.classList.toggle("elder", on);
  for (const form of all("main form")) form.firstElementChild.toggleAttribute("elder", on);
}

// ---- sections

// What the page cannot do is told on it, not in the console alone.
function failed(error) {
  console.error(error);
  start.querySelector("[data-failed]").hidden = false;
}

const { documents, elements } = await catalogue().catch((error) => {
  failed(error);
  return { documents: [], elements: [] };
});
const builder = new Builder({ documents, elements }, keep);
const find = (id) => elements.find((element) => element.id === id);

// The fragment names the section, and may carry the answers of a shared link: `#section&key=…`.
function current() {
  const parts = location.hash.slice(1).split("&").map((part) => part.split("=")[0]);
  const asked = elements.find(({ id }) => parts.includes(id)) ?? elements.find(({ id }) => parts.includes(keyOf(id)));
  return asked ? section(asked) : start;
}

/** What is made, or nothing where an entry of the catalogue is not as this page expects. */
function attempt(make) {
  try {
    return make();
  } catch (error) {
    failed(error);
    return null;
  }
}

// Made when it is first asked for; then it stays, with all that was typed.
function section(element) {
  const known = document.getElementById(element.id);
  if (known) return known;
  const made = attempt(() => builder.section(element));
  if (!made) return start;
  translate(made);
  made.hidden = true;
  made.querySelector("form").firstElementChild.toggleAttribute("elder", elder.ariaPressed === "true");
  made.querySelector("form").addEventListener("submit", use);
  document.querySelector("main").append(made);
  return made;
}

function show(section) {
  shown = section;
  for (const other of all("main > section")) other.hidden = other !== section;
  document.querySelector(".path").hidden = section === start;
  name();
}

function name() {
  if (!shown) return;
  const site = RECEIVED[language()].site;
  const title = find(shown.id)?.title[language()];
  document.querySelector("[data-here]").textContent = title ?? "";
  document.title = title ? `${title} - ${site}` : site;
}

// What a link of the policy finder carries. A new section that is its own key reads that by itself.
function carried({ id }, isNew) {
  const part = location.hash.slice(1).split("&").find((part) => part.startsWith(`${id}=v1.`));
  if (!part || (isNew && keyOf(id) === id)) return null;
  try {
    const text = atob(part.slice(id.length + 4).replace(/-/g, "+").replace(/_/g, "/"));
    const { facts } = JSON.parse(new TextDecoder().decode(Uint8Array.from(text, (letter) => letter.charCodeAt(0))));
    return Object.keys(facts).length ? facts : null;
  } catch {
    return null;
  }
}

function arrive() {
  const before = new Set(all("main > section"));
  const section = current();
  const facts = carried(section, !before.has(section));
  if (facts) section.querySelector("form").firstElementChild.facts = facts;
  if (section === shown) return;
  show(section);
  section.querySelector("h1").focus({ preventScroll: true });
  scrollTo(0, 0);
}

// ---- what the elements tell

function report(section) {
  const detail = received.get(section);
  section.querySelector("[data-received]").textContent = inWords(section.id, detail);
  section.querySelector("[data-json]").textContent = JSON.stringify(detail, null, 2);
}

function inWords(id, { assessment, message, ...listed }) {
  const words = RECEIVED[language()];
  if (!assessment) {
    const { counts = {} } = listed;
    const count = Object.values(listed).find(Number.isInteger) ?? Object.values(counts).reduce((sum, one) => sum + one, 0);
    return fill(words.verdict, { verdict: fill(words[id] ?? words.listed, { count }) });
  }
  if (assessment.outcome === "invalid") return fill(words.invalid, { message });
  const outcome = ["met", "notMet", "unknown"].indexOf(assessment.outcome);
  const sentences = [fill(words.verdict, { verdict: find(id).outcomes[outcome][language()] })];
  if (assessment.on) sentences.push(fill(words.day, assessment));
  // Of a certain answer, what is missing can change details alone.
  if (assessment.outcome === "unknown") sentences.push(fill(words.missing, { count: assessment.missing.length }));
  return sentences.join(language() === "en" ? " " : "");
}

function use(event) {
  event.preventDefault();
  const section = event.target.closest("section");
  const value = new FormData(event.target).get(section.id);
  const words = RECEIVED[language()];
  const text = value ? fill(words.used, { length: value.length }) : words.nothing;
  section.querySelector("[data-used]").textContent = text;
}

// ---- listening

document.addEventListener("luohu-change", ({ target, detail }) => {
  const section = target.closest("section");
  received.set(section, detail);
  report(section);
});

for (const button of all("[data-language]")) button.addEventListener("click", () => choose(button.dataset.language));
elder.addEventListener("click", () => {
  const on = elder.ariaPressed !== "true";
  remember("elder", on && "on");
  enlarge(on);
});
// The fragment belongs to the sections, so the skip link leaves it alone.
document.querySelector(".skip").addEventListener("click", (event) => {
  event.preventDefault();
  document.querySelector("main").focus();
});
document.querySelector("[data-print]").addEventListener("click", () => print());
addEventListener("hashchange", arrive);

start.querySelector("[data-roles]").append(...(attempt(() => builder.roles()) ?? []));
start.querySelector("[data-documents]").append(...(attempt(() => builder.byDocument()) ?? []));
start.querySelector("[data-guided]").hidden = !find("policy-finder");
speak(new URLSearchParams(location.search).get("lang") === "en" ? "en" : "zh-CN");
enlarge(new URLSearchParams(location.search).has("elder"));
show(current());
// A browser that refuses only costs the visits without network.
keepForOffline().catch(() => {});
