// Where the board of the queues is.
export const BOARD_PATH = '/queues';

export function isBoardPath(path: string): boolean {
  return path === BOARD_PATH || path.startsWith(`${BOARD_PATH}/`);
}
