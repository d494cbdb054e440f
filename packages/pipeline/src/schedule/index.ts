// Schedules alone: what needs no queue starts without one.
export { localSchedule } from './local-schedule.ts';
export type { RunSchedule } from './run-schedule.ts';
export { parseSchedule, type Schedule } from './schedule.ts';
