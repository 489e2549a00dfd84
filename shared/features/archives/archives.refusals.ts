export const archivesRefusals = [] as const;
