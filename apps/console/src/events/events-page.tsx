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
      about="Everything the forum sent, newest first, exactly as it arrived."
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
              {waiting === 1 ? '1 new event: show it' : `${waiting} new events: show them`}
            </Button>
          )}
        </div>
        <EventsTable events={pages.items} />
        <RestOfPages
          pages={pages}
          empty={
            searched ? (
              <NothingYet title="No events match">
                Remove a filter. The search finds whole words in the payload, not parts of words.
              </NothingYet>
            ) : (
              <NothingYet title="No events yet">
                Paste the webhook URL into the forum’s admin area, under Integrate → Webhook.{' '}
                <code>npm start</code> prints it, and you can make a new one under{' '}
                <Link href="/settings">Settings</Link>. New events then appear here by themselves.
              </NothingYet>
            )
          }
        />
      </Paper>
    </Page>
  );
}
