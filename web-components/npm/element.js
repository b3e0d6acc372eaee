// The elements' shell: properties, attributes, form association and life cycle. The form inside,
// and every rule, is WebAssembly, loaded when the element first comes near the screen.

import { carried, composed, drawn, watchComposition } from "./carry.js";
import { reserved } from "./heights.js";
import { json, settings, sorted, written } from "./json.js";
import { runs } from "./module.js";
import { parsed, plain, reflect, stated, upgrade, writable } from "./reflect.js";
import { languageOf, texts, today } from "./texts.js";
import { failure, formSheet, node, waiting, SHEET } from "./view.js";
import { near, onLanguageChange } from "./watch.js";

const TEXTS = { on: "on", day: "day", name: "name", draft: "draft", deepLink: "deep-link", applicant: "applicant", loading: "loading", clauseHref: "clause-href", measureHref: "measure-href", fallbackHref: "fallback-href", theme: "theme" };
const FLAGS = ["disabled", "required", "elder"];
const OBJECTS = ["facts", "readings", "parameters"];
const EARLY = ["value", ...OBJECTS, ...Object.keys(TEXTS), ...FLAGS];
const OBSERVED = ["lang", "on", "day", "name", ...FLAGS, "draft", "deep-link", "applicant", "clause-href", "measure-href", "id", ...OBJECTS];

/**
 * Base class of all elements; a subclass names its form, the clause behind it, and the attributes of its own.
 * Where pages are rendered on a server there are no elements, and importing this must not fail.
 */
export class LuohuElement extends (globalThis.HTMLElement ?? Object) {
  static widget = "";
  /** The module with its form. */
  static module;
  static basis = {};
  static clause = {};
  static attributes = [];
  static formAssociated = true;
  static get observedAttributes() {
    return [...OBSERVED, ...this.attributes];
  }

  // A plain field, because accessibility checkers look for it.
  _internals = this.attachInternals();
  #base;
  #anchor = node("span", { part: "anchor", tabIndex: -1 });
  #state = "idle";
  #draw;
  #mounted;
  #scheduled = false;
  #initial = null;
  #given = null;
  #facts = null;
  #factsVersion = 0;
  #readings = null;
  #parameters = null;
  #last = null;
  // Why the form has not taken what the page set last; empty where it has.
  #refused = "";
  // Why there is no form.
  #failure = null;
  // What stood in a form that broke down.
  #typed = null;
  #resolve;
  #ready = new Promise((resolve) => (this.#resolve = resolve));

