export const archivesContract = {};
