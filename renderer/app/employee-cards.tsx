import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { Role } from '../../shared/domain/role.ts';

export interface EmployeeCardProps {
  readonly employeeId: number;
}

/** What another slice shows of an employee on their file. */
export interface EmployeeCard {
  readonly name: string;
  /** Who may see it; everyone who may open the file when absent. */
  readonly roles?: readonly Role[];
  readonly card: LazyExoticComponent<ComponentType<EmployeeCardProps>>;
}

/** The cards of an employee's file, in their order. A slice adds its own here and nowhere else. */
export const employeeCards: readonly EmployeeCard[] = [
  {
    name: 'training',
    card: lazy(async () => ({
      default: (await import('../features/training/EmployeeTrainingCard.tsx')).EmployeeTrainingCard,
    })),
  },
  {
    name: 'appraisals',
    card: lazy(async () => ({
      default: (await import('../features/training/EmployeeAppraisalsCard.tsx')).EmployeeAppraisalsCard,
    })),
  },
];
