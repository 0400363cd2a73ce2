import type { CompiledPackage } from './compiled-packages.ts';

/** Whether a package is one of these, or uses one of them, directly or through others. */
export function usesAny(
  user: CompiledPackage,
  names: readonly string[],
  packages: readonly CompiledPackage[],
): boolean {
  return (
    names.includes(user.name) ||
    packages.some((each) => user.dependencies.includes(each.name) && usesAny(each, names, packages))
  );
}
