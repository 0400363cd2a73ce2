// Secrets and personal data that the inputs carry. None of it may appear in a log or a metric.

/** The token in use; and the one before it, still accepted during a rotation. */
export const TOKEN = 'canary-token-9f3b7c1d5e2a4068';
export const OLD_TOKEN = 'canary-token-of-last-year-77aa01';
/** Was accepted once: a stranger's by now. */
export const RETIRED_TOKEN = 'canary-token-retired-c0ffee0042';

export const EMAIL = 'canary.person@canary-mail.example';
export const TEXT = 'canary text of a private post';

export const CANARIES = [TOKEN, OLD_TOKEN, RETIRED_TOKEN, EMAIL, TEXT, 'canary'];
