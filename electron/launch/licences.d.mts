export interface ThirdPartyLicence {
  readonly name: string;
  readonly version: string;
  /** As the package names it; null when it names none. */
  readonly licence: string | null;
  readonly text: string | null;
}
export function readLicences(): ThirdPartyLicence[];
export function licencesPlugin(): {
  name: string;
  resolveId: (id: string) => string | null;
  load: (id: string) => string | null;
};
