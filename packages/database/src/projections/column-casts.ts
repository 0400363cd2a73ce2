/** `text[]`: the type of the parameter that `arrayOf` makes for values of a type. */
export function parameterCast(type: string): string {
  if (type === 'timestamptz') {
    return 'bigint[]';
  }
  return isSentAsText(type) ? 'text[]' : `${type}[]`;
}

/** `user_groups::bigint[]`: the value of such a parameter, after `unnest`, in its own type. */
export function valueCast(type: string, name: string): string {
  if (type === 'timestamptz') {
    return `timestamptz 'epoch' + ${name} * interval '1 millisecond'`;
  }
  return isSentAsText(type) ? `${name}::${type}` : name;
}

function isSentAsText(type: string): boolean {
  return type === 'jsonb' || type.endsWith('[]');
}
