export const safekeepingRefusals = ['backupFailed', 'backupMissing'] as const;
