// The gallery: every element of the package, live, with its code, its events and its rules.

import { CODE } from "./code.js";
import { rules } from "./rules.js";
import { TEXTS, THEMES } from "./texts.js";

const EVENTS = ["luohu-ready", "luohu-change", "luohu-submit", "luohu-error"];
const MOST_EVENTS = 20;
const FLAGS = ["disabled", "required"];

const $ = (selector) => document.querySelector(selector);
const lang = () => (document.documentElement.lang === "en" ? "en" : "zh-CN");
const say = (key, values = {}) => TEXTS[key][lang()].replace(/\{(\w+)\}/g, (_, name) => values[name]);

function h(tag, properties = {}, ...children) {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...children);
  return node;
}

async function read(name) {
  const answer = await fetch(`/pkg/${name}`);
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return answer.json();
}

let elements = [];
let documentation = { measures: [], clauses: {}, units: {} };
let shown;
let framework = "HTML";

const documented = (id) => documentation.measures.find(({ about }) => about.id === id);
const cite = ({ document, clause }) => documentation.clauses[`${document}/${clause}`]?.[lang()] ?? `${document} ${clause}`;
const unit = (id) => documentation.units[id]?.[lang()] ?? id;

// ---- the list and its search

/** All that an element is found by, in both languages. */
function words({ id, tag, title, summary }) {
  const about = documented(id)?.about;
  const fields = about?.fields.flatMap(({ name, label, citation }) => [name, label["zh-CN"], label.en, citation.clause]) ?? [];
  const clause = about ? [documentation.clauses[`${about.citation.document}/${about.citation.clause}`]].flatMap(Object.values) : [];
  return [tag, ...Object.values(title), ...Object.values(summary), ...fields, ...clause].join("\n").toLowerCase();
}

function list() {
  const wanted = $("#search").value.trim().toLowerCase().split(/\s+/);
  const found = elements.filter((element) => wanted.every((word) => element.words.includes(word)));
  const item = ({ id, tag, title }) => {
    const link = h("a", { href: `#${id}` }, title[lang()], h("code", {}, tag));
    if (id === shown?.id) link.setAttribute("aria-current", "page");
    return h("li", {}, link);
  };
  $("[data-list]").replaceChildren(...found.map(item));
  $("[data-count]").textContent = found.length ? say("found", { count: found.length }) : say("notFound");
}

// ---- one element

function section(title, ...content) {
  return h("section", {}, h("h2", {}, say(title)), ...content);
}

/** The element as the page writes it, without what the controls set. */
function markup(widget) {
  const written = [...widget.attributes].filter(({ name }) => !["theme", "elder", "data-state"].includes(name));
  return written.map(({ name, value }) => (value ? ` ${name}="${value}"` : ` ${name}`)).join("");
}

/** A button; `done` is told after what it does. */
function press(text, action, done = () => {}) {
  const button = h("button", { type: "button" }, text);
  button.addEventListener("click", async () => {
    await action();
    done();
  });
  return button;
}

/** One button for each example, and one that empties. */
function states(widget, examples, changed) {
  // What one example sets, the next must not inherit.
  const names = [...new Set(examples.flatMap(({ set }) => Object.keys(set)))];
  const set = (values) => {
    for (const name of names) widget[name] = values[name] ?? null;
  };
  const named = examples.map((example) => press(example.title[lang()], () => set(example.set), changed));
  return [...named, press(say("empty"), () => set({}), changed)];
}

/** A box that sets an attribute and takes it away. */
function flag(widget, key, attribute, value, changed) {
  const box = h("input", { type: "checkbox" });
  box.addEventListener("change", () => {
    if (box.checked) widget.setAttribute(attribute, value);
    else widget.removeAttribute(attribute);
    changed();
  });
  return h("p", {}, h("label", {}, box, " ", say(key)));
}

/** The attributes and, of a measure, the facts as JSON. */
function settings(widget, facts, changed) {
  const day = h("input", { type: "date", id: "on" });
  day.addEventListener("change", () => {
    widget.on = day.value || null;
    changed();
  });
  const told = h("p", { role: "status" });
  const apply = press(say("apply"), () => {
    try {
      widget.facts = JSON.parse(facts.value || "null");
      told.textContent = say("applied");
    } catch (error) {
      told.textContent = say("notJson", { message: error.message });
    }
  }, changed);
  const ofMeasure = [flag(widget, "applicant", "applicant", "off", changed), h("label", { htmlFor: facts.id }, say("facts")), facts, apply, told];
  return [
    h("p", {}, h("label", { htmlFor: "on" }, say("on")), " ", day),
    ...FLAGS.map((name) => flag(widget, name, name, "", changed)),
    ...(shown.measure ? ofMeasure : []),
  ];
}

