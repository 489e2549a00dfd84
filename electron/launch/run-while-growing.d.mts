export function runWhileGrowing(
  script: string,
  options: {
    readonly folders: readonly string[];
    readonly longestPauseMs: number;
    readonly env?: Readonly<Record<string, string>>;
  },
): Promise<boolean>;
