import { subjectKind } from '@forum-sync/operator-api';
import { Route, Switch } from 'wouter';
import { AuditPage } from './audit/audit-page.js';
import { EventPage } from './events/event-page.js';
import { EventsPage } from './events/events-page.js';
import { FailuresPage } from './failures/failures-page.js';
import { Answered } from './feedback/answered.js';
import { ConversationPage } from './forum/conversation-page.js';
import { ConversationsPage } from './forum/conversations-page.js';
import { PostsPage } from './forum/posts-page.js';
import { TopicPage } from './forum/topic-page.js';
import { TopicsPage } from './forum/topics-page.js';
import { UserPage } from './forum/user-page.js';
import { UsersPage } from './forum/users-page.js';
import { Frame } from './frame/frame.js';
import { NotFound } from './frame/not-found.js';
import { OverviewPage } from './overview/overview-page.js';
import { BackfillPage } from './passes/backfill-page.js';
import { BackfillsPage } from './passes/backfills-page.js';
import { ReconcilePage } from './passes/reconcile-page.js';
import { ReconcilesPage } from './passes/reconciles-page.js';
import { LoginPage } from './session/login-page.js';
import { useSession } from './session/use-session.js';
import { SettingsPage } from './settings/settings-page.js';
import { SubjectPage } from './subjects/subject-page.js';

/** Which page an address shows. A `key` makes the page anew for another event: nothing stays revealed. */
export function Pages() {
  return (
    <Answered query={useSession()}>
      {(session) =>
        session === null ? (
          <LoginPage />
        ) : (
          <Frame>
            <Switch>
              <Route path="/" component={OverviewPage} />
              <Route path="/events" component={EventsPage} />
              <Route path="/events/:id">{({ id }) => <EventPage key={id} id={id} />}</Route>
              <Route path="/subjects/:kind/:id">
                {({ kind, id }) => <Subject kind={kind} id={id} />}
              </Route>
              <Route path="/forum" component={TopicsPage} />
              <Route path="/forum/users" component={UsersPage} />
              <Route path="/forum/posts" component={PostsPage} />
              <Route path="/forum/conversations" component={ConversationsPage} />
              <Route path="/forum/topics/:id">{({ id }) => <TopicPage key={id} id={id} />}</Route>
              <Route path="/forum/users/:id">{({ id }) => <UserPage key={id} id={id} />}</Route>
              <Route path="/forum/conversations/:id">
                {({ id }) => <ConversationPage key={id} id={id} />}
              </Route>
              <Route path="/failures" component={FailuresPage} />
              <Route path="/backfills" component={BackfillsPage} />
              <Route path="/backfills/:id">{({ id }) => <BackfillPage key={id} id={id} />}</Route>
              <Route path="/reconciles" component={ReconcilesPage} />
              <Route path="/reconciles/:id">{({ id }) => <ReconcilePage key={id} id={id} />}</Route>
              <Route path="/audit" component={AuditPage} />
              <Route path="/settings" component={SettingsPage} />
              <Route component={NotFound} />
            </Switch>
          </Frame>
        )
      }
    </Answered>
  );
}

function Subject({ kind, id }: { kind: string; id: string }) {
  const known = subjectKind.safeParse(kind).data;
  return known ? <SubjectPage key={`${kind} ${id}`} subject={{ kind: known, id }} /> : <NotFound />;
}
