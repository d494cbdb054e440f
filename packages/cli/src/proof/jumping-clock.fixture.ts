// Loaded into a process by --import: its clock is off by as many milliseconds as stand in the file that CLOCK_OFFSET_FILE names.
import { readFileSync } from 'node:fs';

const file = process.env.CLOCK_OFFSET_FILE;
const TrueDate = globalThis.Date;

function now(): number {
  return TrueDate.now() + (file === undefined ? 0 : Number(readFileSync(file, 'utf8')));
}

globalThis.Date = new Proxy(TrueDate, {
  construct: (_, given, self) => Reflect.construct(TrueDate, given.length === 0 ? [now()] : given, self),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});
