// The rules of a measure: what it asks and why, by which clauses and figures.

/** Makes the page of a measure's rules; `h` makes nodes, `say` texts, `cite` addresses of clauses. */
export function rules({ about, figures }, { h, say, cite, unit, lang }) {
  const said = (text) => text[lang];
  const block = (title, ...content) => (content.length ? [h("h3", {}, say(title)), ...content] : []);
  const head = (...titles) => h("thead", {}, h("tr", {}, ...titles.map((title) => h("th", { scope: "col" }, say(title)))));
  const row = (...cells) => h("tr", {}, ...cells.map((cell) => h("td", {}, cell)));
  const table = (title, titles, rows) => (rows.length ? [h("h3", {}, say(title)), h("div", { className: "scroll", tabIndex: 0, role: "group", ariaLabel: say(title) }, h("table", {}, head(...titles), h("tbody", {}, ...rows)))] : []);
  const list = (items) => h("ul", {}, ...items.map((item) => h("li", {}, item)));

  const questions = about.fields.map((field) => row(said(field.label), h("code", {}, field.name), said(field.why), cite(field.citation)));
  const dated = Object.entries(figures ?? {}).flatMap(([name, entries]) =>
    (Array.isArray(entries) ? entries : []).map(({ from, to, value, citation }) =>
      row(h("code", {}, name), typeof value === "object" ? h("code", {}, JSON.stringify(value)) : String(value), from ?? "", to ?? say("stillOpen"), citation ? cite(citation) : "")));
  const omitted = (about.omitted ?? []).map(({ name, label, setBy, citation }) => row(said(label), h("code", {}, name), unit(setBy), cite(citation)));
  const readings = about.readings.map(({ name, question, options }) =>
    h("div", {}, h("p", {}, said(question), " ", h("code", {}, name)), list(options.map(({ value, text }) => `${said(text)} · ${value}`))));

  return [
    ...block("outcomes", list(about.outcomes.map(said))),
    ...table("questions", ["question", "name", "why", "clause"], questions),
    ...table("figures", ["name", "value", "from", "to", "clause"], dated),
    ...table("omitted", ["question", "name", "setBy", "clause"], omitted),
    ...block("readings", ...readings),
    ...(about.conditions.length ? block("conditions", list(about.conditions.map(([, title]) => said(title)))) : []),
  ];
}
