// The host page: sections, language, sample cases, and what the elements tell it.

import { SAMPLES } from "./samples.js";
import { ENGLISH, RECEIVED } from "./texts.js";

const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const sections = all("main > section");
const CHINESE = {};
const received = new Map();
let shown;

for (const element of all("[data-text]")) CHINESE[element.dataset.text] = element.textContent;
for (const element of all("[data-label]")) CHINESE[element.dataset.label] = element.ariaLabel;

const language = () => (document.documentElement.lang === "en" ? "en" : "zh-CN");
const say = (key) => (language() === "en" ? ENGLISH[key] : CHINESE[key]);
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "—");

// ---- language

function speak(lang) {
  document.documentElement.lang = lang;
  for (const element of all("[data-text]")) element.textContent = say(element.dataset.text);
  for (const element of all("[data-label]")) element.ariaLabel = say(element.dataset.label);
  for (const button of all("[data-language]")) button.ariaPressed = String(button.dataset.language === lang);
  for (const element of all("[data-used]")) element.textContent = "";
  for (const section of received.keys()) report(section);
  name();
}

function choose(lang) {
  const address = new URL(location);
  if (lang === "en") address.searchParams.set("lang", "en");
  else address.searchParams.delete("lang");
  history.replaceState(null, "", address);
  speak(lang);
}

// ---- sections

// The fragment names the section, and may carry the answers of a shared link: `#section&key=…`.
function current() {
  const parts = location.hash.slice(1).split("&").map((part) => part.split("=")[0]);
  const named = sections.find((section) => parts.includes(section.id));
  const shared = sections.find((section) => parts.includes(element(section).getAttribute("deep-link")));
  return named ?? shared ?? sections[0];
}

const element = (section) => section.querySelector("form").firstElementChild;

function show(section) {
  shown = section;
  for (const other of sections) other.hidden = other !== section;
  for (const link of all(".sections a")) {
    if (link.hash === `#${section.id}`) link.ariaCurrent = "page";
    else link.ariaCurrent = null;
  }
  name();
}

function name() {
  const title = say(`${shown.id}.title`);
  document.querySelector("[data-here]").textContent = title;
  document.title = `${title} - ${RECEIVED[language()].site}`;
}

function arrive() {
  const section = current();
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

function inWords(id, { assessment, message, occurrences, entries }) {
  const words = RECEIVED[language()];
  const count = occurrences ?? entries;
  if (count !== undefined) return fill(words.verdict, { verdict: fill(words[id], { count }) });
  if (assessment.outcome === "invalid") return fill(words.invalid, { message });
  const sentences = [fill(words.verdict, { verdict: fill(words[id][assessment.outcome], assessment.result ?? {}) })];
  if (assessment.on) sentences.push(fill(words.day, assessment));
  if (assessment.missing.length) sentences.push(fill(words.missing, { count: assessment.missing.length }));
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

for (const form of all("form.application")) form.addEventListener("submit", use);
for (const button of all("[data-language]")) button.addEventListener("click", () => choose(button.dataset.language));
for (const button of all("[data-sample]")) {
  button.addEventListener("click", () => {
    const section = button.closest("section");
    Object.assign(element(section), SAMPLES[section.id][button.dataset.sample]);
  });
}
// The fragment belongs to the sections, so the skip link leaves it alone.
document.querySelector(".skip").addEventListener("click", (event) => {
  event.preventDefault();
  document.querySelector("main").focus();
});
document.querySelector("[data-print]").addEventListener("click", () => print());
addEventListener("hashchange", arrive);

show(current());
speak(new URLSearchParams(location.search).get("lang") === "en" ? "en" : "zh-CN");
