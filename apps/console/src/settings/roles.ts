/** What a person or a script may do. */
export const ROLES = [
  { value: 'viewer', label: 'viewer (read only)' },
  { value: 'operator', label: 'operator (full access)' },
];
