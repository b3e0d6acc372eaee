// Values as JSON text and back, without what JSON silently loses.

/**
 * The JSON text of a value. A number that has no JSON text is written as a text, so that it is told as a problem and not
 * taken for unknown; a big integer as its digits. Throws where there is no text, as of a cycle.
 */
export const written = (value) => JSON.stringify(value, exact);

/** What stands for a part of a value. */
const exact = (_, part) => (typeof part === "bigint" || (typeof part === "number" && !Number.isFinite(part)) ? String(part) : part);

/** JSON text whose keys stand in order, so that equal values have equal texts. */
export const sorted = (value) =>
  JSON.stringify(value, (_, part) => (part?.constructor === Object ? Object.fromEntries(Object.entries(part).sort()) : exact(_, part)));

/** The value of a JSON text; a text that is none stays as it is, for the form to tell. */
export function json(text) {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The longest settings that a form is given, in UTF-16 units: as long as a request may be. */
const LONGEST = 1024 * 1024;

/** The settings of a form as JSON text that it can read. Throws where they have none, or are too long. */
export function settings(props) {
  const text = written(props);
  if (text.length > LONGEST) throw new RangeError(`the settings have more than ${LONGEST} characters`);
  // Half of a surrogate pair means nothing; `JSON.stringify` writes only such halves with these escapes.
  return text.replace(/(?<=(?:^|[^\\])(?:\\\\)*)\\ud[89a-f][0-9a-f]{2}/g, "\ufffd");
}
