import type { WebhookToken } from '@forum-sync/operator-api';
import { call } from '../api/call.js';
import { useIsOperator } from '../session/use-session.js';
import { ConfirmedButton } from '../feedback/confirmed-button.js';

/** Ends a token's time; one from the settings is ended there. */
export function RetireButton({ token }: { token: WebhookToken }) {
  const isOperator = useIsOperator();
  if (!isOperator || token.from === 'settings') {
    return token.from === 'settings' ? 'as long as it is set' : 'yes';
  }
  const { fingerprint } = token;
  return (
    <ConfirmedButton
      act="Retire"
      to={`token ${fingerprint}`}
      consequence="What the forum sends with it is then refused as a stranger’s. Do it after the new URL is pasted and was used."
      perform={() => call('retireToken', { params: { fingerprint } })}
    />
  );
}
