import { RESTJSONErrorCodes } from 'discord-api-types/v10';

/** A fault of a body at one place: Discord's code and wording. */
export interface FormFault {
  path: readonly PropertyKey[];
  code: string;
  message: string;
}

/** A request refused as Discord refuses it. */
export class ApiError extends Error {
  override name = 'ApiError';
  constructor(
    readonly status: 400 | 401 | 403 | 404 | 405 | 413 | 500,
    readonly code: number,
    message: string,
    readonly faults: readonly FormFault[] = [],
  ) {
    super(message);
  }
}

export const unauthorized = (): ApiError => new ApiError(401, 0, '401: Unauthorized');
export const notFound = (): ApiError => new ApiError(404, 0, '404: Not Found');
export const missingAccess = (): ApiError => new ApiError(403, RESTJSONErrorCodes.MissingAccess, 'Missing Access');
export const missingPermissions = (): ApiError =>
  new ApiError(403, RESTJSONErrorCodes.MissingPermissions, 'Missing Permissions');
export const notOwn = (): ApiError =>
  new ApiError(
    403,
    RESTJSONErrorCodes.CannotEditMessageAuthoredByAnotherUser,
    'Cannot edit a message authored by another user',
  );
export const emptyMessage = (): ApiError =>
  new ApiError(400, RESTJSONErrorCodes.CannotSendAnEmptyMessage, 'Cannot send an empty message');

const UNKNOWN = {
  application: [RESTJSONErrorCodes.UnknownApplication, 'Unknown Application'],
  channel: [RESTJSONErrorCodes.UnknownChannel, 'Unknown Channel'],
  command: [RESTJSONErrorCodes.UnknownApplicationCommand, 'Unknown application command'],
  guild: [RESTJSONErrorCodes.UnknownGuild, 'Unknown Guild'],
  interaction: [RESTJSONErrorCodes.UnknownInteraction, 'Unknown interaction'],
  member: [RESTJSONErrorCodes.UnknownMember, 'Unknown Member'],
  message: [RESTJSONErrorCodes.UnknownMessage, 'Unknown Message'],
  user: [RESTJSONErrorCodes.UnknownUser, 'Unknown User'],
  webhook: [RESTJSONErrorCodes.UnknownWebhook, 'Unknown Webhook'],
} as const;

/** What a request names is not there. */
export function unknown(what: keyof typeof UNKNOWN): ApiError {
  const [code, message] = UNKNOWN[what];
  return new ApiError(404, code, message);
}

export function invalidForm(faults: readonly FormFault[]): ApiError {
  return new ApiError(400, RESTJSONErrorCodes.InvalidFormBodyOrContentType, 'Invalid Form Body', faults);
}

/** The error as the body of a response, with form faults nested by their path. */
export function errorBody({ message, code, faults }: ApiError): object {
  return faults.length === 0 ? { message, code } : { message, code, errors: nested(faults, 0) };
}

function nested(faults: readonly FormFault[], depth: number): object {
  const here = faults.filter((fault) => fault.path.length === depth).map(({ code, message }) => ({ code, message }));
  const keys = new Set(faults.filter((fault) => fault.path.length > depth).map((fault) => String(fault.path[depth])));
  const below = [...keys].map((key) => [
    key,
    nested(
      faults.filter((f) => String(f.path[depth]) === key),
      depth + 1,
    ),
  ]);
  return { ...Object.fromEntries(below), ...(here.length > 0 ? { _errors: here } : {}) };
}
