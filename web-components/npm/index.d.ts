import type { ListDetail } from "./elements.js";

/** What a person states; names and shapes are those of the measure, and an absent or null fact is unknown. */
export type Facts = Record<string, unknown>;

/** The interpretation chosen for each ambiguous point of the text. */
export type Readings = Record<string, string>;

/** An amount in the currency's main unit, or another quantity: a whole number, or text with decimals. */
export type Amount = number | string;

/** Figures that replace the published ones: the whole set that `luohu-policy parameters MEASURE` prints. */
export type ParameterSet = Record<string, unknown>;

export type Outcome = "met" | "notMet" | "unknown" | "invalid";
export type Verdict = "met" | "notMet" | "unknown";

/** One sentence in both languages. */
export interface Message {
  "zh-CN": string;
  en: string;
}

/** The document and the place in it, such as `LFB2013-7` and `A5.15`. */
export interface Citation {
  document: string;
  clause: string;
}

/** One condition of a rule, with what decided it. */
export interface Reason {
  id: string;
  verdict: Verdict;
  facts: string[];
  required: string;
  found: string | null;
  shortBy?: string;
  metFrom?: string;
  citation: Citation;
  /** Where the figure is from, when the page supplied one that the document omits. */
  source?: Citation;
  assumed: boolean;
}

/** A figure that the answer waits for: the document does not give it. */
export interface MissingParameter {
  name: string;
  label: Message;
  /** The unit that sets it. */
  setBy: string;
  citation: Citation;
}

/** Bad input, told to a person. */
export interface Problem {
  path: string;
  code: string;
  message: Message;
}

/** Who asked, normalised; of the resident number only the first two and the last two characters. */
export interface Applicant {
  name?: string;
  unifiedSocialCreditCode?: string;
  organisationCode?: string;
  residentNumber?: string;
}

/** The answer to one question. `R` is the measure's own result. */
export interface Assessment<R = Record<string, unknown>> {
  measure: string | null;
  on: string | null;
  applicant?: Applicant;
  outcome: Outcome;
  result: R | null;
  reasons: Reason[];
  missing: string[];
  missingParameters?: MissingParameter[];
  problems: Problem[];
  readings: Readings;
  notes: { code: string; message: Message }[];
  parametersDigest: string;
  engine: string;
}

/** `detail` of `luohu-change` and `luohu-submit` of the measures. */
export interface AssessmentDetail<F = Facts> {
  facts: F;
  assessment: Assessment;
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

/** Base class of all elements: `F` what is stated, `R` the readings, `D` what the page is told. */
export class LuohuElement<
  F extends object = Facts,
  R extends object = Readings,
  D = AssessmentDetail | ListDetail,
> extends HTMLElement {
  static readonly widget: string;
  static readonly formAssociated: true;

  /** What is stated, or null. Setting it replaces the form's content; change a copy, not the object. */
  facts: F | null;
  /** The last answer, or null while there is none. */
  readonly assessment: Assessment | null;
  /** The interpretations, or null for the recommended ones. Attribute `readings`, as JSON. */
  readings: R | null;
  /** The page's own figures, or null for the published ones. Attribute `parameters`, as JSON. */
  parameters: ParameterSet | null;
  /** The day the question is about, `YYYY-MM-DD`. Null: today in Shenzhen. */
  on: string | null;
  /** `off`: nothing typed is kept for a reload of the page. Otherwise it is, until the tab is closed. */
  draft: string | null;
  /** The key under which the answers stand in the address, behind `#`. Null: they do not. */
  deepLink: string | null;
  /** `off`: the form leaves out the block that says who asks. */
  applicant: string | null;
  /** An address where clauses can be read, with `{document}` and `{clause}` in it. Attribute `clause-href`. */
  clauseHref: string | null;
  /** The address of the same form as a page that a server computes: linked to where this one cannot run. Attribute `fallback-href`. */
  fallbackHref: string | null;
  /** An address where measures can be asked, with `{measure}` and `{question}` in it: the policy finder links there. Attribute `measure-href`. */
  measureHref: string | null;
  /** `eager`: the form loads at once. Otherwise when it comes near the screen. */
  loading: string | null;

  /** The name in a submitted form. */
  name: string | null;
  /** What is submitted: JSON text of `{facts, assessment, digest}`; empty while nothing is stated. */
  value: string;
  disabled: boolean;
  required: boolean;
  readonly type: string;
  readonly form: HTMLFormElement | null;
  readonly labels: NodeList;
  readonly validity: ValidityState;
  readonly validationMessage: string;
  readonly willValidate: boolean;
  checkValidity(): boolean;
  /** Like `checkValidity`, and moves focus to what is wrong. */
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

/** Loads the forms now. `url`: the address of the `.wasm` file, where it is not beside the script. */
export function init(url?: string | URL): Promise<void>;

/** Registers the elements; importing the package has done so. */
export function define(): void;

export * from "./elements.js";

declare global {
  interface HTMLElementEventMap extends LuohuEventMap {}
  interface DocumentEventMap extends LuohuEventMap {}
}
