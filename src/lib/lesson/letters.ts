/** Letters that name options, in their order. */
export const LETTERS: readonly string[] = [...'abcdefghijklmnopqrstuvwxyz'];
