export const employeesRefusals = [
  'teamTaken',
  'teamHasPeople',
  'teamInactive',
  'employeeNumberTaken',
  'employeeAccountTaken',
] as const;
