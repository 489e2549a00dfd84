export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** Below the product's folder. */
  readonly folder: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
}
export function lockedPackages(): LockedPackage[];
export function shippedPackages(): LockedPackage[];
