/** The error body of the vendor (contract 3.12). `param` names what was wrong with the request. */
export interface ErrorBody {
  readonly status: 'error';
  readonly error: { readonly param?: string; readonly message: string; readonly code: string };
}

export function errorBody(message: string, code: string, param?: string): ErrorBody {
  return { status: 'error', error: { ...(param !== undefined && { param }), message, code } };
}

/** A request that is answered with an error. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly body: ErrorBody | { readonly message: string },
  ) {
    super('message' in body ? body.message : body.error.message);
  }
}

/** A parameter that is missing or wrong: permanent, so the body names it (contract 4.4). */
export function badParameter(param: string, message: string): ApiError {
  return new ApiError(400, errorBody(message, 'invalid_parameter', param));
}
