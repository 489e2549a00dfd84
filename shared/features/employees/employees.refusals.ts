export const employeesRefusals = [
  'teamTaken',
  'teamHasPeople',
  'teamInactive',
  'employeeNumberTaken',
  'employeeAccountTaken',
  'employeeLeft',
  'employeeNotLeft',
  'moveInFuture',
  'moveTooEarly',
  'leaverIsManager',
  'certificateWithdrawn',
  'noModelCalendar',
] as const;
