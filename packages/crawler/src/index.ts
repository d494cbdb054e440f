export type * from './host-slots.ts';
export type * from './task.ts';
