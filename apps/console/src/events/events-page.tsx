import { Button, Paper, Switch } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { NothingYet } from '../feedback/nothing-yet.js';
import { RestOfPages } from '../feedback/rest-of-pages.js';
import { Page } from '../frame/page.js';
import { EventSearch } from './event-search.js';
import { EventsTable } from './events-table.js';
import { useEventFilter } from './use-event-filter.js';
import { useEvents } from './use-events.js';

/** The webhook log. */
export function EventsPage() {
  const [filter, change] = useEventFilter();
  const [live, setLive] = useState(true);
  const { pages, waiting, lookAgain } = useEvents(filter, live);
  const switchLive = (on: boolean) => {
    setLive(on);
    // What waits is older than what comes next: put on top of the list, that would hide it for ever.
    if (on && waiting > 0) {
      lookAgain();
    }
  };
  const searched = Object.keys(filter).length > 0;
  return (
    <Page
      title="Events"
      about="Everything that the forum sent, newest first, kept as it came."
      acts={
        <Switch
          label="Live"
          checked={live}
          onChange={({ currentTarget }) => switchLive(currentTarget.checked)}
        />
      }
    >
      <EventSearch filter={filter} onChange={change} />
      <Paper withBorder p="xs">
        <div aria-live="polite">
          {waiting > 0 && (
            <Button variant="light" size="xs" fullWidth onClick={lookAgain}>
              {waiting} more came in: show {waiting === 1 ? 'it' : 'them'}
            </Button>
          )}
        </div>
        <EventsTable events={pages.items} />
        <RestOfPages
          pages={pages}
          empty={
            searched ? (
              <NothingYet title="No event is like that">
                Take a condition away. Words are looked for in the payload as a whole: a part of a
                word does not find it.
              </NothingYet>
            ) : (
              <NothingYet title="Nothing came in yet">
                Paste the webhook URL into the forum’s admin area, under Integrate → Webhook.{' '}
                <code>npm start</code> prints it, and on the page{' '}
                <Link href="/settings">Settings</Link> a new one can be made. What the forum sends
                then appears here by itself.
              </NothingYet>
            )
          }
        />
      </Paper>
    </Page>
  );
}
