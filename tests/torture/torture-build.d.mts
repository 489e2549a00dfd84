export function buildTorture(folder: string): Promise<string>;
