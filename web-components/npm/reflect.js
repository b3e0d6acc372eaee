// Properties that mirror attributes, and the checks of values that pages set.

import { written } from "./json.js";

/** Gives a class text properties (null where the attribute is absent) and yes/no properties. */
export function reflect(type, texts, flags) {
  const define = (property, get, set) =>
    Object.defineProperty(type.prototype, property, { configurable: true, enumerable: true, get, set });
  for (const [property, attribute] of Object.entries(texts)) {
    define(
      property,
      function () {
        return this.getAttribute(attribute);
      },
      function (value) {
        if (value == null) this.removeAttribute(attribute);
        else this.setAttribute(attribute, value);
      },
    );
  }
  for (const name of flags) {
    define(
      name,
      function () {
        return this.hasAttribute(name);
      },
      function (value) {
        this.toggleAttribute(name, Boolean(value));
      },
    );
  }
}

/** Sets again, through the class, what a page set before the element was defined. */
export function upgrade(element, names) {
  for (const name of names) {
    if (!Object.hasOwn(element, name)) continue;
    const value = element[name];
    delete element[name];
    element[name] = value;
  }
}

/** An object or null; anything else is the page's mistake. */
export function plain(value, name) {
  if (value == null) return null;
  if (typeof value === "object" && !Array.isArray(value)) return writable(value, name);
  throw new TypeError(`\`${name}\` takes an object or null`);
}

/** The value, if it can be written as JSON; a cycle or a getter that throws is the page's mistake. */
export function writable(value, name) {
  try {
    written(value);
    return value;
  } catch (error) {
    throw new TypeError(`\`${name}\` cannot be written as JSON: ${error.message}`);
  }
}

/** Whether facts say anything at all. */
export const stated = (facts) => Object.values(facts ?? {}).some((fact) => fact != null && fact.length !== 0);

/** The object in a JSON text that stands in markup; undefined, and logged, where it is none. */
export function parsed(text, name) {
  try {
    return plain(JSON.parse(text), name);
  } catch (error) {
    console.warn(`luohu-policy: ${name}: ${error.message}`);
    return undefined;
  }
}
