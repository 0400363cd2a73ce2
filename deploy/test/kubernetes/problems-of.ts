import type { Manifest } from './manifests.js';

interface Model {
  validate(): void;
}

/** What the schema of a resource's kind has against it. @throws for a kind that Kubernetes does not have */
export async function problemsOf(manifest: Manifest): Promise<string[]> {
  const { apiVersion, kind } = manifest;
  const resource: Partial<Manifest> = { ...manifest };
  delete (resource as { file?: string }).file;
  const module = (await import(`kubernetes-models/${apiVersion}/${kind}`)) as Record<
    string,
    new (resource: object) => Model
  >;
  try {
    new module[kind]!(resource).validate();
    return [];
  } catch (error) {
    return [String(error)];
  }
}
