/** Folder of the product: of its package.json. */
export const PRODUCT_FOLDER: string;
export function ensureBuild(): Promise<void>;
