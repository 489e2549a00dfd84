import type { ContainerHeader, ContainerKey } from './container-format.mjs';

export interface OpenedContainer {
  readonly header: ContainerHeader;
  readonly files: readonly { readonly name: string; readonly size: number }[];
}

export function readContainerHeader(path: string): Promise<ContainerHeader>;

export function openContainer(
  path: string,
  secret: string | ContainerKey,
  folder: string,
  options?: {
    readonly signal?: AbortSignal | undefined;
    readonly progress?: (bytes: number, total: number) => void;
  },
): Promise<OpenedContainer>;
