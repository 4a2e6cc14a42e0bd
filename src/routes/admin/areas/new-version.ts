/** What the choice "New list" sends; no version has this id, for an id begins with a letter or a digit. */
export const NEW_VERSION = '+';
