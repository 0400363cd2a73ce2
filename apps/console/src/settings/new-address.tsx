import { List } from '@mantine/core';
import { ToldOnce } from './told-once.js';

/** The new URL, and what to do with it. */
export function NewAddress({ url }: { url: string }) {
  return (
    <ToldOnce label="New webhook URL" secret={url}>
      <List type="ordered" size="sm">
        <List.Item>
          In the forum’s admin area, open Integrate → Webhook and paste the URL. If it has a local
          host name, replace that with the public one.
        </List.Item>
        <List.Item>Wait until it has been used: see “Last used” below.</List.Item>
        <List.Item>Then retire the old token.</List.Item>
      </List>
    </ToldOnce>
  );
}
