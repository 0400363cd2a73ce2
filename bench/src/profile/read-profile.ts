import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { areaOf, type CallFrame } from './areas.js';

/** What `node --cpu-prof` writes: which node of the call tree ran at each sample, and for how long. */
interface CpuProfile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: CallFrame }[];
  readonly samples: readonly number[];
  /** Microseconds. */
  readonly timeDeltas: readonly number[];
}

const IDLE = '(idle)';

/** Each area's share of the time in which the process was busy, in %, of the one profile in a folder. */
export async function readProfile(folder: string): Promise<Map<string, number>> {
  const [file] = (await readdir(folder)).filter((name) => name.endsWith('.cpuprofile'));
  if (!file) {
    throw new Error(`the receiver left no profile in ${folder}: did it end by itself?`);
  }
  const profile = JSON.parse(await readFile(join(folder, file), 'utf8')) as CpuProfile;
  const frames = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame]));
  const spent = new Map<string, number>();
  let busy = 0;
  profile.samples.forEach((id, index) => {
    const frame = frames.get(id);
    const time = profile.timeDeltas[index] ?? 0;
    if (frame && frame.functionName !== IDLE) {
      busy += time;
      spent.set(areaOf(frame), (spent.get(areaOf(frame)) ?? 0) + time);
    }
  });
  return new Map([...spent].map(([area, time]) => [area, (time / busy) * 100]));
}
