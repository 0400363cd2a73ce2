/** What a person or a script may do. */
export const ROLES = [
  { value: 'viewer', label: 'viewer: looks' },
  { value: 'operator', label: 'operator: changes and unmasks' },
];
