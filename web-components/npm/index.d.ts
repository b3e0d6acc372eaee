/** What a person states; names and shapes are those of the measure, and an absent or null fact is unknown. */
export type Facts = Record<string, unknown>;

/** The interpretation chosen for each ambiguous point of the text. */
export type Readings = Record<string, string>;

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
  assumed: boolean;
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
  problems: Problem[];
  readings: Readings;
  notes: { code: string; message: Message }[];
  parametersDigest: string;
  engine: string;
}

/** Which part of the calendar is shown. */
export type CalendarQuery = Record<string, string | null>;

/** `detail` of `luohu-change` and `luohu-submit` of the four measures. */
export interface AssessmentDetail {
  facts: Facts;
  assessment: Assessment;
  valid: boolean;
  /** Why it is not valid, in the element's language; empty when it is. */
  message: string;
}

/** `detail` of `luohu-change` of the calendar. */
export interface CalendarDetail {
  query: CalendarQuery;
  occurrences: number;
}

/** `detail` of `luohu-change` of the finder. */
export interface FinderDetail {
  query: { text: string; unit: string | null; document: string | null };
  /** How many entries were found. */
  entries: number;
}

/** `detail` of `luohu-error`. */
export interface ErrorDetail {
  /** `load`: the form did not arrive. `crash`: it broke down; what was stated is kept. `settings`: the page's settings cannot be read. */
  kind: "load" | "crash" | "settings";
  message: string;
  cause: string;
}

/** All events bubble and cross shadow roots. */
export interface LuohuEventMap {
  /** Something that is stated has changed, and with it the answer. */
  "luohu-change": CustomEvent<AssessmentDetail | CalendarDetail | FinderDetail>;
  /** The person asked for the answer by the main button. */
  "luohu-submit": CustomEvent<AssessmentDetail>;
  /** The form can be used. */
  "luohu-ready": CustomEvent<Record<string, never>>;
  /** The form is missing or broken; the element says so and offers to load it again. */
  "luohu-error": CustomEvent<ErrorDetail>;
}

/** Base class of the six elements. */
export class LuohuElement extends HTMLElement {
  static readonly widget: string;
  static readonly formAssociated: true;

  /** What is stated, or null. Setting it replaces the form's content; change a copy, not the object. */
  facts: Facts | null;
  /** The last answer, or null while there is none. */
  readonly assessment: Assessment | null;
  /** The interpretations, or null for the recommended ones. Attribute `readings`, as JSON. */
  readings: Readings | null;
  /** The day the question is about, `YYYY-MM-DD`. Null: today in Shenzhen. */
  on: string | null;
  /** The unit whose calendar, score or tasks are shown, such as `district-statistics`. */
  unit: string | null;
  /** First day of the calendar, `YYYY-MM-DD`. */
  from: string | null;
  /** Last day of the calendar, `YYYY-MM-DD`. */
  to: string | null;
  /** What the finder looks for. */
  search: string | null;
  /** `off`: nothing typed is kept for a reload of the page. Otherwise it is, until the tab is closed. */
  draft: string | null;
  /** The key under which the answers stand in the address, behind `#`. Null: they do not. */
  deepLink: string | null;
  /** `off`: the form leaves out the block that says who asks. */
  applicant: string | null;
  /** An address where clauses can be read, with `{document}` and `{clause}` in it. Attribute `clause-href`. */
  clauseHref: string | null;
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

  addEventListener<K extends keyof LuohuEventMap>(
    type: K,
    listener: (this: this, event: LuohuEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

export class LuohuKeyEnterprise extends LuohuElement {}
export class LuohuPerformanceScore extends LuohuElement {}
export class LuohuTeachingStipend extends LuohuElement {}
export class LuohuDataCalendar extends LuohuElement {}
export class LuohuReplyDeadline extends LuohuElement {}
export class LuohuResponsibilityFinder extends LuohuElement {}

/** Loads the forms now. `url`: the address of the `.wasm` file, where it is not beside the script. */
export function init(url?: string | URL): Promise<void>;

/** Registers the six elements; importing the package has done so. */
export function define(): void;

declare global {
  interface HTMLElementTagNameMap {
    "luohu-key-enterprise": LuohuKeyEnterprise;
    "luohu-performance-score": LuohuPerformanceScore;
    "luohu-teaching-stipend": LuohuTeachingStipend;
    "luohu-data-calendar": LuohuDataCalendar;
    "luohu-reply-deadline": LuohuReplyDeadline;
    "luohu-responsibility-finder": LuohuResponsibilityFinder;
  }
  interface HTMLElementEventMap extends LuohuEventMap {}
}
