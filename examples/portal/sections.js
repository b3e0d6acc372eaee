// The start page and the sections, made from the package's catalogue: a new element needs no line here.

import { SEVERAL_DOCUMENTS, BASIS, GROUPS, OFFICES, OFFICE_OF_EACH } from "./texts.js";

/** Links to sections that were shared before carry these keys; every other section is its own key. */
const KEYS = {
  "key-enterprise": "enterprise",
  "performance-score": "score",
  "teaching-stipend": "stipend",
  "data-calendar": "calendar",
  "reply-deadline": "reply",
};

/** What else an element begins with. */
const ATTRIBUTES = {
  "data-calendar": { on: "2014-03-31" },
  "policy-finder": { "measure-href": "#{measure}&{measure}={question}" },
};

export const keyOf = (id) => KEYS[id] ?? id;

/** The elements and documents of the package, in both languages. */
export async function catalogue() {
  const answer = await fetch("/pkg/catalogue.json");
  if (!answer.ok) throw new Error(`catalogue.json: ${answer.status}`);
  return answer.json();
}

function node(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** Makes the parts of the page; `say` is told each node's text in both languages. */
export class Builder {
  constructor({ documents, elements }, say) {
    this.documents = documents;
    this.elements = elements;
    this.say = say;
  }

  #text(tag, both, properties) {
    const element = node(tag, properties);
    this.say(element, both);
    return element;
  }

  #document(id) {
    return this.documents.find((document) => document.id === id);
  }

  // ---- the start page

  #link({ id, title }) {
    return this.#text("a", title, { href: `#${id}` });
  }

  /** Links by who asks; what concerns nobody in particular concerns the public. */
  roles() {
    const named = new Set(GROUPS.flatMap(({ roles }) => roles));
    return GROUPS.flatMap(({ roles, title }) => {
      const last = roles.includes("resident");
      const mine = this.elements.filter(({ audience }) => audience.some((role) => roles.includes(role)) || (last && !audience.some((role) => named.has(role))));
      if (mine.length === 0) return [];
      return [node("div", { className: "card group" }, this.#text("h3", title), node("ul", {}, ...mine.map((element) => node("li", {}, this.#link(element)))))];
    });
  }

  /** Links by document, each with one sentence; what rests on several comes last. */
  byDocument() {
    const several = this.elements.filter(restsOnSeveral);
    const own = (id) => this.elements.filter((element) => !restsOnSeveral(element) && element.basis[0].document === id);
    const groups = this.documents.map(({ id, number, title }) => [number, [this.#text("p", title, { className: "small" })], own(id)]);
    return [...groups, [SEVERAL_DOCUMENTS, [], several]].flatMap(([heading, under, mine]) => {
      if (mine.length === 0) return [];
      const items = mine.map((element) => node("li", {}, this.#link(element), this.#text("p", firstSentence(element.summary), { className: "small" })));
      return [node("div", { className: "card document" }, this.#text("h3", heading), ...under, node("ul", {}, ...items))];
    });
  }

  // ---- one section

  section(element) {
    const { id, title } = element;
    const section = document.querySelector("#section").content.cloneNode(true).firstElementChild;
    section.id = id;
    const part = (selector) => section.querySelector(selector);
    this.say(part("[data-title]"), title);
    for (const [name, labelled] of [["title", section], ["samples", part(".samples")], ["received", part(".received")]]) {
      (labelled === section ? part("h1") : labelled.querySelector("h2")).id = `${id}-${name}`;
      labelled.setAttribute("aria-labelledby", `${id}-${name}`);
    }
    const samples = this.#samples(element);
    part(".samples ul").append(...samples);
    part(".samples").hidden = samples.length === 0;
    part("form").id = `${id}-application`;
    part(".received button").setAttribute("form", `${id}-application`);
    part("[data-basis]").append(...this.#basis(element));
    this.say(part("[data-who]"), this.#who(element));
    const widget = document.createElement(element.tag);
    const attributes = { name: id, "deep-link": keyOf(id), ...ATTRIBUTES[id] };
    for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
    part("form").append(widget);
    return section;
  }

  #samples({ id, examples }) {
    return examples.map(({ title, set }) => {
      const button = this.#text("button", title, { type: "button" });
      button.addEventListener("click", () => Object.assign(document.querySelector(`#${id} form`).firstElementChild, set));
      return node("li", {}, button);
    });
  }

  #basis(element) {
    const { basis, measure } = element;
    const rows = basis.flatMap(({ document, clause }) => {
      const { number, title, issuedOn } = this.#document(document);
      const whole = [[BASIS.title, title], [BASIS.number, number], [BASIS.issued, dated(issuedOn)], [BASIS.clause, clause]];
      const parts = measure ? whole : [[BASIS.number, number]];
      return parts.filter(([, { en }]) => en !== "");
    });
    rows.push([BASIS.office, measure && !restsOnSeveral(element) ? OFFICES[basis[0].document] : OFFICE_OF_EACH]);
    return rows.flatMap(([name, value]) => [this.#text("dt", name), this.#text("dd", value)]);
  }

  #who({ audience }) {
    const titles = GROUPS.filter(({ roles }) => roles.some((role) => audience.includes(role))).map(({ title }) => title);
    const public_ = GROUPS.at(-1).title;
    const listed = titles.length ? titles : [public_];
    return { "zh-CN": `${listed.map((title) => title["zh-CN"]).join("、")}。`, en: `${listed.map((title) => title.en).join(", ")}.` };
  }
}

/** Whether it rests on more than one document. */
const restsOnSeveral = ({ basis }) => basis.some(({ document }) => document !== basis[0].document);

/** Of a long summary the list shows the beginning. */
const firstSentence = (text) => ({
  "zh-CN": text["zh-CN"].match(/^.*?[。；]|^.*/)[0].replace(/；$/, "。"),
  en: text.en.match(/^.*?[.;](?= )|^.*/)[0].replace(/;$/, "."),
});

function dated(day) {
  const [year, month, date] = day.split("-").map(Number);
  const english = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(new Date(day));
  return { "zh-CN": `${year}年${month}月${date}日`, en: english };
}
