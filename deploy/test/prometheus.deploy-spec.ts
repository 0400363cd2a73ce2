import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from './find-program.js';
import { projectFolder } from './project-folder.js';
import { readYaml } from './read-yaml.js';

interface Rule {
  alert: string;
  expr: string;
  annotations: { runbook: string };
}
const [file] = readYaml<{ groups: { rules: Rule[] }[] }>('deploy/prometheus/rules.yaml');
const rules = file!.groups.flatMap((group) => group.rules);
const dashboard = JSON.parse(
  readFileSync(join(projectFolder, 'deploy/grafana/forum-sync.json'), 'utf8'),
) as { panels: { id: number; title: string; targets: { expr: string }[] }[] };

/** What Node and prom-client count by themselves, of what we use; `up` is Prometheus' own. */
const NOT_OURS = ['process_resident_memory_bytes', 'nodejs_eventloop_lag_p99_seconds', 'up'];
const sources = globSync('{apps,packages}/*/src/**/*.ts', { cwd: projectFolder });
const ours = sources.flatMap((source) => [
  ...readFileSync(join(projectFolder, source), 'utf8').matchAll(/name: '(forum_sync_\w+)'/g),
]);
const known = [...ours.map(([, name = '']) => name), ...NOT_OURS];

function metricsIn(expression: string): string[] {
  const names = expression.replaceAll(/"[^"]*"|\{[^}]*\}|\[[^\]]*\]|by \([^)]*\)/g, '');
  return [...names.matchAll(/\b(up\b|(?:forum_sync|process|nodejs)_\w+)/g)].map(([name]) =>
    name.replace(/_(bucket|sum|count)$/, ''),
  );
}

it.each(rules.map((rule) => [rule.alert, rule] as const))(
  '%s watches what is counted, and says what to do',
  (_, { expr, annotations }) => {
    expect(metricsIn(expr)).not.toEqual([]);
    expect(known).toEqual(expect.arrayContaining(metricsIn(expr)));
    const [page = '', anchor] = annotations.runbook.split('#');
    const headings = [...readFileSync(join(projectFolder, page), 'utf8').matchAll(/^#+ (.+)$/gm)];
    const anchors = headings.map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\w\s-]/g, '')
        .replaceAll(' ', '-'),
    );
    expect(anchors).toContain(anchor);
  },
);

it.each(dashboard.panels.map((panel) => [panel.title, panel] as const))(
  'the panel "%s" shows what is counted',
  (_, { targets }) => {
    for (const { expr } of targets) {
      expect(metricsIn(expr)).not.toEqual([]);
      expect(known).toEqual(expect.arrayContaining(metricsIn(expr)));
    }
  },
);

it('has panels of their own numbers', () => {
  expect(new Set(dashboard.panels.map(({ id }) => id)).size).toBe(dashboard.panels.length);
});

it.each([
  ['check', 'rules', 'rules.yaml'],
  ['test', 'rules', 'rules.test.yaml'],
  ['check', 'config', 'prometheus.yaml'],
])('promtool %s %s %s', (...args) => {
  const promtool = findProgram('promtool', `promtool ${args.join(' ')}`, 'prometheus');
  if (promtool) {
    const cwd = join(projectFolder, 'deploy/prometheus');
    const { status, stdout, stderr } = spawnSync(promtool, args, { cwd, encoding: 'utf8' });
    expect([status, status === 0 ? '' : stdout + stderr]).toEqual([0, '']);
  }
});
