import {
  Controller,
  Get,
  Global,
  Header,
  Inject,
  Module,
  type DynamicModule,
} from '@nestjs/common';
import { collectDefaultMetrics, Registry } from 'prom-client';

/** Where a service's parts register what they count. */
export const METRICS = Symbol('metrics');

@Controller('metrics')
export class MetricsController {
  constructor(@Inject(METRICS) private readonly registry: Registry) {}

  @Get()
  @Header('content-type', Registry.PROMETHEUS_CONTENT_TYPE)
  read(): Promise<string> {
    return this.registry.metrics();
  }
}

/** `GET /metrics` in Prometheus' form. A registry of its own: one process may hold several services. */
@Global()
@Module({})
export class MetricsModule {
  static forRoot(): DynamicModule {
    const registry = new Registry();
    collectDefaultMetrics({ register: registry });
    return {
      module: MetricsModule,
      controllers: [MetricsController],
      providers: [{ provide: METRICS, useValue: registry }],
      exports: [METRICS],
    };
  }
}
