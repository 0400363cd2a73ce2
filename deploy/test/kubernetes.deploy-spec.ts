import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findProgram } from './find-program.js';
import { containersOf, readManifests, type Manifest } from './kubernetes/manifests.js';
import { problemsOf } from './kubernetes/problems-of.js';
import { projectFolder } from './project-folder.js';
import { readYaml } from './read-yaml.js';
import { secretsOf, settingsOf, type Role } from './settings.js';

const base = readManifests('deploy/kubernetes/base');
const example = readManifests('deploy/kubernetes/example');
const all = [...base, ...example];
const labelsOf = (manifest: Manifest) => manifest.spec.template?.metadata.labels ?? {};
interface SettingsMap {
  readonly name: string;
  readonly literals: string[];
}
const workloads = base.filter(({ kind }) => ['Deployment', 'Job'].includes(kind));

it.each(all.map((manifest) => [`${manifest.kind} ${manifest.metadata.name}`, manifest] as const))(
  '%s keeps to its schema',
  async (_, manifest) => {
    expect(await problemsOf(manifest)).toEqual([]);
  },
);

it('knows what the schemas refuse', async () => {
  const [deployment] = base.filter(({ kind }) => kind === 'Deployment');
  const broken = { ...deployment!, spec: { ...deployment!.spec, replicas: 'two' } };
  expect(await problemsOf(broken as unknown as Manifest)).not.toEqual([]);
});

it('selects pods that there are, by services, budgets and policies', () => {
  for (const { kind, metadata, spec } of base) {
    const selector =
      kind === 'Service' ? spec.selector : (spec.podSelector ?? spec.selector)?.matchLabels;
    if (kind !== 'Job') {
      const chosen = workloads.filter((workload) =>
        Object.entries(selector ?? {}).every(([key, value]) => labelsOf(workload)[key] === value),
      );
      expect([kind, metadata.name, chosen.map(({ metadata: { name } }) => name)]).toEqual([
        kind,
        metadata.name,
        [metadata.name],
      ]);
    }
  }
});

it('sends the public to a service and a port that there are', () => {
  const [ingress] = example.filter(({ kind }) => kind === 'Ingress');
  const paths = ingress!.spec.rules!.flatMap(({ http }) => http.paths);
  for (const { path, backend } of paths) {
    const service = base.find(
      ({ kind, metadata }) => kind === 'Service' && metadata.name === backend.service.name,
    );
    expect(path).toBe('/webhooks/');
    expect(service?.spec.ports?.map(({ name }) => name)).toContain(backend.service.port.name);
  }
});

it('probes, scrapes and serves on ports that the containers have', () => {
  for (const workload of workloads.filter(({ kind }) => kind === 'Deployment')) {
    const [container] = containersOf(workload);
    const [port] = container?.ports ?? [];
    expect(container?.readinessProbe?.httpGet).toEqual({ path: '/health/ready', port: port?.name });
    expect(container?.livenessProbe?.httpGet).toEqual({ path: '/health/live', port: port?.name });
    expect(workload.spec.template?.metadata.annotations?.['prometheus.io/port']).toBe(
      String(port?.containerPort),
    );
  }
});

it('runs each role without rights', () => {
  const roles = workloads.flatMap(containersOf).map((container) => {
    expect(container.securityContext).toMatchObject({
      readOnlyRootFilesystem: true,
      allowPrivilegeEscalation: false,
    });
    return container.args;
  });
  expect(roles).toEqual([['migrate'], ['receiver'], ['sync-worker']]);
});

it('passes secrets by reference, and all other settings from one map', () => {
  const kustomization = readYaml<{ configMapGenerator: SettingsMap[] }>(
    'deploy/kubernetes/example/kustomization.yaml',
  );
  const [map] = kustomization[0]!.configMapGenerator;
  for (const { args, env, envFrom } of workloads.flatMap(containersOf)) {
    const role = args[0] as Role;
    expect(env.map(({ name }) => name).toSorted()).toEqual(secretsOf(role).toSorted());
    expect(env.map(({ valueFrom }) => valueFrom.secretKeyRef.name)).toEqual(
      env.map(() => 'forum-sync'),
    );
    expect(envFrom ?? []).toEqual(
      role === 'migrate' ? [] : [{ configMapRef: { name: map?.name } }],
    );
  }
  const services = [...settingsOf('receiver'), ...settingsOf('sync-worker')];
  for (const literal of map!.literals) {
    expect(services).toContain(literal.split('=')[0]);
  }
});

it('keeps the cluster from setting anything by itself', () => {
  for (const { spec } of workloads) {
    expect(spec.template?.spec.enableServiceLinks).toBe(false);
  }
});

it('never takes a receiver away before the next one is ready', () => {
  const receiver = base.find(
    ({ kind, metadata }) => kind === 'Deployment' && metadata.name === 'receiver',
  );
  expect(receiver?.spec).toMatchObject({
    replicas: 2,
    strategy: { rollingUpdate: { maxUnavailable: 0 } },
  });
});

it('names every file of the folder, and makes one stream with kustomize', () => {
  for (const folder of ['base', 'example']) {
    const [list] = readYaml<{ resources: string[] }>(
      `deploy/kubernetes/${folder}/kustomization.yaml`,
    );
    const files = readManifests(`deploy/kubernetes/${folder}`).map(({ file }) => file);
    expect(list?.resources.filter((name) => name !== '../base').toSorted()).toEqual(
      [...new Set(files)].toSorted(),
    );
  }
  const kubectl = findProgram('kubectl', 'that kustomize takes the manifests', 'kubernetes-client');
  if (kubectl) {
    const { stdout, stderr } = spawnSync(
      kubectl,
      ['kustomize', join(projectFolder, 'deploy/kubernetes/example')],
      { encoding: 'utf8' },
    );
    expect(stderr).toBe('');
    // And the map of settings.
    expect(stdout.match(/^kind: /gm)).toHaveLength(all.length + 1);
    expect(stdout).not.toMatch(/image: forum-sync$/m);
  }
});
