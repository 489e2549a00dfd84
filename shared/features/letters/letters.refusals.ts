export const lettersRefusals = [] as const;
