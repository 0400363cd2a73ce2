import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { Route } from '@forum-sync/operator-api';
import { HealthController, MetricsController } from '@forum-sync/service-host';
import { Identities } from '../accounts/identities.js';
import { isOurOwnPage } from './is-our-own-page.js';
import { Refused } from './refused.js';
import { ROUTE } from './serves.js';
import type { OperatorRequest } from './who.js';

/** What probes ask. They say nothing of the forum. */
const OPEN: readonly unknown[] = [HealthController, MetricsController];

/** Denies by default: each route of the operator API says who may call it, and anything else is answered 404. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly identities: Identities) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (OPEN.includes(context.getClass())) {
      return true;
    }
    const route = Reflect.getMetadata(ROUTE, context.getHandler()) as Route | undefined;
    if (!route) {
      throw new Refused(404, 'not_found', 'There is nothing here.');
    }
    const request = context.switchToHttp().getRequest<OperatorRequest>();
    if (route.method !== 'GET' && !isOurOwnPage(request)) {
      throw new Refused(403, 'cross_site', 'Pages of other sites may not change anything here.');
    }
    if (route.access === 'anyone') {
      return true;
    }
    const who = await this.identities.identify(request);
    if (!who) {
      throw new Refused(401, 'not_logged_in', 'Log in first, or send a valid token.');
    }
    if (route.access === 'operator' && who.role !== 'operator') {
      throw new Refused(403, 'forbidden', 'Viewers cannot do this: ask an operator.');
    }
    request.who = who;
    return true;
  }
}
