/** Ends the program with a sentence on a Node that the database's binary would crash. */
export function requireNode(): void;
