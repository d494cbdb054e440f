// Exit statuses of the command.

/** 0: all went well. */
export const OK = 0;
/** 1: some of the input could not be read, or the work could not be done. */
export const FAILED = 1;
/** 2: the call itself is wrong: unknown flag, missing argument. */
export const USAGE = 2;
/** 130: ended by Ctrl-C before the work was done. */
export const INTERRUPTED = 130;
