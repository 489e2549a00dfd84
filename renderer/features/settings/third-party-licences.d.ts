/** Written by the build; see electron/launch/licences.mjs. */
declare module 'virtual:third-party-licences' {
  export const licences: readonly {
    readonly name: string;
    readonly version: string;
    readonly licence: string | null;
    readonly text: string | null;
  }[];
}
