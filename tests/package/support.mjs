// The package as it is published: packed, and installed from the tarball where a test needs it.

import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
export const BUILT = process.env.LUOHU_PACKAGE ?? join(ROOT, "target/npm/luohu-policy");
export const WORK = join(ROOT, "target/package-tests");
export const CASES = join(ROOT, "tests/conformance/cases");

/** Runs a program and gives what it prints; what went wrong is part of the error. */
export function run(program, args, options = {}) {
  try {
    return execFileSync(program, args, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], maxBuffer: 1 << 26, ...options });
  } catch (error) {
    throw new Error(`${program} ${args.join(" ")}\n${error.stdout}\n${error.stderr}`);
  }
}

/** Packs the package; gives npm's description and the tarball's path. */
export function pack(into = WORK) {
  mkdirSync(into, { recursive: true });
  const [packed] = JSON.parse(run("npm", ["pack", BUILT, "--json", "--ignore-scripts", "--pack-destination", into]));
  return { ...packed, path: join(into, packed.filename) };
}

/** Puts the packed package into a project's `node_modules`, as an installation does. */
export function install(project, tarball) {
  const place = join(project, "node_modules/luohu-policy");
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  run("tar", ["-xzf", tarball, "--strip-components=1", "-C", place]);
  return place;
}

/** A fresh copy of a directory below `target`. */
export function copied(from, name) {
  const to = join(WORK, name);
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true, filter: (path) => !/node_modules|[\\/]dist$/.test(path) });
  return to;
}
