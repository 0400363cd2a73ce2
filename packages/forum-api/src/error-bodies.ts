/** What the vendor said was wrong: `param` names the parameter, where it does. */
export interface VendorError {
  readonly param: string | null;
}

/** The vendor's error body (contract 3.12): `{status: "error", error: {param, message, code}}`. */
export function readVendorError(value: unknown): VendorError | null {
  if (!isObject(value) || (value['status'] !== 'error' && !value['error'])) {
    return null;
  }
  const error = value['error'];
  const param = isObject(error) ? error['param'] : null;
  return { param: typeof param === 'string' && param !== '' ? param : null };
}

/** `{"message": …}` and nothing else but a request id: no object of the vendor looks like this. */
export function isGatewayMessage(value: unknown): boolean {
  return (
    isObject(value) &&
    Object.keys(value).length > 0 &&
    Object.keys(value).every((key) => /^(?:message|requestid)$/i.test(key))
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
