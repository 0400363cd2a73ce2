import { createLog, createService } from '@forum-sync/service-host';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { ModuleMetadata } from '@nestjs/common';

class DoorModule {}

/** Serves a contender from the very server that our receiver has: same Nest, same Fastify, same options. */
export async function serve(
  metadata: ModuleMetadata,
  prepare: (app: NestFastifyApplication) => void = () => {},
): Promise<void> {
  const app = await createService({
    module: { module: DoorModule, ...metadata },
    log: createLog('bench', 'error'),
    host: '127.0.0.1',
    port: 0,
  });
  prepare(app);
  await app.listen(0, '127.0.0.1');
  process.once('SIGTERM', () => process.exit(0));
  process.stdout.write(`${JSON.stringify({ url: await app.getUrl() })}\n`);
}

/** Hands controllers the bytes of a body, whatever its content type. */
export function takeRawBodies(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  );
}