/** The code for each framework, and a way to copy it. */
function snippets(code, changed) {
  const buttons = Object.keys(CODE).map((name) => {
    const button = press(name, () => {
      framework = name;
      for (const other of buttons) other.ariaPressed = String(other === button);
    }, changed);
    button.ariaPressed = String(name === framework);
    return button;
  });
  const copied = h("p", { role: "status" });
  const copy = press(say("copy"), async () => {
    const done = await navigator.clipboard?.writeText(code.textContent).then(() => true, () => false);
    copied.textContent = say(done ? "copied" : "notCopied");
  });
  return [h("div", { className: "buttons" }, ...buttons), h("pre", { tabIndex: 0 }, code), copy, copied];
}

/** What the element tells, the newest first; `heard` is told after each. */
function events(widget, heard) {
  const log = h("ol", { className: "log" });
  const quiet = h("p", { className: "quiet" }, say("noEvents"));
  for (const name of EVENTS) {
    widget.addEventListener(name, ({ detail }) => {
      quiet.hidden = true;
      const text = JSON.stringify(detail, null, 2);
      log.prepend(h("li", {}, h("details", {}, h("summary", {}, h("code", {}, name)), h("pre", { tabIndex: 0 }, text))));
      while (log.children.length > MOST_EVENTS) log.lastChild.remove();
      heard();
    });
  }
  return [quiet, log];
}

function show(element) {
  shown = element;
  const { id, tag, title, summary, measure, examples } = element;
  const widget = h(tag);
  widget.setAttribute("name", id);
  widget.setAttribute("draft", "off");
  const code = h("code");
  const facts = h("textarea", { rows: 6, id: "facts", spellcheck: false });
  const write = () => (code.textContent = CODE[framework]({ id, tag, attributes: markup(widget), facts: measure ? widget.facts : null }));
  const heard = () => {
    if (document.activeElement !== facts) facts.value = JSON.stringify(widget.facts ?? {}, null, 2);
    write();
  };
  const known = documented(id);
  const stage = h("form", { className: "stage" }, widget);
  stage.addEventListener("submit", (event) => event.preventDefault());
  $("main").replaceChildren(
    h("h1", {}, title[lang()]),
    h("p", {}, summary[lang()]),
    h("p", { className: "quiet" }, h("code", {}, `<${tag}>`), known ? ` · ${cite(known.about.citation)}` : ""),
    section(
      "live",
      h("div", { className: "buttons", role: "group", ariaLabel: say("examples") }, ...states(widget, examples, write)),
      stage,
      h("details", {}, h("summary", {}, say("settings")), ...settings(widget, facts, write)),
    ),
    section("code", ...snippets(code, write)),
    section("events", ...events(widget, heard)),
    ...(known ? [section("rules", ...rules(known, { h, say, cite, unit, lang: lang() }))] : []),
  );
  document.title = `${title[lang()]} - ${say("brand")}`;
  look();
  write();
}

// ---- language and look

function look() {
  const widget = $(".stage")?.firstElementChild;
  if (!widget) return;
  const theme = $("[data-theme]").value;
  if (theme) widget.setAttribute("theme", theme);
  else widget.removeAttribute("theme");
  widget.toggleAttribute("elder", $("[data-elder]").checked);
  $(".stage").dataset.theme = theme;
}

function speak(chosen) {
  document.documentElement.lang = chosen;
  for (const element of document.querySelectorAll("[data-text]")) element.textContent = say(element.dataset.text);
  for (const element of document.querySelectorAll("[data-label]")) element.ariaLabel = say(element.dataset.label);
  for (const button of document.querySelectorAll("[data-language]")) button.ariaPressed = String(button.dataset.language === chosen);
  const theme = $("[data-theme]").value;
  $("[data-theme]").replaceChildren(...Object.entries(THEMES).map(([value, title]) => h("option", { value, selected: value === theme }, title[chosen])));
  list();
  if (shown) show(shown);
}

function arrive() {
  const wanted = elements.find(({ id }) => `#${id}` === location.hash) ?? elements[0];
  if (!wanted || wanted === shown) return;
  const first = !shown;
  show(wanted);
  list();
  if (!first) $("main").focus();
}

for (const button of document.querySelectorAll("[data-language]")) {
  button.addEventListener("click", () => {
    const address = new URL(location);
    if (button.dataset.language === "en") address.searchParams.set("lang", "en");
    else address.searchParams.delete("lang");
    history.replaceState(null, "", address);
    speak(button.dataset.language);
  });
}
$("#search").addEventListener("input", list);
$("[data-theme]").addEventListener("change", look);
$("[data-elder]").addEventListener("change", look);
addEventListener("hashchange", arrive);

try {
  const [catalogue, described] = await Promise.all([read("catalogue.json"), read("documentation.json")]);
  documentation = described;
  elements = catalogue.elements.map((element) => ({ ...element, words: words(element) }));
} catch (error) {
  console.error(error);
  $("main").append(h("p", { role: "alert" }, say("failed")));
}
speak(new URLSearchParams(location.search).get("lang") === "en" ? "en" : "zh-CN");
arrive();
