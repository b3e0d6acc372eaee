import type { Assessment, ParameterSet } from "./contract.js";
import type { ListDetail } from "./elements.js";

export * from "./contract.js";
export * from "./elements.js";

/** What a person states; names and shapes are those of the measure, and an absent or null fact is unknown. */
export type Facts = Record<string, unknown>;

/** The interpretation chosen for each ambiguous point of the text. */
export type Readings = Record<string, string>;

/** `detail` of `luohu-change` and `luohu-submit` of the measures. */
export interface AssessmentDetail<F = Facts, A = unknown> {
  facts: F;
  assessment: Assessment<A>;
  valid: boolean;
  /** Why it is not valid, in the element's language; empty when it is. */
  message: string;
}

/** `detail` of `luohu-error`. */
export interface ErrorDetail {
  /** `load`: the form did not arrive. `blocked`: the page's policy or the browser forbids WebAssembly. `crash`: it broke down; what was typed is kept. `settings`: the page's settings cannot be read. */
  kind: "load" | "blocked" | "crash" | "settings";
  message: string;
  cause: string;
}

/** All events bubble and cross shadow roots. */
export interface LuohuEventMap<D = AssessmentDetail | ListDetail> {
  /** Something that is stated has changed, and with it the answer. */
  "luohu-change": CustomEvent<D>;
  /** The person asked for the answer by the main button. */
  "luohu-submit": CustomEvent<D>;
  /** The form can be used. */
  "luohu-ready": CustomEvent<Record<string, never>>;
  /** The form is missing or broken; the element says so and offers to load it again. */
  "luohu-error": CustomEvent<ErrorDetail>;
}

/** What a page sets of an element: `F` what is stated, `R` the readings. */
export interface LuohuSettings<F extends object = Facts, R extends object = Readings> {
  /**
   * What is stated, or null. Setting it replaces the form's content, but what is stated already changes
   * nothing; change a copy, not the object. Attribute `facts`, as JSON. What is no object is told as a problem.
   */
  facts: F | null;
  /** The interpretations, or null for the recommended ones. Attribute `readings`, as JSON. */
  readings: R | null;
  /** The page's own figures, or null for the published ones. Attribute `parameters`, as JSON. */
  parameters: ParameterSet | null;
  /** The day the question is about, `YYYY-MM-DD`. Null: today in Shenzhen. */
  on: string | null;
  /** The same as `on`, for templates that keep names beginning with `on` for events (Angular, Svelte, Preact). */
  day: string | null;
  /** `off`: nothing typed is kept for a reload of the page. Otherwise it is, until the tab is closed; facts that the page sets come before it. */
  draft: string | null;
  /** The key under which the answers stand in the address, behind `#`. Null: they do not. */
  deepLink: string | null;
  /** `off`: the form leaves out the block that says who asks. */
  applicant: string | null;
  /** An address where clauses can be read, with `{document}` and `{clause}` in it. Attribute `clause-href`. */
  clauseHref: string | null;
  /** The address of the same form as a page that a server computes: linked to where this one cannot run. Attribute `fallback-href`. */
  fallbackHref: string | null;
  /** An address where measures can be asked, with `{measure}` and `{question}` (or `{facts}`, as a form sends them) in it: the policy finder links there. Attribute `measure-href`. */
  measureHref: string | null;
  /** Ready looks, several at once: `government`, `compact`, `contrast`, `dark`, `auto` (dark as the system is). */
  theme: string | null;
  /** `eager`: the form loads at once. Otherwise when it comes near the screen. */
  loading: string | null;
  /** The name in a submitted form. */
  name: string | null;
  /**
   * What is submitted: JSON text of `{facts, assessment, digest}`; empty while nothing is stated. What is being typed
   * counts when the field is left, the form is sent, or typing has rested for a moment.
   */
  value: string;
  disabled: boolean;
  /** The page's form is not submitted before the question is answered. */
  required: boolean;
  /** The mode for older people: one question a screen, larger, read aloud. */
  elder: boolean;
}

declare const detail: unique symbol;

/** Base class of all elements: `F` what is stated, `R` the readings, `A` the result, `D` what the page is told. */
export class LuohuElement<
  F extends object = Facts,
  R extends object = Readings,
  A = unknown,
  D = AssessmentDetail | ListDetail,
> extends HTMLElement {
  static readonly widget: string;
  static readonly formAssociated: true;
  /** Only a type: what the element tells by `luohu-change`. */
  readonly [detail]?: D;

  /** The last answer, or null while there is none. */
  readonly assessment: Assessment<A> | null;
  readonly type: string;
  readonly form: HTMLFormElement | null;
  readonly labels: NodeList;
  readonly validity: ValidityState;
  readonly validationMessage: string;
  readonly willValidate: boolean;
  checkValidity(): boolean;
  /** Like `checkValidity`, and moves focus to the field that is wrong or still to be answered. */
  reportValidity(): boolean;

  /** Resolves with the element once its form can be used; later than `customElements.whenDefined`. */
  readonly ready: Promise<this>;

  addEventListener<K extends keyof LuohuEventMap<D>>(
    type: K,
    listener: (this: this, event: LuohuEventMap<D>[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

export interface LuohuElement<F extends object, R extends object> extends LuohuSettings<F, R> {}

/** The events of an element, by their names. */
export type EventsOf<E> = E extends { readonly [detail]?: infer D } ? LuohuEventMap<Exclude<D, undefined>> : never;

/** Listeners as properties of a JSX or Svelte tag: `onluohu-change`. */
export type ListenersOf<E> = {
  [K in keyof LuohuEventMap as `on${K}`]?: (event: EventsOf<E>[K]) => void;
};

/** What a template may set of an element, its own attributes included. */
export type SettingsOf<E> = Partial<
  Pick<E, Extract<keyof LuohuSettings, keyof E> | Exclude<keyof E, keyof LuohuElement>>
>;

/** Loads the forms now. `url`: the address of the `.wasm` file, where it is not beside the script; a `Request` may carry its integrity. */
export function init(url?: string | URL | Request): Promise<void>;

/** Registers the elements; importing the package has done so. */
export function define(): void;

declare global {
  interface HTMLElementEventMap extends LuohuEventMap {}
  interface DocumentEventMap extends LuohuEventMap {}
}
