import { createContext, useContext } from 'react';
import type { Api } from '../../shared/api/contract.ts';
import type { SignedInStaff } from '../../shared/features/access/access.contract.ts';
import type { ApprovalStore } from './approval.store.ts';
import type { NoticesStore } from './notices.store.ts';
import type { RouteStore } from './route.store.ts';
import type { OfficeStatus, SessionStore } from './session.store.ts';

/** What every screen may use. */
export interface AppServices {
  readonly api: Api;
  readonly session: SessionStore;
  readonly notices: NoticesStore;
  /** Asks for a second person wherever a call needs one. */
  readonly approval: ApprovalStore;
  readonly route: RouteStore;
  /** Hands a chosen file to the host and returns the ticket that stands for it. */
  readonly uploadFile: (file: File) => Promise<string>;
}

export const AppContext = createContext<AppServices | null>(null);

export function useApp(): AppServices {
  const services = useContext(AppContext);
  if (services === null) throw new Error('This component must be inside the application');
  return services;
}

export function useApi(): Api {
  return useApp().api;
}

/** Who is on duty; only for screens behind the sign-in. */
export function useStaff(): SignedInStaff {
  const { staff } = useApp().session;
  if (staff === null) throw new Error('This screen is only for those signed in');
  return staff;
}

/** The open office; only for screens shown once it answered. */
export function useOffice(): OfficeStatus {
  const { status } = useApp().session;
  if (status === null) throw new Error('This screen is only for an open office');
  return status;
}
