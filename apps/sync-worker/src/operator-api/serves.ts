import {
  applyDecorators,
  HttpCode,
  RequestMapping,
  RequestMethod,
  SetMetadata,
  UseFilters,
} from '@nestjs/common';
import { API_PREFIX, routes, type Route, type RouteName } from '@forum-sync/operator-api';
import { FailureFilter } from './failure.filter.js';

/** Where the guard and the call find the route that a method serves. */
export const ROUTE = Symbol('route');

/**
 * Makes a controller's method the one that serves a route of the operator API. Its method, path, access and
 * shapes stand in `routes`, and nowhere else.
 */
export function Serves(name: RouteName): MethodDecorator {
  const route: Route = routes[name];
  return applyDecorators(
    RequestMapping({ method: RequestMethod[route.method], path: `${API_PREFIX}${route.path}` }),
    HttpCode(route.answer === null ? 204 : 200),
    SetMetadata(ROUTE, route),
    UseFilters(FailureFilter),
  );
}
