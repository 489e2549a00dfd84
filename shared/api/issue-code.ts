/** The part of a validation issue that decides its words. */
export interface ValidationIssue {
  readonly code?: string | undefined;
  readonly message: string;
  readonly origin?: unknown;
  readonly minimum?: unknown;
  readonly input?: unknown;
  /** What is wrong with the key of a record. */
  readonly issues?: readonly ValidationIssue[] | undefined;
}

/** A schema's own code, such as `invisibleCharacters`; the validator's English sentences contain spaces. */
const OWN_CODE = /^[a-z][A-Za-z]*$/u;

/** The code under which the messages hold a sentence for an issue: a person never reads the validator's English. */
export function issueCode(issue: ValidationIssue): string {
  if (OWN_CODE.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_key': {
      const [inner] = issue.issues ?? [];
      return inner === undefined ? 'other' : issueCode(inner);
    }
    case 'too_small':
      if (issue.origin !== 'string' && issue.origin !== 'array') return 'tooSmall';
      return Number(issue.minimum) <= 1 ? 'required' : 'tooShort';
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array' ? 'tooLong' : 'tooBig';
    case 'invalid_format':
      return 'wrongFormat';
    case 'invalid_value':
      return 'notAChoice';
    case 'invalid_type':
      return /received (undefined|null|NaN)$/u.test(issue.message) ? 'required' : 'wrongFormat';
    default:
      return 'other';
  }
}
