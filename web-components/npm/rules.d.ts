// The rules without user interface, in pages, workers, Node.js, Deno and Bun.

import type { Applicant, Assessment, MeasureDescription, Measures, ParameterSet } from "./contract.js";

export * from "./contract.js";

/** One question: what `assess` takes. Absent or null is unknown, or the default. */
export interface Question<M extends keyof Measures = keyof Measures> {
  measure: M;
  /** The day the question is about, `YYYY-MM-DD`; it selects the figures in force. */
  on?: string | null;
  applicant?: Applicant | null;
  facts?: Measures[M]["facts"] | null;
  readings?: Measures[M]["readings"] | null;
  parameters?: ParameterSet | null;
}

/** Where the rules can be loaded from. */
export type Source = string | URL | Request | Response | ArrayBuffer | Uint8Array | WebAssembly.Module;

/**
 * Loads the rules: from the `.wasm` file beside the script, or from `from`. Later calls wait for the
 * first; one that failed can be tried again.
 */
export function init(from?: Source | Promise<Response>): Promise<void>;

/** Starts the rules from bytes or a compiled module, at once. */
export function initSync(module: ArrayBuffer | Uint8Array | WebAssembly.Module): void;

/** Answers one question. Bad input is told in `problems`; nothing is thrown once the rules are loaded. */
export function assess<M extends keyof Measures>(question: Question<M>): Assessment<Measures[M]["result"]>;
/** What may be anything, such as what a visitor sent. */
export function assess(question: unknown): Assessment;

/** The same from JSON text to JSON text, byte for byte as a service with the same rules answers. */
export function assessJson(question: string): string;

/** Every measure, in the order of the documents; hints and sentences for forms are empty here. */
export function measures(): MeasureDescription[];
