import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../project-folder.js';
import { readYaml } from '../read-yaml.js';

type Labels = Readonly<Record<string, string>>;
interface Probe {
  readonly httpGet: { readonly path: string; readonly port: string };
}

export interface Container {
  readonly args: string[];
  readonly envFrom?: { configMapRef: { name: string } }[];
  readonly env: { name: string; valueFrom: { secretKeyRef: { name: string } } }[];
  readonly ports?: { name: string; containerPort: number }[];
  readonly readinessProbe?: Probe;
  readonly livenessProbe?: Probe;
  readonly securityContext: Readonly<Record<string, unknown>>;
}

/** What the tests read of a resource. */
export interface Manifest {
  readonly file: string;
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly spec: {
    readonly selector?: Labels & { readonly matchLabels?: Labels };
    readonly podSelector?: { readonly matchLabels?: Labels };
    readonly ports?: { name: string }[];
    readonly rules?: {
      http: {
        paths: { path: string; backend: { service: { name: string; port: { name: string } } } }[];
      };
    }[];
    readonly template?: {
      readonly metadata: { readonly labels: Labels; readonly annotations?: Labels };
      readonly spec: { readonly enableServiceLinks?: boolean; readonly containers: Container[] };
    };
  };
}

/** The resources in the files of a folder, but for what kustomize itself reads. */
export function readManifests(folder: string): Manifest[] {
  return readdirSync(join(projectFolder, folder))
    .filter((file) => file !== 'kustomization.yaml')
    .flatMap((file) =>
      readYaml<Manifest>(`${folder}/${file}`).map((manifest) => ({ ...manifest, file })),
    );
}

export function containersOf(workload: Manifest): Container[] {
  return workload.spec.template?.spec.containers ?? [];
}
