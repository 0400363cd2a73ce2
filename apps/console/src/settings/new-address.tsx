import { List } from '@mantine/core';
import { ToldOnce } from './told-once.js';

/** The new URL, and what to do with it. */
export function NewAddress({ url }: { url: string }) {
  return (
    <ToldOnce label="New webhook URL" secret={url}>
      <List type="ordered" size="sm">
        <List.Item>
          In the forum’s admin area open Integrate → Webhook and paste it, with the public name of
          your host in place of this machine’s.
        </List.Item>
        <List.Item>Wait until it was used: the list below says in which hour.</List.Item>
        <List.Item>Then retire the old token.</List.Item>
      </List>
    </ToldOnce>
  );
}
