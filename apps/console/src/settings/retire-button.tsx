import type { WebhookToken } from '@forum-sync/operator-api';
import { call } from '../api/call.js';
import { useIsOperator } from '../session/use-session.js';
import { ConfirmedButton } from '../feedback/confirmed-button.js';

/** Ends a token's time, wherever it is from: one of the settings is refused although it is set. */
export function RetireButton({ token }: { token: WebhookToken }) {
  if (!useIsOperator()) {
    return 'yes';
  }
  const { fingerprint } = token;
  return (
    <ConfirmedButton
      act="Retire"
      to={`token ${fingerprint}`}
      consequence="Whatever is sent with it is then refused. Retire it only once the forum uses the new URL."
      perform={() => call('retireToken', { params: { fingerprint } })}
    />
  );
}