  constructor() {
    super();
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [SHEET];
    this.#base = root.querySelector('[part~="base"]') ?? root.appendChild(node("div", { part: "base" }));
    root.prepend(this.#anchor);
    // The browser focuses the anchor when it refuses to submit the page's form.
    this.#anchor.addEventListener("focus", () => this.#report());
    this.addEventListener("luohu-change", (event) => event.target === this && this.#received(event.detail));
    this.addEventListener("click", (event) => event.composedPath()[0] === this && this.focus());
    if (this.#base.hasChildNodes()) watchComposition(root);
    upgrade(this, [...EARLY, ...this.constructor.attributes]);
  }

  // ---- what the page sets and reads

  /** What is stated: an object of the measure's facts, or null. What is no object becomes a problem. */
  get facts() {
    return this.#facts;
  }
  set facts(facts) {
    if (typeof facts === "string") facts = json(facts);
    facts = writable(facts ?? null, "facts");
    // Frameworks set what they were told when they render; that must not take away what is being typed.
    const told = sorted(facts) === sorted(this.#facts) && (facts || !this.#mounted);
    if (!told) this.#give((this.#initial = facts));
  }

  /** The chosen interpretations, or null for the recommended ones. */
  get readings() {
    return this.#readings;
  }
  set readings(readings) {
    this.#readings = plain(readings, "readings");
    this.#changed();
  }

  /** The page's own figures, as a whole set with their sources, or null for the published ones. */
  get parameters() {
    return this.#parameters;
  }
  set parameters(parameters) {
    this.#parameters = plain(parameters, "parameters");
    this.#changed();
  }

  /** The last answer, or null. */
  get assessment() {
    return this.#last?.assessment ?? null;
  }

  /** What a form submits, as JSON text; empty while nothing is stated. */
  get value() {
    if (this.#last?.query) {
      const { valid, message, ...listed } = this.#last;
      return written(listed);
    }
    const { facts, assessment } = this;
    if (!stated(facts)) return "";
    return written({ facts, assessment, digest: assessment?.parametersDigest ?? null });
  }
  set value(text) {
    const value = text ? json(text) : null;
    this.facts = value?.facts ?? value;
  }

  /** Resolves with the element once its form can be used. */
  get ready() {
    return this.#ready;
  }

  get type() {
    return this.localName;
  }

  checkValidity() {
    return this._internals.checkValidity();
  }

  reportValidity() {
    const valid = this.checkValidity();
    if (!valid) this.#report();
    return valid;
  }

  /** Moves focus to the list of errors, or else to the first field. */
  focus(options) {
    if (this.#mounted) this.#call("focus");
    else if (this.#state === "error") this.#base.querySelector("input, button:not([hidden])")?.focus(options);
    else this.#mount();
  }

  // ---- what the browser calls

  connectedCallback() {
    onLanguageChange.add(this);
    this.#changed();
    if (this.#mounted || this.#state !== "idle") return;
    if (!this.#base.hasChildNodes()) this.#wait();
    if (this.loading === "eager") this.#mount();
    else near(this, () => this.#mount());
  }

  // Moving an element disconnects and connects it in one task; only a real removal ends the form.
  disconnectedCallback() {
    queueMicrotask(() => {
      if (this.isConnected) return;
      onLanguageChange.delete(this);
      this.#module.leave(this);
      if (this.#mounted) {
        this.#typed = carried(this.#base).typed;
        this.#call("destroy");
        this.#end("idle");
      }
    });
  }

  connectedMoveCallback() {}

  attributeChangedCallback(name, before, now) {
    if (before === now) return;
    if (!OBJECTS.includes(name)) return this.#changed();
    if (name === "facts") return (this.facts = now);
    const value = parsed(now, name);
    if (value !== undefined) return (this[name] = value);
    // What cannot be read must not pass for what is not there: the form tells it as a problem.
    if (name === "parameters") this.#parameters = now;
    else this.#readings = { [now]: null };
    this.#changed();
    this.#tell("luohu-error", { kind: "settings", message: texts(this.#lang).settings, cause: name });
  }

  languageChanged() {
    if (this.#base.lang !== this.#lang) this.#changed();
  }

  formDisabledCallback() {
    this.#changed();
  }

  formResetCallback() {
    this.#give(this.#initial);
    this.#call("forgetApplicant");
  }

  // What was typed wins over what stands in the markup, as in the browser's own controls.
  formStateRestoreCallback(state) {
    const marked = this.hasAttribute("facts") ? 1 : 0;
    if (this.draft !== "off" && this.#factsVersion <= marked) this.#give(parsed(state, "facts") ?? null);
  }

  /** The module broke down: what was typed is kept for the next start. */
  crashed(error) {
    this.#typed = carried(this.#base).typed ?? this.#typed;
    this.#fail("crash", error);
  }

  // ---- inside

  #report() {
    if (this.#mounted) this.#call("report");
    else this.focus();
  }

  // A form shows what it is given last, until somebody types.
  #give(facts) {
    this.#facts = this.#given = facts;
    this.#last = this.#typed = null;
    this.#factsVersion += 1;
    this.#changed();
  }

  get #module() {
    return this.constructor.module;
  }

  get #lang() {
    return languageOf(this);
  }

  get #props() {
    const { id, name, on, day, draft, deepLink, applicant, clauseHref, measureHref, required, elder } = this;
    const { widget, attributes } = this.constructor;
    return {
      lang: this.#lang,
      on: on || day || today(),
      facts: this.#given,
      factsVersion: this.#factsVersion,
      readings: this.#readings,
      parameters: this.#parameters,
      disabled: this.matches(":disabled"),
      required,
      elder,
      draftKey: draft === "off" ? null : ["luohu", widget, id || name || "", location.pathname].join(":"),
      deepLink,
      applicant,
      clauseHref,
      measureHref,
      ...Object.fromEntries(attributes.map((name) => [name, this.getAttribute(name)])),
    };
  }

  // One update a microtask: a page may set several things at once, or from within an event of the form.
  #changed() {
    if (this.#scheduled) return;
    this.#scheduled = true;
    queueMicrotask(() => {
      this.#scheduled = false;
      this.#base.lang = this.#lang;
      if (this.#mounted) this.#refused = this.#call("update", this.#props);
      // Settings that could not be read may have been mended.
      else if (this.#failure === "settings") this.#mount();
      else if (this.#draw) this.#show(this.#draw);
      this.#reflect();
    });
  }

  #received(detail) {
    // Whatever else goes by that name is not the form's.
    if (typeof detail?.valid !== "boolean" && !detail?.query) return;
    if ("facts" in detail) this.#facts = detail.facts;
    this.#last = detail;
    this.#reflect();
  }

  #reflect() {
    const { value, required } = this;
    this._internals.setFormValue(value || null, this.draft === "off" ? null : this.#facts && written(this.#facts));
    const { valid = true, message } = this.#refused ? { valid: false, message: this.#refused } : (this.#last ?? {});
    const { outcome, missing } = this.assessment ?? {};
    // Answered is also what waits only for figures that the document does not give.
    const open = !value || (outcome === "unknown" && missing.length > 0);
    const flags = { customError: !valid, valueMissing: valid && required && open };
    this._internals.setValidity(flags, message || texts(this.#lang).required, this.#anchor);
  }

  async #mount() {
    if (this.#state === "loading" || this.#state === "ready") return;
    if (this.#state === "error") this.#wait();
    this.#failure = null;
    this.#refused = "";
    this.#enter("loading");
    const module = await this.#module.load().catch((error) => this.#fail(runs() ? "load" : "blocked", error));
    if (!module) return;
    await composed(this.shadowRoot);
    if (!this.isConnected) return this.#enter("idle");
    this.#module.join(this);
    // A form that a server wrote is taken over as it stands, but for facts that the page has set since.
    const before = carried(this.#base);
    let mounted;
    try {
      this.shadowRoot.adoptedStyleSheets = [SHEET, formSheet(module)];
      if (this.#factsVersion === 0) this.#typed ??= before.typed;
      this.#base.replaceChildren();
      // After a crash or a removal the form begins with what was stated last.
      const props = { ...this.#props, facts: stated(this.#facts) ? this.#facts : this.#given, typed: this.#typed };
      mounted = this.#mounted = module.mount(this.constructor.widget, this.#base, this, settings(props));
      this.#typed = null;
    } catch (error) {
      return error instanceof WebAssembly.RuntimeError ? this.#module.crash(error) : this.#fail("settings", error);
    }
    await drawn(this.#base, () => this.#mounted === mounted);
    // Taken out of the page meanwhile, or broken down.
    if (this.#mounted !== mounted) return;
    before.restore(this.#base);
    this.#base.style.minBlockSize = "";
    this.#enter("ready");
    this.#resolve(this);
    this.#tell("luohu-ready", {});
  }

  /** Why the form did not take it; empty where it did. */
  #call(method, props) {
    try {
      this.#mounted?.[method](props && settings(props));
      return "";
    } catch (error) {
      // Only a trap spoils the module for all; settings that cannot be read are this element's matter.
      if (error instanceof WebAssembly.RuntimeError) {
        this.#module.crash(error);
        return "";
      }
      const message = texts(this.#lang).settings;
      this.#tell("luohu-error", { kind: "settings", message, cause: String(error) });
      return message;
    }
  }

  // Holds the place that the form is going to take.
  #wait() {
    this.#base.style.minBlockSize = reserved(this, this.#lang);
    this.#show(waiting);
  }

  #end(state) {
    this.#mounted = undefined;
    this.#base.replaceChildren();
    this.#base.style.minBlockSize = "";
    this.#enter(state);
  }

  #fail(kind, error) {
    this.#failure = kind;
    // A form that a server wrote works without the module.
    if (this.#base.querySelector("form[action]")) this.#enter("error");
    else {
      this.#end("error");
      this.#show((lang) => failure(lang, kind, this, () => this.#mount()));
    }
    this.#tell("luohu-error", { kind, message: texts(this.#lang)[kind], cause: String(error) });
  }

  // Drawn anew when the language changes; left alone otherwise, so that it is read out once.
  #show(draw) {
    const drawn = draw(this.#lang);
    this.#draw = draw;
    if (drawn.textContent !== this.#base.textContent) this.#base.replaceChildren(drawn);
  }

  #enter(state) {
    const { states } = this._internals;
    try {
      states.delete(this.#state);
      states.add(state);
    } catch {
      // Older browsers take only names with two dashes; styling by state is an extra.
    }
    this.#state = state;
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }
}

reflect(LuohuElement, TEXTS, FLAGS);

for (const name of ["form", "labels", "validity", "validationMessage", "willValidate"]) {
  Object.defineProperty(LuohuElement.prototype, name, {
    configurable: true,
    enumerable: true,
    get() {
      return this._internals[name];
    },
  });
}
