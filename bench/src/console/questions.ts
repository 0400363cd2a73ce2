import { WELL_KNOWN } from '@forum-sync/database/testing';
import type { AnsweringRoute, CallOf, OperatorClient } from '@forum-sync/operator-api';

/** Something that operators ask for: the first page of a list, or a search. */
export interface Question {
  readonly name: string;
  readonly ask: (call: OperatorClient) => Promise<unknown>;
}

const { user, topic, conversation, event, reconcile, rebuild, rareWord, frequentWords } =
  WELL_KNOWN;
const [tea, coffee] = frequentWords;
const HOUR_MS = 3_600_000;
const hoursAgo = (hours: number) => new Date(Date.now() - hours * HOUR_MS).toISOString();

/** Every list of the operator API, and every search that it documents, with what is frequent, rare and not there. */
export const questions: readonly Question[] = [
  events('events', {}),
  events('events by event id', { eventId: '777777' }),
  events('events by an event id that is not there', { eventId: '777777777777' }),
  events('events by a frequent type', { types: 'post.created' }),
  events('events by a rare type', { types: 'poll.created' }),
  events('events by a type that is not there', { types: 'poll.deleted' }),
  ...['pending', 'applied', 'stale', 'ignored', 'quarantined', 'dead'].map((state) =>
    events(`events by state ${state}`, { states: state }),
  ),
  events('events by state and type', { states: 'applied', types: 'user.updated' }),
  events('events by reason', { reasons: 'shape' }),
  events('events by a busy subject', { subjectKind: 'user', subjectId: user }),
  events('events by a quiet subject', { subjectKind: 'post', subjectId: '777701' }),
  events('events since yesterday', { receivedFrom: hoursAgo(24) }),
  events('events of a day long ago', {
    receivedFrom: hoursAgo(600),
    receivedBefore: hoursAgo(576),
  }),
  events('events of a day, by type', {
    types: 'poll.created',
    receivedFrom: hoursAgo(600),
    receivedBefore: hoursAgo(576),
  }),
  events('events by a frequent word', { text: tea }),
  events('events by a rare word', { text: rareWord }),
  events('events by a word that is not there', { text: 'xylophone' }),
  events('events by two frequent words', { text: `the ${tea}` }),
  events('events by two frequent words that never meet', { text: `${tea} ${coffee}` }),
  events('events by a rare word and a frequent one', { text: `${rareWord} forum` }),
  events('events by a phrase', { text: `"the forum ${tea}"` }),
  events('events without a frequent word', { text: `${tea} -the` }),
  events('events by word, type and state', { text: tea, types: 'topic.created', states: 'dead' }),
  events('events by a rare word of a day', { text: rareWord, receivedFrom: hoursAgo(24) }),
  question('an event', 'readEvent', { params: { id: event } }),
  question('deliveries of an event', 'listDeliveries', { params: { id: event } }),
  question('a subject', 'readSubject', { params: { kind: 'user', id: user } }),
  question('timeline of a busy subject', 'readTimeline', { params: { kind: 'user', id: user } }),
  question('timeline of a quiet subject', 'readTimeline', {
    params: { kind: 'post', id: '777701' },
  }),
  question('users', 'listUsers'),
  question('users by a frequent beginning', 'listUsers', { query: { name: 'anna' } }),
  question('users by a rare beginning', 'listUsers', { query: { name: 'carl77728' } }),
  question('users by a beginning that is not there', 'listUsers', { query: { name: 'zoe' } }),
  question('topics', 'listTopics'),
  question('topics by a frequent word', 'listTopics', { query: { title: tea } }),
  question('topics by a rare word', 'listTopics', { query: { title: rareWord } }),
  question('topics by two words that never meet', 'listTopics', {
    query: { title: `${tea} ${coffee}` },
  }),
  question('topics of a busy user', 'listTopics', { query: { authorId: user } }),
  question('posts', 'listPosts'),
  question('posts of a busy topic', 'listPosts', { query: { topicId: topic } }),
  question('posts of a busy user', 'listPosts', { query: { authorId: user } }),
  question('posts with tombstones', 'listPosts', { query: { deleted: 'true' } }),
  question('conversations', 'listConversations'),
  question('messages', 'listMessages'),
  question('messages of a busy conversation', 'listMessages', {
    query: { conversationId: conversation },
  }),
  question('quarantine and dead letters', 'listFailures'),
  question('replays', 'listReplays'),
  question('backfills', 'listBackfills'),
  question('reconciles', 'listReconciles'),
  question('the drift of a reconcile', 'listDrift', { params: { id: reconcile } }),
  question('rebuilds', 'listRebuilds'),
  question('the differences of a rebuild', 'listDifferences', { params: { id: rebuild } }),
  question('audit', 'listAudit'),
  question('status', 'readStatus'),
  question('the last hour, minute by minute', 'readSeries'),
];

function question<Name extends AnsweringRoute>(
  name: string,
  route: Name,
  parts: CallOf<Name> = {} as CallOf<Name>,
): Question {
  return { name, ask: (call) => call(route, ...([parts] as never)) };
}

function events(name: string, query: NonNullable<CallOf<'listEvents'>['query']>): Question {
  return question(name, 'listEvents', { query });
}
